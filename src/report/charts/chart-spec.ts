import { dayOfMonth, isCalendarDate, monthOf, yearOf } from "../../base/calendar-date.js";
import type { Language, Text } from "../../base/text.js";
import type { IndicatorBounds } from "../indicators/indicator-bounds.js";
import type { IndicatorUnit } from "../indicators/indicator.js";
import { roundedOutward } from "../indicators/rounded-outward.js";

/** Whether a value is drawn, and if not, why: it is withheld, or there is nothing to divide by. */
export type Shown = "value" | "withheld" | "no-base";

/** One thing that a chart shows. `text` is its value in words, or why there is none; then `value` is null and leaves a gap. */
export type ChartPoint = {
  readonly on: string;
  /** The day as people write it. */
  readonly day: string;
  readonly indicator: string;
  readonly place: string;
  readonly series: string;
  readonly value: number | null;
  readonly shown: Shown;
  readonly text: string;
};

/** A Vega-Lite specification with its data inside: plain JSON for any renderer. */
export type ChartSpec<Point = object> = {
  readonly $schema: string;
  readonly title: string;
  readonly width: number;
  readonly height: number | { readonly step: number };
  readonly config: object;
  readonly data: { readonly values: readonly Point[] };
  readonly layer: readonly object[];
};

/** What every chart is told. */
export type ChartFrame = {
  readonly language: Language;
  readonly title: string;
  /** The major version of Vega-Lite; 6 unless said otherwise. */
  readonly vegaLite?: 5 | 6;
  /** Of the place where marks are drawn, in pixels, without labels; 420 unless said otherwise. */
  readonly width?: number;
};

type Layers<Point> = Pick<ChartSpec<Point>, "height" | "layer"> & { readonly values: readonly Point[] };

/** A whole specification around the layers of a chart; a chart without values says so in words, and draws no 0. */
export function chartSpec<Point extends object>(
  { language, title, vegaLite = 6, width = 420 }: ChartFrame,
  { values, height, layer }: Layers<Point>,
): ChartSpec<Point> {
  const head = {
    $schema: `https://vega.github.io/schema/vega-lite/v${vegaLite}.json`,
    title,
    width,
    config: { ...(language === "ru" && { locale: russian }), axis: { labelLimit: 400 } },
  };
  if (values.length > 0) return { ...head, height, data: { values }, layer };
  const nothing = { mark: { type: "text", fontSize: 14 }, encoding: { text: { value: noValues[language] } } };
  return { ...head, height: 60, data: { values: [{} as Point] }, layer: [nothing] };
}

const noValues: Text = { ru: "нет данных", en: "no data" };

export const shownWords: Readonly<Record<Exclude<Shown, "value">, Text>> = {
  withheld: { ru: "не публикуется", en: "not published" },
  "no-base": noValues,
};

/** Vega reads it from the configuration of a chart: a decimal comma, thousands apart. */
const russian = {
  number: { decimal: ",", thousands: "\u00a0", grouping: [3], currency: ["", "\u00a0₽"], percent: "\u00a0%" },
};

/** A day as it is written in tables: 15.05.2026, or 15 May 2026. */
export function dayText(on: string, language: Language): string {
  if (!isCalendarDate(on)) return on;
  const [year, month, day] = [String(yearOf(on)), monthOf(on), dayOfMonth(on)];
  if (language === "en") return `${String(day)} ${monthsEn[month - 1] ?? ""} ${year}`;
  return `${two(day)}.${two(month)}.${year}`;
}

const monthsEn: readonly string[] = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function two(part: number): string {
  return String(part).padStart(2, "0");
}

/** A number of at most two decimals as the language writes it; a share as percent. */
export function amountText(value: number, isShare: boolean, language: Language): string {
  const shown = isShare ? Math.round(value * 1_000) / 10 : Math.round(value * 100) / 100;
  const [whole = "", part] = String(Math.abs(shown)).split(".");
  const sign = shown < 0 ? "\u2212" : "";
  const space = language === "ru" ? "\u00a0" : ",";
  const grouped = groupsOf(whole).join(space);
  const digits = part === undefined ? grouped : `${grouped}${language === "ru" ? "," : "."}${part}`;
  return sign + digits + (isShare ? (language === "ru" ? "\u00a0%" : "%") : "");
}

/** What is known of a withheld amount, rounded outward: 62–71%, ≥ 62%; undefined when that is nothing. */
export function boundsText(
  between: IndicatorBounds,
  unit: IndicatorUnit,
  language: Language,
): string | undefined {
  const { least, most } = roundedOutward(between, unit) ?? {};
  const said = (value: number) => amountText(value, unit === "share", language);
  if (least === undefined) return most === undefined ? undefined : `≤ ${said(most)}`;
  if (most === undefined) return `≥ ${said(least)}`;
  const from = amountText(unit === "share" ? 100 * least : least, false, language);
  return least === most ? said(least) : `${from}–${said(most)}`;
}

/** Digits in threes from the right. */
function groupsOf(digits: string): readonly string[] {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups;
}

/** The axis or scale of amounts: shares from 0 to 100 %. */
export function amountEncoding(isShare: boolean): object {
  return {
    field: "value",
    type: "quantitative",
    title: null,
    axis: { format: isShare ? ".0%" : ",~g" },
    ...(isShare && { scale: { domain: [0, 1] } }),
  };
}

/** Ten colours that can be told apart, then the same with dashes: forty lines look different, each by itself. */
export function lookOf(series: readonly string[]): Readonly<Record<"color" | "strokeDash", object>> {
  const own = (values: readonly unknown[], every: number) =>
    series.map((_, i) => values[Math.floor(i / every) % values.length]);
  const scale = (range: readonly unknown[]) => ({ domain: series, range });
  const head = { field: "series", type: "nominal", title: null };
  const legend = { labelLimit: 400, orient: "bottom", columns: 1, symbolType: "stroke", symbolSize: 300 };
  return {
    color: { ...head, scale: scale(own(colours, 1)), legend },
    strokeDash: { ...head, scale: scale(own(dashes, colours.length)), legend },
  };
}

const colours: readonly string[] =
  "#0072b2 #d55e00 #009e73 #cc79a7 #56b4e9 #e69f00 #7f7f7f #8c564b #3f3fbf #b8860b".split(" ");
const dashes: readonly (readonly number[])[] = [[], [6, 3], [2, 2], [8, 3, 2, 3]];
