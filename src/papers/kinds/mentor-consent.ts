import { assignmentBases } from "../../codes/people/assignment-keys.js";
import { mentoringArticleFrom } from "../../rules/act-dates.js";
import { fields, heading, paragraph, signature, signatures } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";

/** A mentor's written consent to the duty. */
export type Facts = FactsWith<"assignment" | "mentor">;

export type Texts = {
  readonly title: string;
  readonly to: (organisation: PaperText, head: PaperText) => PaperText;
  readonly from: (mentor: PaperText) => PaperText;
  readonly consent: (mentor: PaperText, article: "351.8" | "60.2") => PaperText;
  readonly content: string;
  readonly term: string;
  readonly form: string;
  readonly payment: string;
  readonly rights: string;
};

export const make: PaperMaker<"mentor-consent", Facts, Texts> = (facts, texts, desk) => {
  const { assignment, mentor, organisationName, head, number, on } = facts;
  const { contract, consentOn, consentNumber, basis } = assignment;
  const { words } = desk;
  const who = desk.who(mentor.person, "mentor");
  const day = on ?? consentOn;
  const marked = number ?? consentNumber;
  return {
    title: texts.title,
    blocks: [
      paragraph(
        texts.to(
          desk.fill("organisation-name", organisationName),
          desk.slot("head", { person: head, role: "head" }, "dative"),
        ),
      ),
      paragraph(texts.from(desk.name("mentor", who, "genitive"))),
      heading(texts.title, 1),
      {
        kind: "requisites",
        number: desk.fill("number", marked && words.numbered(marked)),
        on: desk.day("day", day),
      },
      paragraph(
        texts.consent(
          desk.slot("mentor", who, "nominative"),
          day !== undefined && day < mentoringArticleFrom ? "60.2" : "351.8",
        ),
      ),
      fields([
        [texts.content, desk.fill("content", contract?.content)],
        [texts.term, desk.fill("term", contract?.term && words.period(contract.term))],
        [texts.form, desk.fill("form", contract?.form)],
        ...(assignmentBases[basis].paidApart
          ? [[texts.payment, desk.fill("payment", contract?.payment)] as const]
          : []),
      ]),
      paragraph(texts.rights),
      signatures([
        signature(
          words.post(who, "nominative") ?? words.role("mentor", "nominative"),
          desk.slot("mentor", who, "nominative"),
          desk.day("day", day),
        ),
      ]),
    ],
  };
};
