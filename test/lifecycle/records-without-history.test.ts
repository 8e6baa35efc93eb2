import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  assignmentMachine,
  calendarDate,
  checkDataset,
  decide,
  evolve,
  federalProfile,
  idOf,
  pairingMachine,
  programMachine,
  type Assignment,
  type CalendarDate,
  type Machine,
  type Pairing,
  type PairingEvent,
  type Program,
} from "nastavnik";
import { russianCalendar } from "nastavnik/calendar/ru";
import type { Actor, AssignmentLifecycle, Lifecycle } from "nastavnik/lifecycle";
import type { DatasetRecord } from "nastavnik/model";
import { allRules, type RuleCode } from "nastavnik/rules";
import { exactPeriod } from "nastavnik/time";
import { mentee, mentor, offeredAssignment, participant, period, program } from "../support/build.js";
import { assignmentIn } from "../support/lifecycle.js";
import { assignmentOf, pairingOf } from "../support/papers-of-histories.js";

// The other way round: a record of any kind, and the one history that could have left it. Where a rule that says of itself
// that the machines guard it finds an error, they must refuse that history.

const counting = { calendar: russianCalendar, week: "five-day" } as const;
const guarded = (Object.keys(allRules) as RuleCode[]).filter((code) => allRules[code].machine === "guarded");
const broken = new Map<RuleCode, number>();
const kept = { assignment: 0, pairing: 0, program: 0 };

/** The guarded rules that a record breaks, beside the people it names. */
function brokenBy(record: DatasetRecord, on: CalendarDate): readonly RuleCode[] {
  const people = [mentor("a"), mentee("b"), mentee("self", { person: idOf("person", "person:a") })];
  const dataset = { kind: "dataset", schemaVersion: 1, records: [...people, record] } as const;
  const found = checkDataset(dataset, { on, profile: federalProfile(on), ...counting });
  return guarded.filter((code) => found.some((finding) => finding.code === code));
}

/** Either the record breaks no guarded rule, or no history leaves it; and both happen. */
function judge(kind: keyof typeof kept, record: DatasetRecord, on: CalendarDate, isAccepted: boolean): void {
  const codes = brokenBy(record, on);
  for (const code of codes) broken.set(code, (broken.get(code) ?? 0) + 1);
  if (isAccepted) kept[kind]++;
  expect([codes, isAccepted]).toEqual([codes, isAccepted && codes.length === 0]);
}

type Move<T extends Lifecycle> = readonly [on: CalendarDate, actor: Actor, command: T["command"]];

/** The events of these commands, or undefined when one of them is refused. */
function historyOf<T extends Lifecycle>(
  machine: Machine<T>,
  moves: readonly Move<T>[],
  context: Omit<T["context"], "on" | "actor">,
): { readonly state: T["state"]; readonly events: readonly T["event"][] } | undefined {
  let state = machine.initial;
  const events: T["event"][] = [];
  for (const [on, actor, command] of moves) {
    const answer = decide(machine, state, command, { ...context, on, actor });
    if (!answer.ok) return undefined;
    for (const event of answer.value) {
      state = evolve(machine, state, event);
      events.push(event);
    }
  }
  return { state, events };
}

/** Days around those on which the law changed, close enough to meet often. */
const days = fc
  .tuple(
    fc.constantFrom("2024-10-07", "2025-02-24", "2025-08-25"),
    fc.array(fc.nat({ max: 9 }), { minLength: 9, maxLength: 9 }),
  )
  .map(([from, steps]) => {
    let at = 0;
    // Mostly one after another, now and then before the one before.
    return steps.map((step) => addDays(calendarDate(from), (at += step - 2)));
  });
const often = fc.nat({ max: 9 }).map((n) => n > 0);

