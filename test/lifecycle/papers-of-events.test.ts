import { describe, expect, test } from "vitest";
import { assignmentMachine, calendarDate, evolve, idOf, pairingMachine, type Assignment } from "nastavnik";
import { parseAssignment, parsePairing } from "nastavnik/model";
import { assignmentAfter, pairingAfter, scenariosOf } from "nastavnik/lifecycle";
import { offeredAssignment, proposedPairing } from "../support/build.js";

const texts = { content: "помощь молодому учителю", form: "очно", payment: "10 % оклада" };
const offered = offeredAssignment();

describe("events write their papers into the record of an assignment, as the state has them", () => {
  test.each(scenariosOf(assignmentMachine).map((scenario) => [scenario.name, scenario.steps] as const))(
    "%s",
    (_name, steps) => {
      let record: Assignment = offered;
      let state = assignmentMachine.initial;
      for (const event of steps.flatMap(({ events }) => events)) {
        const before = JSON.stringify(record);
        const after = assignmentAfter(record, event, texts);
        expect(JSON.stringify(record)).toBe(before);
        record = after;
        state = evolve(assignmentMachine, state, event);
        expect(parseAssignment(record)).toEqual({ ok: true, value: record });
        if ("consentedOn" in state) expect(record.consentOn).toBe(state.consentedOn);
        if ("contract" in state) expect(record.contract?.number).toBe(state.contract);
        if ("until" in state) expect(record.contract?.term?.ends?.latest).toBe(state.until);
        if ("since" in state) expect(record.order?.on).toBe(state.since);
        if (state.status === "ended") expect(record.end?.on).toBe(state.endedOn);
        if (state.status === "active") expect(record.notice).toBeUndefined();
        if (state.status !== "notice") continue;
        const { side: by, givenOn, lastDay } = state;
        expect(record.notice).toEqual({ by, on: givenOn, lastDay, inWriting: true });
      }
    },
  );

  test("only the parts that the paper covers, and a term without end is open", () => {
    const stamp = { machine: "assignment", version: 1, subject: offered.id, seq: 3, by: "head" } as const;
    const on = calendarDate("2025-08-20");
    const signed = { ...stamp, on, type: "supplement-signed", document: "№ 2" } as const;
    const contractOf = (facts: Pick<typeof full, "covers"> & { readonly until?: typeof on }) =>
      assignmentAfter(offered, { ...signed, ...facts }, texts).contract;
    const full = {
      covers: ["content", "term", "form", "payment"] as readonly ("content" | "term" | "form" | "payment")[],
    };
    expect(contractOf({ covers: ["content"] })).toEqual({ number: "№ 2", on, content: texts.content });
    expect(contractOf(full)).toMatchObject({
      ...texts,
      term: { precision: "open", starts: { earliest: on } },
    });
    const endless = calendarDate("9999-12-31");
    expect(contractOf({ ...full, until: endless })?.term).toEqual(contractOf(full)?.term);
    expect(contractOf({ ...full, until: calendarDate("2026-05-31") })?.term?.ends?.latest).toBe("2026-05-31");
  });
});

test("an end after a notice is by whoever gave it", () => {
  const day = calendarDate("2025-12-01");
  const stamp = { machine: "assignment", version: 1, subject: offered.id, seq: 9, on: day } as const;
  for (const [by, ground] of [
    ["mentor", "by-mentor"],
    ["employer", "by-employer"],
  ] as const) {
    const noticed = { ...offered, notice: { by, on: day, lastDay: day, inWriting: true } };
    const ended = { ...stamp, by: "head", type: "ended", lastDay: day, because: "notice" } as const;
    expect(assignmentAfter(noticed, ended, texts).end).toEqual({ on: day, ground });
  }
});

test("events write consents, the order and the end into the record of a pair", () => {
  const proposed = proposedPairing();
  const partyOf = (person: string) =>
    person === "person:mentor" ? proposed.mentors[0] : proposed.mentees[0];
  for (const { steps } of scenariosOf(pairingMachine)) {
    const events = steps.flatMap(({ events }) => events);
    const record = events.reduce((one, event) => pairingAfter(one, event, partyOf), proposed);
    const state = events.reduce((from, event) => evolve(pairingMachine, from, event), pairingMachine.initial);
    expect(parsePairing(record)).toEqual({ ok: true, value: record });
    expect(record.dissolvedOn).toBe(state.status === "dissolved" ? state.dissolvedOn : undefined);
    const confirmed = events.find(({ type }) => type === "confirmed");
    expect(record.order?.on).toBe(confirmed?.on);
    const given = events.filter(({ type }) => type === "consented").map(({ on }) => on);
    expect(record.consents.map(({ on }) => on)).toEqual(given);
  }
  const stranger = { machine: "pairing", version: 1, subject: proposed.id, seq: 2, by: "curator" } as const;
  const consented = {
    ...stranger,
    on: calendarDate("2025-08-20"),
    type: "consented",
    of: idOf("person", "person:stranger"),
  } as const;
  expect(pairingAfter(proposed, consented, () => undefined)).toEqual(proposed);
});
