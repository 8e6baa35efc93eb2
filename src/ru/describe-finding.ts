import type { Sentences } from "../base/text.js";
import { entryIn } from "../codes/code-list.js";
import { kinds } from "../codes/kinds.js";
import { posts } from "../codes/posts.js";
import type { ProgramFinding } from "../rules/check-program.js";
import type { ProgramFacts, ProgramRuleCode } from "../rules/program-facts.js";
import { boundsRu, countRu, dayRu, monthsRu } from "./words.js";

const sentences: Sentences<ProgramFacts> = {
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

function kindRu(kind: string): string {
  return entryIn(kinds, kind)?.ru ?? kind;
}

function rangeRu({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? monthsRu(min) : `от ${min} до ${countRu(max, ["месяца", "месяцев", "месяцев"])}`;
}

/** Says in Russian which rule is not kept, and how. */
export function describeFinding(finding: ProgramFinding): string {
  return sentence(finding);
}

function sentence<Code extends ProgramRuleCode>(finding: {
  code: Code;
  details: ProgramFacts[Code];
}): string {
  return sentences[finding.code](finding.details);
}
