import type { PersonId } from "../../base/id.js";
import { fields, heading, paragraph, signature, signatures } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import type { FactsWith } from "../paper-facts.js";
import { named, sidesOf } from "../program-parts.js";
import { answersTable, averageOf, type QuestionTexts } from "../survey-parts.js";

/** A review of the mentor's work by what mentees answered. */
export type Facts = FactsWith<"program" | "surveys"> & {
  /** Words of the questions by their codes. */
  readonly questions?: Readonly<Record<string, string>>;
  /** Who writes the review. */
  readonly author?: PersonId;
};

export type Texts = QuestionTexts & {
  readonly title: string;
  readonly mentor: string;
  readonly term: string;
  readonly answers: string;
  readonly average: string;
  readonly open: string;
  readonly suggestions: string;
  readonly author: string;
};

export const make: PaperMaker<"mentor-review", Facts, Texts> = (facts, texts, desk) => {
  const { program, surveys, questions = {}, author, organisationName, on } = facts;
  const { words } = desk;
  const { mentors } = sidesOf(desk, program);
  const answered = surveys.filter(({ side, answers }) => side === "mentee" && answers.length > 0);
  return {
    title: texts.title,
    blocks: [
      paragraph(desk.fill("organisation-name", organisationName)),
      heading(texts.title, 1),
      { kind: "requisites", on: desk.day("day", on) },
      fields([
        [texts.mentor, named(desk, "mentor", mentors, "nominative")],
        [texts.term, desk.fill("term", program.period && words.period(program.period))],
      ]),
      heading(texts.answers, 2),
      answered.length > 0
        ? answersTable(desk, answered, questions, texts)
        : paragraph(desk.fill("answers", undefined)),
      fields([
        [texts.average, desk.fill("average", averageOf(answered, words.decimal))],
        [texts.open, desk.fill("open-answers", undefined)],
        [texts.suggestions, desk.fill("suggestions", undefined)],
      ]),
      signatures([
        signature(texts.author, desk.slot("author", { person: author, role: "author" }, "nominative")),
      ]),
    ],
  };
};
