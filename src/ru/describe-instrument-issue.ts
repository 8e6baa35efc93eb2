import { countRu, numberRu } from "../base/words-ru.js";
import { say, wordsOf } from "../base/say.js";
import { shapes } from "./shape-words.js";
import type { Path } from "../base/path.js";
import type { Sentences } from "../base/text.js";
import type {
  InstrumentIssue,
  InstrumentIssueCode,
  InstrumentIssueFacts,
} from "../needs/instrument-issue.js";

/**
 * Что не так с анкетой, где и что сделать: одно предложение для автора анкеты.
 *
 * @example
 * const [issue] = checkInstrument({ ...form, items: [], totals: {} });
 * if (issue !== undefined) describeInstrumentIssue(issue); // "шкала «help»: шкалой не пользуется ни один вопрос. Уберите её."
 */
export function describeInstrumentIssue<Code extends InstrumentIssueCode>(
  issue: InstrumentIssue<Code>,
): string {
  return `${placeOf(issue.path)}: ${say(sentences, issue)}`;
}

const sentences: Sentences<InstrumentIssueFacts> = {
  "input.unreadable": ({ reason }) =>
    `данные не удалось прочитать (${reason}). Передайте обычные объекты и списки.`,
  "field.missing": ({ field }) => `не заполнено: ${fieldRu(field)}.`,
  "field.wrong-type": ({ expected, got }) =>
    `здесь ожидается ${wordsOf(shapes, expected)}, а записано: ${wordsOf(found, got)}.`,
  "field.unknown": ({ field }) => `поле «${field}» не предусмотрено. Исправьте его имя или уберите поле.`,
  "list.too-long": ({ length, limit }) =>
    `в списке ${countRu(length, ["элемент", "элемента", "элементов"])}, а принимается не больше ${numberRu(limit)}.`,
  "text.empty": () => "текст пуст. Впишите его или уберите поле.",
  "text.too-long": ({ length, limit }) =>
    `в тексте ${countRu(length, ["знак", "знака", "знаков"])}, а помещается ${numberRu(limit)}. Сократите его.`,
  "text.unreadable": ({ position }) =>
    `знак ${numberRu(position + 1)} не читается: управляющий знак, перевод строки или половина составного знака. Удалите его.`,
  "text.letters-lost": ({ position }) =>
    `в тексте потеряны буквы: на месте ${numberRu(position + 1)} стоит знак замены. Возьмите исходный файл и сохраните его в кодировке UTF-8.`,
  "text.wrong-encoding": ({ got }) =>
    `текст «${got}» прочитан не в той кодировке. Сохраните файл как «CSV UTF-8» или прочитайте его как windows-1251.`,
  "language.malformed": ({ language }) =>
    `«${language}» не похоже на обозначение языка: это две или три латинские буквы, например «ru».`,
  "word.unknown": ({ got, known }) =>
    `«${wordsOf(found, got)}» здесь не годится. Возможны: ${listed(known)}.`,
  "number.out-of-range": ({ got, min, max }) =>
    `ожидается целое число от ${numberRu(min)} до ${numberRu(max)}, а записано: ${wordsOf(found, got)}.`,
  "scale.reversed": ({ lowest, highest }) =>
    `низший балл (${numberRu(lowest)}) должен быть меньше высшего (${numberRu(highest)}). Если трудность на высоком конце, так и укажите.`,
  "scale.too-long": ({ points, limit }) =>
    `в шкале ${countRu(points, ["деление", "деления", "делений"])}, а принимается не больше ${numberRu(limit)}.`,
  "scale.levels-count": ({ found: levels, points }) =>
    `число уровней затруднения — ${numberRu(levels)}, а нужно ${numberRu(points)}: по одному на каждый балл.`,
  "scale.levels-against-end": ({ point }) =>
    `у балла ${numberRu(point)} уровень затруднения растёт там, где должен убывать. Проверьте, какой конец шкалы трудный.`,
  "scale.offer-is-difficulty": ({ point }) =>
    `балл ${numberRu(point)} означает и затруднение, и готовность помочь с ним. Оставьте что-то одно.`,
  "scale.point-outside": ({ point, lowest, highest }) =>
    `балла «${point}» в шкале нет: она от ${numberRu(lowest)} до ${numberRu(highest)}.`,
  "item.repeated": ({ item }) => `номер «${item}» уже есть выше. Дайте вопросу другой.`,
  "item.no-scale": ({ scales }) =>
    scales === 0
      ? "у вопроса нет шкалы, и в анкете нет ни одной. Добавьте шкалу или сделайте вопрос открытым."
      : "не указано, по какой шкале отвечать.",
  "item.needs-no-scale": () => "открытому вопросу шкала не нужна. Уберите её.",
  "item.code-repeated": ({ code }) => `код «${code}» указан дважды. Оставьте один раз.`,
  "scale.unknown": ({ scale, known }) => `шкалы «${scale}» в анкете нет. Есть: ${listed(known)}.`,
  "block.unknown": ({ block, known }) => `блока «${block}» в анкете нет. Есть: ${listed(known)}.`,
  "band.reversed": ({ from, to }) => `начало уровня (${numberRu(from)}) больше его конца (${numberRu(to)}).`,
  "key.no-items": () => "результат не считается ни по одному вопросу.",
  "key.mixed-directions": ({ items, count }) =>
    `ключ противоречит себе: складываются баллы, у которых лучше разные концы. Отличаются вопросы: ${someOf(items, count)}.`,
  "key.mixed-ranges": ({ scales }) =>
    `ключ складывает баллы шкал разной длины (${listed(scales)}), как будто они равны.`,
  "key.bands-overlap": ({ from, to }) =>
    `уровни перекрываются: от ${numberRu(from)} до ${numberRu(to)} подходят два.`,
  "key.bands-gap": ({ from, to }) =>
    `между уровнями пропуск: от ${numberRu(from)} до ${numberRu(to)} нет ни одного.`,
  "key.band-beyond": ({ from, to, lowest, highest }) =>
    `весь уровень недостижим: он от ${numberRu(from)} до ${numberRu(to)}, а результат бывает от ${number(lowest)} до ${number(highest)}.`,
  "block.unused": () => "в блоке нет ни одного вопроса. Уберите его.",
  "scale.unused": () => "шкалой не пользуется ни один вопрос. Уберите её.",
  "item.uncoded": () =>
    "вопрос не отнесён ни к одной записи каталога: затруднение по нему останется без кода.",
  "code.unknown": ({ code, nearest }) =>
    `кода «${code}» в каталоге нет. ${nearest.length === 0 ? "Проверьте код." : `Возможно, имелось в виду: ${listed(nearest)}.`}`,
  "code.not-selectable": ({ code }) =>
    `код «${code}» каталог больше не предлагает или это группа. Возьмите другой.`,
};

