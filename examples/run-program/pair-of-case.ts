import { codeNamed, forms, idOf, readPeriod, type Program } from "nastavnik";
import { parseProgram } from "nastavnik/model";
import { timeOfCase } from "../check-published-cases/program-of-case.js";
import { caseRecords } from "../check-published-cases/read-cases.js";
import { sure } from "../speech.js";

/** Published: the term, the form, the difficulties and the goals. */
const termCase = "case-004";
/** Published: the activities and how often they are held. */
const planCase = "case-063";

/**
 * The program of one pair under two published documents. Real: the facts of the cases above. Made up: the two
 * people, the kind, the strength, and which activity addresses which difficulty.
 */
export function pairOfCase(): Program {
  const term = recordOf(termCase);
  const plan = recordOf(planCase);
  const form = term.forms_verbatim[0] ?? "";
  const difficulties = term.difficulties.map((words, i) => ({
    ref: `difficulty-${i + 1}`,
    asWritten: words,
  }));
  const input = {
    kind: "program",
    schemaVersion: 2,
    id: idOf("program", "program:made-up-pair"),
    scope: "pair",
    audience: "staff",
    place: { type: term.org_type },
    period: readPeriod(term.period_verbatim ?? ""),
    participants: [
      { ref: "mentor-1", role: "mentor", individual: true, person: "person:m1", post: { code: "teacher" } },
      { ref: "mentee-1", role: "mentee", individual: true, person: "person:n1", post: { code: "teacher" } },
    ],
    purposes: ["formation"],
    forms: [{ asWritten: form, code: codeNamed(forms, form) }],
    kinds: [{ code: "traditional" }],
    directions: ["вхождение в профессию", "работа с документацией"],
    difficulties,
    strengths: [{ ref: "strength-1", asWritten: "контакт с детьми" }],
    goals: term.goals,
    activities: plan.activities.map((each, i) => ({
      ref: `activity-${i + 1}`,
      title: each.label,
      addresses: difficulties
        .slice(i % difficulties.length, (i % difficulties.length) + 1)
        .map(({ ref }) => ref),
      supports: i === 0 ? ["strength-1"] : [],
      ...timeOf(each),
      responsible: [],
      obligatory: true,
      state: "planned",
    })),
    expectedResults: [],
    monitoringTools: [],
    authorPosts: [],
    approvals: [],
    regulations: [],
  };
  return sure(parseProgram(input));
}

function timeOf(activity: Parameters<typeof timeOfCase>[0]): object | null {
  const time = timeOfCase(activity);
  return time && { time };
}

function recordOf(id: string): (typeof caseRecords)[number] {
  const found = caseRecords.find((record) => record.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}
