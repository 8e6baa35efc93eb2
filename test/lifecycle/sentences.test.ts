import { expect, test } from "vitest";
import {
  assignmentMachine,
  calendarDate,
  checkProgram,
  idOf,
  pairingMachine,
  programMachine,
} from "nastavnik";
import { exactPeriod } from "nastavnik/time";
import { profile, program } from "../support/build.js";
import { openPenalty } from "../support/lifecycle.js";
import { departures, endGrounds } from "nastavnik/codes";
import {
  scenariosOf,
  type Lifecycle,
  type LifecycleEvent,
  type LifecycleReason,
  type Machine,
  type Missing,
  type Remedy,
} from "nastavnik/lifecycle";
import * as english from "nastavnik/en";
import * as russian from "nastavnik/ru";

// One page for whoever proofreads the words of the three machines.

type DetailsOf<Code> = Extract<LifecycleReason, { readonly code: Code }>["details"];

const day = calendarDate("2026-03-01");
const later = calendarDate("2026-05-31");
const person = idOf("person", "person:7f3a");

const unlawful = checkProgram(
  program({
    period: exactPeriod(calendarDate("2025-09-01"), calendarDate("2027-08-31")),
    strengths: [],
    activities: [],
  }),
  { on: day, profile: profile("2025-09-01", true) },
).filter(({ severity }) => severity === "error");

/** Facts for each reason, and for one that says different things, several. */
const facts: { readonly [Code in LifecycleReason["code"]]: readonly DetailsOf<Code>[] } = {
  "command.not-in-status": [{ possibleIn: ["draft", "agreement"] }, { possibleIn: [] }],
  "command.wrong-actor": [{ actor: "mentee", actors: ["curator", "head"] }],
  "command.out-of-order": [{ on: day, last: later }],
  "command.undated": [{}],
  "command.malformed": [{ field: "reason" }],
  "context.unreadable": [{ said: "" }],
  "pair.not-proposed": [{}],
  "pair.same-person": [{}],
  "pair.nobody": [{}],
  "pair.not-confirmed": [{}],
  "participant.unknown": [{}],
  "program.unlawful": [{ findings: unlawful.slice(0, 1) }, { findings: unlawful }],
  "program.empty-plan": [{}],
  "program.running": [{}],
  "duty.running": [{}, { until: later }],
  "end.out-of-range": [{ earliest: day, latest: later }],
  "remark.missing": [{}],
  "reason.missing": [{}],
  "report.missing": [{}],
  "order.missing": [{}],
  "document.missing": [{}],
  "contract.missing": [{}],
  "contract.not-signed": [{}],
  "contract.incomplete": [{ of: ["content", "payment"] }],
  "agreement.given": [{ by: "curator" }],
  "agreement.missing": [{ of: ["mentee", "curator"] }],
  "approver.other": [{ approver: "council" }],
  "assignment.not-consented": [{}],
  "assignment.not-in-force": [{}],
  "assignment.unknown": [{}],
  "mentor.still-assigned": [{}],
  "mentor.not-participant": [{ mentor: "" }, { mentor: "m2" }],
  "mentor.no-seat": [
    { seats: 1, taken: 1, needed: 1 },
    { seats: 2, taken: 1, needed: 3 },
    { seats: 5, taken: 5, needed: 1 },
  ],
  "mentor.is-mentee": [{}],
  "mentor.other-person": [{}],
  "mentor.unfit": [{ unmet: [openPenalty] }],
  "start.too-early": [{ from: day }],
  "start.too-late": [{ ends: day }],
  "consent.missing": [{ of: ["mentor", "mentee"] }],
  "consent.not-theirs": [{ of: person }],
  "consent.given": [{ of: person, on: day }],
  "consent.of-all": [{ of: [person] }],
  "activity.unknown": [{ activity: "" }, { activity: "visit" }],
  "activity.no-day": [{}],
  "activity.before-start": [{ on: day, since: later }],
  "activity.after-end": [{ on: later, ends: day }],
  "activity.in-future": [{ on: later }],
  "activity.recorded": [{ activity: "visit", on: day }],
  "review.held": [{ on: day }],
  "amendment.drops-done": [{ activities: ["visit"] }],
  "amendment.longer-term": [{ ends: later }],
  "extension.out-of-range": [{ earliest: day }, { earliest: day, latest: later }],
  "resume.keeps-end": [{}],
  "plan.unfinished": [{ activities: ["visit"] }, { activities: ["visit", "talk"] }],
  "term.malformed": [{ earliest: day }],
  "term.over": [{ until: day }],
  "term.open": [{}],
  "term.running": [{ from: later }],
  "term.not-later": [{ until: day }],
  "survey.missing": [{ of: ["mentee"] }],
  "outcome.missing": [{ difficulties: ["discipline"] }],
  "outcome.unknown-difficulty": [{ difficulties: ["discipline"] }],
  "outcome.unknown": [{ difficulties: ["discipline"] }],
  "ground.unknown": [{}],
  "ground.not-theirs": [{ actors: ["curator"] }],
  "notice.not-elapsed": [{}, { from: later }],
  "notice.too-short": [{ earliest: day }],
  "notice.running": [{}, { from: later }],
  "notice.over": [{ lastDay: day }],
  "notice.not-theirs": [{ side: "mentor" }, { side: "employer" }],
  "notice.not-released": [{ of: ["head"] }],
  "calendar.missing": [{}],
  "calendar.not-covered": [{ day, years: [2025] }],
  "departure.unknown": [{}],
  "archive.too-early": [{ from: later }],
};

