import {
  academicYear,
  builtInCriteria,
  calendarDate,
  candidatesOf,
  labelOf,
  matchBest,
  reportOn,
  rowsOf,
} from "nastavnik";
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
import { needsRecordOf } from "nastavnik/report";
import { describeInstrumentIssue, describeOutcome, describeUnaddressed, explainProposal } from "nastavnik/ru";
import { exactPeriod } from "nastavnik/time";
import {
  experienced,
  filledIn,
  menteeOf,
  mentorOf,
  newcomers,
  organisation,
  spring,
} from "./made-up-school.js";

/**
 * One made-up school and one questionnaire, in Russian: answers become difficulties and offers, these become pairs, plans and an
 * order to in-service training; the same questionnaire in May shows what moved, there and in the region's report.
 */
export function fromAnswersToPlan(): string {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  const [form, , feedback] = builtInInstruments;
  if (form === undefined || feedback === undefined) throw new Error("no questionnaires");
  const term = { starts: calendarDate("2025-09-15"), ends: calendarDate("2026-05-31") };
  const called = (code: string) => `«${labelOf(catalogue, code, "ru")?.text ?? code}»`;
  const kindOf = (code: string) => catalogue.properties["activities"]?.values?.[code]?.["ru"] ?? code;
  const levels = ["нет", "слабое", "заметное", "сильное"];

  say(`Анкета: ${form.title["ru"] ?? ""}, вопросов ${form.items.length}`);
  for (const issue of checkInstrument(feedback).filter(({ code }) => code.startsWith("key."))) {
    say(`Другая анкета, «${feedback.title["ru"] ?? ""}»: ${describeInstrumentIssue(issue)}`);
  }

  say("\nСентябрь: затруднения и готовность помочь");
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
    say(`${teacher}: ${named.join(", ")}`);
    say(
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
  say(
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

  say("\nПары");
  const candidates = candidatesOf({ mentors, mentees, criteria: builtInCriteria(catalogue) });
  for (const { mentee, mentor } of matchBest(candidates).pairs) say(`${mentee} – ${mentor}`);

  const [mentee] = mentees;
  if (mentee === undefined) throw new Error("no mentee");
  say(`\nПлан для ${mentee.id}: черновик, который меняют наставник и наставляемый`);
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
    say(`${line.from} – ${line.to}  ${kindOf(line.type)}`);
    for (const reason of explainProposal(line, catalogue)) say(`    ${reason}`);
  }
  for (const each of plan.unaddressed) say(describeUnaddressed(each, catalogue));
  say(`Чем программа закончится: ${plan.outcomes.map(describeOutcome).join("; ")}`);

  say("\nОбразовательный заказ школы");
  const orders = mentees.map((each) => educationalOrderOf(each, { catalogue, competences: mentors }));
  const school = countOrders(orders);
  for (const from of ["mentoring", "training", "nobody"] as const) {
    const groups = school.groups
      .filter((each) => each.from === from && each.difficulties > 0)
      .sort((a, b) => b.difficulties - a.difficulties)
      .map(({ group, difficulties }) => `${called(group)} ${difficulties}`);
    const places = { mentoring: "наставничество здесь", training: "повышение квалификации", nobody: "никто" };
    say(`${places[from]}: ${groups.join(", ") || "нет"}`);
  }
  say(`Своими словами написали: ${school.inOwnWords} из ${school.mentees}`);

  say("\nМай: та же анкета");
  const ending = starting.map(({ teacher }) => {
    const { after } = newcomers[teacher as keyof typeof newcomers];
    return needsOf(filledIn(form, teacher, after, { on: spring }), form, catalogue);
  });
  const changes = starting.map(({ needs }, i) => changeOf(needs, ending[i] ?? needs));
  const { people, twice, moves } = countChanges(changes);
  say(`Отвечали дважды: ${twice} из ${people}`);
  for (const { code, before, after, people: count } of moves.filter((each) => each.before !== each.after)) {
    say(`${called(code)}: ${levels[before] ?? ""} → ${levels[after] ?? ""}, человек: ${count}`);
  }

  say("\nВ отчёте региона: затруднения в начале и в конце года");
  const stages = [
    { stage: "start", of: starting.map(({ needs }) => needs) },
    { stage: "end", of: ending },
  ] as const;
  const counted = stages.flatMap(({ stage, of }) =>
    of.map((needs, i) =>
      needsRecordOf(
        {
          ...menteeOf(`new-${i + 1}`, needs, exactPeriod(term.starts, term.ends)),
          difficulties: needs.difficulties,
        },
        {
          place: { organisation, municipality: "north", region: "made-up" },
          programs: [],
          on: spring,
          stage,
        },
      ),
    ),
  );
  const report = reportOn(counted, { period: academicYear(2025), on: spring, catalogue });
  const inStage = (stage: string) =>
    rowsOf(report).find(
      ({ level, dimension, value, measure }) =>
        level === "region" &&
        dimension === "year-stage" &&
        value === stage &&
        measure === "needs.difficulties",
    )?.count ?? 0;
  say(`в сентябре ${inStage("start")}, в мае ${inStage("end")}`);
  return lines.join("\n");
}

if (process.argv[1]?.includes("from-answers-to-plan")) console.log(fromAnswersToPlan());
