import { compareText } from "../../base/order.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import type { OwnMeasure } from "../records/report-record.js";
import type { Report } from "../report.js";
import type { PublicationCertificate } from "./certificate.js";
import { certificateDigest } from "./certificate-digest.js";
import { certificateOf, figureNumbers } from "./certificate-of.js";
import { type LossReport, lossesOf } from "./losses.js";
import { pricesOf } from "./prices.js";
import { publicationOf } from "./publication-of.js";
import type { PublishedFigure, PublishedReport } from "./published-report.js";
import { type PublishOptions, type Request, requestOf } from "./request.js";
import { suppress } from "./suppression.js";
import type { Progress, Suppression } from "./suppression-task.js";

/** A publication with what only the authority may have. */
export type CertifiedPublication = {
  readonly publication: PublishedReport;
  readonly certificate: PublicationCertificate;
  readonly losses: LossReport;
};

/**
 * What may be shown to everybody. Small figures are withheld, behind which fewer people than the threshold stand, and the
 * small rests of shares; and as many further figures as it takes that no small one can be worked out from everything
 * published here together: not by a reader, not by a municipality that knows its own figures, not by a person who knows
 * himself or herself, not with the publications `beside`. A true zero is shown, except of parts that may be suppressed though none
 * (see `PublishedReport`). Counts of organisations are shown at any size: they are not of people.
 *
 * What could not be guarded so far is told by `certifiedPublication`. No Russian act sets a threshold; 5 is this project's.
 * Time grows with small figures, and with the municipalities of a region × values.
 *
 * @throws RangeError when a threshold or the seed is not whole, or a threshold too low; `report.crossed` for a `CrossReport`
 * @example
 * const page = publish(region, { threshold: 5 });
 * page.withheld; // [{ reason: "small-count", … }, …]
 */
export function publish(report: Report, options: PublishOptions = {}): PublishedReport {
  return lastOf(certifying(report, options)).publication;
}

/**
 * The same bytes step by step, for a page that stays usable meanwhile: drive it between frames, show how far it has come,
 * drop it at any moment. Its result is the publication.
 *
 * @throws RangeError as `publish` does, at the first step
 * @example
 * const work = publishing(region, { threshold: 5 });
 * for (let step = work.next(); ; step = work.next()) {
 *   if (step.done) break; // step.value: the publication
 * }
 */
export function* publishing(
  report: Report,
  options: PublishOptions = {},
): Generator<Progress, PublishedReport> {
  return (yield* certifying(report, options)).publication;
}

/**
 * The same publication with the proof that it keeps its promise, and with what it costs: which headline figures are lost
 * and why, and what could not be guarded. Both are for the authority only, for either would tell a reader more.
 *
 * @throws RangeError as `publish` does
 * @example
 * const { publication, certificate } = certifiedPublication(region, { threshold: 5 });
 * verifyPublication(region, publication, certificate); // []
 */
export function certifiedPublication(report: Report, options: PublishOptions = {}): CertifiedPublication {
  return lastOf(certifying(report, options));
}

function lastOf<Value>(work: Generator<Progress, Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function* certifying(report: Report, options: PublishOptions): Generator<Progress, CertifiedPublication> {
  // The type refuses it; a caller without types would publish what gives its margins away.
  if ((report as { readonly kind: string }).kind === "cross-report")
    throw new RangeError("report.crossed: two dimensions crossed are for the exact submission only");
  const request = requestOf(report, options);
  const { table, threshold, insiders, small, forced, facts, mustShow, seed } = request;
  const widths = new Map([...forced, ...small]);
  for (const [cell, width] of forced) widths.set(cell, Math.max(width, widths.get(cell) ?? 0));
  for (const cell of facts.known) widths.delete(cell);
  const suppression = yield* suppress({
    table,
    threshold,
    small: widths,
    known: facts.known,
    groupOf: facts.groupOf,
    alsoHidden: [...small.keys(), ...forced.keys()].filter((cell) => facts.known.has(cell)),
    against: {
      municipalities: insiders.includes("municipality"),
      persons: insiders.includes("person"),
    },
    costs: pricesOf(table, mustShow, seed),
  });
  const figures = shownFigures(request, suppression);
  const certificate = certificateOf(request, suppression, figureNumbers(figures));
  const publication = publicationOf(report, request, figures, certificateDigest(certificate));
  return { publication, certificate, losses: lossesOf(request, suppression, figures, certificate.unguarded) };
}

/** In the order of measures; what is suppressed is null, though it be 0. */
function shownFigures(
  { table, figures, kinds }: Request,
  { hidden }: Suppression,
): readonly PublishedFigure[] {
  const linesAt = table.columns.map((): { readonly line: number; readonly code: string }[] => []);
  table.lines.forEach(({ column, measure }, line) => {
    linesAt[column]!.push({ line, code: table.measures[measure]! });
  });
  for (const lines of linesAt) lines.sort((a, b) => compareText(a.code, b.code));
  return figures.flatMap((figure): readonly PublishedFigure[] => {
    const { level, region, municipality, dimension, value } = figure;
    const base = table.placeOf(figure) * table.lines.length;
    const shown: Partial<Record<Measure | OwnMeasure, number | null>> = {};
    let many = 0;
    for (const { line, code } of linesAt[table.columnOf(figure)]!) {
      const isGone = hidden[base + line] === 1;
      const count = table.counts[base + line]!;
      if (kinds.isInternal(code) || (count === 0 && !isGone)) continue;
      shown[code as Measure] = isGone ? null : count;
      many++;
    }
    return many === 0 ? [] : [{ level, region, municipality, dimension, value, counts: shown }];
  });
}