const missing: Readonly<Record<Missing["what"], string>> = {
  document: "order",
  consent: "mentor",
  agreement: "curator",
  activity: "visit",
  survey: "mentee",
  outcome: "discipline",
  calendar: "week",
  text: "remark",
  part: "payment",
  id: "program",
};

const remedies: { readonly [Do in Remedy["do"]]: readonly Extract<Remedy, { readonly do: Do }>[] } = {
  wait: [{ do: "wait", until: day }],
  ask: [{ do: "ask", actors: ["head", "curator"] }],
  supply: (Object.keys(missing) as Missing["what"][]).map((what) => ({
    do: "supply",
    field: "field",
    missing: [{ what, of: missing[what] }],
  })),
  choose: [{ do: "choose", field: "ground", among: ["by-mentor", "by-mentee"] }],
  "choose-day": [
    { do: "choose-day", field: "ends", from: day },
    { do: "choose-day", field: "ends", from: day, to: later },
  ],
  drop: [
    { do: "drop", field: "outcomes" },
    { do: "drop", field: "outcomes", these: ["discipline"] },
  ],
  first: [
    {
      do: "first",
      steps: [
        { machine: "assignment", command: "sign-supplement", actors: ["head"] },
        { machine: "program", command: "agree", actors: ["mentee"], of: "mentee" },
      ],
      missing: [],
    },
  ],
  bring: [
    { do: "bring", machine: "program", to: ["completed", "cancelled"] },
    { do: "bring", machine: "assignment", to: ["active"] },
    { do: "bring", machine: "pairing", to: ["confirmed"] },
  ],
  mend: [
    { do: "mend", record: "program" },
    { do: "mend", record: "mentor" },
  ],
  nothing: [{ do: "nothing" }],
};

test("every word of the machines stands on one page", async () => {
  const page = [
    "# What the lifecycle says",
    "Written by a test; change a sentence at its command, or in `src/ru` and `src/en`, and run the test with `-u`.",
    wordsOf(programMachine),
    wordsOf(assignmentMachine),
    wordsOf(pairingMachine),
    "## Reasons",
    ...Object.entries(facts).flatMap(([code, each]) => each.map((details) => reasonLines(code, details))),
    "## Remedies",
    ...Object.values(remedies).flatMap((each: readonly Remedy[]) => each.map(remedyLines)),
  ];
  const text = `${page.join("\n\n")}\n`;
  expect(text).not.toMatch(/undefined|\[object|NaN|function/);
  await expect(text).toMatchFileSnapshot("../golden/lifecycle-sentences.md");
});

function wordsOf<T extends Lifecycle>(machine: Machine<T>): string {
  const commands = Object.entries<{ readonly label: { readonly ru: string; readonly en: string } }>(
    machine.commands,
  );
  const events: readonly Stored[] = scenariosOf(machine).flatMap(({ steps }) =>
    steps.flatMap((step) => step.events as readonly unknown[] as Stored[]),
  );
  const said = [...machine.index.fields.keys()].flatMap((type) => {
    const made = events.filter((event) => event["type"] === type).slice(0, 1);
    return made.flatMap(variantsOf).map((event) => {
      const one = event as unknown as LifecycleEvent;
      return lines(type, russian.describeEvent(one), english.describeEvent(one));
    });
  });
  return [
    `## ${machine.name}: commands`,
    ...commands.map(([type, { label }]) => lines(type, label.ru, label.en)),
    `## ${machine.name}: events`,
    ...said,
  ].join("\n\n");
}

type Stored = Readonly<Record<string, unknown>>;

/** An event that says different things, as it may stand in a history: with and without what may be absent. */
function variantsOf(event: Stored): readonly Stored[] {
  const withEach = (field: string, values: readonly unknown[]): readonly Stored[] =>
    values.map((value) => ({ ...event, [field]: value }));
  switch (event["type"]) {
    case "started":
    case "resumed":
      return withEach("ends", [later, undefined]);
    case "mentor-replaced":
      return withEach("mentor", ["m2", ""]);
    case "consented":
      return event["document"] === undefined ? [event] : withEach("document", ["согласие", "заявление № 4"]);
    case "supplement-signed":
      return withEach("until", [later, undefined]);
    case "plan-finished":
      return withEach("shorterThanMinimum", [false, true]);
    case "completed":
      return withEach("outcomes", [{ discipline: "removed", diary: "reduced" }, {}]);
    case "terminated":
      return withEach("ground", Object.keys(endGrounds));
    case "ended":
      return withEach("because", ["notice", "term", "program-closed", ...Object.keys(departures)]);
    case "notice-given":
      return [...withEach("side", ["mentor", "employer"]), ...withEach("on", [calendarDate("2025-02-27")])];
    case "dissolved":
      return withEach("reason", [event["reason"], "program-over"]);
    default:
      return [event];
  }
}

function reasonLines(code: string, details: object): string {
  const reason = { code, details, remedy: { do: "nothing" } } as unknown as LifecycleReason & {
    remedy: Remedy;
  };
  const refusal = { machine: "program", command: "start", status: "draft", missing: [], actors: [] } as const;
  const whole = { ...refusal, reasons: [reason], possible: "never" } as const;
  return lines(code, russian.describeRefusal(whole), english.describeRefusal(whole));
}

function remedyLines(remedy: Remedy): string {
  return lines(remedy.do, russian.describeRemedy(remedy), english.describeRemedy(remedy));
}

function lines(code: string, ru: string, en: string): string {
  return `\`${code}\`\n- ${ru}\n- ${en}`;
}
