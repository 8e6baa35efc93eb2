import type { Path } from "../base/path.js";
import { fieldOf, readFields, readList, readRecord, readRequired } from "../catalogue/shape.js";
import type { LevelAtEnd } from "../model/program-difficulty.js";
import type { DifficultEnd, Scale } from "./instrument.js";
import { type InstrumentReading, readWording, wholeOf, wordOf } from "./instrument-reading.js";

const scaleFields = ["lowest", "highest", "difficult", "levels", "offers", "labels"];
const difficultEnds: readonly DifficultEnd[] = ["low", "high", "none"];
const farthest = 1_000;
const mostPoints = 101;

/** A scale, with the levels that follow from its difficult end when its author gave none. */
export function readScale(reading: InstrumentReading, value: unknown, path: Path): Scale | undefined {
  const record = readRecord(reading, value, path, scaleFields);
  if (record === undefined) return undefined;
  const field = (name: string) => fieldOf(record, name);
  const whole = wholeOf(reading, 0, farthest);
  const lowest = readRequired(reading, record, "lowest", path, whole);
  const highest = readRequired(reading, record, "highest", path, whole);
  const difficult =
    readRequired(reading, record, "difficult", path, wordOf(reading, difficultEnds)) ?? "none";
  const levels = readList(
    reading,
    field("levels"),
    [...path, "levels"],
    wholeOf(reading, 0, 3),
    mostPoints,
  ) as LevelAtEnd[]; // whole numbers from 0 to 3
  const offers = readList(reading, field("offers"), [...path, "offers"], whole, mostPoints);
  const labels = readFields(reading, field("labels"), [...path, "labels"], readWording);
  if (lowest === undefined || highest === undefined) return undefined;
  const scale = {
    lowest,
    highest,
    difficult,
    levels: field("levels") === undefined ? usualLevels(lowest, highest, difficult, offers) : levels,
    offers: [...new Set(offers)].sort((a, b) => a - b),
    labels,
  };
  checkScale(reading, scale, path);
  return scale;
}

/**
 * From 3 at the difficult end to 0 at the other, in even steps, a half counting as difficult. A teacher who offers help
 * has long met the matter, so the steps end at the point before the offers.
 */
function usualLevels(
  lowest: number,
  highest: number,
  difficult: DifficultEnd,
  offers: readonly number[],
): readonly LevelAtEnd[] {
  const points = highest - lowest + 1;
  if (difficult === "none" || points < 2 || points > mostPoints) return [];
  const toOffer = difficult === "low" ? Math.min(...offers) - lowest : highest - Math.max(...offers);
  const way = toOffer >= 2 && toOffer < points ? toOffer : points;
  const fromDifficult = Array.from({ length: points }, (_, step): LevelAtEnd => {
    const left = Math.max(0, way - 1 - step);
    return Math.floor((6 * left + way - 1) / (2 * (way - 1))) as LevelAtEnd;
  });
  return difficult === "low" ? fromDifficult : fromDifficult.reverse();
}

function checkScale(reading: InstrumentReading, scale: Scale, path: Path): void {
  const { lowest, highest, difficult, levels, offers, labels } = scale;
  const { found } = reading;
  const points = highest - lowest + 1;
  if (points < 2) found.push({ code: "scale.reversed", path, details: { lowest, highest } });
  if (points > mostPoints) {
    found.push({ code: "scale.too-long", path, details: { points, limit: mostPoints } });
  }
  if (points < 2 || points > mostPoints) return;
  const wanted = difficult === "none" ? 0 : points;
  if (levels.length !== wanted) {
    const details = { found: levels.length, points: wanted };
    found.push({ code: "scale.levels-count", path: [...path, "levels"], details });
  } else {
    levels.forEach((level, i) => {
      const before = levels[i - 1];
      const falls = difficult === "low" ? level <= (before ?? 3) : level >= (before ?? 0);
      if (falls) return;
      const at = [...path, "levels", i];
      found.push({ code: "scale.levels-against-end", path: at, details: { point: lowest + i } });
    });
  }
  offers.forEach((point) => {
    const level = levels[point - lowest] ?? 0;
    const at = [...path, "offers"];
    if (point < lowest || point > highest) {
      const details = { point: String(point), lowest, highest };
      found.push({ code: "scale.point-outside", path: at, details });
    } else if (level > 0) {
      found.push({ code: "scale.offer-is-difficulty", path: at, details: { point, level } });
    }
  });
  for (const point of Object.keys(labels)) {
    if (/^\d{1,4}$/.test(point) && Number(point) >= lowest && Number(point) <= highest) continue;
    const details = { point: point.slice(0, 60), lowest, highest };
    found.push({ code: "scale.point-outside", path: [...path, "labels", point], details });
  }
}
