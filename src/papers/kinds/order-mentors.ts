import type { PersonId } from "../../base/id.js";
import { assignmentBases } from "../../codes/people/assignment-keys.js";
import type { Assignment } from "../../model/assignment.js";
import { extraWorkRuleFrom, mentoringArticleFrom } from "../../rules/act-dates.js";
import { controlPoint, paragraph, points } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import { orderEnd, orderHead, orderOf, regulationMark } from "../order-parts.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";

/** An order by which the head appoints mentors: the labour side of mentoring. */
export type Facts = FactsWith<"assignments" | "mentors"> & {
  /** Who sees that the order is carried out; without one the head keeps that. */
  readonly controller?: PersonId;
};

/** By which article of the Labour Code mentors are engaged on the day of an order. */
export type LabourArticle = "351.8" | "60.2";

export type Texts = {
  readonly title: string;
  readonly word: string;
  readonly preamble: (regulation: PaperText, article: LabourArticle | undefined) => PaperText;
  readonly orders: string;
  readonly appoint: string;
  readonly mentor: (parts: {
    readonly mentor: PaperText;
    readonly content: PaperText;
    readonly term: PaperText;
    readonly form: PaperText;
    /** Absent where mentoring is not paid apart. */
    readonly payment: PaperText | undefined;
    readonly consent: PaperText;
    readonly supplement: PaperText | undefined;
  }) => PaperText;
  readonly pay: string;
};

export const make: PaperMaker<"order-mentors", Facts, Texts> = (facts, texts, desk) => {
  const { organisation, assignments, mentors, controller } = facts;
  const { words } = desk;
  const persons = new Map(mentors.map(({ id, person }) => [id, person]));
  const { on } = orderOf(
    facts,
    assignments.map(({ order }) => order),
  );
  const article = articleOn(on);
  const paid = assignments.some(isPaid);
  const appointed = assignments.map((assignment) => {
    const { mentor, contract, consentOn } = assignment;
    const mark =
      contract?.number === undefined ? undefined : words.mark({ number: contract.number, on: contract.on });
    return texts.mentor({
      mentor: desk.name("mentor", desk.who(persons.get(mentor), "mentor"), "dative"),
      content: desk.fill("content", contract?.content),
      term: desk.fill("term", contract?.term && words.period(contract.term)),
      form: desk.fill("form", contract?.form),
      payment: isPaid(assignment) ? desk.fill("payment", contract?.payment) : undefined,
      consent: desk.day("consent", consentOn),
      supplement: assignmentBases[assignment.basis].clause ? desk.fill("supplement", mark) : undefined,
    });
  });
  return {
    title: texts.title,
    blocks: [
      ...orderHead(desk, facts, {
        word: texts.word,
        about: texts.title,
        orders: assignments.map(({ order }) => order),
      }),
      paragraph(texts.preamble(desk.fill("regulation", regulationMark(desk, organisation, on)), article)),
      paragraph(texts.orders),
      points([
        { text: texts.appoint, parts: appointed },
        ...(paid ? [texts.pay] : []),
        controlPoint(desk, controller === undefined ? undefined : desk.who(controller, "controller")),
      ]),
      ...orderEnd(
        desk,
        facts,
        assignments.map(({ mentor }) => desk.who(persons.get(mentor), "mentor")),
      ),
    ],
  };
};

/** Where mentoring is work on top of the job, its payment is owed. */
function isPaid({ basis }: Assignment): boolean {
  return assignmentBases[basis].paidApart;
}

function articleOn(on: string | undefined): LabourArticle | undefined {
  if (on === undefined || on < extraWorkRuleFrom) return undefined;
  return on < mentoringArticleFrom ? "60.2" : "351.8";
}