const assignments: fc.Arbitrary<Assignment> = fc
  .record({
    days,
    basis: fc.constantFrom("extra-work", "extra-work", "extra-work", "permanent-duty", "not-employed"),
    has: fc.record({ consent: often, contract: often, content: often, payment: often, written: often }),
    ending: fc.constantFrom("none", "notice", "end", "both"),
    by: fc.constantFrom("mentor", "employer"),
    ground: fc.constantFrom("by-mentor", "by-employer", "by-mutual", "staff-change", "completed"),
  })
  .map(
    ({ days: [consentOn, signed, ordered, given, lastDay, over, until], basis, has, ending, by, ground }) => {
      return {
        ...offeredAssignment(),
        basis,
        amongEmployees: basis !== "not-employed",
        order: { number: "№ 1", on: ordered! },
        ...(has.consent && { consentOn: consentOn! }),
        ...(has.contract && {
          contract: {
            number: "№ 2",
            on: signed!,
            ...(has.content && { content: "помощь молодому учителю" }),
            term: exactPeriod(signed!, addDays(until!, 20)),
            form: "очно",
            ...(has.payment && { payment: "10 % оклада" }),
          },
        }),
        ...((ending === "notice" || ending === "both") && {
          notice: { by, on: given!, lastDay: lastDay!, inWriting: has.written },
        }),
        ...((ending === "end" || ending === "both") && { end: { on: over!, ground } }),
      };
    },
  );

/** The commands that would have left an assignment like this, each on the day of its paper. */
function movesOf(record: Assignment, today: CalendarDate): readonly Move<AssignmentLifecycle>[] {
  const { consentOn, contract, order, notice, end } = record;
  const covers = (["content", "term", "form", "payment"] as const).filter(
    (part) => contract?.[part] !== undefined,
  );
  const first = [consentOn, contract?.on, order?.on]
    .flatMap((day) => (day === undefined ? [] : [day]))
    .sort()[0]!;
  const endings = {
    "by-mentor": [addDays(end?.on ?? today, 1), "system", { type: "elapse" }],
    "by-employer": [addDays(end?.on ?? today, 1), "system", { type: "elapse" }],
    "by-mutual": [
      today,
      "head",
      { type: "agree-end", document: "№ 4", agreedBy: ["mentor", "head"], lastDay: end?.on ?? today },
    ],
    "staff-change": [end?.on ?? today, "head", { type: "record-departure", departure: "transfer" }],
    completed: [end?.on ?? today, "system", { type: "close" }],
  } as const;
  return [
    [first, "curator", { type: "offer" }],
    ...(consentOn === undefined
      ? []
      : [[consentOn, "mentor", { type: "consent", document: "согласие" }] as const]),
    ...(contract === undefined
      ? []
      : [
          [
            contract.on,
            "head",
            {
              type: "sign-supplement",
              document: contract.number!,
              covers,
              until: contract.term!.ends!.latest,
            },
          ] as const,
        ]),
    ...(order === undefined
      ? []
      : [[order.on, "head", { type: "issue-order", order: order.number }] as const]),
    ...(notice === undefined
      ? []
      : [
          [
            notice.on,
            notice.by === "mentor" ? "mentor" : "head",
            { type: "give-notice", document: notice.inWriting ? "№ 3" : "", lastDay: notice.lastDay },
          ] as const,
        ]),
    ...(end === undefined ? [] : [endings[end.ground as keyof typeof endings]]),
  ];
}

const today = calendarDate("2026-02-02");

