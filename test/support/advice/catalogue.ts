import type { CatalogueIssueFacts } from "nastavnik/catalogue";
import type { InstrumentIssueFacts } from "nastavnik/needs";
import { sample, type Samples } from "./advice.js";

const shape = ["Исправьте файл по указанному месту.", "Correct the file at the place named."] as const;
const nearest = [
  "Возьмите код из `details.nearest` или добавьте запись.",
  "Take one of `details.nearest`, or add the entry.",
] as const;
const newCode = [
  "Дайте записи другой код: смысл кода не меняется.",
  "Give the entry another code: a code keeps its meaning.",
] as const;
const csv = [
  "Возьмите заголовки из шаблона: `extensionTemplate`.",
  "Take the headings of the template: `extensionTemplate`.",
] as const;
const lost = [
  "Ничего, если это не нужно: каталогу некуда это положить.",
  "Nothing when you do not need it: a catalogue has no place for it.",
] as const;
const ring = ["Разорвите круг.", "Break the circle."] as const;

export const catalogueSamples: Samples<CatalogueIssueFacts> = {
  "input.unreadable": sample({ reason: "…" }, ...shape),
  "json.unreadable": sample(
    { length: 120 },
    "Проверьте JSON: запятые и кавычки.",
    "Check the JSON: commas and quotes.",
  ),
  "csv.unreadable": sample({ line: 4 }, "Проверьте кавычки в строке.", "Check the quotes of the line."),
  "csv.unknown-column": sample({ column: "Цвет" }, ...csv),
  "csv.repeated-column": sample({ column: "Код" }, ...csv),
  "csv.beyond-headings": sample({ cell: "лишнее", headings: 4 }, ...csv),
  "csv.missing-column": sample({ column: "Код" }, ...csv),
  "field.missing": sample({ field: "labels" }, ...shape),
  "field.wrong-type": sample({ expected: "list", got: "text" }, ...shape),
  "field.unknown": sample({ field: "lables", known: ["labels"] }, ...shape),
  "list.too-long": sample({ length: 30000, limit: 20000 }, ...shape),
  "text.empty": sample({ length: 0 }, ...shape),
  "text.too-long": sample({ length: 5000, limit: 2000 }, ...shape),
  "text.unreadable": sample({ position: 3 }, "Прочитайте файл в UTF-8.", "Read the file as UTF-8."),
  "text.letters-lost": sample(
    { position: 3 },
    "Возьмите исходный файл: буквы потеряны до чтения.",
    "Take the original file: letters were lost before.",
  ),
  "text.wrong-encoding": sample(
    { position: 0, got: "РџР»Р°РЅ" },
    "Прочитайте файл в его кодировке, чаще всего windows-1251.",
    "Read the file in its own encoding, mostly windows-1251.",
  ),
  "language.malformed": sample(
    { language: "русский" },
    "Напишите код языка: `ru`, `en`, `tt`.",
    "Write a code of a language: `ru`, `en`, `tt`.",
  ),
  "language.repeated": sample({ language: "ru" }, "Оставьте один.", "Keep one of them."),
  "code.malformed": sample(
    { got: "x river" },
    "Начните с буквы или цифры; дальше буквы, цифры, точка, дефис, подчёркивание.",
    "Begin with a letter or digit; then letters, digits, dots, hyphens, underscores.",
  ),
  "code.mixed-alphabets": sample(
    { got: "PD-МЕТ" },
    "Наберите код латиницей.",
    "Type the code in Latin letters.",
  ),
  "code.look-alike": sample(
    { code: "X-O1", other: "X-01" },
    "Выберите код, который не спутать.",
    "Choose a code that cannot be taken for the other.",
  ),
  "code.repeated": sample({ code: "X-RIVER-01" }, ...newCode),
  "code.reused": sample({ code: "X-RIVER-01" }, ...newCode),
  "code.removed": sample(
    { code: "X-RIVER-01" },
    "Верните запись и снимите её с заменой (`retired`).",
    "Put the entry back, and retire it with a replacement.",
  ),
  "code.changed-meaning": sample(
    { code: "X-RIVER-01", field: "label", before: "Паром", after: "Мост" },
    ...newCode,
  ),
  "code.outside-prefix": sample(
    { code: "Y-01", prefixes: ["X-RIVER-"] },
    "Начните код со своего `prefix`.",
    "Begin the code with your `prefix`.",
  ),
  "label.missing": sample(
    { code: "X-RIVER-01", languages: ["en"] },
    "Добавьте название или уберите язык из `languages`.",
    "Add the label, or drop the language.",
  ),
  "parent.unknown": sample({ code: "X-RIVER-01", parent: "PD-MTE", nearest: ["PD-MET"] }, ...nearest),
  "parent.cycle": sample({ codes: ["X-A", "X-B"], count: 2 }, ...ring),
  "parent.item-of-group": sample(
    { code: "X-GROUP", parent: "PD-MET-01" },
    "Группа не может лежать под затруднением: выберите группу.",
    "A group cannot lie below a difficulty: choose a group.",
  ),
  "entry.orphan": sample({ code: "X-RIVER-01" }, "Укажите `parents`.", "Name its `parents`."),
  "property.undeclared": sample(
    { property: "colour", declared: ["sensitive"] },
    "Объявите свойство или уберите его.",
    "Declare the property, or drop it.",
  ),
  "property.redeclared": sample(
    { property: "sensitive" },
    "Свойство основы объявлять не нужно.",
    "A property of the base needs no declaration.",
  ),
  "property.wrong-type": sample({ property: "sensitive", expected: "boolean", got: "text" }, ...shape),
  "property.unknown-value": sample(
    { property: "level", value: "x" },
    "Возьмите значение из объявленных.",
    "Take one of the values declared.",
  ),
  "replacement.unknown": sample({ code: "PD-ORG-03", replacement: "X-NO", nearest: [] }, ...nearest),
  "replacement.circular": sample({ codes: ["X-A", "X-B"], count: 2 }, ...ring),
  "replacement.of-current": sample(
    { code: "PD-ORG-03" },
    "Снимите запись (`retired`) или уберите замену.",
    "Retire the entry, or drop the replacement.",
  ),
  "extension.id-taken": sample(
    { id: "nastavnik.difficulties" },
    "Назовите расширение иначе.",
    "Name the extension otherwise.",
  ),
  "extension.other-base": sample(
    { expected: "a 1.0", got: "b 2.0" },
    "Расширяйте ту основу, что названа в `extends`.",
    "Extend the base that `extends` names.",
  ),
  "extension.prefix-taken": sample(
    { prefix: "PD-", code: "PD-MET" },
    "Выберите свободный `prefix`.",
    "Choose a `prefix` that is free.",
  ),
  "extension.redefines-code": sample({ code: "PD-MET-07", changed: ["labels"] }, ...newCode),
  "extension.changes-meaning": sample(
    { code: "PD-MET-07", field: "label", stands: "План", wanted: "Мост" },
    ...newCode,
  ),
  "extension.no-common-language": sample(
    { languages: ["tt"], base: ["ru", "en"] },
    "Добавьте язык основы.",
    "Add a language of the base.",
  ),
  "extension.unknown-code": sample({ code: "PD-MTE-07", nearest: ["PD-MET-07"] }, ...nearest),
  "mapping.other-catalogue": sample(
    { side: "from", expected: "a 1.0", got: "b 2.0" },
    "Возьмите соответствие для этих двух каталогов.",
    "Take the mapping of these two catalogues.",
  ),
  "mapping.unknown-code": sample({ code: "PD-MTE-07", side: "from", nearest: ["PD-MET-07"] }, ...nearest),
  "mapping.repeated-row": sample({ from: "X-01", to: "PD-MET-07" }, "Оставьте одну строку.", "Keep one row."),
  "mapping.exact-unlike": sample(
    { from: "X-01", to: "PD-MET" },
    "Запись и группа не могут значить одно: смените отношение.",
    "An item and a group cannot mean the same: change the relation.",
  ),
  "mapping.exact-to-several": sample(
    { from: "X-01", to: ["PD-MET-01", "PD-MET-02"] },
    "Оставьте одно точное соответствие.",
    "Keep one exact row.",
  ),
  "mapping.to-retired": sample(
    { code: "PD-ORG-03" },
    "Возьмите код, которым его заменили.",
    "Take the code that replaced it.",
  ),
  "mapping.circular": sample({ codes: ["X-01", "X-02"], count: 2 }, ...ring),
  "hint.same-label": sample(
    { code: "X-01", other: "X-02", label: "Паром" },
    "Назовите записи по-разному или оставьте одну.",
    "Name the entries apart, or keep one.",
  ),
  "hint.same-as-base": sample(
    { code: "X-01", base: "PD-MET-07", label: "Домашнее задание" },
    "Возьмите запись основы, если смысл тот же.",
    "Take the entry of the base when it means the same.",
  ),
  "hint.sensitive-unmarked": sample(
    { code: "X-01", word: "выгорание" },
    "Отметьте `sensitive`, если это о душевном состоянии.",
    "Mark it `sensitive` when it is about a state of mind.",
  ),
  "skos.no-concepts": sample(
    { things: 3 },
    "Проверьте, тот ли это файл: нужен SKOS в JSON-LD.",
    "Check the file: SKOS as JSON-LD is needed.",
  ),
  "skos.code-made": sample(
    { address: "http://a.example/1", made: "X-1" },
    "Дайте записи `skos:notation`, чтобы код был вашим.",
    "Give the concept a `skos:notation`, so that the code is yours.",
  ),
  "skos.labels-lost": sample({ code: "X-1", language: "ru", count: 2 }, ...lost),
  "skos.link-lost": sample({ code: "X-1", term: "related", to: "X-2" }, ...lost),
  "skos.context-remote": sample(
    { address: "http://a.example/context" },
    "Встройте контекст в файл: сеть не читается.",
    "Put the context into the file: no network is read.",
  ),
  "skos.concepts-elsewhere": sample({ count: 2 }, ...lost),
  "skos.texts-lost": sample({ count: 2 }, ...lost),
  "skos.statements-lost": sample({ term: "x", count: 2 }, ...lost),
  "skos.things-lost": sample({ type: "x", count: 2 }, ...lost),
};