/** What stands where something else should; a written word is shown as it is. */
const found: Readonly<Record<string, string>> = {
  list: "список",
  object: "объект",
  undefined: "ничего",
  function: "функция",
};

const fields: Readonly<Record<string, string>> = {
  id: "обозначение",
  version: "редакция",
  title: "название",
  side: "о ком анкета",
  scales: "шкалы",
  items: "вопросы",
  text: "текст вопроса",
  lowest: "низший балл",
  highest: "высший балл",
  difficult: "трудный конец шкалы",
  method: "способ подсчёта",
  from: "начало уровня",
  to: "конец уровня",
  code: "код",
  where: "источник",
};

function fieldRu(field: string): string {
  return wordsOf(fields, field);
}

function placeOf([part, which]: Path): string {
  if (part === "items" && typeof which === "number") return `вопрос ${numberRu(which + 1)}`;
  if (part === "scales" && which !== undefined) return `шкала «${which}»`;
  if (part === "blocks" && which !== undefined) return `блок «${which}»`;
  if (part === "totals" && which !== undefined) return `результат «${which}»`;
  return part === undefined ? "анкета" : `анкета, ${fieldRu(String(part))}`;
}

function someOf(words: readonly string[], count: number): string {
  return words.length < count ? `${listed(words)} и ещё ${count - words.length}` : listed(words);
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? "ничего" : words.map((word) => `«${word}»`).join(", ");
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100).replace(".", ",");
}
