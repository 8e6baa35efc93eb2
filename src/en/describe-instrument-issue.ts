import { countEn } from "../base/words-en.js";
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
 * What is wrong with a questionnaire, where, and what to do: one sentence for its author.
 *
 * @example
 * const [issue] = checkInstrument({ ...form, items: [], totals: {} });
 * if (issue !== undefined) describeInstrumentIssue(issue); // "scale “help”: no item uses the scale. Remove it."
 */
export function describeInstrumentIssue<Code extends InstrumentIssueCode>(
  issue: InstrumentIssue<Code>,
): string {
  return `${placeOf(issue.path)}: ${say(sentences, issue)}`;
}

const sentences: Sentences<InstrumentIssueFacts> = {
  "input.unreadable": ({ reason }) => `the data could not be read (${reason}). Pass plain objects and lists.`,
  "field.missing": ({ field }) => `missing: ${fieldEn(field)}.`,
  "field.wrong-type": ({ expected, got }) =>
    `expected ${wordsOf(shapes, expected)}, found: ${wordsOf(found, got)}.`,
  "field.unknown": ({ field }) => `there is no field “${field}”. Correct its name or remove it.`,
  "list.too-long": ({ length, limit }) => `the list has ${length} entries; at most ${limit} are taken.`,
  "text.empty": () => "the text is empty. Write it or remove the field.",
  "text.too-long": ({ length, limit }) =>
    `the text has ${countEn(length, ["character", "characters"])}; ${limit} fit. Shorten it.`,
  "text.unreadable": ({ position }) =>
    `character ${position + 1} cannot be read: a control character, a line break or half of a character. Remove it.`,
  "text.letters-lost": ({ position }) =>
    `letters of the text are lost: a replacement sign stands at place ${position + 1}. Take the original file and save it as UTF-8.`,
  "text.wrong-encoding": ({ got }) =>
    `the text “${got}” was read in a wrong encoding. Save the file as “CSV UTF-8”, or read it as windows-1251.`,
  "language.malformed": ({ language }) => `“${language}” is no language tag. Write ru, en, tt.`,
  "word.unknown": ({ got, known }) =>
    `“${wordsOf(found, got)}” will not do here. Possible: ${listed(known)}.`,
  "number.out-of-range": ({ got, min, max }) =>
    `expected a whole number from ${min} to ${max}, found: ${wordsOf(found, got)}.`,
  "scale.reversed": ({ lowest, highest }) =>
    `the lowest point (${lowest}) must be below the highest (${highest}). If the high end is difficult, say so.`,
  "scale.too-long": ({ points, limit }) => `the scale has ${points} points; at most ${limit} are taken.`,
  "scale.levels-count": ({ found: levels, points }) =>
    `levels of difficulty given: ${levels}; needed: ${points}, one for each point.`,
  "scale.levels-against-end": ({ point }) =>
    `at point ${point} the level of difficulty rises where it should fall. Check which end is difficult.`,
  "scale.offer-is-difficulty": ({ point }) =>
    `point ${point} is both a difficulty and an offer to help with it. Keep one.`,
  "scale.point-outside": ({ point, lowest, highest }) =>
    `the scale has no point ${point}: it runs from ${lowest} to ${highest}.`,
  "item.repeated": ({ item }) => `number “${item}” stands above already. Give the item another.`,
  "item.no-scale": ({ scales }) =>
    scales === 0
      ? "the item has no scale, and the questionnaire has none. Add one, or make the item an open question."
      : "it is not said on which scale to answer.",
  "item.needs-no-scale": () => "an open question needs no scale. Remove it.",
  "item.code-repeated": ({ code }) => `code “${code}” stands twice. Keep it once.`,
  "scale.unknown": ({ scale, known }) =>
    `the questionnaire has no scale “${scale}”. It has: ${listed(known)}.`,
  "block.unknown": ({ block, known }) =>
    `the questionnaire has no block “${block}”. It has: ${listed(known)}.`,
  "band.reversed": ({ from, to }) => `the band begins (${from}) above its end (${to}).`,
  "key.no-items": () => "no item counts towards this result.",
  "key.mixed-directions": ({ items, count }) =>
    `the key contradicts itself: it adds points whose good ends differ. The odd items: ${someOf(items, count)}.`,
  "key.mixed-ranges": ({ scales }) =>
    `the key adds points of scales of different length (${listed(scales)}) as if they were equal.`,
  "key.bands-overlap": ({ from, to }) => `bands overlap: from ${from} to ${to} two fit.`,
  "key.bands-gap": ({ from, to }) => `there is a gap between bands: none from ${from} to ${to}.`,
  "key.band-beyond": ({ from, to, lowest, highest }) =>
    `the band from ${from} to ${to} cannot be reached in full: results run from ${number(lowest)} to ${number(highest)}.`,
  "block.unused": () => "the block has no item. Remove it.",
  "scale.unused": () => "no item uses the scale. Remove it.",
  "item.uncoded": () => "the item has no entry of the catalogue: a difficulty it finds will have no code.",
  "code.unknown": ({ code, nearest }) =>
    `the catalogue has no code “${code}”. ${nearest.length === 0 ? "Check it." : `Perhaps you meant: ${listed(nearest)}.`}`,
  "code.not-selectable": ({ code }) =>
    `the catalogue no longer offers code “${code}”, or it is a group. Take another.`,
};

/** What stands where something else should; a written word is shown as it is. */
const found: Readonly<Record<string, string>> = {
  list: "a list",
  object: "an object",
  undefined: "nothing",
  function: "a function",
};

const fields: Readonly<Record<string, string>> = {
  side: "whom it is about",
  items: "items",
  text: "text of the item",
  lowest: "lowest point",
  highest: "highest point",
  difficult: "difficult end of the scale",
  method: "way of counting",
  from: "beginning of the band",
  to: "end of the band",
  where: "source",
};

function fieldEn(field: string): string {
  return wordsOf(fields, field);
}

function placeOf([part, which]: Path): string {
  if (part === "items" && typeof which === "number") return `item ${which + 1}`;
  if (part === "scales" && which !== undefined) return `scale “${which}”`;
  if (part === "blocks" && which !== undefined) return `block “${which}”`;
  if (part === "totals" && which !== undefined) return `result “${which}”`;
  return part === undefined ? "questionnaire" : `questionnaire, ${fieldEn(String(part))}`;
}

function someOf(words: readonly string[], count: number): string {
  return words.length < count ? `${listed(words)} and ${count - words.length} more` : listed(words);
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? "none" : words.join(", ");
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
