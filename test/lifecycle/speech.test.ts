import { describe, expect, test } from "vitest";
import {
  assignmentMachine,
  calendarDate,
  decide,
  pairingMachine,
  programMachine,
  scenariosOf,
  type Actor,
  type LifecycleEvent,
  type Remedy,
} from "nastavnik";
import * as english from "nastavnik/en";
import * as russian from "nastavnik/ru";

const events: readonly LifecycleEvent[] = [
  ...scenariosOf(programMachine).flatMap(({ steps }) => steps.flatMap((step) => step.events)),
  ...scenariosOf(assignmentMachine).flatMap(({ steps }) => steps.flatMap((step) => step.events)),
  ...scenariosOf(pairingMachine).flatMap(({ steps }) => steps.flatMap((step) => step.events)),
];

describe("an event is said", () => {
  test("in Russian and in English, each one, with its day and who acted", () => {
    for (const event of events) {
      expect(russian.describeEvent(event)).toMatch(/^\d+ [а-я]+ \d{4} г\., [а-я -]+: [а-я]/);
      expect(english.describeEvent(event)).toMatch(/^\d+ [A-Z][a-z]+ \d{4}, [a-z -]+: [a-z]/);
      expect(russian.describeEvent(event) + english.describeEvent(event)).not.toMatch(/undefined|\[object/);
    }
  });

  test.each([
    [
      "submitted",
      "20 августа 2025 г., наставник: программа подана на согласование",
      "20 August 2025, mentor: the program was submitted",
    ],
    [
      "notice-given",
      "26 февраля 2026 г., наставник: наставник уведомил о досрочном прекращении, последний день — 3 марта 2026 г.",
      "26 February 2026, mentor: the mentor gave notice; the last day is 3 March 2026",
    ],
    [
      "mentor-lost",
      "2 марта 2026 г., система: программа осталась без наставника и ждёт замены",
      "2 March 2026, system: the program is left without a mentor and waits for another",
    ],
  ])("%s", (type, ru, en) => {
    const event = events.find((one) => one.type === type)!;
    expect([russian.describeEvent(event), english.describeEvent(event)]).toEqual([ru, en]);
  });
});

describe("what nobody knows is said as it is", () => {
  const ghost = "ghost" as Actor;

  test.each([ghost, "toString" as Actor, "__proto__" as Actor])("a role: %s", (actor) => {
    const { command, context } = scenariosOf(programMachine)[0]!.steps[0]!;
    const answer = decide(programMachine, programMachine.initial, command, { ...context, actor });
    if (answer.ok) throw new Error("allowed");
    expect(russian.describeRefusal(answer.issues[0])).toContain(`: ${actor} не может этого сделать; может: `);
    expect(english.describeRefusal(answer.issues[0])).toContain(`: the ${actor} cannot do it; `);
    const event = { ...events[0]!, by: actor };
    expect(russian.describeEvent(event)).toContain(`г., ${actor}: `);
    expect(english.describeEvent(event)).toContain(`, ${actor}: `);
  });

  test("an outcome of a difficulty", () => {
    const completed = { ...events.find(({ type }) => type === "completed")!, outcomes: { d1: "ghost" } };
    expect(russian.describeEvent(completed as LifecycleEvent)).toMatch(/«d1» — ghost$/);
    expect(english.describeEvent(completed as LifecycleEvent)).toMatch(/“d1” ghost$/);
  });
});

const day = calendarDate;
const remedies: readonly (readonly [Remedy, string, string])[] = [
  [{ do: "wait", until: day("2025-09-01") }, "дождаться 1 сентября 2025 г.", "wait until 1 September 2025"],
  [
    { do: "ask", actors: ["head", "curator"] },
    "команду должен дать: руководитель организации, куратор",
    "let one of these give the command: head of the organisation, curator",
  ],
  [
    { do: "supply", field: "order", missing: [{ what: "document", of: "order" }] },
    "приложить: документ (приказ)",
    "supply: document (order)",
  ],
  [
    { do: "choose", field: "activity", among: ["a1", "a2"] },
    "выбрать: «a1», «a2»",
    "choose one of “a1”, “a2”",
  ],
  [
    { do: "choose-day", field: "ends", from: day("2026-06-01"), to: day("2026-08-31") },
    "указать день не раньше 1 июня 2026 г. и не позже 31 августа 2026 г.",
    "name a day from 1 June 2026 to 31 August 2026",
  ],
  [{ do: "drop", field: "outcomes", these: ["d9"] }, "убрать: «d9»", "leave out “d9”"],
  [
    {
      do: "first",
      steps: [{ machine: "program", command: "agree", actors: ["mentee"], of: "mentee" }],
      missing: [{ what: "agreement", of: "mentee" }],
    },
    "сначала: согласиться с программой (наставляемый)",
    "first: agree to the program (mentee)",
  ],
  [
    { do: "bring", machine: "assignment", to: ["active"] },
    "назначение наставника: нужно состояние «действует»",
    "the mentor's assignment: must be “active”",
  ],
  [{ do: "mend", record: "program" }, "исправить программу", "mend the program"],
  [{ do: "nothing" }, "сделать ничего нельзя", "nothing can be done"],
];

test.each(remedies)("a remedy is said: %j", (remedy, ru, en) => {
  expect(russian.describeRemedy(remedy)).toBe(ru);
  expect(english.describeRemedy(remedy)).toBe(en);
});
