import { say, wordsOf } from "../base/say.js";
import type { Sentences } from "../base/text.js";
import type { InputIssue, InputIssueDetails } from "../model/input-issue.js";
import { listRu, pathRu } from "../base/words-ru.js";

const typesRu: Readonly<Record<string, string>> = {
  string: "строка",
  number: "число",
  boolean: "да или нет",
  object: "объект",
  array: "список",
  null: "null",
  undefined: "ничего",
};

const sentences: Sentences<InputIssueDetails> = {
  "input.unreadable": () => "данные не удалось прочитать",
  "type.wrong": ({ expected, received }) => `ожидается ${typeRu(expected)}, получено: ${typeRu(received)}`,
  "key.missing": ({ expected }) => `обязательное поле не заполнено (ожидается ${typeRu(expected)})`,
  "key.unknown": () => "неизвестное поле",
  "text.empty": () => "пустая строка",
  "text.too-long": ({ max, length }) => `слишком длинная строка: ${length} знаков при пределе ${max}`,
  "text.damaged": ({ at }) => `строка повреждена: половина символа в позиции ${at}`,
  "list.too-long": ({ max }) => `в списке больше ${max} элементов`,
  "number.too-small": ({ min }) => `число меньше ${min}`,
  "number.too-big": ({ max }) => `число больше ${max}`,
  "number.not-whole": () => "ожидается целое число",
  "code.unknown": ({ allowed }) => `недопустимое значение; возможные: ${listRu(allowed)}`,
  "id.malformed": ({ kind }) => `идентификатор должен иметь вид «${kind}:ключ» из латинских букв и цифр`,
  "date.malformed": () => "ожидается существующий день в виде ГГГГ-ММ-ДД",
  "coded.empty": () => "нужен код или слова, как они написаны",
  "bounds.reversed": ({ earliest, latest }) => `нижняя граница ${earliest} позже верхней ${latest}`,
  "sum.exceeds-whole": ({ measure, sum, whole }) =>
    `части показателя ${measure} дают ${sum}, больше целого: ${whole}`,
  "day.outside-year": ({ year }) => `этого дня нет в ${year} году`,
  "ref.repeated": ({ ref, first }) => `ключ «${ref}» уже занят: ${pathRu(first)}`,
  "ref.dangling": ({ ref }) => `ключ «${ref}» нигде не описан`,
  "version.newer": ({ found, known }) =>
    `запись версии ${found}, а известна версия ${known}: обновите библиотеку`,
};

function typeRu(type: string): string {
  return wordsOf(typesRu, type);
}

/**
 * Says an input problem in Russian, with its place.
 *
 * @example
 * describeIssue({ code: "date.malformed", path: ["period", "ends"], details: {} });
 * // "period.ends: ожидается существующий день в виде ГГГГ-ММ-ДД"
 */
export function describeIssue(issue: InputIssue): string {
  return `${pathRu(issue.path)}: ${say(sentences, issue)}`;
}
