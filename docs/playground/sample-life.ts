import { calendarDate } from "nastavnik";
import type { Actor } from "nastavnik/lifecycle";
import { bornCase, give, type Card, type CaseLife, type SomeCommand } from "./case-life.js";

const pair: Card = { machine: "pairing" };
const duty: Card = { machine: "assignment", at: 0 };
const program: Card = { machine: "program" };
type Step = readonly [day: string, actor: Actor, card: Card, command: SomeCommand];

const beginning: readonly Step[] = [
  ["2025-08-18", "curator", pair, { type: "propose" }],
  ["2025-08-18", "mentor", pair, { type: "consent", of: "person:anna" }],
  ["2025-08-18", "mentee", pair, { type: "consent", of: "person:vera" }],
  ["2025-08-18", "curator", pair, { type: "agree" }],
  ["2025-08-19", "curator", duty, { type: "offer" }],
  ["2025-08-19", "mentor", duty, { type: "consent", document: "согласие № 1" }],
  [
    "2025-08-20",
    "head",
    duty,
    {
      type: "sign-supplement",
      document: "№ 5",
      covers: ["content", "term", "form", "payment"],
      until: "2026-08-31",
    },
  ],
  ["2025-08-20", "head", duty, { type: "issue-order", order: "№ 11" }],
  ["2025-08-20", "head", pair, { type: "confirm", order: "№ 12" }],
  ["2025-08-21", "mentor", program, { type: "submit" }],
  ["2025-08-22", "mentee", program, { type: "agree" }],
  ["2025-08-22", "curator", program, { type: "agree" }],
  ["2025-08-25", "head", program, { type: "approve" }],
  ["2025-09-01", "curator", program, { type: "start", order: "№ 12", consents: ["mentor", "mentee"] }],
];

const work: readonly Step[] = [
  ["2025-09-10", "mentor", program, { type: "record-activity", activity: "meeting" }],
  ["2025-10-15", "mentee", program, { type: "record-activity", activity: "visit" }],
  ["2025-11-20", "mentor", program, { type: "record-activity", activity: "parents" }],
  ["2025-12-01", "curator", program, { type: "review" }],
  ["2026-04-15", "mentor", program, { type: "record-activity", activity: "lesson" }],
  ["2026-05-25", "mentor", program, { type: "finish-plan" }],
];

/** The sample up to the first day of work, or on to the end of its plan. */
export function livedCase(until: "start" | "end"): CaseLife {
  let life = bornCase;
  for (const [day, actor, card, command] of until === "start" ? beginning : [...beginning, ...work]) {
    const decision = give(life, card, command, { on: calendarDate(day), actor });
    if (!decision.ok) throw new Error(`${day} ${command.type}: ${JSON.stringify(decision.refusals)}`);
    life = decision.life;
  }
  return life;
}
