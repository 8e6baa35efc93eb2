import type { DevelopmentPlan } from "../../model/development-plan.js";
import type { Mentee } from "../../model/mentee.js";
import type { Mentor } from "../../model/mentor.js";
import type { Program } from "../../model/program.js";
import { fields, heading, paragraph, rowsNumbered, signature, signatures, table } from "../blocks.js";
import type { Desk, PaperMaker } from "../desk.js";
import type { PaperBlock, PaperText } from "../paper.js";
import type { PaperGiven } from "../paper-facts.js";
import type { RequisiteOf } from "../paper-requisite.js";
import {
  activityTime,
  doneMark,
  named,
  responsibleText,
  sidesOf,
  signersOf,
  type Sides,
} from "../program-parts.js";

/** An individual plan: the activities of a program, the stages of a development plan, or both. */
export type Facts = PaperGiven & {
  readonly program?: Program;
  readonly plan?: DevelopmentPlan;
  /** Those of the development plan. */
  readonly mentor?: Mentor;
  readonly mentee?: Mentee;
};

export type Texts = {
  readonly title: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly term: string;
  readonly activities: string;
  readonly stages: string;
  readonly stageColumns: readonly [place: string, stage: string, term: string, result: string, state: string];
  readonly wishes: string;
  readonly qualification: string;
  readonly by: (day: string) => string;
};

type OwnDesk = Desk<RequisiteOf<"individual-plan">>;

export const make: PaperMaker<"individual-plan", Facts, Texts> = (facts, texts, desk) => {
  const { program, plan } = facts;
  const sides = sidesFor(facts, desk);
  const { words } = desk;
  const alone = sides.mentors.length === 0 && plan !== undefined;
  const mentors = alone ? [] : signersOf(sides.mentors, "mentor");
  return {
    title: texts.title,
    blocks: [
      heading(texts.title, 1),
      fields([
        ...(alone ? [] : [[texts.mentor, named(desk, "mentor", sides.mentors, "nominative")] as const]),
        [texts.mentee, named(desk, "mentee", sides.mentees, "nominative")],
        ...(program === undefined
          ? []
          : [[texts.term, desk.fill("term", program.period && words.period(program.period))] as const]),
      ]),
      ...(program === undefined ? [] : activityBlocks(program, texts, desk)),
      ...(plan === undefined ? [] : stageBlocks(plan, texts, desk)),
      signatures(
        [...mentors, ...signersOf(sides.mentees, "mentee")].map((who) =>
          signature(
            words.role(who.role, "nominative"),
            desk.slot(who.role === "mentor" ? "mentor" : "mentee", who, "nominative"),
          ),
        ),
      ),
    ],
  };
};

function sidesFor({ program, mentor, mentee }: Facts, desk: OwnDesk): Sides {
  if (program !== undefined) return sidesOf(desk, program);
  return {
    mentors: mentor === undefined ? [] : [desk.who(mentor.person, "mentor")],
    mentees: mentee === undefined ? [] : [desk.who(mentee.person, "mentee")],
  };
}

function activityBlocks({ activities }: Program, texts: Texts, desk: OwnDesk): readonly PaperBlock[] {
  const { words } = desk;
  const { place, what, when, who, result, done } = words.columns;
  if (activities.length === 0) return [paragraph(desk.fill("activities", undefined))];
  const rows = activities.map((activity): readonly PaperText[] => [
    desk.fill("activities", activity.title),
    activityTime(desk, activity),
    desk.fill("responsible", responsibleText(words, activity.responsible)),
    desk.fill("expected-result", activity.expectedResult),
    desk.fill("done-mark", doneMark(words, activity)),
  ]);
  return [heading(texts.activities, 2), table([place, what, when, who, result, done], rowsNumbered(rows))];
}

function stageBlocks(plan: DevelopmentPlan, texts: Texts, desk: OwnDesk): readonly PaperBlock[] {
  const { words } = desk;
  const { stages, wishes, expectedQualification: expected } = plan;
  const rows = stages.map(({ title, period, expectedResult, state, doneOn }) => [
    title,
    (period && words.period(period)) ?? "–",
    expectedResult ?? "–",
    `${words.label("step-states", { code: state })}${doneOn === undefined ? "" : ` ${words.day(doneOn)}`}`,
  ]);
  return [
    ...(wishes.length === 0 ? [] : [fields([[texts.wishes, [wishes.join("; ")]]])]),
    ...(stages.length === 0 ? [] : [heading(texts.stages, 2), table(texts.stageColumns, rowsNumbered(rows))]),
    ...(expected === undefined
      ? []
      : [
          fields([
            [
              texts.qualification,
              [
                `${words.label("categories", { code: expected.category })}${expected.by === undefined ? "" : `, ${texts.by(words.day(expected.by))}`}`,
              ],
            ],
          ]),
        ]),
  ];
}
