import { countEn } from "../base/words-en.js";
import { say, wordsOf } from "../base/say.js";
import { shapes } from "./shape-words.js";
import type {
  CatalogueIssue,
  CatalogueIssueCode,
  CatalogueIssueSentences,
} from "../catalogue/catalogue-issue.js";

/**
 * What is wrong with a catalogue, where, and what to do: one line for its author.
 *
 * @example describeCatalogueIssue(issue) // 'entries.3.parents.0: "X-1" stands under "PD-MTE", which does not exist. …'
 */
export function describeCatalogueIssue<Code extends CatalogueIssueCode>(issue: CatalogueIssue<Code>): string {
  const place = issue.path.length === 0 ? "catalogue" : issue.path.join(".");
  return `${place}: ${say(sentences, issue)}`;
}

const sentences: CatalogueIssueSentences = {
  "input.unreadable": ({ reason }) =>
    `the data could not be read (${reason}). Give plain objects and lists, as JSON.parse does.`,
  "json.unreadable": ({ length }) =>
    `this is not JSON (${countEn(length, ["character", "characters"])}). Check that the file was saved whole and has no stray commas.`,
  "csv.unreadable": ({ line }) =>
    `line ${line} opens a quote that is never closed. Close it, or save the spreadsheet again.`,
  "csv.unknown-column": ({ column }) =>
    `there is no column "${column}". Correct the heading or remove the column.`,
  "csv.repeated-column": ({ column }) =>
    `the column "${column}" stands further left already. Keep one of the two.`,
  "csv.beyond-headings": ({ cell, headings }) =>
    `the cell "${cell}" stands to the right of all ${headings} headings. Give its column a heading or remove the cell.`,
  "csv.missing-column": ({ column }) => `the column "${column}" is required. Add it.`,

  "field.missing": ({ field }) => `"${field}" is required. Add it.`,
  "field.wrong-type": ({ expected, got }) =>
    `this must be ${wordsOf(shapes, expected)}, not ${got === "undefined" ? "nothing" : `"${got}"`}.`,
  "field.unknown": ({ field, known }) =>
    `there is no field "${field}". Possible are: ${listed(known)}. Correct the name or remove the field.`,
  "list.too-long": ({ length, limit }) =>
    `the list has ${countEn(length, ["item", "items"])}; at most ${limit} are taken.`,
  "text.empty": () => "the text is empty. Write it or remove the field.",
  "text.too-long": ({ length, limit }) =>
    `the text has ${countEn(length, ["character", "characters"])} and only ${limit} fit. Shorten it; details belong in the definition.`,
  "text.unreadable": ({ position }) =>
    `character ${position + 1} cannot be read: a control character, a line break or half of a character. Remove it.`,
  "text.letters-lost": ({ position }) =>
    `letters of the text are lost: a replacement sign stands at place ${position + 1}. Take the original file and save it as UTF-8.`,
  "text.wrong-encoding": ({ got }) =>
    `the text “${got}” was read in a wrong encoding. Save the file as “CSV UTF-8”, or read it as windows-1251.`,
  "language.malformed": ({ language }) => `"${language}" is not a language tag. Write ru, en, tt.`,
  "language.repeated": ({ language }) => `${language} is named twice. Keep it once.`,

  "code.malformed": ({ got }) =>
    `the code "${got}" breaks the rules. Begin with a letter or a digit and go on with letters, digits, dots, hyphens and underscores.`,
  "code.mixed-alphabets": ({ got }) =>
    `the code "${got}" mixes Latin and Cyrillic letters. Type all of it in one keyboard layout.`,
  "code.look-alike": ({ code, other }) =>
    `the code "${code}" looks the same as "${other}". Choose another: people will confuse them.`,
  "code.repeated": ({ code }) =>
    `the code "${code}" stands above already. Keep one entry, or give one a new code.`,
  "code.reused": ({ code }) =>
    `the code "${code}" was retired and cannot be given again: old records would change their meaning. Take a new code.`,
  "code.removed": ({ code }) =>
    `the code "${code}" was in the version before and is gone. Put it back with retired: true and its replacement, if any.`,
  "code.changed-meaning": ({ code, field, before, after }) =>
    field === "kind"
      ? `the code “${code}” was ${before === "group" ? "a group" : "a difficulty"} and is now ${after === "group" ? "a group" : "a difficulty"}. Restore it and take a new code.`
      : `the code “${code}” meant “${before}” and is now called “${after}”. If that is a correction, keep the former name as a synonym; if it is another difficulty, give it a new code.`,
  "code.outside-prefix": ({ code, prefixes }) =>
    `the code "${code}" does not begin as it should: ${listed(prefixes)}. Rename it while nobody has stored it.`,
  "label.missing": ({ code, languages }) =>
    languages.length === 1
      ? `"${code}" has no official label in ${listed(languages)}. Add it, or take the language out of languages.`
      : `"${code}" has no official labels in ${listed(languages)}. Add them, or take the languages out of languages.`,

  "parent.unknown": ({ code, parent, nearest }) =>
    `"${code}" stands under "${parent}", which does not exist. ${hint(nearest)}`,
  "parent.cycle": ({ codes, count }) =>
    `entries stand in a circle, each above itself: ${someOf(codes, count)}. Remove one of the parents.`,
  "parent.item-of-group": ({ code, parent }) =>
    `the group "${code}" stands under the item "${parent}". Put it into a group or leave it without parents.`,
  "entry.orphan": ({ code }) => `the item "${code}" is in no group. Give it parents.`,
  "property.undeclared": ({ property, declared }) =>
    `the property "${property}" is not declared. Declared are: ${listed(declared)}. Add it to properties of the catalogue.`,
  "property.redeclared": ({ property }) =>
    `the property "${property}" is declared in the base already. Give yours another name.`,
  "property.wrong-type": ({ property, expected, got }) =>
    `the property "${property}" is declared as ${expected}, and the value is ${got}.`,
  "property.unknown-value": ({ property, value }) =>
    `"${value}" is not one of the values declared for "${property}". Choose one of them or declare it.`,
  "replacement.unknown": ({ code, replacement, nearest }) =>
    `"${code}" is replaced by "${replacement}", which does not exist. ${hint(nearest)}`,
  "replacement.circular": ({ codes, count }) =>
    `replacements lead in a circle: ${someOf(codes, count)}. Leave an entry at the end that nothing replaces.`,
  "replacement.of-current": ({ code }) =>
    `"${code}" has a replacement but is in use. Mark it deprecated or retired, or remove the replacement.`,

  "extension.id-taken": ({ id }) =>
    `the id "${id}" belongs to a catalogue that is being extended. Choose another: entries are told apart by it.`,
  "extension.other-base": ({ expected, got }) =>
    `the extension was written for ${expected} and is applied to ${got}. Check it against the new version and correct extends.`,
  "extension.prefix-taken": ({ prefix, code }) =>
    `the prefix "${prefix}" is taken: the base has the code "${code}". Choose another.`,
  "extension.redefines-code": ({ code, changed }) =>
    changed.length === 0
      ? `the base has "${code}" already, and it is the same entry. Remove it.`
      : `the base has "${code}" already, and there it means something else (different: ${listed(changed)}). Give the entry a code of its own.`,
  "extension.changes-meaning": ({ code, field, stands, wanted }) =>
    `${field} of "${code}" already says "${stands}" and cannot become "${wanted}". Add an entry of your own and retire this one.`,
  "extension.no-common-language": ({ languages, base }) =>
    `the extension has labels in ${listed(languages)}, its base in ${listed(base)}: none is common. Add labels in a language of the base.`,
  "mapping.other-catalogue": ({ expected, got }) =>
    `the mapping was made for ${expected}, and is applied to ${got}. Check it beside this version.`,
  "mapping.unknown-code": ({ code, side, nearest }) =>
    `the ${side === "from" ? "source" : "target"} catalogue has no code “${code}”. ${hint(nearest)}`,
  "mapping.repeated-row": ({ from, to }) => `“${from}” to “${to}” stands twice. Keep one row.`,
  "mapping.exact-unlike": ({ from, to }) =>
    `“${from}” and “${to}” cannot be the same: one is a group, the other a difficulty. Say broader or narrower.`,
  "mapping.exact-to-several": ({ from, to }) =>
    `the code “${from}” is said to be the same as several: ${listed(to)}. Keep one exact row, and say broader or narrower in the others.`,
  "mapping.circular": ({ codes, count }) =>
    `the rows go round in a circle (codes: ${count}): ${listed(codes)}. By them a code is wider than itself, or two codes of one catalogue mean the same. Correct one of the rows.`,
  "mapping.to-retired": ({ code }) => `the code “${code}” is retired. Name the one that replaced it.`,
  "hint.same-label": ({ code, other, label }) =>
    `“${code}” and “${other}” have one name: “${label}”. If they are the same, keep one entry; if not, give one another name.`,
  "hint.same-as-base": ({ code, base, label }) =>
    `the own entry “${code}” has the name of “${base}” in the base: “${label}”. If they are the same, the own one is not needed.`,
  "hint.sensitive-unmarked": ({ code, word }) =>
    `the entry “${code}” seems to be about a person's inner state (“${word}”). Set the property sensitive to true or false.`,
  "skos.no-concepts": ({ things }) =>
    things === 0
      ? "this is no SKOS thesaurus: the document speaks of nothing. Check that it is the right file."
      : "the document has no SKOS concept. Check that it is the right file.",
  "skos.code-made": ({ address, made }) =>
    `the concept “${address}” has no notation, so the end of its address became its code: “${made}”.`,
  "skos.labels-lost": ({ code, language, count }) =>
    `labels of “${code}” in “${language}” were left out (${count}): a language has one official label, and none without it.`,
  "skos.link-lost": ({ code, term, to }) =>
    `a link “${term}” of “${code}” was left out: “${to}” is no concept of this thesaurus.`,
  "skos.context-remote": ({ address }) =>
    `the context at “${address}” was not read: nothing is fetched from the web. Put it into the document.`,
  "skos.concepts-elsewhere": ({ count }) =>
    `concepts of other thesauri in the document were left out (${count}): the largest is read.`,
  "skos.texts-lost": ({ count }) =>
    `texts that name no language were left out (${count}). Name the language when reading.`,
  "skos.statements-lost": ({ term, count }) => `a catalogue has no place for “${term}” (${count}).`,
  "skos.things-lost": ({ type, count }) =>
    type === ""
      ? `things of no kind were left out (${count}).`
      : `things of the kind “${type}” were left out (${count}): a catalogue has no place for them.`,
  "extension.unknown-code": ({ code, nearest }) => `the base has no code "${code}". ${hint(nearest)}`,
};

function hint(nearest: readonly string[]): string {
  return nearest.length === 0 ? "Check the code." : `Perhaps it should be: ${listed(nearest)}.`;
}

function someOf(codes: readonly string[], count: number): string {
  return codes.length < count ? `${listed(codes)} and ${count - codes.length} more` : listed(codes);
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? "none" : words.join(", ");
}
