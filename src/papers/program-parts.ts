import { sideOf } from "../codes/people/side-of.js";
import type { Activity } from "../model/activity.js";
import type { Approval } from "../model/approval.js";
import type { Coded } from "../model/coded.js";
import type { Program } from "../model/program.js";
import { activityStates, activityTimings } from "../codes/programs/activity-keys.js";
import type { ActivityState } from "../codes/programs/activity-keys.js";
import type { ApprovalStep } from "../codes/programs/approval-step-keys.js";
import type { CommonTexts } from "./common-texts.js";
import type { Desk, Who } from "./desk.js";
import { joinedRuns, line, separated } from "./line.js";
import { table, together } from "./blocks.js";
import type { GrammaticalCase, PaperBlock, PaperStamp, PaperText, StampKind } from "./paper.js";

/** The two sides of a program, in the order of its participants. */
export type Sides = { readonly mentors: readonly Who[]; readonly mentees: readonly Who[] };

export function sidesOf(desk: Desk<never>, { participants }: Pick<Program, "participants">): Sides {
  const on = (side: "mentor" | "mentee") =>
    participants.filter(({ role }) => sideOf(role) === side).map(desk.participant);
  return { mentors: on("mentor"), mentees: on("mentee") };
}

/** Who of a side sign: where nobody is known, one person whose name is left blank. */
export function signersOf(people: readonly Who[], role: "mentor" | "mentee"): readonly Who[] {
  return people.length > 0 ? people : [{ person: undefined, role }];
}

/** All of one side in a case, or the blank of the requisite. */
export function named<Requisite extends "mentor" | "mentee" | "participants">(
  desk: Desk<Requisite>,
  requisite: Requisite,
  people: readonly Who[],
  inCase: GrammaticalCase,
): PaperText {
  if (people.length === 0) return desk.fill(requisite, undefined);
  return together(
    desk.words,
    people.map((who) => desk.name(requisite, who, inCase)),
  );
}

/** What is part of the plan: neither cancelled nor waived. */
export function planned(activities: readonly Activity[]): readonly Activity[] {
  return activities.filter(({ state }) => state === "done" || !activityStates[state].settled);
}

/** Who answers for something, in the order of the record. */
export function responsibleText(words: CommonTexts, responsible: readonly Coded[]): string | undefined {
  return responsible.length === 0
    ? undefined
    : responsible.map((each) => words.label("roles", each)).join(", ");
}

export function activityTime(desk: Desk<"activity-term">, { time }: Activity): PaperText {
  return desk.fill("activity-term", time && desk.words.activityTime(time));
}

/** “проведено 14 октября 2025 г.”; nothing of what is still to come. */
export function doneMark(words: CommonTexts, { state, doneOn, time }: Activity): string | undefined {
  if (state === "planned") return undefined;
  const label = words.label("activity-states", { code: state satisfies ActivityState });
  const repeats = time !== undefined && activityTimings[time.timing].repeats;
  return doneOn === undefined || repeats ? label : `${label} ${words.day(doneOn)}`;
}

const stampSteps: Readonly<Record<StampKind, readonly ApprovalStep[]>> = {
  accepted: ["accepted", "considered"],
  agreed: ["agreed"],
  approved: ["approved", "issued"],
};

/** Words that stamps need beside the approvals. */
export type StampTexts = {
  /** Of a stamp whose approval names no body. */
  readonly by: Readonly<Record<StampKind, string>>;
  readonly document: Readonly<Record<StampKind, string>>;
  /** «от 28 августа 2025 г.» */
  readonly dated: (day: string) => string;
  /** The title of an approval by an order, which has a number. */
  readonly approvedByOrder: string;
};

/** Approval stamps from the approvals of a record; one that no approval fills is a blank. */
export function stampsOf<Requisite extends StampKind>(
  desk: Desk<Requisite>,
  approvals: readonly Approval[],
  texts: StampTexts,
  kinds: readonly Requisite[],
): PaperBlock {
  const stamps = kinds.flatMap((stamp): readonly PaperStamp[] => {
    const title = desk.words.stamps[stamp];
    const given = approvals.filter(({ step }) => stampSteps[stamp].includes(step));
    if (given.length === 0)
      return [{ stamp, title, lines: [[texts.by[stamp]], desk.fill(stamp, undefined)] }];
    return given.map((approval) => ({
      stamp,
      title: stamp === "approved" && approval.number !== undefined ? texts.approvedByOrder : title,
      lines: stampLines(desk, stamp, approval, texts),
    }));
  });
  return { kind: "stamps", stamps };
}

function stampLines<Requisite extends StampKind>(
  desk: Desk<Requisite>,
  stamp: Requisite,
  { by, on, onAsWritten, number, document }: Approval,
  texts: StampTexts,
): readonly PaperText[] {
  const { words } = desk;
  const day = on === undefined ? onAsWritten : texts.dated(words.day(on));
  const told = [
    document ?? texts.document[stamp],
    day,
    number === undefined ? undefined : words.numbered(number),
  ];
  const mark = told.filter((part) => part !== undefined && part !== "").join(" ");
  const who = by === undefined ? texts.by[stamp] : words.label("roles", by);
  return [[capital(who)], desk.fill(stamp, day === undefined ? undefined : mark)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Difficulties with how strong they are, by the words of the catalogue. */
export function difficultyRows(
  desk: Desk<"difficulties">,
  { difficulties }: Pick<Program, "difficulties">,
): readonly (readonly PaperText[])[] {
  return difficulties.map((difficulty, i) => [
    [String(i + 1)],
    desk.fill("difficulties", desk.entry(difficulty)),
    joinedRuns([difficulty.level === undefined ? "–" : desk.words.levels[difficulty.level]]),
  ]);
}

/** Difficulties at the start and at the end, each with its outcome; a blank where nobody has assessed it. */
export function outcomeTable(
  desk: Desk<"outcomes">,
  { difficulties }: Pick<Program, "difficulties">,
  headings: readonly [place: string, difficulty: string, before: string, after: string, outcome: string],
): PaperBlock {
  const { words } = desk;
  return table(
    headings,
    difficulties.map(({ level, levelAtEnd, outcome, ...coded }, i) => [
      String(i + 1),
      desk.entry(coded),
      level === undefined ? "–" : words.levels[level],
      levelAtEnd === undefined ? "–" : words.levels[levelAtEnd],
      desk.fill("outcomes", outcome && words.label("outcomes", { code: outcome })),
    ]),
  );
}

/** Labels of coded things, joined by commas; nothing of none. */
export function labels(
  words: CommonTexts,
  list: "forms" | "kinds" | "purposes",
  coded: readonly Coded[],
): PaperText {
  return separated(
    coded.map((each) => [words.label(list, each)]),
    ", ",
  );
}

/** Forms in quotes: «педагог – педагог». */
export function quotedForms(words: CommonTexts, coded: readonly Coded[]): PaperText {
  return separated(
    coded.map((each) => line`${words.quoted(words.label("forms", each))}`),
    ", ",
  );
}
