import {
  calendarDate,
  dueOn,
  idOf,
  programMachine,
  replay,
  stateOn,
  type Language,
  type ProgramEvent,
} from "nastavnik";
import { dayIn, heading, languageAsked, sure, table } from "../speech.js";
import { Journal, type Mentor } from "./journal.js";
import { pairOfCase } from "./pair-of-case.js";

const words = {
  title: {
    ru: "История одной программы: срок, форма, затруднения и мероприятия опубликованы, люди и дни придуманы",
    en: "The history of one program: term, form, difficulties and activities are published, people and days made up",
  },
  consent: { ru: "письменное согласие", en: "consent in writing" },
  supplement: { ru: "дополнительное соглашение", en: "contract supplement" },
  notice: { ru: "уведомление", en: "notice" },
  report: { ru: "итоговый отчёт", en: "final report" },
  remark: { ru: "назвать дни встреч", en: "name the days of the meetings" },
  due: { ru: "На 10 января 2026\u00a0г.", en: "On 10 January 2026" },
  plan: { ru: "из плана проведено", en: "of the plan carried out" },
  overdue: { ru: "просрочено", en: "overdue" },
  activity: { ru: "мероприятие", en: "activity" },
  review: { ru: "промежуточный анализ", en: "review" },
  "end-of-term": { ru: "окончание срока", en: "end of the term" },
  same: { ru: "История воспроизводится до того же состояния", en: "The history replays to the same state" },
  other: { ru: "ИСТОРИЯ НЕ СХОДИТСЯ", en: "THE HISTORY DOES NOT MATCH" },
} as const;

/** Takes one program from its draft to the archive: one notice, one replacement, one extension; some refusals. */
export function runProgram(language: Language): string {
  const journal = new Journal(pairOfCase(), language);
  const say = (key: keyof typeof words): string => words[key][language];
  drawUp(journal, say);
  work(journal);
  changeMentor(journal, say);
  finish(journal, say);

  const history = journal.events.filter((event): event is ProgramEvent => event.machine === "program");
  const day = calendarDate("2026-01-10");
  const { plan, overdue } = dueOn(sure(stateOn(programMachine, history, day)), day, journal.due);
  const same = JSON.stringify(sure(replay(programMachine, history))) === JSON.stringify(journal.state);
  const late = overdue.map(({ what, ref = "", by }) => ({
    name: journal.nameOf(ref) ?? say(what),
    by: dayIn(by, language),
  }));
  return [
    heading(say("title")),
    table(journal.rows),
    `${say("due")}: ${say("plan")} ${plan.done}/${plan.planned}; ${say("overdue")}: ${eachOnce(late) || "—"}`,
    say(same ? "same" : "other"),
  ].join("\n");
}

/** Lists an activity that is overdue more than once only once, with its first day. */
function eachOnce(late: readonly { readonly name: string; readonly by: string }[]): string {
  const names = [...new Set(late.map(({ name }) => name))];
  const daysOf = (name: string) => late.filter((item) => item.name === name).map(({ by }) => by);
  return names
    .map((name) => {
      const [first, ...others] = daysOf(name);
      return `${name} ${first}${others.length > 0 ? ` (× ${others.length + 1})` : ""}`;
    })
    .join(", ");
}

type Say = (key: keyof typeof words) => string;
const [mentor, mentee] = [idOf("person", "person:m1"), idOf("person", "person:n1")];

function drawUp(journal: Journal, say: Say): void {
  journal.ofPairing("2025-08-15", "curator", { type: "propose" });
  journal.ofPairing("2025-08-16", "mentor", { type: "consent", of: mentor });
  journal.ofPairing("2025-08-16", "mentee", { type: "consent", of: mentee });
  journal.ofPairing("2025-08-18", "curator", { type: "agree" });
  assign(journal, say, "first", ["2025-08-18", "2025-08-19", "2025-08-20", "2025-08-25"]);
  journal.ofProgram("2025-08-19", "mentee", { type: "draw-up" });
  journal.ofProgram("2025-08-20", "mentor", { type: "submit" });
  journal.ofProgram("2025-08-20", "curator", { type: "return", remark: say("remark") });
  journal.ofProgram("2025-08-21", "mentor", { type: "submit" });
  journal.ofProgram("2025-08-21", "head", { type: "approve" });
  journal.ofProgram("2025-08-22", "mentee", { type: "agree" });
  journal.ofProgram("2025-08-22", "curator", { type: "agree" });
  journal.ofProgram("2025-08-25", "head", { type: "approve" });
  journal.ofProgram("2025-08-28", "curator", { type: "start", order: "№ 12" });
  journal.ofPairing("2025-08-29", "head", { type: "confirm", order: "№ 12" });
  journal.ofProgram("2025-09-01", "curator", {
    type: "start",
    order: "№ 12",
    consents: ["mentor", "mentee"],
  });
}

