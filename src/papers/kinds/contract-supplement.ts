import { assignmentBases } from "../../codes/people/assignment-keys.js";
import { mentoringArticleFrom } from "../../rules/act-dates.js";
import { heading, paragraph, points, signature, signatures, signedByHead } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";

/** A supplement to the contract of employment of a mentor. */
export type Facts = FactsWith<"assignment" | "mentor"> & {
  /** The contract that it supplements: «от 1 сентября 2015 г. № 17». */
  readonly contract?: string;
};

/** The article that governs the early end on the day of the supplement, newest where that day is not known. */
export type EndRule = "351.8" | "60.2";

export type Texts = {
  readonly name: string;
  readonly title: (number: PaperText) => PaperText;
  readonly toContract: (contract: PaperText) => PaperText;
  readonly parties: (employer: PaperText, head: PaperText, employee: PaperText) => PaperText;
  readonly work: (content: PaperText) => PaperText;
  readonly term: (term: PaperText) => PaperText;
  readonly form: (form: PaperText) => PaperText;
  readonly payment: (payment: PaperText) => PaperText;
  readonly notPaidApart: string;
  readonly end: Readonly<Record<EndRule, readonly string[]>>;
  readonly endTitle: string;
  readonly rest: readonly string[];
  readonly employer: string;
  readonly employee: string;
  readonly copy: string;
};

export const make: PaperMaker<"contract-supplement", Facts, Texts> = (facts, texts, desk) => {
  const { assignment, mentor, organisationName, head, place, number, on, contract: main } = facts;
  const { contract, basis } = assignment;
  const { words } = desk;
  const day = on ?? contract?.on;
  const marked = number ?? contract?.number;
  const employee = desk.who(mentor.person, "mentor");
  const rule: EndRule = day !== undefined && day < mentoringArticleFrom ? "60.2" : "351.8";
  const title = texts.title(desk.fill("number", marked && words.numbered(marked)));
  return {
    title: texts.name,
    blocks: [
      heading(title, 1),
      heading(texts.toContract(desk.fill("contract", main)), 3),
      { kind: "requisites", on: desk.day("day", day), place: desk.fill("place", place) },
      paragraph(
        texts.parties(
          desk.fill("organisation-name", organisationName),
          desk.slot("head", { person: head, role: "head" }, "genitive"),
          desk.name("mentor", employee, "nominative"),
        ),
      ),
      points([
        texts.work(desk.fill("content", contract?.content)),
        texts.term(desk.fill("term", contract?.term && words.period(contract.term))),
        texts.form(desk.fill("form", contract?.form)),
        assignmentBases[basis].paidApart
          ? texts.payment(desk.fill("payment", contract?.payment))
          : texts.notPaidApart,
        { text: texts.endTitle, parts: texts.end[rule] },
        ...texts.rest,
      ]),
      signatures([
        { ...signedByHead(desk, facts), label: [`${texts.employer}: ${facts.headPost ?? words.headPost}`] },
        signature(texts.employee, desk.slot("mentor", employee, "nominative")),
      ]),
      signatures([signature(texts.copy, desk.slot("mentor", employee, "nominative"))]),
    ],
  };
};
