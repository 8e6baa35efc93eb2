import { yearOf } from "../base/calendar-date.js";
import type { Activity } from "../model/activity.js";
import type { Program } from "../model/program.js";
import { fields, heading, list, listed, paragraph, rowsNumbered, table } from "./blocks.js";
import type { Desk } from "./desk.js";
import { line, separated } from "./line.js";
import type { PaperBlock, PaperText } from "./paper.js";
import type { FactsWith } from "./paper-facts.js";
import {
  activityTime,
  planned,
  quotedForms,
  responsibleText,
  stampsOf,
  type StampTexts,
} from "./program-parts.js";

// What the program of a pair and the program of a whole organisation have in common on paper.

/** Facts of either program. */
export type ProgramFacts = FactsWith<"program"> & {
  /** The program's own name, without quotation marks. */
  readonly title?: string;
};

export type ProgramTexts = StampTexts & {
  readonly title: string;
  readonly form: (forms: PaperText) => PaperText;
  readonly schoolYear: (year: PaperText) => PaperText;
  readonly authors: string;
  readonly grounds: string;
  readonly goals: string;
  readonly plan: string;
  readonly obligatory: string;
  readonly results: string;
  readonly monitoring: string;
  readonly early: string;
};

type TitlePage =
  | "organisation-name"
  | "accepted"
  | "agreed"
  | "approved"
  | "title"
  | "forms"
  | "term"
  | "authors"
  | "place"
  | "year";
type Plan = "activities" | "activity-term" | "expected-results" | "monitoring";

export function titlePage(
  { program, organisationName, title, place }: ProgramFacts,
  texts: ProgramTexts,
  desk: Desk<TitlePage>,
): readonly PaperBlock[] {
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

/** The acts that a program rests on, and its aims. */
export function groundsAndGoals(
  { regulations, goals }: Program,
  texts: ProgramTexts,
  desk: Desk<"grounds" | "goals">,
): readonly PaperBlock[] {
  const { words } = desk;
  return [
    heading(texts.grounds, 3),
    listOrBlank(
      desk,
      "grounds",
      regulations.map((act) => words.label("acts", act)),
    ),
    heading(texts.goals, 3),
    listOrBlank(desk, "goals", goals),
  ];
}

/** The plan of activities, what is expected of it, how that is judged, and how the program may end early. */
export function planAndResults(
  program: Program,
  texts: ProgramTexts,
  desk: Desk<Plan>,
): readonly PaperBlock[] {
  const activities = planned(program.activities);
  const { place, what, when, who, result } = desk.words.columns;
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
  ];
}

function planRow(activity: Activity, texts: ProgramTexts, desk: Desk<Plan>): readonly (string | PaperText)[] {
  const { title, obligatory, responsible, expectedResult } = activity;
  return [
    desk.fill("activities", obligatory ? `${title} ${texts.obligatory}` : title),
    activityTime(desk, activity),
    responsibleText(desk.words, responsible) ?? "–",
    expectedResult ?? "–",
  ];
}

export function listOrBlank<
  Requisite extends "grounds" | "goals" | "strengths" | "expected-results" | "monitoring",
>(desk: Desk<Requisite>, requisite: Requisite, items: readonly string[]): PaperBlock {
  const filled = desk.fill(
    requisite,
    separated(
      items.map((item) => [item]),
      "\n",
    ),
  );
  return items.length > 0 ? list(items) : paragraph(filled);
}
