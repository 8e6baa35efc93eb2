import { describe, expect, test } from "vitest";
import { assignmentMachine, pairingMachine, programMachine, readHistory, type Machine } from "nastavnik";
import {
  auditHistory,
  brokenLinksOf,
  chainOf,
  replay,
  scenariosOf,
  type Lifecycle,
} from "nastavnik/lifecycle";
import * as en from "nastavnik/en";
import * as ru from "nastavnik/ru";

const machines = [
  programMachine,
  assignmentMachine,
  pairingMachine,
] as unknown as readonly Machine<Lifecycle>[];
const historiesOf = (machine: Machine<Lifecycle>) =>
  scenariosOf(machine).map(({ steps }) => steps.flatMap(({ events }) => events));

type Stored = Readonly<Record<string, unknown>>;

/** Every change of one event, and events dropped, repeated, moved and numbered anew. */
function* tampered(
  stored: readonly Stored[],
): Generator<readonly [what: string, changed: readonly Stored[]]> {
  for (const [k, event] of stored.entries()) {
    for (const [field, value] of Object.entries(event)) {
      for (const other of othersThan(value)) {
        yield [`${k}.${field}`, stored.map((one, i) => (i === k ? { ...one, [field]: other } : one))];
      }
      const rest = Object.fromEntries(Object.entries(event).filter(([name]) => name !== field));
      yield [`${k}.${field} dropped`, stored.map((one, i) => (i === k ? rest : one))];
    }
    yield [`${k} with a field more`, stored.map((one, i) => (i === k ? { ...one, more: 1 } : one))];
    if (k + 1 < stored.length) {
      const without = stored.filter((_, i) => i !== k);
      const turned = stored.map((one, i) => (i === k ? stored[k + 1]! : i === k + 1 ? stored[k]! : one));
      const anew = (list: readonly Stored[]) => list.map((one, i) => ({ ...one, seq: i + 1 }));
      yield* [
        [`${k} dropped`, without],
        [`${k} dropped, numbered anew`, anew(without)],
        [`${k} swapped`, turned],
        [`${k} swapped, numbered anew`, anew(turned)],
        [`${k} twice`, stored.flatMap((one, i) => (i === k ? [one, one] : [one]))],
      ] as const;
    }
  }
}

function othersThan(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value + 1, value - 1];
  if (typeof value === "string") return [`${value}x`, value.slice(0, -1), ""];
  return [null, Array.isArray(value) ? [...(value as unknown[]), "x"] : {}];
}

describe("a chained history", () => {
  test("reads and replays as it was", () => {
    for (const machine of machines) {
      for (const events of historiesOf(machine)) {
        const stored = chainOf(events);
        const read = readHistory(machine, JSON.parse(JSON.stringify(stored)));
        expect(read.ok).toBe(true);
        if (read.ok) expect(replay(machine, read.value)).toEqual(replay(machine, events));
        expect(brokenLinksOf(stored)).toEqual([]);
        expect(brokenLinksOf(events)).toEqual([]);
      }
    }
  });

  test("is appended to from its last digest", () => {
    const [events = []] = historiesOf(machines[0]!);
    const stored = chainOf(events.slice(0, 2));
    expect([...stored, ...chainOf(events.slice(2), stored.at(-1)?.digest)]).toEqual(chainOf(events));
    expect(chainOf(chainOf(events))).toEqual(chainOf(events));
  });

  test("shows every change, at its place", () => {
    let count = 0;
    for (const machine of machines) {
      for (const events of historiesOf(machine)) {
        for (const [what, changed] of tampered(chainOf(events))) {
          count++;
          // The first digest gone from the first event: there is nothing before it to miss it.
          if (what === "0.digest dropped" && events.length === 1) continue;
          const found = brokenLinksOf(changed);
          expect(found, what).not.toEqual([]);
          expect(found[0], what).toBeLessThanOrEqual(Number.parseInt(what) + 1);
          const read = readHistory(machine, changed);
          expect(read.ok, what).toBe(false);
        }
      }
    }
    expect(count).toBeGreaterThan(2_500);
  });

  test("cut at its end is found by whoever kept the last digest", () => {
    const [events = []] = historiesOf(machines[0]!);
    const stored = chainOf(events);
    const last = stored.at(-1)?.digest;
    expect(brokenLinksOf(stored, last)).toEqual([]);
    expect(brokenLinksOf(stored.slice(0, -1), last)).toEqual([stored.length - 1]);
    expect(brokenLinksOf([], last)).toEqual([0]);
    expect(brokenLinksOf([], "")).toEqual([]);
    expect(brokenLinksOf(stored, "")).toEqual([stored.length]);
  });

  test("says in both languages where it is broken", () => {
    const [events = []] = historiesOf(machines[0]!);
    const read = readHistory(machines[0]!, chainOf(events).slice(1));
    const issues = read.ok ? [] : read.issues;
    expect(issues).toContainEqual({ code: "history.broken-chain", index: 0 });
    expect(issues.map(ru.describeHistoryFault)).toContain(
      "Событие №\u00a01: контрольная цепочка нарушена — событие изменено, или перед ним что-то убрано, добавлено или переставлено",
    );
    expect(issues.map(en.describeHistoryFault)).toContain(
      "Event 1: the chain is broken; the event was changed, or something before it was removed, added or moved",
    );
  });

  const throwing = {
    get digest(): string {
      throw new Error("no");
    },
  };
  test.each<readonly [string, unknown, readonly number[]]>([
    ["nothing", null, []],
    ["a number", 1, []],
    ["a text", "x", []],
    ["no digest", {}, []],
    ["a digest that is no text", { digest: 1 }, [0, 1]],
    ["a digest that throws", throwing, [0, 1]],
    ["what no digest can be made of", { digest: "x", on: undefined, by: NaN }, [0, 1]],
    ["another digest", { digest: "x" }, [0, 1]],
  ])("holds to nothing where there is %s, and nothing throws", (_, item, broken) => {
    expect(brokenLinksOf([item, item])).toEqual(broken);
  });
});

