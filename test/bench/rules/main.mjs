// Reading and checking programs, beside plain zod on the same schema and ajv on the JSON Schema made from it.
// `npm run bench -- rules [programs]`. Medians of five rounds, the peers in turn.
import { Ajv2020 } from "ajv/dist/2020.js";
import { calendarDate, checkProgram, exactPeriod, parseProgram, profileOn } from "nastavnik";
import { programSchema } from "nastavnik/schemas";
import * as z from "zod";

const count = Number(process.argv[2] ?? 100_000);
const rounds = 5;

/** Programs of ten shapes: lawful, too long, without a mentor …; a small counter stands for chance. */
function programs() {
  return Array.from({ length: count }, (_, i) => ({
    kind: "program",
    schemaVersion: 1,
    id: `program:p${i}`,
    scope: i % 10 === 9 ? "organisation" : "pair",
    audience: "staff",
    place: { organisation: `organisation:o${i % 500}`, type: "school" },
    period: exactPeriod(calendarDate("2025-09-01"), calendarDate(i % 7 === 0 ? "2027-08-31" : "2026-05-31")),
    participants: ["mentor", "mentee"].slice(i % 11 === 0 ? 1 : 0).map((role) => ({
      ref: `${role}-1`,
      role,
      individual: true,
      person: `person:${role}-${i}`,
      post: { code: "teacher" },
    })),
    forms: [{ code: "teacher-teacher" }],
    kinds: [{ code: "traditional" }],
    directions: ["управление классом"],
    difficulties: [0, 1, 2].map((d) => ({
      ref: `d${d}`,
      code: `PD-MET-0${d + 1}`,
      level: 2,
      origin: "self",
    })),
    strengths: [{ asWritten: "контакт с детьми" }],
    goals: ["уверенное ведение урока"],
    activities: Array.from({ length: 6 }, (_, a) => ({
      ref: `a${a}`,
      title: "посещение урока наставника",
      addresses: [`d${a % 3}`],
      obligatory: true,
      state: "planned",
    })),
    expectedResults: [],
    monitoringTools: [],
    authorPosts: [],
    approvals: [{ step: "approved", by: { asWritten: "директор" }, on: "2025-08-30" }],
    regulations: [{ code: "az-1128" }],
  }));
}

const inputs = programs();
const on = calendarDate("2025-12-01");
const built = profileOn(on, [{ id: "school", layer: "organisation", adopts: true }]);
if (!built.ok) throw new Error("the profile is lawful");
const profile = built.value;
const ajv = new Ajv2020({ allErrors: true }).compile(z.toJSONSchema(programSchema, { io: "input" }));
const parsed = inputs.map((input) => {
  const read = parseProgram(input);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
});

const contenders = {
  "nastavnik parseProgram": () => inputs.filter((input) => parseProgram(input).ok).length,
  "zod safeParse": () => inputs.filter((input) => programSchema.safeParse(input).success).length,
  "ajv, all errors": () => inputs.filter((input) => ajv(input)).length,
  "nastavnik checkProgram": () => {
    let findings = 0;
    for (const program of parsed) findings += checkProgram(program, { on, profile }).length;
    return findings;
  },
};

const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
const answers = {};
let peak = 0;
for (let round = 0; round < rounds; round++) {
  for (const [name, run] of Object.entries(contenders)) {
    const started = performance.now();
    answers[name] = run();
    times[name].push(performance.now() - started);
    peak = Math.max(peak, process.memoryUsage().rss);
  }
}

const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
const base = median(times["zod safeParse"]);
console.log(`${count} programs, median of ${rounds} rounds; peak memory ${Math.round(peak / 2 ** 20)} MB`);
for (const [name, all] of Object.entries(times)) {
  const ms = median(all);
  const perSecond = Math.round((count / ms) * 1000);
  console.log(
    `${name.padEnd(24)} ${ms.toFixed(0).padStart(6)} ms ${String(perSecond).padStart(8)} /s  × ${(ms / base).toFixed(2)} of zod  (${answers[name]})`,
  );
}
