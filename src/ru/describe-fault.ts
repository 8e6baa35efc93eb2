import { say, wordsOf } from "../base/say.js";
import type { FactsOf, Sentences } from "../base/text.js";
import type { MatchingFault } from "../matching/verify-matching.js";
import { exclusionsRu } from "./matching-words.js";
import { countRu, listRu } from "../base/words-ru.js";

const sentences: Sentences<FactsOf<MatchingFault>> = {
  "pair.stranger": ({ mentee, mentor }) => `Пары «${mentee}» и «${mentor}» среди участников подбора нет`,
  "mentee.twice": ({ mentee }) => `У наставляемого «${mentee}» больше одной пары`,
  "pair.excluded": ({ mentee, mentor, rules }) =>
    `Пара «${mentee}» и «${mentor}» невозможна: ${rules.map((rule) => wordsOf(exclusionsRu, rule)).join("; ")}`,
  "pair.wrong-score": ({ mentee, mentor, said, score }) =>
    `Оценка пары «${mentee}» и «${mentor}» — ${score}, а не ${said}`,
  "mentor.over-full": ({ mentor, seats, found }) =>
    `У наставника «${mentor}» ${menteesRu(found)} на ${countRu(seats, ["место", "места", "мест"])}`,
  "locked.not-kept": ({ mentee, mentor }) => `Действующая пара «${mentee}» и «${mentor}» не сохранена`,
  "minimum.missed": ({ mentor, minimum, found }) =>
    `У наставника «${mentor}» ${menteesRu(found)}, а нужно не меньше ${minimum}`,
  "group.too-small": ({ mentor, minimum, found }) =>
    `В группе наставника «${mentor}» ${menteesRu(found)}, а нужно не меньше ${minimum}`,
  "together.parted": ({ mentees }) => `Должны быть вместе, но разделены: ${listRu(mentees)}`,
  "apart.joined": ({ mentees, mentor }) =>
    `Должны быть врозь, но все у наставника «${mentor}»: ${listRu(mentees)}`,
  "pair.mutual": ({ mentees }) => `Наставники друг друга: ${listRu(mentees)}`,
  "unmatched.wrong": ({ mentees }) => `Список оставшихся без наставника неверен: ${listRu(mentees)}`,
  "total.wrong": ({ said, total }) => `Сумма оценок — ${total}, а не ${said}`,
  "fingerprint.wrong": () =>
    "Отпечаток не соответствует содержанию: подбор изменён или сделан по другим данным",
  "best.not-proven": () => "Цены мест не доказывают, что лучшего подбора нет",
  "stable.blocking-pair": ({ mentee, mentor }) =>
    `«${mentee}» и «${mentor}» оба предпочли бы друг друга тому, что получили`,
};

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
