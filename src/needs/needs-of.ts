import { compareText } from "../base/order.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { rowsOf } from "../catalogue/hierarchy.js";
import { answerSources } from "../codes/people/answer-source-keys.js";
import type { Answers, ItemAnswer } from "../model/answers.js";
import type { LevelAtEnd } from "../model/program-difficulty.js";
import { assertSameInstrument, isOnScale } from "./answered-points.js";
import type { Instrument, InstrumentItem } from "./instrument.js";
import { scaleOf } from "./items-of-total.js";
import type { CodeEvidence, ItemEvidence, ItemFate, Needs, UnreadAnswer } from "./needs.js";

/**
 * What a filled-in questionnaire says: difficulties with level 1 to 3 and origin, what the teacher offers to help with,
 * what is met, and, listed one by one, what was skipped, uncoded, contradictory or not to be read. One respondent's view:
 * two stand side by side by `agreementOf`. Linear in answers and items, but for sorting;
 * the order of the answers changes nothing.
 *
 * @throws RangeError when the answers are to another questionnaire
 * @example
 * const needs = needsOf(answers, form, catalogue);
 * needs.difficulties; // [{ code: "PD-MET-02", level: 3, origin: "self" }]
 * needs.skipped; // ["2"]
 */
export function needsOf(answers: Answers, instrument: Instrument, catalogue: Catalogue): Needs {
  assertSameInstrument(answers, instrument);
  const given = answersByItem(answers, instrument);
  const known = rowsOf(catalogue);
  const evidence = new Map<string, ItemEvidence[]>();
  const unknownCodes = new Set<string>();
  const fates: Record<ItemFate, number> = { ...noFates };
  const [uncoded, words, skipped, unread]: [
    Needs["uncoded"][number][],
    Needs["words"][number][],
    string[],
    UnreadAnswer[],
  ] = [[], [], [], []];

  for (const item of instrument.items) {
    const read = readingOf(instrument, item, given.byItem.get(item.id) ?? []);
    if (read.fate !== "points") fates[read.fate] += 1;
    if (read.fate === "skipped") skipped.push(item.id);
    if (read.fate === "unread") unread.push({ item: item.id, reason: read.reason });
    if (read.fate === "words") words.push({ item: item.id, asWritten: read.asWritten });
    if (read.fate !== "points") continue;
    const { points, level, offers } = read;
    const codes = item.codes.filter(({ code }) => known.has(code));
    for (const { code } of item.codes) if (!known.has(code)) unknownCodes.add(code);
    fates[codes.length === 0 ? "uncoded" : level > 0 ? "difficulty" : offers ? "offer" : "met"] += 1;
    if (codes.length === 0) uncoded.push({ item: item.id, points, level, offers });
    for (const { code, weight } of codes) {
      const of = evidence.get(code) ?? [];
      evidence.set(code, of);
      of.push({ item: item.id, points, level, offers, weight });
    }
  }

  const codes = [...evidence].sort(([a], [b]) => compareText(a, b)).map(([code, of]) => evidenceOf(code, of));
  const codesThat = (belongs: (one: CodeEvidence) => boolean) =>
    codes.filter(belongs).map(({ code }) => code);
  const { origin } = answerSources[answers.by];
  const { id, version } = instrument;
  return {
    of: answers.of,
    by: answers.by,
    on: answers.on,
    ...(answers.stage !== undefined && { stage: answers.stage }),
    instrument: { id, version },
    ...(answers.instrument.version !== version && { filledVersion: answers.instrument.version }),
    difficulties: codes.flatMap(({ code, level }) => (level === 0 ? [] : [{ code, level, origin }])),
    competences: codesThat(({ level, offered }) => level === 0 && offered),
    met: codesThat(({ level, offered }) => level === 0 && !offered),
    codes,
    contradictory: codesThat(({ contradictory }) => contradictory),
    uncoded,
    unknownCodes: [...unknownCodes].sort(compareText),
    words,
    skipped,
    unread,
    foreign: given.foreign,
    fates,
    answers: given.counts,
  };
}

const noFates: Readonly<Record<ItemFate, number>> = {
  difficulty: 0,
  offer: 0,
  met: 0,
  uncoded: 0,
  other: 0,
  words: 0,
  person: 0,
  skipped: 0,
  unread: 0,
};

function answersByItem(
  { answers }: Answers,
  { items }: Instrument,
): {
  readonly byItem: ReadonlyMap<string, readonly ItemAnswer[]>;
  readonly foreign: readonly string[];
  readonly counts: Needs["answers"];
} {
  const byItem = new Map<string, ItemAnswer[]>(items.map(({ id }) => [id, []]));
  const foreign = new Set<string>();
  let [foreignAnswers, answered] = [0, 0];
  for (const answer of answers) {
    const of = byItem.get(answer.item);
    if (of === undefined) {
      foreign.add(answer.item);
      foreignAnswers += 1;
    } else if (answer.points !== undefined || answer.asWritten !== undefined) {
      if (of.length === 0) answered += 1;
      of.push(answer);
    }
  }
  const further = answers.length - answered - foreignAnswers;
  const counts = { given: answers.length, items: answered, further, foreign: foreignAnswers };
  return { byItem, foreign: [...foreign].sort(compareText), counts };
}

type Read =
  | { readonly fate: "skipped" | "person" | "other" }
  | { readonly fate: "unread"; readonly reason: UnreadAnswer["reason"] }
  | { readonly fate: "words"; readonly asWritten: string }
  | {
      readonly fate: "points";
      readonly points: number;
      readonly level: LevelAtEnd;
      readonly offers: boolean;
    };

function readingOf(instrument: Instrument, item: InstrumentItem, given: readonly ItemAnswer[]): Read {
  if (given.length === 0) return { fate: "skipped" };
  if (item.asks === "person") return { fate: "person" };
  const told = new Set(given.map(item.asks === "words" ? wordsOf : pointsOf));
  const [first] = told;
  if (told.size > 1) return { fate: "unread", reason: "two-answers" };
  if (item.asks === "words") {
    return typeof first === "string"
      ? { fate: "words", asWritten: first }
      : { fate: "unread", reason: "no-words" };
  }
  const scale = scaleOf(instrument, item);
  if (typeof first !== "number" || scale === undefined) return { fate: "unread", reason: "no-points" };
  if (!isOnScale(first, scale)) return { fate: "unread", reason: "off-scale" };
  if (scale.difficult === "none") return { fate: "other" };
  const level = scale.levels[first - scale.lowest] ?? 0;
  return { fate: "points", points: first, level, offers: scale.offers.includes(first) };
}

function wordsOf({ asWritten }: ItemAnswer): string | number | undefined {
  return asWritten;
}

function pointsOf({ points }: ItemAnswer): string | number | undefined {
  return points;
}

function evidenceOf(code: string, items: readonly ItemEvidence[]): CodeEvidence {
  let [sum, weights] = [0, 0];
  for (const { level, weight } of items) {
    sum += level * weight;
    weights += weight;
  }
  const levels = items.map(({ level }) => level);
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
  const mean = Math.floor((2 * sum + weights) / (2 * weights)); // halves up
  const level = (highest === 0 ? 0 : Math.max(1, mean)) as LevelAtEnd; // a mean of levels is one
  const offered = items.some(({ offers }) => offers);
  return { code, level, offered, contradictory: (offered && level > 0) || highest - lowest >= 2, items };
}
