import type { IndicatorKnown } from "../../report/indicators/indicators-of.js";
import { indicatorsOf } from "../../report/indicators/indicators-of.js";
import type { Report } from "../../report/report.js";
import { heading, paragraph, rowsNumbered, signature, signatures, table } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import type { PaperText } from "../paper.js";
import type { PaperGiven } from "../paper-facts.js";

/** A curator's final report. It is exact and not meant for publication: see `publish`. */
export type Facts = PaperGiven & {
  readonly report: Report;
  /** The report of the period before, of the same organisations. */
  readonly before?: Report;
  /** What the curator concludes, in words. */
  readonly conclusions?: string;
};

export type Texts = {
  readonly title: string;
  readonly period: (from: PaperText) => PaperText;
  readonly from: (starts: string, ends: string) => string;
  readonly asOf: (day: string) => string;
  readonly indicators: string;
  readonly columns: readonly [place: string, indicator: string, value: string, base: string, before: string];
  readonly name: (indicator: IndicatorKnown) => string;
  /** With its unit; nothing without a base. */
  readonly value: (indicator: IndicatorKnown) => string | undefined;
  readonly base: (numerator: number, denominator: number) => string;
  /** Where no earlier report is given. */
  readonly compared: (before: PaperText) => PaperText;
  readonly conclusions: string;
  readonly exact: string;
};

export const make: PaperMaker<"curator-report", Facts, Texts> = (facts, texts, desk) => {
  const { organisation, report, before, conclusions, organisationName } = facts;
  const { words } = desk;
  const curators = organisation.curators.length > 0 ? organisation.curators : [undefined];
  const { starts, ends } = report.period;
  const known = indicatorsOf(report).filter(({ value }) => value !== undefined);
  const earlier = new Map(before === undefined ? [] : indicatorsOf(before).map((each) => [each.code, each]));
  const rows = known.map((indicator): readonly (string | PaperText)[] => {
    const { code, numerator, denominator } = indicator;
    const past = earlier.get(code);
    return [
      desk.fill("indicators", texts.name(indicator)),
      texts.value(indicator) ?? "–",
      denominator === undefined ? "–" : texts.base(numerator, denominator),
      ...(before === undefined
        ? []
        : [desk.fill("plan", past === undefined ? "–" : (texts.value(past) ?? "–"))]),
    ];
  });
  return {
    title: texts.title,
    blocks: [
      paragraph(desk.fill("organisation-name", organisationName)),
      heading(texts.title, 1),
      paragraph(texts.period(desk.fill("period", texts.from(words.day(starts), words.day(ends))))),
      { kind: "requisites", on: desk.fill("day", texts.asOf(words.day(report.on))) },
      heading(texts.indicators, 2),
      rows.length > 0
        ? table(before === undefined ? texts.columns.slice(0, -1) : texts.columns, rowsNumbered(rows))
        : paragraph(desk.fill("indicators", undefined)),
      ...(before === undefined ? [paragraph(texts.compared(desk.fill("plan", undefined)))] : []),
      heading(texts.conclusions, 2),
      paragraph(desk.fill("conclusions", conclusions)),
      paragraph(texts.exact),
      signatures(
        curators.map((id) =>
          signature(words.curatorPost, desk.slot("curator", desk.who(id, "curator"), "nominative")),
        ),
      ),
    ],
  };
};
