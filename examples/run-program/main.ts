import {
  calendarDate,
  decide,
  evolve,
  parseProgram,
  profileOn,
  programMachine,
  replay,
  type Language,
  type ProgramCommand,
  type ProgramEvent,
  type ProgramState,
  type Role,
} from "nastavnik";
import { dataOf, heading, languageAsked, speechOf, sure, table } from "../speech.js";

const steps: readonly (readonly [day: string, actor: Role, command: ProgramCommand])[] = [
  ["2025-08-25", "mentor", { type: "submit" }],
  ["2025-08-26", "head", { type: "approve" }],
  ["2025-08-26", "mentee", { type: "agree" }],
  ["2025-08-27", "head", { type: "approve" }],
  ["2025-08-28", "curator", { type: "start", order: "приказ № 12-од" }],
  ["2025-09-01", "curator", { type: "start", order: "приказ № 12-од" }],
  ["2025-10-14", "mentee", { type: "record-activity", activity: "visit" }],
  ["2025-12-03", "mentor", { type: "record-activity", activity: "design" }],
  ["2026-03-18", "mentor", { type: "finish-plan" }],
  ["2026-04-22", "mentee", { type: "record-activity", activity: "open-lesson" }],
  ["2026-05-29", "mentor", { type: "finish-plan" }],
  ["2026-05-30", "curator", { type: "complete", surveyed: ["mentor"], outcomes: { discipline: "removed" } }],
  [
    "2026-05-31",
    "curator",
    {
      type: "complete",
      surveyed: ["mentor", "mentee"],
      outcomes: { discipline: "removed", timing: "reduced" },
    },
  ],
];

/** Takes one program from its draft to completion; every command is answered, some with a refusal. */
export function runProgram(language: Language): string {
  const speech = speechOf(language);
  const program = sure(parseProgram(dataOf("sample-program")));

  const history: ProgramEvent[] = [];
  let state: ProgramState = programMachine.initial;
  const rows = steps.map(([day, actor, command]) => {
    const on = calendarDate(day);
    const profile = sure(profileOn(on, [{ id: "school-7", layer: "organisation", adopts: true }]));
    const answer = decide(programMachine, state, command, { on, actor, program, profile });
    if (!answer.ok) return [day, "✗", speech.describeRefusal(answer.issues[0])];
    for (const event of answer.value) {
      state = evolve(programMachine, state, event);
      history.push(event);
    }
    return [
      day,
      "✓",
      `${programMachine.commands[command.type][language]} → ${programMachine.states[state.status].label[language]}`,
    ];
  });
  const same = JSON.stringify(sure(replay(programMachine, history))) === JSON.stringify(state);
  return [
    heading(language === "ru" ? "История одной программы" : "The history of one program"),
    table(rows),
    language === "ru"
      ? `История из ${history.length} событий воспроизводится: ${same ? "то же состояние" : "СОСТОЯНИЕ ДРУГОЕ"}`
      : `The history of ${history.length} events replays to ${same ? "the same state" : "ANOTHER STATE"}`,
  ].join("\n");
}

if (process.argv[1]?.includes("run-program")) console.log(runProgram(languageAsked(process.argv)));
