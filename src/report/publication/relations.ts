import { entryIn } from "../../codes/code-list.js";
import type { Behaviour } from "../../codes/keys-and-labels.js";
import { type MeasureEntry, measures } from "../../codes/reports/measure-keys.js";
import type { Dimension } from "../../codes/reports/report-keys.js";
import type { IndicatorFormula as Indicator } from "../indicators/indicator.js";
import type { OwnMeasures } from "./own-measures.js";
import type { ReportBasis } from "../report.js";

/**
 * What everybody knows to hold among the measures of one place and one value of a dimension: the sum of factor × figure is
 * never negative. Parts lie within their wholes, points within what the scale allows.
 */
export type Relation = {
  readonly terms: readonly (readonly [measure: string, factor: number])[];
  /** Whether its sum is what a share leaves out, and so as telling as the share's numerator when it is small. */
  readonly share: boolean;
  /** Only in this value of this dimension. */
  readonly only?: { readonly dimension: Dimension; readonly value: string };
  /** Not in these dimensions, where its measures are counted on days of their own. */
  readonly except?: readonly Dimension[];
};

/** What the relations of a publication follow from, beside the list of measures. */
export type RelationSource = {
  readonly basis: Pick<ReportBasis, "questionnaire" | "satisfied">;
  readonly indicators: readonly Indicator[];
  readonly own: OwnMeasures;
  /** How many answers a questionnaire has at most, how many questionnaires an organisation, how many points a scale. */
  readonly most: { readonly answers: number; readonly questionnaires: number; readonly points: number };
};

/** What the answers of participants are counted as: each questionnaire gives one for each scale. */
export const answerMeasures = ["answers.mentees", "answers.mentors", "answers.without-cut"] as const;

/** Nine ratings of 0 to 2. */
export const mostPoints = 18;

export function relationsAmong(codes: ReadonlySet<string>, source: RelationSource): readonly Relation[] {
  const distinct = new Map<string, Relation>();
  const all = [...shares(source.indicators), ...parts(codes, source.own), ...bounds(source)];
  for (const relation of all) {
    const terms = relation.terms.filter(([code, factor]) => codes.has(code) && factor !== 0);
    if (!terms.some(isPlus) || terms.every(isPlus)) continue; // of what is not counted nothing is known
    const key = JSON.stringify([terms, relation.only]);
    const known = distinct.get(key);
    distinct.set(key, { ...relation, terms, share: relation.share || known?.share === true });
  }
  return [...distinct.values()];
}

function isPlus([, factor]: Relation["terms"][number]): boolean {
  return factor > 0;
}

/** What numerator and denominator have in common says nothing: it is taken off both. */
function shares(indicators: readonly Indicator[]): readonly Relation[] {
  return indicators.flatMap((indicator) => {
    const terms = shareTerms(indicator);
    return terms === undefined ? [] : [{ terms, share: true }];
  });
}

/** The rest of a share, what its denominator has beside its numerator; undefined where that is nothing to be told. */
export function shareTerms({ unit, numerator, denominator }: Indicator): Relation["terms"] | undefined {
  if (unit !== "share" || denominator === undefined) return undefined;
  const upper = denominator.filter((code) => !numerator.includes(code));
  const lower = numerator.filter((code) => !denominator.includes(code));
  if (upper.length === 0 || lower.length === 0) return undefined;
  return ordered([...upper.map((code) => [code, 1] as const), ...lower.map((code) => [code, -1] as const)]);
}

function ordered(terms: Relation["terms"]): Relation["terms"] {
  return [...terms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function parts(codes: ReadonlySet<string>, own: OwnMeasures): readonly Relation[] {
  return [...codes].flatMap((code) =>
    wholesOf(code, own).map((whole) => ({
      terms: [[whole, 1] as const, [code, -1] as const],
      share: false,
    })),
  );
}

/** Of what a measure counts a part. */
export function wholesOf(code: string, own: OwnMeasures): readonly string[] {
  return (
    entryIn<Behaviour<MeasureEntry>>(measures, code)?.within ?? own[code as keyof OwnMeasures]?.within ?? []
  );
}

function bounds({ basis, most }: RelationSource): readonly Relation[] {
  const { optimal, admissible } = basis.questionnaire;
  const level = (value: string, lowest: number, highest: number): readonly Relation[] => [
    {
      terms: [
        ["questionnaires.points", 1],
        ["questionnaires.filled", -lowest],
      ],
      share: false,
      only: { dimension: "questionnaire-level", value },
    },
    {
      terms: [
        ["questionnaires.filled", highest],
        ["questionnaires.points", -1],
      ],
      share: false,
      only: { dimension: "questionnaire-level", value },
    },
  ];
  return [
    // What was begun stands still or was ended; by months and reasons the two are counted apart.
    {
      terms: [
        ["programs.completed", 1],
        ["programs.running", 1],
        ["programs.terminated", 1],
        ["programs.started", -1],
      ],
      share: false,
      except: ["month", "end-reason"],
    },
    {
      terms: [
        ["questionnaires.filled", mostPoints],
        ["questionnaires.points", -1],
      ],
      share: false,
    },
    ...level("optimal", optimal, mostPoints),
    ...level("admissible", admissible, optimal - 1),
    ...level("inadmissible", 0, admissible - 1),
    {
      terms: [
        ["diagnostics.both", most.points],
        ["diagnostics.gained", -1],
        ["diagnostics.lost", -1],
      ],
      share: false,
    },
    {
      terms: [["surveys.answered", most.answers], ...answerMeasures.map((code) => [code, -1] as const)],
      share: false,
    },
    {
      terms: [
        ["organisations.total", most.questionnaires],
        ["questionnaires.filled", -1],
      ],
      share: false,
    },
  ];
}
