import type { PersonId } from "../../base/id.js";
import { fields, heading, list, paragraph, signature, signatures } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import type { FactsWith } from "../paper-facts.js";
import { named, outcomeTable, sidesOf } from "../program-parts.js";
import { answersTable, averageOf, type QuestionTexts } from "../survey-parts.js";

/** A review of the mentee by what the program records and what mentors answered. */
export type Facts = FactsWith<"program" | "surveys"> & {
  /** Words of the questions by their codes. */
  readonly questions?: Readonly<Record<string, string>>;
  /** Who writes the review. */
  readonly author?: PersonId;
};

export type Texts = QuestionTexts & {
  readonly title: string;
  readonly mentee: string;
  readonly term: string;
  readonly strengths: string;
  readonly outcomes: string;
  readonly outcomeColumns: readonly [
    place: string,
    difficulty: string,
    before: string,
    after: string,
    outcome: string,
  ];
  readonly answers: string;
  readonly average: string;
  readonly characteristic: string;
  readonly suggestions: string;
  readonly author: string;
};

export const make: PaperMaker<"mentee-review", Facts, Texts> = (facts, texts, desk) => {
  const { program, surveys, questions = {}, author, organisationName, on } = facts;
  const { words } = desk;
  const { mentees } = sidesOf(desk, program);
  const { strengths, difficulties, period } = program;
  const answered = surveys.filter(({ side, answers }) => side === "mentor" && answers.length > 0);
  return {
    title: texts.title,
    blocks: [
      paragraph(desk.fill("organisation-name", organisationName)),
      heading(texts.title, 1),
      { kind: "requisites", on: desk.day("day", on) },
      fields([
        [texts.mentee, named(desk, "mentee", mentees, "nominative")],
        [texts.term, desk.fill("term", period && words.period(period))],
      ]),
      heading(texts.strengths, 2),
      strengths.length > 0
        ? list(strengths.map((strength) => desk.fill("strengths", desk.entry(strength))))
        : paragraph(desk.fill("strengths", undefined)),
      heading(texts.outcomes, 2),
      difficulties.length > 0
        ? outcomeTable(desk, program, texts.outcomeColumns)
        : paragraph(desk.fill("outcomes", undefined)),
      heading(texts.answers, 2),
      answered.length > 0
        ? answersTable(desk, answered, questions, texts)
        : paragraph(desk.fill("answers", undefined)),
      fields([
        [texts.average, desk.fill("average", averageOf(answered, words.decimal))],
        [texts.characteristic, desk.fill("characteristic", undefined)],
        [texts.suggestions, desk.fill("suggestions", undefined)],
      ]),
      signatures([
        signature(texts.author, desk.slot("author", { person: author, role: "author" }, "nominative")),
      ]),
    ],
  };
};