type OwnFacts = Omit<InstrumentIssueFacts, keyof CatalogueIssueFacts>;
const scale = ["Исправьте шкалу.", "Correct the scale."] as const;
const key = [
  "Исправьте ключ: считайте вместе только однородное.",
  "Correct the key: add up like things only.",
] as const;
const bands = ["Исправьте границы уровней.", "Correct the bounds of the bands."] as const;

/** Those of questionnaires that catalogues do not have. */
export const instrumentSamples: Samples<OwnFacts> = {
  "word.unknown": sample(
    { got: "leftt", known: ["low", "high"] },
    "Возьмите слово из `details.known`.",
    "Take one of `details.known`.",
  ),
  "number.out-of-range": sample({ got: "0", min: 1, max: 100 }, "Исправьте число.", "Correct the number."),
  "scale.reversed": sample({ lowest: 4, highest: 1 }, ...scale),
  "scale.too-long": sample({ points: 2000, limit: 1001 }, ...scale),
  "scale.levels-count": sample(
    { found: 3, points: 4 },
    "Дайте уровень каждому баллу.",
    "Give each point its level.",
  ),
  "scale.levels-against-end": sample(
    { point: 2 },
    "Уровни должны убывать от трудного конца.",
    "Levels must fall from the difficult end on.",
  ),
  "scale.offer-is-difficulty": sample(
    { point: 4, level: 2 },
    "Балл не может быть и затруднением, и помощью.",
    "A point is a difficulty or an offer, not both.",
  ),
  "scale.point-outside": sample({ point: "5", lowest: 1, highest: 4 }, ...scale),
  "scale.unknown": sample(
    { scale: "marks", known: ["help"] },
    "Назовите шкалу из `scales`.",
    "Name one of `scales`.",
  ),
  "scale.unused": sample(
    { scale: "marks" },
    "Уберите шкалу или дайте ей вопрос.",
    "Drop the scale, or give it an item.",
  ),
  "item.repeated": sample({ item: "1" }, "Дайте вопросу другой `id`.", "Give the item another `id`."),
  "item.no-scale": sample(
    { item: "1", scales: 2 },
    "Укажите `scale`: шкал несколько.",
    "Name its `scale`: there are several.",
  ),
  "item.needs-no-scale": sample(
    { item: "3" },
    "Уберите `scale`: вопрос просит слова.",
    "Drop `scale`: the item asks for words.",
  ),
  "item.code-repeated": sample(
    { item: "1", code: "PD-MET-02" },
    "Оставьте код один раз.",
    "Keep the code once.",
  ),
  "item.uncoded": sample(
    { item: "3" },
    "Дайте вопросу код каталога, если он о затруднении.",
    "Give the item a code when it is about a difficulty.",
  ),
  "block.unknown": sample(
    { block: "b", known: ["a"] },
    "Назовите блок из `blocks`.",
    "Name one of `blocks`.",
  ),
  "block.unused": sample(
    { block: "b" },
    "Уберите блок или дайте ему вопрос.",
    "Drop the block, or give it an item.",
  ),
  "band.reversed": sample({ from: 5, to: 1 }, ...bands),
  "key.no-items": sample({ total: "all" }, ...key),
  "key.mixed-directions": sample({ total: "all", items: ["1", "2"], count: 2 }, ...key),
  "key.mixed-ranges": sample({ total: "all", scales: ["a", "b"] }, ...key),
  "key.bands-overlap": sample({ total: "all", from: 3, to: 4 }, ...bands),
  "key.bands-gap": sample({ total: "all", from: 3, to: 5 }, ...bands),
  "key.band-beyond": sample({ total: "all", from: 1, to: 9, lowest: 1, highest: 4 }, ...bands),
  "code.unknown": sample({ item: "1", code: "PD-MTE-07", nearest: ["PD-MET-07"] }, ...nearest),
  "code.not-selectable": sample(
    { item: "1", code: "PD-MET" },
    "Возьмите затруднение, а не группу или снятую запись.",
    "Take a difficulty, not a group or a retired entry.",
  ),
};
