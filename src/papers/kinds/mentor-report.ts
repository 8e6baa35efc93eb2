import { activityStates } from "../../codes/programs/activity-keys.js";
import { fields, heading, paragraph, rowsNumbered, signature, signatures, table } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";
import { doneMark, named, outcomeTable, sidesOf, signersOf } from "../program-parts.js";

/** A mentor's report on a program. */
export type Facts = FactsWith<"program" | "meetings"> & {
  /** The status of the program: a key of `programStatuses`. */
  readonly state?: string;
  /** What the mentor concludes, in the mentor's own words. */
  readonly conclusion?: string;
};

export type Texts = {
  readonly title: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly term: string;
  readonly state: string;
  readonly meetings: string;
  readonly held: (meetings: number, minutes: number) => string;
  readonly work: string;
  readonly summary: (done: number, planned: number, notDone: number) => string;
  readonly outcomes: string;
  readonly outcomeColumns: readonly [
    place: string,
    difficulty: string,
    before: string,
    after: string,
    outcome: string,
  ];
  readonly characteristic: string;
  readonly conclusion: string;
};

export const make: PaperMaker<"mentor-report", Facts, Texts> = (facts, texts, desk) => {
  const { program, meetings, state, conclusion, organisationName, on } = facts;
  const { words } = desk;
  const { mentors, mentees } = sidesOf(desk, program);
  const { activities, difficulties } = program;
  const { place, what, when, done } = words.columns;
  const finished = activities.filter((activity) => activity.state === "done").length;
  const open = activities.filter((activity) => !activityStates[activity.state].settled).length;
  const minutes = meetings.reduce((sum, each) => sum + (each.minutes ?? 0), 0);
  const rows = activities.map((activity): readonly PaperText[] => [
    desk.fill("done-work", activity.title),
    [(activity.time && words.activityTime(activity.time)) ?? "–"],
    [doneMark(words, activity) ?? "–"],
  ]);
  return {
    title: texts.title,
    blocks: [
      paragraph(desk.fill("organisation-name", organisationName)),
      heading(texts.title, 1),
      { kind: "requisites", on: desk.day("day", on) },
      fields([
        [texts.mentor, named(desk, "mentor", mentors, "nominative")],
        [texts.mentee, named(desk, "mentee", mentees, "nominative")],
        [texts.term, desk.fill("term", program.period && words.period(program.period))],
        [texts.state, desk.fill("state", state && words.programStatus(state))],
        [
          texts.meetings,
          desk.fill("meetings", meetings.length > 0 ? texts.held(meetings.length, minutes) : undefined),
        ],
      ]),
      heading(texts.work, 2),
      ...(rows.length > 0
        ? [
            table([place, what, when, done], rowsNumbered(rows)),
            paragraph(texts.summary(finished, finished + open, open)),
          ]
        : [paragraph(desk.fill("done-work", undefined))]),
      heading(texts.outcomes, 2),
      difficulties.length > 0
        ? outcomeTable(desk, program, texts.outcomeColumns)
        : paragraph(desk.fill("outcomes", undefined)),
      heading(texts.characteristic, 2),
      paragraph(desk.fill("characteristic", undefined)),
      heading(texts.conclusion, 2),
      paragraph(desk.fill("conclusion", conclusion)),
      signatures(
        signersOf(mentors, "mentor").map((who) =>
          signature(words.role("mentor", "nominative"), desk.slot("mentor", who, "nominative")),
        ),
      ),
    ],
  };
};
