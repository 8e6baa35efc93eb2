// One made-up school and one questionnaire: answers become difficulties and offers, these become pairs, plans and an order
// to in-service training; the same questionnaire in May shows what moved.
// Run: npx tsx --tsconfig test/tsconfig.json examples/from-answers-to-plan/main.ts
import { builtInCriteria, calendarDate, candidatesOf, labelOf, matchBest } from "nastavnik";
import { builtInCatalogue as catalogue } from "nastavnik/catalogue/built-in";
import { parseAnswers, parseMentee, parseMentor } from "nastavnik/model";
import {
  agreementOf,
  builtInInstruments,
  changeOf,
  checkInstrument,
  countChanges,
  countOrders,
  draftPlan,
  educationalOrderOf,
  needsOf,
  purposesOf,
} from "nastavnik/needs";
import { describeInstrumentIssue, describeOutcome, describeUnaddressed, explainProposal } from "nastavnik/ru";
import { exactPeriod } from "nastavnik/time";
import { experienced, filledIn, menteeOf, mentorOf, newcomers, spring } from "./made-up-school.js";

const [form, , feedback] = builtInInstruments;
if (form === undefined || feedback === undefined) throw new Error("no questionnaires");
const term = { starts: calendarDate("2025-09-15"), ends: calendarDate("2026-05-31") };
const called = (code: string) => `«${labelOf(catalogue, code, "ru")?.text ?? code}»`;
const kindOf = (code: string) => catalogue.properties["activities"]?.values?.[code]?.["ru"] ?? code;
const levels = ["нет", "слабое", "заметное", "сильное"];

console.log(`Анкета: ${form.title["ru"] ?? ""}, вопросов ${form.items.length}`);
for (const issue of checkInstrument(feedback).filter(({ code }) => code.startsWith("key."))) {
  console.log(`Другая анкета, «${feedback.title["ru"] ?? ""}»: ${describeInstrumentIssue(issue)}`);
}

console.log("\nСентябрь: затруднения и готовность помочь");
const starting = Object.entries(newcomers).map(([teacher, { before }]) => {
  const answers = parseAnswers(filledIn(form, teacher, before));
  if (!answers.ok) throw new Error(JSON.stringify(answers.issues));
  return { teacher, needs: needsOf(answers.value, form, catalogue) };
});
for (const { teacher, needs } of starting) {
  const named = needs.difficulties
    .filter(({ level }) => level > 1)
    .map(({ code, level }) => `${called(code)} (${levels[level] ?? ""})`);
  const { difficulty, offer, met, uncoded, skipped } = needs.fates;
  console.log(`${teacher}: ${named.join(", ")}`);
  console.log(
    `  вопросов: затруднение ${difficulty}, готов помочь ${offer}, освоено ${met}, без кода ${uncoded}, без ответа ${skipped}`,
  );
}

const [first] = starting;
if (first === undefined) throw new Error("nobody answered");
const observed = needsOf(
  filledIn(form, first.teacher, { "2": 2, "22": 1, "28": 3, "32": 3 }, { by: "lesson-observation" }),
  form,
  catalogue,
);
const { compared, same, near, apart } = agreementOf(first.needs, observed);
console.log(
  `\n${first.teacher}: своя оценка и наблюдение урока: сравнено ${compared}, совпало ${same}, рядом ${near}, разошлось ${apart}`,
);

const mentees = starting.map(({ teacher, needs }) =>
  menteeOf(teacher, needs, exactPeriod(term.starts, term.ends)),
);
const mentors = Object.entries(experienced).map(([teacher, points]) =>
  mentorOf(teacher, needsOf(filledIn(form, teacher, points), form, catalogue)),
);
if (![...mentees.map(parseMentee), ...mentors.map(parseMentor)].every(({ ok }) => ok))
  throw new Error("not records");

console.log("\nПары");
const candidates = candidatesOf({ mentors, mentees, criteria: builtInCriteria(catalogue) });
for (const { mentee, mentor } of matchBest(candidates).pairs) console.log(`${mentee} – ${mentor}`);

const [mentee] = mentees;
if (mentee === undefined) throw new Error("no mentee");
console.log(`\nПлан для ${mentee.id}: черновик, который меняют наставник и наставляемый`);
const strong = mentee.difficulties.filter(({ level }) => level > 1);
const [purpose] = purposesOf(mentee.categories);
const plan = draftPlan({
  difficulties: strong,
  strengths: mentee.strengths,
  purpose,
  term,
  catalogue,
  perMonth: 2,
});
for (const line of plan.activities) {
  console.log(`${line.from} – ${line.to}  ${kindOf(line.type)}`);
  for (const reason of explainProposal(line, catalogue)) console.log(`    ${reason}`);
}
for (const each of plan.unaddressed) console.log(describeUnaddressed(each, catalogue));
console.log(`Чем программа закончится: ${plan.outcomes.map(describeOutcome).join("; ")}`);

console.log("\nОбразовательный заказ школы");
const orders = mentees.map((each) => educationalOrderOf(each, { catalogue, competences: mentors }));
const school = countOrders(orders);
for (const from of ["mentoring", "training", "nobody"] as const) {
  const groups = school.groups
    .filter((each) => each.from === from && each.difficulties > 0)
    .sort((a, b) => b.difficulties - a.difficulties)
    .map(({ group, difficulties }) => `${called(group)} ${difficulties}`);
  const places = { mentoring: "наставничество здесь", training: "повышение квалификации", nobody: "никто" };
  console.log(`${places[from]}: ${groups.join(", ") || "нет"}`);
}
console.log(`Своими словами написали: ${school.inOwnWords} из ${school.mentees}`);

console.log("\nМай: та же анкета");
const changes = starting.map(({ teacher, needs }) => {
  const { after } = newcomers[teacher as keyof typeof newcomers];
  return changeOf(needs, needsOf(filledIn(form, teacher, after, { on: spring }), form, catalogue));
});
const { people, twice, moves } = countChanges(changes);
console.log(`Отвечали дважды: ${twice} из ${people}`);
for (const { code, before, after, people: count } of moves.filter((each) => each.before !== each.after)) {
  console.log(`${called(code)}: ${levels[before] ?? ""} → ${levels[after] ?? ""}, человек: ${count}`);
}
