import { expect, test } from "vitest";
import { assignmentMachine, pairingMachine, programMachine, readHistory, type Machine } from "nastavnik";
import { auditHistory, chainOf, replay, scenariosOf, type Lifecycle } from "nastavnik/lifecycle";

// Single changes of stored histories, by a seed: how many are found by reading and replaying alone, by an audit through
// the guards with what was kept of each decision, and by digests.

const machines = [
  programMachine,
  assignmentMachine,
  pairingMachine,
] as unknown as readonly Machine<Lifecycle>[];
type Stored = Readonly<Record<string, unknown>>;
const free = new Set(["order", "reason", "remark", "report", "document", "contract", "digest"]);

const cases = machines.flatMap((machine) =>
  scenariosOf(machine).map(({ steps }) => ({
    machine,
    events: steps.flatMap(({ events }) => events),
    known: steps.flatMap(({ context, command, events }) => events.map(() => ({ context, command }))),
  })),
);

/** Park and Miller: the same numbers everywhere. */
function dice(seed: number): (sides: number) => number {
  let last = seed;
  return (sides) => (last = (last * 48_271) % 2_147_483_647) % sides;
}

function corrupted(events: readonly Stored[], roll: (sides: number) => number): readonly Stored[] {
  const i = roll(events.length);
  const swap = (facts: Stored) => events.map((one, k) => (k === i ? { ...one, ...facts } : one));
  const anew = (list: readonly Stored[]) => list.map((one, k) => ({ ...one, seq: k + 1 }));
  const event = events[i]!;
  switch (roll(5)) {
    case 0:
      return swap({ on: String(event["on"]).replace(/\d$/, (last) => String((Number(last) + 1) % 10)) });
    case 1:
      return swap({
        by: ["mentor", "mentee", "curator", "head", "council"].filter((one) => one !== event["by"])[roll(4)],
      });
    case 2: {
      const facts = Object.keys(event).filter((field) => !free.has(field));
      const field = facts[roll(facts.length)]!;
      return swap({ [field]: `${String(event[field])}x` });
    }
    case 3:
      return anew(events.filter((_, k) => k !== i));
    default:
      return anew([...events.slice(0, i), events.at(i + 1) ?? event, event, ...events.slice(i + 2)]);
  }
}

test("changes of histories are found: all by digests, nearly all by an audit", () => {
  const roll = dice(17);
  const found = { all: 0, replayed: 0, audited: 0, chained: 0 };
  while (found.all < 5_000) {
    const { machine, events, known } = cases[roll(cases.length)]!;
    const seed = 1 + roll(1_000_000);
    const changed = corrupted(events, dice(seed));
    if (JSON.stringify(changed) === JSON.stringify(events)) continue;
    found.all++;
    const read = readHistory(machine, changed);
    const isHistory = read.ok && replay(machine, read.value).ok;
    if (!isHistory) found.replayed++;
    const audit = read.ok
      ? auditHistory(machine, read.value, (_, __, index) => known[index] ?? "not-known")
      : undefined;
    // Whoever keeps what was known of each decision knows how many there were.
    const isLawful = audit?.ok && audit.value.verdict === "lawful" && changed.length === events.length;
    if (!isLawful) found.audited++;
    const chain = corrupted(chainOf(events), dice(seed));
    const last = chainOf(events).at(-1)!.digest;
    if (!readHistory(machine, chain).ok || chain.at(-1)?.["digest"] !== last) found.chained++;
  }
  expect(found.chained).toBe(found.all);
  expect(found.audited / found.all).toBeGreaterThanOrEqual(0.95);
  expect(found).toMatchInlineSnapshot(`
    {
      "all": 5000,
      "audited": 5000,
      "chained": 5000,
      "replayed": 3459,
    }
  `);
}, 60_000);
