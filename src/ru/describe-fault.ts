import { say, wordsOf } from "../base/say.js";
import type { Sentences } from "../base/text.js";
import type { MatchingFault, MatchingFaultFacts } from "../matching/verify/matching-fault.js";
import { exclusionsRu } from "./matching-words.js";
import { colonRu, countRu, numberRu, quotedRu } from "../base/words-ru.js";

const sentences: Sentences<MatchingFaultFacts> = {
  "matching.unreadable": () => "Запись подбора не читается",
  "pair.stranger": ({ mentee, mentor }) => `Пары «${mentee}» и «${mentor}» среди участников подбора нет`,
  "mentee.twice": ({ mentee }) => `У наставляемого «${mentee}» больше одной пары`,
  "pair.excluded": ({ mentee, mentor, rules }) =>
    `Пара «${mentee}» и «${mentor}» невозможна${colonRu(
      rules.map((rule) => wordsOf(exclusionsRu, rule)),
      "; ",
    )}`,
  "pair.wrong-score": ({ mentee, mentor, said, found }) =>
    `Оценка пары «${mentee}» и «${mentor}» — ${numberRu(found)}, а не ${numberRu(said)}`,
  "pair.wrong-lock": ({ mentee, mentor, running }) =>
    running
      ? `Пара «${mentee}» и «${mentor}» — действующая, но так не отмечена`
      : `Пара «${mentee}» и «${mentor}» отмечена действующей, но такой не является`,
  "mentor.over-full": ({ mentor, seats, found }) =>
    `У наставника «${mentor}» ${menteesRu(found)} на ${countRu(seats, ["место", "места", "мест"])}`,
  "locked.not-kept": ({ mentee, mentor }) => `Действующая пара «${mentee}» и «${mentor}» не сохранена`,
  "minimum.missed": ({ mentor, minimum, found }) =>
    `У наставника «${mentor}» ${menteesRu(found)}, а нужно не меньше ${numberRu(minimum)}`,
  "group.too-small": ({ mentor, minimum, found }) =>
    `В группе наставника «${mentor}» ${menteesRu(found)}, а нужно не меньше ${numberRu(minimum)}`,
  "together.parted": ({ mentees }) =>
    `Те, кто должен быть вместе, разделены${colonRu(mentees.map(quotedRu))}`,
  "apart.joined": ({ mentees, mentor }) =>
    `Те, кто должен быть врозь, все у наставника «${mentor}»${colonRu(mentees.map(quotedRu))}`,
  "pair.mutual": ({ mentees }) => `Двое — наставники друг друга${colonRu(mentees.map(quotedRu))}`,
  "everybody.missed": ({ mentees }) =>
    `Наставник нужен всем, но есть он не у всех${colonRu(mentees.map(quotedRu))}`,
  "unmatched.wrong": ({ mentees }) =>
    `Список оставшихся без наставника неверен${colonRu(mentees.map(quotedRu))}`,
  "total.wrong": ({ said, found }) => `Сумма оценок — ${figureRu(found)}, а не ${figureRu(said)}`,
  "spread.wrong": ({ said, found }) =>
    `Показатель разброса оценок или нагрузки — ${figureRu(found)}, а не ${figureRu(said)}`,
  "wishes.wrong": ({ said, found }) =>
    `Показатель учтённых пожеланий — ${figureRu(found)}, а не ${figureRu(said)}`,
  "certificate.wrong": () => "Приложенные к подбору цены мест составлены для других людей или других целей",
  "proof.wrong": () => "Назван не тот способ, которым подбор доказан",
  "even-load.wrong": ({ said }) =>
    said
      ? "Нагрузка названа равномерной, но её можно распределить ровнее"
      : "Нагрузка распределена равномерно, но названа неравномерной",
  "without-cut.wrong": ({ said }) =>
    said
      ? "Не доказано, что подбор остаётся лучшим без ограничения числа кандидатов"
      : "Подбор остаётся лучшим и без ограничения числа кандидатов, но сказано обратное",
  "fingerprint.wrong": () =>
    "Отпечаток не соответствует содержанию: подбор изменён или сделан по другим данным",
  "digest.wrong": () => "Подбор изменили после того, как его опечатали",
  "how.wrong": () => "С такими условиями подбора его нельзя было составить",
  "claim.baseless": ({ field }) => `Для такого подбора нельзя указать: ${claimRu(field)}`,
  "best.not-proven": () => "Не доказано, что лучшего подбора нет",
  "stable.blocking-pair": ({ mentee, mentor }) =>
    `«${mentee}» и «${mentor}» оба предпочли бы друг друга тому, что получили`,
  "refusal.wrong": ({ found }) =>
    found === undefined
      ? "Отказ неверен: подбор возможен"
      : "Отказ верен не в том, что в нём названо причиной",
  "refusal.with-pairs": ({ pairs }) => `Вместе с отказом предложены пары: ${numberRu(pairs)}`,
  "refusal.unverifiable": () => "Отказ нельзя проверить",
};

const claimsRu: Readonly<Record<string, string>> = {
  proof: "способ доказательства",
  certificate: "цены мест",
  bestWithoutCut: "лучший ли он без ограничения числа кандидатов",
  evenLoad: "ровна ли нагрузка",
  wishes: "учтённые пожелания",
  fingerprint: "отпечаток",
};

function claimRu(field: string): string {
  return wordsOf(claimsRu, field);
}

/** A figure that is not there is said to be missing. */
function figureRu(figure: number | undefined): string {
  return figure === undefined ? "не указано" : numberRu(figure);
}

function menteesRu(count: number): string {
  return countRu(count, ["наставляемый", "наставляемых", "наставляемых"]);
}

/**
 * Says in Russian what is wrong with a matching.
 *
 * @example
 * verifyMatching(candidates, { pairs: edited }).map(describeFault);
 * // ["У наставника «mentor:m0» 2 наставляемых на 1 место"]
 */
export function describeFault(fault: MatchingFault): string {
  return say(sentences, fault);
}
