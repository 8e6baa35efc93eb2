import { countRu, numberRu } from "../base/words-ru.js";
import { say, wordsOf } from "../base/say.js";
import { shapes } from "./shape-words.js";
import type { Path } from "../base/path.js";
import type {
  CatalogueIssue,
  CatalogueIssueCode,
  CatalogueIssueSentences,
} from "../catalogue/catalogue-issue.js";

/**
 * Что не так с каталогом, где и что сделать: одно предложение для автора каталога.
 *
 * @example describeCatalogueIssue(issue) // "запись №\u00a04, родитель №\u00a01: у записи «X-1» указан родитель «PD-MTE» …"
 */
export function describeCatalogueIssue<Code extends CatalogueIssueCode>(issue: CatalogueIssue<Code>): string {
  return `${placeRu(issue.path)}: ${say(sentences, issue)}`;
}

const sentences: CatalogueIssueSentences = {
  "input.unreadable": ({ reason }) =>
    `данные не удалось прочитать (${reason}). Передайте обычные объекты и списки, как их даёт JSON.parse.`,
  "json.unreadable": ({ length }) =>
    `это не JSON (длина текста — ${countRu(length, ["знак", "знака", "знаков"])}). Проверьте, что файл сохранён целиком и что в нём нет лишних запятых.`,
  "csv.unreadable": ({ line }) =>
    `в строке ${numberRu(line)} открыты кавычки, которые нигде не закрыты. Закройте их или сохраните таблицу заново.`,
  "csv.unknown-column": ({ column }) =>
    `столбец «${column}» не предусмотрен. Проверьте заголовок или уберите столбец.`,
  "csv.repeated-column": ({ column }) => `столбец «${column}» уже есть левее. Оставьте один из двух.`,
  "csv.beyond-headings": ({ cell, headings }) =>
    `ячейка «${cell}» стоит правее всех заголовков (их ${numberRu(headings)}). Дайте её столбцу заголовок или уберите её.`,
  "csv.missing-column": ({ column }) => `нет обязательного столбца «${column}». Добавьте его.`,

  "field.missing": ({ field }) => `не заполнено обязательное поле «${field}». Добавьте его.`,
  "field.wrong-type": ({ expected, got }) =>
    `здесь ожидается ${wordsOf(shapes, expected)}, а записано: ${Object.hasOwn(found, got) ? found[got] : `«${got}»`}.`,
  "field.unknown": ({ field, known }) =>
    `поле «${field}» не предусмотрено. Возможны: ${listed(known)}. Исправьте имя или уберите поле.`,
  "list.too-long": ({ length, limit }) =>
    `в списке ${countRu(length, ["элемент", "элемента", "элементов"])}, а принимается не больше ${numberRu(limit)}.`,
  "text.empty": () => "текст пуст. Впишите его или уберите поле.",
  "text.too-long": ({ length, limit }) =>
    `в тексте ${countRu(length, ["знак", "знака", "знаков"])}, а помещается ${numberRu(limit)}. Сократите его; подробности перенесите в определение.`,
  "text.unreadable": ({ position }) =>
    `знак ${numberRu(position + 1)} не читается: управляющий знак, перевод строки или половина составного знака. Удалите его.`,
  "text.letters-lost": ({ position }) =>
    `в тексте потеряны буквы: на месте ${numberRu(position + 1)} стоит знак замены. Возьмите исходный файл и сохраните его в кодировке UTF-8.`,
  "text.wrong-encoding": ({ got }) =>
    `текст «${got}» прочитан не в той кодировке. Сохраните файл как «CSV UTF-8» или прочитайте его как windows-1251.`,
  "language.malformed": ({ language }) =>
    `«${language}» не похоже на обозначение языка: это две или три латинские буквы, например «ru».`,
  "language.repeated": ({ language }) => `язык «${language}» назван дважды. Оставьте его один раз.`,

  "code.malformed": ({ got }) =>
    `код «${got}» написан не по правилам. Начните с буквы или цифры; дальше годятся буквы, цифры, точка, дефис и подчёркивание.`,
  "code.mixed-alphabets": ({ got }) =>
    `в коде «${got}» смешаны латинские и русские буквы. Наберите его целиком в одной раскладке.`,
  "code.look-alike": ({ code, other }) =>
    `код «${code}» на вид не отличить от «${other}». Выберите другой: люди их перепутают.`,
  "code.repeated": ({ code }) =>
    `код «${code}» уже есть выше. Оставьте одну запись или дайте второй новый код.`,
  "code.reused": ({ code }) =>
    `код «${code}» был выведен из употребления, и его нельзя дать заново: старые записи изменили бы смысл. Возьмите новый код.`,
  "code.removed": ({ code }) =>
    `код «${code}» был в прошлой версии и пропал. Верните запись с пометкой «retired: true» и, если есть, с заменой.`,
  "code.changed-meaning": ({ code, field, before, after }) =>
    field === "kind"
      ? `код «${code}» был ${before === "group" ? "группой" : "затруднением"}, а стал ${after === "group" ? "группой" : "затруднением"}. Верните прежний вид и заведите новый код.`
      : `код «${code}» значил «${before}», а теперь назван «${after}». Если это исправление, оставьте прежнее название синонимом; если другое затруднение, дайте ему новый код.`,
  "code.outside-prefix": ({ code, prefixes }) =>
    `код «${code}» не начинается с положенного: ${listed(prefixes)}. Переименуйте его, пока он нигде не сохранён.`,
  "label.missing": ({ code, languages }) =>
    languages.length === 1
      ? `у записи «${code}» нет названия на языке ${listed(languages)}. Добавьте его или уберите язык из списка «languages».`
      : `у записи «${code}» нет названий на языках ${listed(languages)}. Добавьте их или уберите языки из списка «languages».`,

  "parent.unknown": ({ code, parent, nearest }) =>
    `у записи «${code}» указан родитель «${parent}», которого нет. ${hint(nearest)}`,
  "parent.cycle": ({ codes, count }) =>
    `записи стоят по кругу, каждая выше самой себя: ${someOf(codes, count)}. Уберите одного из родителей.`,
  "parent.item-of-group": ({ code, parent }) =>
    `группа «${code}» стоит под затруднением «${parent}». Поместите её в группу или оставьте без родителя.`,
  "entry.orphan": ({ code }) =>
    `затруднение «${code}» не входит ни в одну группу. Укажите для него «parents».`,
  "property.undeclared": ({ property, declared }) =>
    `свойство «${property}» не объявлено. Объявлены: ${listed(declared)}. Добавьте его в «properties» каталога.`,
  "property.redeclared": ({ property }) =>
    `свойство «${property}» уже объявлено в основном каталоге. Назовите своё иначе.`,
  "property.wrong-type": ({ property, expected, got }) =>
    `у свойства «${property}» объявлен тип «${expected}», а значение — ${wordsOf(valueTypes, got)}.`,
  "property.unknown-value": ({ property, value }) =>
    `значения «${value}» нет среди объявленных для свойства «${property}». Выберите из них или объявите его.`,
  "replacement.unknown": ({ code, replacement, nearest }) =>
    `запись «${code}» заменена на «${replacement}», которой нет. ${hint(nearest)}`,
  "replacement.circular": ({ codes, count }) =>
    `замены ведут по кругу: ${someOf(codes, count)}. Оставьте в конце запись, которая ничем не заменена.`,
  "replacement.of-current": ({ code }) =>
    `у записи «${code}» указана замена, но запись действует. Поставьте «deprecated» или «retired» либо уберите замену.`,

  "extension.id-taken": ({ id }) =>
    `обозначение «${id}» уже носит каталог, который расширяется. Дайте расширению своё: по нему различают записи.`,
  "extension.other-base": ({ expected, got }) =>
    `расширение написано для каталога «${expected}», а применяется к «${got}». Проверьте его по новой версии и поправьте «extends».`,
  "extension.prefix-taken": ({ prefix, code }) =>
    `приставка «${prefix}» занята: в основном каталоге есть код «${code}». Выберите другую.`,
  "extension.redefines-code": ({ code, changed }) =>
    changed.length === 0
      ? `код «${code}» уже есть в основном каталоге, и запись та же самая. Уберите её.`
      : `код «${code}» уже есть в основном каталоге и значит другое (отличаются: ${listed(changed)}). Дайте записи свой код.`,
  "extension.changes-meaning": ({ code, field, stands, wanted }) =>
    `в записи «${code}» поле «${field}» уже гласит «${stands}», и заменить его на «${wanted}» нельзя. Заведите свою запись, а эту выведите из употребления.`,
  "extension.no-common-language": ({ languages, base }) =>
    `у расширения языки ${listed(languages)}, у основного каталога — ${listed(base)}: общего нет. Добавьте названия на одном из языков основного каталога.`,
  "mapping.other-catalogue": ({ expected, got }) =>
    `соответствие составлено для каталога «${expected}», а применяется к «${got}». Проверьте его по этой версии.`,
  "mapping.unknown-code": ({ code, side, nearest }) =>
    `в ${side === "from" ? "исходном" : "целевом"} каталоге нет кода «${code}». ${hint(nearest)}`,
  "mapping.repeated-row": ({ from, to }) =>
    `соответствие «${from}» и «${to}» указано дважды. Оставьте одну строку.`,
  "mapping.exact-unlike": ({ from, to }) =>
    `«${from}» и «${to}» не могут быть одним и тем же: одно из них группа, другое затруднение. Укажите «broader» или «narrower».`,
  "mapping.exact-to-several": ({ from, to }) =>
    `код «${from}» назван тем же самым, что и несколько разных: ${listed(to)}. Оставьте один точный, остальные укажите как «broader» или «narrower».`,
  "mapping.circular": ({ codes, count }) =>
    `соответствия ходят по кругу (кодов: ${numberRu(count)}): ${listed(codes)}. Выходит, что одно шире самого себя или два разных кода одного каталога значат одно и то же. Исправьте одну из строк.`,
  "mapping.to-retired": ({ code }) =>
    `код «${code}» выведен из употребления. Укажите тот, который его заменил.`,
  "hint.same-label": ({ code, other, label }) =>
    `«${code}» и «${other}» называются одинаково: «${label}». Если это одно и то же, оставьте одну запись; если разное, назовите иначе.`,
  "hint.same-as-base": ({ code, base, label }) =>
    `своя запись «${code}» называется так же, как «${base}» основного каталога: «${label}». Если это одно и то же, своя не нужна.`,
  "hint.sensitive-unmarked": ({ code, word }) =>
    `запись «${code}» похожа на сведения о внутреннем состоянии человека («${word}»). Укажите свойство «sensitive»: «true» или «false».`,
  "skos.no-concepts": ({ things }) =>
    things === 0
      ? "это не тезаурус SKOS: в документе ни о чём не сказано. Проверьте, тот ли это файл."
      : "в документе нет ни одного понятия SKOS. Проверьте, тот ли это файл.",
  "skos.code-made": ({ address, made }) =>
    `у понятия «${address}» нет обозначения, поэтому кодом стал конец адреса: «${made}».`,
  "skos.labels-lost": ({ code, language, count }) =>
    `у записи «${code}» не поместились названия на языке «${language}» (${numberRu(count)}): официальное название на языке одно, и без него нет других.`,
  "skos.link-lost": ({ code, term, to }) =>
    `связь «${term}» записи «${code}» потеряна: «${to}» в документе не понятие этого тезауруса.`,
  "skos.context-remote": ({ address }) =>
    `контекст по адресу «${address}» не читался: из сети ничего не загружается. Вставьте его в документ.`,
  "skos.concepts-elsewhere": ({ count }) =>
    `понятия других тезаурусов документа не взяты (${numberRu(count)}): читается самый большой.`,
  "skos.texts-lost": ({ count }) =>
    `тексты без указания языка не взяты (${numberRu(count)}). Назовите язык при чтении.`,
  "skos.statements-lost": ({ term, count }) =>
    `сведениям «${term}» (${numberRu(count)}) в каталоге места нет.`,
  "skos.things-lost": ({ type, count }) =>
    type === ""
      ? `предметы без вида (${numberRu(count)}) не взяты.`
      : `предметы вида «${type}» (${numberRu(count)}) не взяты: в каталоге им места нет.`,
  "extension.unknown-code": ({ code, nearest }) => `в основном каталоге нет кода «${code}». ${hint(nearest)}`,
};

