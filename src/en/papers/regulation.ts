import { countEn, monthsEn } from "../../base/words-en.js";
import { qualificationCategories } from "../../codes/people/person-facts.js";
import { line } from "../../papers/line.js";
import type { Texts } from "../../papers/kinds/regulation.js";
import { actorName } from "../actor-name.js";
import { stampTexts } from "./stamp-texts.js";

const years = (count: number) => countEn(count, ["year", "years"]);

export const regulation: Texts = {
  ...stampTexts,
  title: "Regulation on mentoring of teaching staff",
  general: "General",
  about: (organisation) =>
    line`The regulation sets out how teaching staff are mentored in the organisation: ${organisation}.`,
  groundsLabel: "It rests on:",
  terms: "Terms",
  termList: [
    "Mentor: a member of the teaching staff with measurable positive results who is ready and able to help a colleague to overcome difficulties and to build an individual path.",
    "Mentee: a member of the teaching staff who overcomes professional difficulties and develops strengths with a mentor's support.",
    "Curator: an employee who answers for the introduction of mentoring, supports the programs and keeps account of their results.",
    "Personalised mentoring program: a short-term program with the forms and kinds of mentoring, the participants, the directions of work and the activities that help to overcome the difficulties found and to support the mentee's strengths.",
  ],
  aims: "Aims and tasks",
  aimList: [
    "The aim is to help teaching staff to enter the profession and the staff, to overcome difficulties and to show their strengths.",
    "The tasks are to find difficulties and requests, to choose mentors, to draw up and carry out personalised programs, to assess the results and to keep the experience.",
  ],
  principles: "Principles",
  principleList: [
    "Mentoring is voluntary: mentor and mentee consent.",
    "A program is made for a person: from difficulties, strengths and the request.",
    "Facts of participants go no further than the consents.",
  ],
  order: "How mentoring is organised",
  forms: (forms) => line`The organisation uses these forms of mentoring: ${forms}.`,
  consents: {
    "351.8":
      "Pairs and groups are confirmed by an order of the head with the written consent of the participants. The work is given to the mentor with written consent; its content, term and form and the size and conditions of the payment stand in the contract or its supplement (article 351.8 of the Labour Code).",
    "60.2":
      "Pairs and groups are confirmed by an order of the head with the written consent of the participants. The work is given to the mentor with written consent and for extra pay (articles 60.2 and 151 of the Labour Code).",
  },
  term: (min, max) =>
    `A personalised program lasts from ${min} to ${monthsEn(max)}. Longer support is a chain of programs.`,
  load: (mentees) => `A mentor has at most ${countEn(mentees, ["mentee", "mentees"])} at a time.`,
  eligibility: ({ yearsInProfession, yearsInOrganisation, categoryAtLeast, noOpenPenalty }) => {
    const asked = [
      ...(yearsInProfession === undefined ? [] : [`at least ${years(yearsInProfession)} in the profession`]),
      ...(yearsInOrganisation === undefined
        ? []
        : [`at least ${years(yearsInOrganisation)} in the organisation`]),
      ...(categoryAtLeast === undefined ? [] : [`${qualificationCategories[categoryAtLeast].en} or higher`]),
      ...(noOpenPenalty === true ? ["no open disciplinary penalty"] : []),
    ];
    return asked.length === 0 ? [] : [`Asked of a mentor: ${asked.join("; ")}.`];
  },
  approval: (approver, agreedBy) =>
    `A program is approved by the ${actorName(approver)}${agreedBy.length === 0 ? "" : `; agreement is asked of the ${agreedBy.map(actorName).join(" and the ")}`}.`,
  reviews: (halfway, every) =>
    `A program of up to ${monthsEn(halfway)} has an interim review halfway, a longer one every ${monthsEn(every)}.`,
  extensions: (cap) =>
    cap === undefined
      ? "A program may be extended within the longest term."
      : `A program may be extended, but with all extensions it lasts no more than ${monthsEn(cap)}.`,
  suspension: (moves) =>
    moves ? "The days of a suspension are added to the term." : "A suspension does not change the term.",
  archive: (months) =>
    months === 0
      ? "An ended program goes to the archive as the curator decides."
      : `An ended program goes to the archive no earlier than ${monthsEn(months)} later.`,
  rights: "Rights and duties of participants",
  rightList: [
    "The mentor may take part in drawing up the program, gets methodical help and may give up the mentoring early; the mentor carries out the program, marks what was held and reports.",
    "The mentee may take part in drawing up the program, turns to the mentor and the curator and may ask for another mentor; the mentee carries out the activities and reports with a self-analysis.",
    "The curator keeps the registers, supports the programs, collects the reports and makes the final report.",
    "The head issues orders, approves papers and provides the conditions for mentoring.",
  ],
  end: "Early end",
  endList: {
    "351.8": [
      "The employer may cancel the mentoring early and warns the mentor at least three working days before (article 351.8 of the Labour Code).",
      "The mentor may give up the mentoring early; that the employer is warned at least three working days before is how the labour inspectorate reads article 351.8, whose words speak of warning the employee.",
      "When a mentor leaves, the assignment ends and the program does not: the mentee gets another mentor.",
    ],
    "60.2": [
      "The employer may cancel the mentoring early and the mentor may give it up early; either warns the other side in writing at least three working days before (article 60.2 of the Labour Code).",
      "When a mentor leaves, the assignment ends and the program does not: the mentee gets another mentor.",
    ],
  },
  incentives: "Incentives for mentors",
  pay: {
    paid: "Mentoring is extra work for extra pay; the size and conditions stand in the supplement.",
    unpaid:
      "Mentoring is not paid now. Extra work is to be paid in any case (letter of the labour inspectorate of 6 May 2025, No.\u00a0ПГ/08578-6-1): the organisation has to set the size and conditions of the payment.",
    "permanent-duty": "Mentoring is a duty of the post and is not paid apart.",
  },
  final: "Final provisions",
  validity: (validity) => line`The regulation is in force from its approval; validity: ${validity}.`,
  decisions: "What the organisation has to decide before approval",
  decisionsNote: "This part is for whoever drafts the regulation and is taken out before approval.",
  ownRules: (known) => line`The organisation's own rules: ${known}.`,
  adopted: "adopted and part of the text",
  decisionList: [
    "who chooses mentors and how, and what else is asked of them;",
    "how many mentees a mentor may have;",
    "who approves programs and whose agreement that needs;",
    "whether programs may be extended and for how long in all;",
    "the size and conditions of payments and other incentives;",
    "who keeps the registers and how often they are renewed;",
    "what is published on the site and with whose consent;",
    "how long the regulation is valid and how it is revised.",
  ],
};
