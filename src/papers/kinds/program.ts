import { yearOf } from "../../base/calendar-date.js";
import type { Activity } from "../../model/activity.js";
import {
  fields,
  heading,
  list,
  listed,
  paragraph,
  rowsNumbered,
  signature,
  signatures,
  table,
} from "../blocks.js";
import type { Desk, PaperMaker } from "../desk.js";
import { line, separated } from "../line.js";
import type { PaperBlock, PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";
import type { RequisiteOf } from "../paper-requisite.js";
import {
  activityTime,
  difficultyRows,
  labels,
  named,
  planned,
  quotedForms,
  responsibleText,
  sidesOf,
  stampsOf,
  type StampTexts,
} from "../program-parts.js";

/** A personalised program with its title page, passport, explanatory note and plan. */
export type Facts = FactsWith<"program"> & {
  /** The program's own name, without quotation marks. */
  readonly title?: string;
};

export type Texts = StampTexts & {
  readonly title: string;
  readonly form: (forms: PaperText) => PaperText;
  readonly schoolYear: (year: PaperText) => PaperText;
  readonly authors: string;
  readonly passport: string;
  readonly passportFields: {
    readonly name: string;
    readonly mentors: string;
    readonly mentees: string;
    readonly forms: string;
    readonly kinds: string;
    readonly term: string;
    readonly directions: string;
    readonly frequency: string;
  };
  readonly note: string;
  readonly purpose: (purposes: PaperText | undefined, mentees: PaperText) => PaperText;
  readonly grounds: string;
  readonly goals: string;
  readonly difficulties: string;
  readonly difficultyColumns: readonly [place: string, difficulty: string, level: string];
  readonly strengths: string;
  readonly plan: string;
  readonly obligatory: string;
  readonly results: string;
  readonly monitoring: string;
  readonly early: string;
  readonly agreed: string;
};

type OwnDesk = Desk<RequisiteOf<"program">>;

export const make: PaperMaker<"program", Facts, Texts> = (facts, texts, desk) => ({
  title: texts.title,
  blocks: [
    ...titlePage(facts, texts, desk),
    ...passport(facts, texts, desk),
    ...note(facts, texts, desk),
    ...plan(facts, texts, desk),
  ],
});

function titlePage(facts: Facts, texts: Texts, desk: OwnDesk): readonly PaperBlock[] {
  const { program, organisationName, title, place } = facts;
  const { words } = desk;
  const { period, authorPosts } = program;
  const starts = period?.starts?.earliest;
  return [
    paragraph(desk.fill("organisation-name", organisationName)),
    stampsOf(desk, program.approvals, texts, ["accepted", "agreed", "approved"]),
    heading(texts.title, 1),
    heading(desk.fill("title", title && words.quoted(title)), 2),
    paragraph(texts.form(desk.fill("forms", quotedForms(words, program.forms)))),
    paragraph(texts.schoolYear(desk.fill("term", period && words.schoolYear(period)))),
    fields([[texts.authors, desk.fill("authors", listed(authorPosts))]]),
    paragraph(line`${desk.fill("place", place)}, ${desk.fill("year", starts && String(yearOf(starts)))}`),
  ];
}

function passport({ program, title }: Facts, texts: Texts, desk: OwnDesk): readonly PaperBlock[] {
  const { words } = desk;
  const { mentors, mentees } = sidesOf(desk, program);
  const { passportFields: label } = texts;
  const { period } = program;
  return [
    heading(texts.passport, 2),
    fields([
      [label.name, desk.fill("title", title && words.quoted(title))],
      [label.mentors, named(desk, "participants", mentors, "nominative")],
      [label.mentees, named(desk, "participants", mentees, "nominative")],
      [label.forms, desk.fill("forms", labels(words, "forms", program.forms))],
      [label.kinds, desk.fill("kinds", labels(words, "kinds", program.kinds))],
      [label.term, desk.fill("term", period && words.period(period))],
      [label.directions, desk.fill("directions", listed(program.directions))],
      [label.frequency, desk.fill("meeting-frequency", program.meetingFrequency)],
    ]),
  ];
}

function note({ program }: Facts, texts: Texts, desk: OwnDesk): readonly PaperBlock[] {
  const { words } = desk;
  const { mentees } = sidesOf(desk, program);
  const { purposes, regulations, goals, strengths, difficulties } = program;
  const purpose = labels(
    words,
    "purposes",
    purposes.map((code) => ({ code })),
  );
  return [
    heading(texts.note, 2),
    paragraph(
      texts.purpose(
        purposes.length > 0 ? purpose : undefined,
        named(desk, "participants", mentees, "genitive"),
      ),
    ),
    heading(texts.grounds, 3),
    listOrBlank(
      desk,
      "grounds",
      regulations.map((act) => words.label("acts", act)),
    ),
    heading(texts.goals, 3),
    listOrBlank(desk, "goals", goals),
    heading(texts.difficulties, 3),
    difficulties.length > 0
      ? table(texts.difficultyColumns, difficultyRows(desk, program))
      : paragraph(desk.fill("difficulties", undefined)),
    heading(texts.strengths, 3),
    listOrBlank(desk, "strengths", strengths.map(desk.entry)),
  ];
}

function plan({ program }: Facts, texts: Texts, desk: OwnDesk): readonly PaperBlock[] {
  const { words } = desk;
  const { mentors, mentees } = sidesOf(desk, program);
  const activities = planned(program.activities);
  const { place, what, when, who, result } = words.columns;
  return [
    heading(texts.plan, 2),
    activities.length > 0
      ? table(
          [place, what, when, who, result],
          rowsNumbered(activities.map((each) => planRow(each, texts, desk))),
        )
      : paragraph(desk.fill("activities", undefined)),
    heading(texts.results, 2),
    listOrBlank(desk, "expected-results", program.expectedResults),
    heading(texts.monitoring, 2),
    listOrBlank(desk, "monitoring", program.monitoringTools),
    ...(program.earlyTermination === undefined
      ? []
      : [heading(texts.early, 2), paragraph(program.earlyTermination)]),
    paragraph(texts.agreed),
    signatures(
      [...mentors, ...mentees].map((one) =>
        signature(words.role(one.role, "nominative"), desk.slot("participants", one, "nominative")),
      ),
    ),
  ];
}

function planRow(activity: Activity, texts: Texts, desk: OwnDesk): readonly (string | PaperText)[] {
  const { title, obligatory, responsible, expectedResult } = activity;
  return [
    desk.fill("activities", obligatory ? `${title} ${texts.obligatory}` : title),
    activityTime(desk, activity),
    responsibleText(desk.words, responsible) ?? "–",
    expectedResult ?? "–",
  ];
}

function listOrBlank(desk: OwnDesk, requisite: RequisiteOf<"program">, items: readonly string[]): PaperBlock {
  const filled = desk.fill(
    requisite,
    separated(
      items.map((item) => [item]),
      "\n",
    ),
  );
  return items.length > 0 ? list(items) : paragraph(filled);
}