describe("no history leaves a record that breaks a guarded rule", () => {
  test("of an assignment in force", () => {
    fc.assert(
      fc.property(assignments, (record) => {
        const papers = {
          id: record.id,
          mentor: idOf("person", "person:a"),
          mentees: [idOf("person", "person:b")],
          basis: record.basis,
        };
        const told = historyOf(assignmentMachine, movesOf(record, today), {
          assignment: papers,
          programs: [],
          ...counting,
        });
        const left = told && assignmentOf(papers, told.events);
        // The history leaves this very record: its papers have the same days.
        const isAccepted =
          left !== undefined && JSON.stringify(daysOf(left)) === JSON.stringify(daysOf(record));
        judge("assignment", record, today, isAccepted);
      }),
      { numRuns: 6_000, seed: 60 },
    );
  });

  test("of a pair, with the first day of its program", () => {
    const pairs = fc.record({
      days,
      has: fc.record({ mentee: often, consents: often, dissolved: often }),
      of: fc.constantFrom("b", "b", "b", "self"),
    });
    fc.assert(
      fc.property(
        pairs,
        ({ days: [proposed, first, second, agreed, confirmed, started, dissolved], has, of }) => {
          const [one, other] = [
            idOf("person", "person:a"),
            idOf("person", `person:${of === "self" ? "a" : of}`),
          ];
          const mentees = has.mentee ? [other] : [];
          const papers = { id: idOf("pairing", "pairing:p1"), mentor: one, mentees };
          const consents = [...new Set([one, ...mentees])].map((who, i) => ({
            who,
            on: (i === 0 ? first : second)!,
          }));
          const record: Pairing = {
            ...pairingOf(papers, []),
            mentees: mentees.map(() => idOf("mentee", `mentee:${of}`)),
            consents: consents.map(({ on }, i) => ({
              of: i === 0 ? idOf("mentor", "mentor:a") : idOf("mentee", `mentee:${of}`),
              on,
            })),
            order: { number: "№ 1", on: confirmed! },
            startedOn: started!,
            ...(has.dissolved && { dissolvedOn: dissolved! }),
          };
          const told = historyOf(
            pairingMachine,
            [
              [proposed!, "curator", { type: "propose" }],
              ...consents.map(({ who, on }) => [on, "curator", { type: "consent", of: who }] as const),
              [agreed!, "curator", { type: "agree" }],
              [confirmed!, "head", { type: "confirm", order: "№ 1" }],
              ...(has.dissolved
                ? [[dissolved!, "curator", { type: "dissolve", reason: "по просьбе" }] as const]
                : []),
            ],
            { pairing: papers },
          );
          judge("pairing", record, today, told !== undefined && startsIn(told.events, started!));
        },
      ),
      { numRuns: 3_000, seed: 61 },
    );
  });

  test("of a program, from its approval on", () => {
    const texts = fc.record({
      days,
      length: fc.integer({ min: -40, max: 300 }),
      roles: fc.subarray(["mentor", "mentee"], { minLength: 1 }),
      isOneself: fc.nat({ max: 4 }).map((n) => n === 0),
    });
    fc.assert(
      fc.property(texts, ({ days: [starts], length, roles, isOneself }) => {
        const text = program({
          period: period(starts!, starts!),
          participants: roles.map((role) =>
            participant(role, isOneself ? { person: idOf("person", "person:a") } : {}),
          ),
        });
        const ends = addDays(starts!, length);
        const record: Program = {
          ...text,
          period: { ...text.period!, ends: { earliest: ends, latest: ends } },
        };
        const told = historyOf(
          programMachine,
          [
            [starts!, "mentor", { type: "submit" }],
            [starts!, "mentee", { type: "agree" }],
            [starts!, "curator", { type: "agree" }],
            [starts!, "head", { type: "approve" }],
          ],
          { program: record, profile: federalProfile(starts!), assignments: [assignmentIn("active")] },
        );
        judge("program", record, today, told?.state.status === "approved");
      }),
      { numRuns: 1_500, seed: 62 },
    );
  });

  test("and each of those rules was broken, and each kind of record accepted, often enough to tell", () => {
    expect(guarded.map((code) => [code, (broken.get(code) ?? 0) > 25])).toEqual(
      guarded.map((code) => [code, true]),
    );
    expect(Object.values(kept).map((count) => count > 150)).toEqual([true, true, true]);
  });
});

/** What a record says of days, of the parts of the contract and of the side that gave notice. */
function daysOf({ consentOn, contract, order, notice, end }: Assignment): unknown {
  const { content, form, payment } = contract ?? {};
  const said = [content, form, payment].map((part) => part !== undefined);
  return [consentOn, contract?.on, said, contract?.term?.ends?.latest, order?.on, notice, end];
}

/** Whether a program can start on the day with the pair as it stands then. */
function startsIn(events: readonly PairingEvent[], on: CalendarDate): boolean {
  const pairing = events
    .filter((event) => event.on <= on)
    .reduce((state, event) => evolve(pairingMachine, state, event), pairingMachine.initial);
  const text = program({ period: period(on, addDays(on, 200)) });
  const context = {
    program: text,
    profile: federalProfile(on),
    assignments: [assignmentIn("active")],
    pairing,
    on,
  };
  const approved = {
    status: "approved",
    seq: 5,
    asOf: calendarDate("2024-09-01"),
    approvedOn: calendarDate("2024-09-01"),
  } as const;
  const start = { type: "start", order: "№ 1", consents: ["mentor", "mentee"] } as const;
  return decide(programMachine, approved, start, { ...context, actor: "curator" }).ok;
}
