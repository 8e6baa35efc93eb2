import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assignmentMachine,
  checkDataset,
  decide,
  pairingMachine,
  programMachine,
  type Assignment,
  type AssignmentState,
} from "nastavnik";
import { russianCalendar } from "nastavnik/calendar/ru";
import { allRules } from "nastavnik/rules";
import { newSchool, recordsOf, step, type School } from "../support/school-course.js";

const counting = { calendar: russianCalendar, week: "five-day" } as const;

/** The errors in the school's folder on its day: all of them, or those that bind everybody under any act. */
function errorsOf(school: School, which: "all" | "binding") {
  const records = recordsOf(school, which === "all" ? "as-approved" : "as-extended");
  const { on, profile } = school;
  return checkDataset({ kind: "dataset", schemaVersion: 1, records }, { on, profile, ...counting }).flatMap(
    (finding) => {
      const record = records[finding.path[1] as number]!;
      const isAsked = which === "all" || ["law", "logic"].includes(allRules[finding.code].layer);
      return isAsked && finding.severity === "error" ? [{ ...finding, record }] : [];
    },
  );
}

/** Until its order an assignment is being made, and its record tells what is still to be done. */
function isBeingMade({ status }: AssignmentState): boolean {
  return assignmentMachine.states[status].phase === "before";
}

/** Why no order can be issued today, whatever else the head fills in; nothing when one can. */
function barsOfOrder(school: School, assignment: Assignment): readonly string[] {
  const { papers, state } = school.assignments.find(({ papers: { id } }) => id === assignment.id)!;
  const order = { type: "issue-order", order: "№ 1" } as const;
  const context = { on: school.on, actor: "head", assignment: papers, ...counting } as const;
  const answer = decide(assignmentMachine, state, order, context);
  return answer.ok ? [] : answer.issues[0].reasons.map(({ code }) => code);
}

/** Walks through schools from a seed: every state after the program's approval is judged. */
function walk(adopts: boolean, judge: (school: School) => void) {
  const statuses = new Set<string>();
  const events = new Set<string>();
  let judged = 0;
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat({ max: 5_039 })), (rolls) => {
      const dice = (sides: number) => rolls.next().value % sides;
      let school = newSchool(dice, adopts);
      for (let i = 0; i < 300; i++) {
        const next = step(school, dice);
        school = next.school;
        if (!next.accepted || !school.program.events.some(({ type }) => type === "approved")) continue;
        judged++;
        for (const { state, events: history } of [school.program, school.pair, ...school.assignments]) {
          const { machine = "none" } = history.at(-1) ?? {};
          statuses.add(`${machine} ${state.status}`);
          for (const { type } of history) events.add(`${machine} ${type}`);
        }
        judge(school);
      }
    }),
    { numRuns: 400, seed: 351 },
  );
  return { judged, statuses, events };
}

describe("what the guards accept breaks no rule that binds everybody, from the program's approval on", () => {
  test.each([false, true])("where the model is adopted: %s", (adopts) => {
    const bars = new Map<string, Set<string>>();
    const { judged, statuses, events } = walk(adopts, (school) => {
      for (const { record, ...finding } of errorsOf(school, "binding")) {
        // Before the order: whatever a rule still asks for is what stands in the way of the order.
        const isMade = school.assignments.some(
          ({ papers, state }) => papers.id === record.id && isBeingMade(state),
        );
        const found = isMade && record.kind === "assignment" ? barsOfOrder(school, record) : [];
        expect([finding, found.length > 0]).toEqual([finding, true]);
        bars.set(finding.code, new Set([...(bars.get(finding.code) ?? []), ...found]));
      }
    });
    expect(judged).toBeGreaterThan(1_000);
    expect(Object.fromEntries([...bars].map(([code, found]) => [code, [...found].sort()]))).toEqual({
      "assignment.no-consent": ["command.not-in-status"],
      "assignment.no-consent-60-2": ["command.not-in-status"],
      "assignment.no-contract": ["command.not-in-status", "contract.not-signed"],
    });
    // The walks come to everything that can happen after approval.
    const missed = [programMachine, assignmentMachine, pairingMachine].flatMap(({ name, states, index }) => [
      ...Object.keys(states).map((status) => [statuses, `${name} ${status}`] as const),
      ...[...index.fields.keys()].map((type) => [events, `${name} ${type}`] as const),
    ]);
    expect(missed.flatMap(([seen, what]) => (seen.has(what) ? [] : [what])).sort()).toEqual([
      "assignment new",
      "pairing new",
      "program agreement",
      "program draft",
    ]);
  });

  test("nor any that an adopted model makes an error, by the text as approved and amended", () => {
    const made = new Set<string>();
    walk(true, (school) => {
      for (const { record, code } of errorsOf(school, "all")) {
        const isMade = school.assignments.some(
          ({ papers, state }) => papers.id === record.id && isBeingMade(state),
        );
        expect([code, isMade]).toEqual([code, true]);
        made.add(code);
      }
    });
    expect([...made].sort()).toEqual([
      "assignment.no-consent",
      "assignment.no-consent-60-2",
      "assignment.no-contract",
      "assignment.no-order",
    ]);
  });
});