/** “запись №\u00a04, родители №\u00a01”: places are counted from one; a key that no catalogue has is in quotes. */
function placeRu(path: Path): string {
  const said = path.reduce<readonly string[]>(
    (parts, key) =>
      typeof key === "number"
        ? [...parts.slice(0, -1), `${oneOf(parts.at(-1) ?? "место")} №\u00a0${numberRu(key + 1)}`]
        : [...parts, Object.hasOwn(places, key) ? (places[key] ?? key) : `«${key}»`],
    [],
  );
  return said.length === 0 ? "каталог" : said.join(", ");
}

/** A list in the plural, one of it in the singular. */
function oneOf(place: string): string {
  return Object.hasOwn(singular, place) ? (singular[place] ?? place) : place;
}

const singular: Readonly<Record<string, string>> = {
  записи: "запись",
  дополнения: "дополнение",
  родители: "родитель",
  замены: "замена",
  строки: "строка",
  языки: "язык",
};

const places: Readonly<Record<string, string>> = {
  id: "обозначение",
  version: "редакция",
  prefix: "приставка",
  title: "название",
  publisher: "издатель",
  languages: "языки",
  extends: "расширяемый каталог",
  properties: "свойства",
  values: "значения",
  entries: "записи",
  code: "код",
  kind: "вид",
  labels: "названия",
  synonyms: "синонимы",
  definitions: "определения",
  parents: "родители",
  replacedBy: "замены",
  amendments: "дополнения",
  rows: "строки",
  from: "откуда",
  to: "куда",
  relation: "соотношение",
};

/** What stands where something else should; a written word is shown as it is. */
const found: Readonly<Record<string, string>> = {
  list: "список",
  object: "объект",
  null: "пустое значение",
  undefined: "ничего",
  function: "функция",
};

const valueTypes: Readonly<Record<string, string>> = {
  boolean: "да или нет",
  number: "число",
  string: "текст",
  list: "список",
};

function hint(nearest: readonly string[]): string {
  return nearest.length === 0 ? "Проверьте код." : `Возможно, имелось в виду: ${listed(nearest)}.`;
}

function someOf(codes: readonly string[], count: number): string {
  return codes.length < count ? `${listed(codes)} и ещё ${numberRu(count - codes.length)}` : listed(codes);
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? "ничего" : words.map((word) => `«${word}»`).join(", ");
}