function assign(
  journal: Journal,
  say: Say,
  who: Mentor,
  [offered, consented, signed, ordered]: readonly [string, string, string, string],
): void {
  const covers = ["content", "term", "form", "payment"] as const;
  const until = calendarDate("2026-08-31");
  journal.ofAssignment(offered, "curator", who, { type: "offer" });
  journal.ofAssignment(consented, "mentor", who, { type: "consent", document: say("consent") });
  const document = say("supplement");
  journal.ofAssignment(signed, "head", who, { type: "sign-supplement", document, covers, until });
  journal.ofAssignment(ordered, "head", who, {
    type: "issue-order",
    order: who === "first" ? "№ 11" : "№ 31",
  });
}

function work(journal: Journal): void {
  journal.ofProgram("2025-10-14", "mentor", { type: "record-activity", activity: "activity-1" });
  const heldOn = calendarDate("2025-11-11");
  journal.ofProgram("2025-11-13", "mentee", { type: "record-activity", activity: "activity-2", heldOn });
  journal.ofProgram("2025-12-09", "mentor", { type: "record-activity", activity: "activity-1" }); // it is monthly
  journal.ofProgram("2026-01-15", "curator", { type: "review" });
  journal.ofProgram("2026-02-10", "mentee", { type: "record-activity", activity: "activity-3" });
}

function changeMentor(journal: Journal, say: Say): void {
  journal.ofAssignment("2026-02-26", "mentor", "first", { type: "give-notice", document: say("notice") });
  journal.ofAssignment("2026-03-02", "system", "first", { type: "elapse" });
  journal.ofAssignment("2026-03-03", "system", "first", { type: "elapse" });
  journal.ofProgram("2026-03-05", "mentee", { type: "record-activity", activity: "activity-4" });
  assign(journal, say, "second", ["2026-03-04", "2026-03-05", "2026-03-10", "2026-03-11"]);
  journal.ofProgram("2026-03-11", "head", {
    type: "replace-mentor",
    mentor: "mentor-1",
    order: "№ 31",
  });
  journal.ofProgram("2026-04-14", "mentor", { type: "record-activity", activity: "activity-4" });
}

function finish(journal: Journal, say: Say): void {
  const ends = calendarDate("2026-10-31");
  const contract = say("supplement");
  journal.ofProgram("2026-05-25", "mentor", { type: "finish-plan" });
  journal.ofProgram("2026-05-25", "mentor", { type: "extend", ends, agreedBy: ["mentor"], contract });
  journal.ofAssignment("2026-05-26", "head", "second", {
    type: "extend-term",
    document: contract,
    agreedBy: ["mentor", "head"],
    until: ends,
  });
  journal.ofProgram("2026-05-26", "mentor", {
    type: "extend",
    ends,
    agreedBy: ["mentor", "mentee"],
    contract,
  });
  journal.ofProgram("2026-09-15", "mentee", { type: "record-activity", activity: "activity-5" });
  journal.ofProgram("2026-10-20", "mentor", { type: "finish-plan" });
  const outcomes = {
    "difficulty-1": "reduced",
    "difficulty-2": "removed",
    "difficulty-3": "removed",
    "difficulty-4": "unchanged",
  } as const;
  const report = say("report");
  journal.ofProgram("2026-10-26", "curator", { type: "complete", surveyed: ["mentor"], report, outcomes });
  journal.ofProgram("2026-10-27", "curator", {
    type: "complete",
    surveyed: ["mentor", "mentee"],
    report,
    outcomes,
  });
  journal.ofAssignment("2026-11-01", "system", "second", { type: "expire" });
  journal.ofProgram("2026-11-02", "curator", { type: "archive" });
}

if (process.argv[1]?.includes("run-program")) console.log(runProgram(languageAsked(process.argv)));
