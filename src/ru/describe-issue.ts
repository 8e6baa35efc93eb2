import { isCalendarDate } from "../base/calendar-date.js";
import { say, wordsOf } from "../base/say.js";
import type { Sentences } from "../base/text.js";
import { colonRu, countRu, dayRu, numberRu, quotedRu } from "../base/words-ru.js";
import type { InputIssue, InputIssueDetails } from "../model/input-issue.js";
import type { NamedRecord } from "../model/names/record-names.js";
import { labelOfField } from "./label-of-field.js";

const typesRu: Readonly<Record<string, string>> = {
  string: "текст",
  number: "число",
  boolean: "да или нет",
  object: "запись с полями",
  array: "список",
  null: "пустое значение",
  undefined: "ничего",
};

const sentences: Sentences<InputIssueDetails> = {
  "input.unreadable": ({ reason }) => `данные не удалось прочитать: ${quotedRu(reason)}`,
  "type.wrong": ({ expected, received }) => `ожидается ${typeRu(expected)}, получено: ${typeRu(received)}`,
  "key.missing": ({ expected }) => `обязательное поле не заполнено (ожидается ${typeRu(expected)})`,
  "key.unknown": () => "неизвестное поле",
  "text.empty": () => "текст не заполнен",
  "text.too-long": ({ max, length }) =>
    `текст слишком длинный: ${countRu(length, ["знак", "знака", "знаков"])} при пределе ${numberRu(max)}`,
  "text.damaged": ({ at }) => `текст повреждён: знак на месте ${numberRu(at + 1)} прочитан не целиком`,
  "list.too-long": ({ max }) => `в списке слишком много строк; можно не больше ${numberRu(max)}`,
  "number.too-small": ({ min }) => `число меньше ${numberRu(min)}`,
  "number.too-big": ({ max }) => `число больше ${numberRu(max)}`,
  "text.too-short": ({ min }) =>
    `текст короче, чем нужно: ${countRu(min, ["знак", "знака", "знаков"])} или больше`,
  "text.malformed": () => "текст написан не так, как здесь нужно",
  "list.too-short": ({ min }) => `в списке слишком мало строк: нужно не меньше ${numberRu(min)}`,
  "number.not-multiple": ({ of }) => `ожидается число, которое делится на ${numberRu(of)}`,
  "shape.none": () => "значение не подходит ни под один из возможных видов",
  "shape.several": () => "значение подходит сразу под несколько видов, а нужен один",
  "value.refused": ({ message }) => message,
  "number.not-whole": () => "ожидается целое число",
  "code.unknown": () => "такого значения в списке нет; выберите одно из возможных",
  "id.malformed": () =>
    "это не идентификатор: ожидается вид записи, двоеточие и ключ из латинских букв и цифр",
  "date.malformed": () => "ожидается существующий день в виде ГГГГ-ММ-ДД",
  "coded.empty": () => "выберите значение из списка или напишите своими словами",
  "bounds.reversed": ({ earliest, latest }) =>
    typeof earliest === "number"
      ? `нижняя граница (${boundRu(earliest)}) больше верхней (${boundRu(latest)})`
      : `начало (${boundRu(earliest)}) позже окончания (${boundRu(latest)})`,
  "sum.exceeds-whole": ({ measure, sum, whole }) =>
    `части показателя ${labelOfField([measure])} дают ${numberRu(sum)}, больше целого: ${numberRu(whole)}`,
  "sum.below-whole": ({ measure, sum, whole }) =>
    `значения разреза для показателя ${labelOfField([measure])} дают ${numberRu(sum)}, меньше целого: ${numberRu(whole)}`,
  "day.outside-year": ({ year }) => `этого дня нет в ${numberRu(year)} году`,
  "ref.repeated": ({ ref, first }) =>
    `ключ «${ref}» уже занят${colonRu([labelOfField(first)].filter((label) => label !== ""))}`,
  "ref.dangling": ({ ref }) => `ключ «${ref}» нигде не описан`,
  "digest.wrong": () => "запись изменили после того, как её опечатали",
  "version.newer": ({ found, known }) =>
    `запись версии ${numberRu(found)}, а известна версия ${numberRu(known)}: обновите библиотеку`,
};

/** A number or a day, as the field holds either. */
function boundRu(bound: string | number): string {
  if (typeof bound === "number") return numberRu(bound);
  return isCalendarDate(bound) ? dayRu(bound) : bound;
}

function typeRu(type: string): string {
  return wordsOf(typesRu, type);
}

/**
 * Says an input problem in Russian, with the name of its field in the words that most records share.
 *
 * @example
 * describeIssue({ code: "number.not-whole", path: ["seats"], details: {} }); // "Мест: ожидается целое число"
 */
export function describeIssue(issue: InputIssue): string {
  return sentenceOf(issue);
}

/**
 * The same with the names that one kind of record has for its fields; for `map` and for form libraries.
 *
 * @example
 * const say = describeIssueOf("mentor");
 * say({ code: "date.malformed", path: ["period", "ends"], details: {} });
 * // "Когда может быть наставником, окончание: ожидается существующий день в виде ГГГГ-ММ-ДД"
 */
export function describeIssueOf(record: NamedRecord): (issue: InputIssue) => string {
  return (issue) => sentenceOf(issue, record);
}

function sentenceOf(issue: InputIssue, record?: NamedRecord): string {
  const { path } = issue;
  return `${path.length === 0 ? "Запись" : labelOfField(path, record)}: ${say(sentences, issue)}`;
}