describe("an audit", () => {
  const casesOf = (machine: Machine<Lifecycle>) =>
    scenariosOf(machine).map(({ steps }) => ({
      events: steps.flatMap((step) => step.events),
      known: steps.flatMap(({ context, command, events }) => events.map(() => ({ context, command }))),
    }));

  test("lets through what was decided, and says so of a chained history too", () => {
    for (const machine of machines) {
      for (const { events, known } of casesOf(machine)) {
        for (const stored of [events, chainOf(events)]) {
          const audit = auditHistory(machine, stored, (_, __, index) => known[index]!);
          expect(audit.ok && audit.value.events.filter(({ code }) => code !== "audit.lawful")).toEqual([]);
          expect(audit.ok && audit.value.verdict).toBe("lawful");
        }
      }
    }
  });

  test("says what it does not know, and that is no verdict", () => {
    const [{ events, known } = { events: [], known: [] }] = casesOf(machines[0]!);
    const audit = auditHistory(machines[0]!, events, (_, __, index) =>
      index === 1 ? "not-known" : known[index]!,
    );
    expect(audit.ok && audit.value.verdict).toBe("not-known");
    expect(audit.ok && audit.value.events[1]).toMatchObject({ code: "audit.not-known", index: 1 });
  });

  test("names what the guards would have refused, and what would have come out otherwise", () => {
    const { events, known } = casesOf(machines[0]!).find((one) =>
      one.events.some(({ type }) => type === "started"),
    )!;
    const start = events.findIndex(({ type }) => type === "started");
    const without = auditHistory(machines[0]!, events, (_, __, index) =>
      index === start ? { context: known[index]!.context } : known[index]!,
    );
    expect(without.ok && without.value.verdict).toBe("unlawful");
    expect(without.ok && without.value.events[start]).toMatchObject({
      code: "audit.refused",
      details: { refusal: { reasons: [{ code: "consent.missing" }] } },
    });
    const other = auditHistory(machines[0]!, events, (_, __, index) =>
      index === start
        ? { ...known[index]!, command: { ...known[index]!.command, order: "№ 13-од" } }
        : known[index]!,
    );
    expect(other.ok && other.value.events[start]).toMatchObject({
      code: "audit.other-event",
      details: { caused: [{ order: "№ 13-од" }] },
    });
  });

  test("is no audit of a damaged history", () => {
    const [events = []] = historiesOf(machines[0]!);
    expect(auditHistory(machines[0]!, events.slice(1), () => "not-known").ok).toBe(false);
  });
});
