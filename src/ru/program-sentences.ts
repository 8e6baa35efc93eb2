import type { Sentences } from "../base/text.js";
import { entryIn } from "../codes/code-list.js";
import { kinds } from "../codes/programs/kinds.js";
import { posts } from "../codes/people/posts.js";
import type { MonthBounds } from "../time/period.js";
import type { ProgramFacts } from "../rules/program-facts.js";
import { boundsRu, countRu, dayRu, monthsRu } from "./words.js";

/** What the rules on programs say. */
export const programSentences: Sentences<ProgramFacts> = {
  "program.duration": ({ verdict, minMonths, maxMonths, earliestEnd, latestEnd, ends, months }) =>
    `${verdict === "too-short" ? "Программа слишком короткая" : "Программа слишком длинная"}: ` +
    (earliestEnd && latestEnd
      ? `может закончиться не раньше ${dayRu(earliestEnd)} и не позже ${dayRu(latestEnd)}` +
        (ends ? `, а заканчивается ${boundsRu(ends)}` : "")
      : `срок должен быть от ${minMonths} до ${countRu(maxMonths, ["месяца", "месяцев", "месяцев"])}` +
        (months ? `, а длится ${rangeRu(months)}` : "")),
  "program.duration-undecided": ({ minMonths, maxMonths, asWritten }) =>
    `По записи срока${asWritten ? ` «${asWritten}»` : ""} нельзя сказать, укладывается ли программа ` +
    `в срок от ${minMonths} до ${countRu(maxMonths, ["месяца", "месяцев", "месяцев"])}: укажите дни начала и окончания`,
  "program.period-missing": ({ minMonths, maxMonths }) =>
    `Срок программы не указан (от ${minMonths} до ${countRu(maxMonths, ["месяца", "месяцев", "месяцев"])})`,
  "program.period-reversed": ({ starts, ends }) =>
    `Программа заканчивается (${boundsRu(ends)}) раньше, чем начинается (${boundsRu(starts)})`,
  "program.part-missing": ({ part }) => `В программе не заполнена обязательная часть: ${partsRu[part]}`,
  "activity.outside-term": ({ ref, days, period }) =>
    `Мероприятие «${ref}» (${boundsRu(days)}) вне срока программы (${boundsRu(period)})`,
  "curator.mentors": ({ curator, mentor }) =>
    `Куратор («${curator}») сам наставник в этой программе («${mentor}»): он следил бы за собственной работой`,
  "head.approves-own": ({ mentor }) =>
    `Руководитель утверждает программу, в которой он сам наставник («${mentor}»): пусть утвердит заместитель`,
  "form.unknown": ({ form }) => `Форма «${form}» библиотеке неизвестна и сохранена как есть`,
  "kind.unknown": ({ kind }) => `Вид «${kind}» библиотеке неизвестен и сохранён как есть`,
  "kind.reverse-direction": ({ mentorYears, menteeYears }) =>
    `В реверсивном наставничестве наставник моложе стажем: у наставника ${yearsRu(mentorYears)}, у наставляемого ${yearsRu(menteeYears)}`,
  "program.no-difficulty": () => "Не названо ни одного профессионального затруднения",
  "program.no-strength": () => "Не названо ни одной сильной стороны, которую поддерживает программа",
  "difficulty.not-addressed": ({ ref }) => `Ни одно мероприятие не направлено на затруднение «${ref}»`,
  "pair.no-mentor": () => "Среди участников нет наставника",
  "pair.no-mentee": () => "Среди участников нет наставляемого",
  "pair.same-person": ({ mentor, mentee }) =>
    `Один и тот же человек — наставник («${mentor}») и наставляемый («${mentee}»)`,
  "form.side": ({ side, ref, post }) =>
    `Участник «${ref}» (${entryIn(posts, post)?.ru ?? post}) не может быть ` +
    `${side === "mentor" ? "наставником" : "наставляемым"} ни в одной из указанных форм`,
  "kind.too-few-mentees": ({ kind, min, found }) =>
    `Вид «${kindRu(kind)}» требует не менее ${countRu(min, ["наставляемого", "наставляемых", "наставляемых"])}, указано ${found}`,
  "kind.too-many-mentees": ({ kind, max, found }) =>
    `Вид «${kindRu(kind)}» допускает не более ${countRu(max, ["наставляемого", "наставляемых", "наставляемых"])}, указано ${found}`,
  "kind.not-alone": ({ kind }) =>
    `Вид «${kindRu(kind)}» — это одна встреча: он может быть мероприятием, но не составляет программу один`,
};

const partsRu = {
  forms: "формы",
  kinds: "виды",
  participants: "участники",
  directions: "направления",
  activities: "перечень мероприятий",
} as const;

function yearsRu(years: number): string {
  return countRu(years, ["год", "года", "лет"]);
}

function kindRu(kind: string): string {
  return entryIn(kinds, kind)?.ru ?? kind;
}

function rangeRu({ min, max }: MonthBounds): string {
  if (max === undefined) return `не менее ${countRu(min, ["месяца", "месяцев", "месяцев"])}`;
  return min === max ? monthsRu(min) : `от ${min} до ${countRu(max, ["месяца", "месяцев", "месяцев"])}`;
}
