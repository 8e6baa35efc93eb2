import { describe, expect, test } from "vitest";
import {
  assignmentMachine,
  calendarDate,
  decide,
  pairingMachine,
  programMachine,
  readHistory,
  replay,
  type ProgramEvent,
} from "nastavnik";
import {
  scenariosOf,
  type Actor,
  type DamagedHistory,
  type LifecycleEvent,
  type Remedy,
  type UnreadableHistory,
} from "nastavnik/lifecycle";
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
      expect(russian.describeEvent(event)).toMatch(/^\d+ [а-я]+ \d{4}\u00a0г\., [а-я -]+: [а-я]/);
      expect(english.describeEvent(event)).toMatch(/^\d+ [A-Z][a-z]+ \d{4}, [a-z -]+: [a-z]/);
      expect(russian.describeEvent(event) + english.describeEvent(event)).not.toMatch(/undefined|\[object/);
    }
  });

  test.each([
    [
      "submitted",
      "20 августа 2025\u00a0г., наставник: программа подана на согласование",
      "20 August 2025, mentor: the program was submitted",
    ],
    [
      "notice-given",
      "26 февраля 2026\u00a0г., наставник: наставник уведомил о досрочном прекращении, последний день — 3 марта 2026\u00a0г.; порядок: Трудовой кодекс РФ, статья 351.8 (наставничество в сфере труда)",
      "26 February 2026, mentor: the mentor gave notice; the last day is 3 March 2026; under: Labour Code, article 351.8 (mentoring in the sphere of labour)",
    ],
    [
      "mentor-lost",
      "2 марта 2026\u00a0г., система: программа осталась без наставника и ждёт замены",
      "2 March 2026, system: the program is left without a mentor and waits for another",
    ],
  ])("%s", (type, ru, en) => {
    const event = events.find((one) => one.type === type)!;
    expect([russian.describeEvent(event), english.describeEvent(event)]).toEqual([ru, en]);
  });
});

test.each([
  ["2025-02-28", "статьи 60.2 и 151 (дополнительная работа)", /articles 60.2 and 151 [^–]*$/],
  [
    "2025-03-01",
    "статья 351.8 (наставничество в сфере труда)",
    /article 351.8 \(mentoring in the sphere of labour\)$/,
  ],
])("a notice given on %s names the article in force on that day", (on, ru, en) => {
  const given = { ...events.find(({ type }) => type === "notice-given")!, on: calendarDate(on) };
  expect(russian.describeEvent(given)).toContain(`; порядок: Трудовой кодекс РФ, ${ru}`);
  expect(english.describeEvent(given)).toMatch(en);
});

describe("what nobody knows is said as it is", () => {
  const ghost = "ghost" as Actor;

  test.each([ghost, "toString" as Actor, "__proto__" as Actor])("a role: %s", (actor) => {
    const { command, context } = scenariosOf(programMachine)[0]!.steps[0]!;
    const answer = decide(programMachine, programMachine.initial, command, { ...context, actor });
    if (answer.ok) throw new Error("allowed");
    expect(russian.describeRefusal(answer.issues[0])).toMatch(new RegExp(`: это делает .+, а не ${actor}$`));
    expect(english.describeRefusal(answer.issues[0])).toMatch(
      new RegExp(`: the .+ does it, not the ${actor}$`),
    );
    const event = { ...events[0]!, by: actor };
    expect(russian.describeEvent(event)).toContain(`г., ${actor}: `);
    expect(english.describeEvent(event)).toContain(`, ${actor}: `);
  });

  test("an outcome of a difficulty", () => {
    const completed = { ...events.find(({ type }) => type === "completed")!, outcomes: { d1: "ghost" } };
    expect(russian.describeEvent(completed as LifecycleEvent)).toMatch(/затруднения: ghost — 1$/);
    expect(english.describeEvent(completed as LifecycleEvent)).toMatch(/difficulties: ghost — 1$/);
  });
});

