import type { Survey } from "../../model/survey.js";
import { fields, heading, paragraph, rowsNumbered, signature, signatures, table } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";
import { named, outcomeTable, sidesOf, signersOf } from "../program-parts.js";
import { averageOf } from "../survey-parts.js";

/** A mentee's report on a program, with the self-analysis. */
export type Facts = FactsWith<"program"> & {
  /** The mentee's answers about the program. */
  readonly surveys?: readonly Survey[];
};

export type Texts = {
  readonly title: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly term: string;
  readonly work: string;
  readonly workColumns: readonly [place: string, activity: string, day: string, rating: string];
  readonly outcomes: string;
  readonly outcomeColumns: readonly [
    place: string,
    difficulty: string,
    before: string,
    after: string,
    outcome: string,
  ];
  readonly selfAnalysis: string;
  readonly learned: string;
  readonly willUse: string;
  readonly remains: string;
  readonly rating: string;
};

export const make: PaperMaker<"mentee-report", Facts, Texts> = (facts, texts, desk) => {
  const { program, surveys = [], organisationName, on } = facts;
  const { words } = desk;
  const { mentors, mentees } = sidesOf(desk, program);
  const done = program.activities.filter(({ state }) => state === "done");
  const rows = done.map(({ title, doneOn }): readonly PaperText[] => [
    desk.fill("done-work", title),
    [doneOn === undefined ? "–" : words.day(doneOn)],
    desk.fill("activity-rating", undefined),
  ]);
  const average = averageOf(
    surveys.filter(({ side, stage }) => side === "mentee" && stage !== "before"),
    words.decimal,
  );
  return {
    title: texts.title,
    blocks: [
      paragraph(desk.fill("organisation-name", organisationName)),
      heading(texts.title, 1),
      { kind: "requisites", on: desk.day("day", on) },
      fields([
        [texts.mentee, named(desk, "mentee", mentees, "nominative")],
        [texts.mentor, named(desk, "mentor", mentors, "nominative")],
        [texts.term, desk.fill("term", program.period && words.period(program.period))],
      ]),
      heading(texts.work, 2),
      rows.length > 0
        ? table(texts.workColumns, rowsNumbered(rows))
        : paragraph(desk.fill("done-work", undefined)),
      heading(texts.outcomes, 2),
      program.difficulties.length > 0
        ? outcomeTable(desk, program, texts.outcomeColumns)
        : paragraph(desk.fill("outcomes", undefined)),
      heading(texts.selfAnalysis, 2),
      fields([
        [texts.learned, desk.fill("learned", undefined)],
        [texts.willUse, desk.fill("will-use", undefined)],
        [texts.remains, desk.fill("self-analysis", undefined)],
        [texts.rating, desk.fill("rating", average)],
      ]),
      signatures(
        signersOf(mentees, "mentee").map((who) =>
          signature(words.role("mentee", "nominative"), desk.slot("mentee", who, "nominative")),
        ),
      ),
    ],
  };
};
