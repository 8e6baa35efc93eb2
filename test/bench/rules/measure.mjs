// Reading and checking programs, beside zod on the same schema and ajv on the JSON Schema (which zod cannot read back: it
// says what must not be). `npm run bench -- rules [programs]`. The best of five rounds, the peers in
// turn: on a busy machine the best disturbs least.
import { Ajv2020 } from "ajv/dist/2020.js";
import { calendarDate, checkDataset, checkProgram, profileOn } from "nastavnik";
import { parseProgram } from "nastavnik/model";
import { programSchema } from "nastavnik/schemas";
import { exactPeriod } from "nastavnik/time";
import jsonSchema from "../../../docs/json-schema/program.json" with { type: "json" };

const count = Number(process.argv[2] ?? 100_000);
const rounds = 5;

/** Programs of ten shapes: lawful, too long, without a mentor …; a small counter stands for chance. */
function programs() {
  return Array.from({ length: count }, (_, i) => ({
    kind: "program",
    schemaVersion: 2,
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
    purposes: ["formation"],
    strengths: [{ ref: "s1", asWritten: "контакт с детьми" }],
    goals: ["уверенное ведение урока"],
    activities: Array.from({ length: 6 }, (_, a) => ({
      ref: `a${a}`,
      title: "посещение урока наставника",
      addresses: [`d${a % 3}`],
      supports: [],
      responsible: [],
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
const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(jsonSchema);
const parsed = inputs.map((input) => {
  const read = parseProgram(input);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
});

const contenders = {
  "nastavnik parseProgram": () => inputs.filter((input) => parseProgram(input).ok).length,
  "zod, same schema": () => inputs.filter((input) => programSchema.safeParse(input).success).length,
  "ajv, all errors": () => inputs.filter((input) => ajv(input)).length,
  "nastavnik checkProgram": () => {
    let findings = 0;
    for (const program of parsed) findings += checkProgram(program, { on, profile }).length;
    return findings;
  },
  "nastavnik checkDataset": () =>
    checkDataset({ kind: "dataset", schemaVersion: 1, records: parsed }, { on, profile }).length,
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

const base = Math.min(...times["zod, same schema"]);
console.log(
  `${count} programs, best of ${rounds} rounds; peak memory of all ${Math.round(peak / 2 ** 20)} MB`,
);
for (const [name, all] of Object.entries(times)) {
  const ms = Math.min(...all);
  const perSecond = Math.round((count / ms) * 1000);
  console.log(
    `${name.padEnd(24)} ${ms.toFixed(0).padStart(6)} ms ${String(perSecond).padStart(8)} /s  × ${(ms / base).toFixed(2)} of zod  (${answers[name]})`,
  );
}