describe("what is wrong with a history is said", () => {
  const sound = scenariosOf(programMachine)[0]!.steps.flatMap((step) => step.events);
  const spoiled = (facts: object) => sound.map((event, i) => (i === 1 ? { ...event, ...facts } : event));
  const replayed = (events: unknown): DamagedHistory => {
    const answer = replay(programMachine, events as readonly ProgramEvent[]);
    if (answer.ok) throw new Error("sound");
    return answer.issues[0];
  };
  const read = (input: unknown): UnreadableHistory => {
    const answer = readHistory(programMachine, input);
    if (answer.ok) throw new Error("readable");
    return answer.issues[0];
  };

  test.each<readonly [fault: DamagedHistory | UnreadableHistory, ru: string, en: string]>([
    [read({}), "История должна быть списком событий", "A history must be a list of events"],
    [
      read(spoiled({ version: 9 })),
      "Событие №\u00a02 записано в более новой версии (9): обновите библиотеку",
      "Event 2 was written by a version (9) newer than this one can read",
    ],
    [
      read(spoiled({ by: "ghost" })),
      "Событие №\u00a02: поле «кто» отсутствует или заполнено неверно",
      "Event 2: the field “who” is missing or filled in wrongly",
    ],
    [
      replayed([null]),
      "Событие №\u00a01: поле «машина состояний» отсутствует или заполнено неверно",
      "Event 1: the field “state machine” is missing or filled in wrongly",
    ],
    [
      replayed(spoiled({ machine: "pairing" })),
      "Событие №\u00a02 не относится к истории программы",
      "Event 2 does not belong to the history of a program",
    ],
    [
      replayed(spoiled({ version: 1 })),
      "Событие №\u00a02 записано в другой версии: историю нужно сначала перечитать",
      "Event 2 was written by another version; read the history first",
    ],
    [
      replayed(spoiled({ subject: "program:other" })),
      "Событие №\u00a02 взято из другой истории",
      "Event 2 is taken from another history",
    ],
    [
      replayed(spoiled({ seq: 7 })),
      "Событие №\u00a02 стоит не на своём месте: какое-то событие пропущено, повторено или переставлено",
      "Event 2 is out of its place: an event is missing, repeated or moved",
    ],
    [
      replayed(spoiled({ on: "2001-01-01" })),
      "Событие №\u00a02 датировано раньше предыдущего",
      "Event 2 is dated before the one it follows",
    ],
    [
      replayed(spoiled({ type: "archived" })),
      "Событие №\u00a02 невозможно в состоянии «черновик»",
      "Event 2 is impossible in the status “draft”",
    ],
    [
      replayed(spoiled({ type: "submitted", by: "mentee" })),
      "Событие №\u00a02: это делает наставник, а не наставляемый",
      "Event 2: the mentor does it, not the mentee",
    ],
  ])("%j", (fault, ru, en) => {
    expect([russian.describeHistoryFault(fault), english.describeHistoryFault(fault)]).toEqual([ru, en]);
  });
});

const day = calendarDate;
const remedies: readonly (readonly [Remedy, string, string])[] = [
  [
    { do: "wait", until: day("2025-09-01") },
    "дождаться 1 сентября 2025\u00a0г.",
    "wait until 1 September 2025",
  ],
  [
    { do: "ask", actors: ["head", "curator"] },
    "это делает руководитель организации или куратор",
    "the head of the organisation or the curator does it",
  ],
  [
    { do: "supply", field: "order", missing: [{ what: "document", of: "order" }] },
    "приложить приказ",
    "supply the order",
  ],
  [{ do: "choose", field: "activity", among: ["a1", "a2"] }, "выбрать: мероприятие", "choose the activity"],
  [
    { do: "choose-day", field: "ends", from: day("2026-06-01"), to: day("2026-08-31") },
    "указать день не раньше 1 июня 2026\u00a0г. и не позже 31 августа 2026\u00a0г.",
    "name a day from 1 June 2026 to 31 August 2026",
  ],
  [
    { do: "drop", field: "outcomes", these: ["d9"] },
    "убрать лишнее в поле «итог по затруднениям»",
    "leave out what is too much in the field “outcomes of the difficulties”",
  ],
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
    "поручение наставника: нужно состояние «действует»",
    "the mentor's assignment: must be “active”",
  ],
  [{ do: "mend", record: "program" }, "исправить программу", "mend the program"],
  [{ do: "nothing" }, "ничего сделать нельзя", "nothing can be done"],
];

test.each(remedies)("a remedy is said: %j", (remedy, ru, en) => {
  expect(russian.describeRemedy(remedy)).toBe(ru);
  expect(english.describeRemedy(remedy)).toBe(en);
});

test("with names, activities, difficulties and people are said by them", () => {
  const names = (ref: string) => ({ a1: "Посещение урока", d9: "Дисциплина" })[ref];
  const say = russian.describeRemedyWith({ names });
  expect([
    say({ do: "choose", field: "activity", among: ["a1"] }),
    say({ do: "choose", field: "activity", among: ["a1", "unnamed"] }),
    say({ do: "drop", field: "outcomes", these: ["d9"] }),
    say({ do: "supply", field: "activities", missing: [{ what: "activity", of: "a1" }] }),
  ]).toEqual([
    "выбрать: мероприятие («Посещение урока»)",
    "выбрать: мероприятие", // half a list would mislead
    "убрать лишнее в поле «итог по затруднениям»: «Дисциплина»",
    "провести мероприятие «Посещение урока»",
  ]);
  const completed = { ...events.find(({ type }) => type === "completed")!, outcomes: { d9: "removed" } };
  expect(russian.describeEventWith({ names })(completed as LifecycleEvent)).toMatch(/: «Дисциплина» — \S+$/);
});
