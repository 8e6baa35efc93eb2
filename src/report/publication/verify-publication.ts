import { canonicalJson } from "../../base/canonical-json.js";
import { isIntact } from "../../base/seal.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import type { OwnMeasure } from "../records/report-record.js";
import type { Report } from "../report.js";
import type { FigureName, PublicationCertificate } from "./certificate.js";
import { certificateDigest } from "./certificate-digest.js";
import { cellName, figureKey } from "./certificate-of.js";
import type { FigureTable } from "./figure-table.js";
import { Proofs, type Witness } from "./proofs.js";
import { publicationOf } from "./publication-of.js";
import type { PublishedReport } from "./published-report.js";
import { type PublishOptions, type Request, requestOf } from "./request.js";
import { unprovedFigures } from "./unproved-figures.js";
import { type WitnessFault, witnessFault } from "./witness-fault.js";

/** What is wrong with a publication, or with the proof of its promise. */
export type PublicationFault =
  | {
      /** Not what the report says; not there; shown although small; not proved to vary as far as promised. */
      readonly code: "figure.untrue" | "figure.missing" | "figure.small" | "figure.unproved";
      readonly details: FigureName;
    }
  | {
      readonly code: WitnessFault;
      readonly details: { readonly witness: number };
    }
  | {
      readonly code: "certificate.other" | "figures.other";
      readonly details: Readonly<Record<string, never>>;
    }
  | {
      /** What it says of itself is not so: its period, day, basis, organisations, what it promises, what is withheld, its digest. */
      readonly code: "publication.untrue";
      readonly details: { readonly field: keyof PublishedReport };
    };

/**
 * Checks a publication against the exact report, and its promise against the certificate: every shown figure is true, every
 * small one is suppressed, every witness is a table that everybody must hold for possible, and for every suppressed figure and
 * small rest of a share two such tables lie as far apart as promised, for insiders too. Nothing is searched, so that it is
 * quick and can be read. What the certificate says could not be guarded is not asked for.
 *
 * @param options as given to `publish`: indicators, own measures and publications beside, which neither repeats; and what
 * was asked for, thresholds, insiders and attributes. Of what is absent here the publication's own word is taken
 * @throws RangeError as `publish` does
 * @example
 * const { publication, certificate } = certifiedPublication(region);
 * verifyPublication(region, publication, certificate); // []
 */
export function verifyPublication(
  report: Report,
  publication: PublishedReport,
  certificate: PublicationCertificate,
  options: Pick<
    PublishOptions,
    "indicators" | "own" | "beside" | "threshold" | "sensitiveThreshold" | "insiders" | "attributes"
  > = {},
): readonly PublicationFault[] {
  const { threshold, sensitiveThreshold, promise } = publication;
  const { insiders, attributes } = promise;
  const request = requestOf(report, { threshold, sensitiveThreshold, insiders, attributes, ...options });
  const { table } = request;
  const faults: PublicationFault[] = untrueFields(report, request, publication);
  if (promise.certificate !== certificateDigest(certificate) || promise.beside !== request.beside.length)
    faults.push({ code: "certificate.other", details: {} });
  const hidden = hiddenCells(request, publication, faults);
  if (hidden === undefined) return [...faults, { code: "figures.other", details: {} }];
  const witnesses = readWitnesses(table, publication, certificate);
  const proofs = new Proofs(table);
  witnesses.forEach((witness, number) => {
    const code = witnessFault(request, hidden, witness);
    if (code === undefined) proofs.add(witness);
    else faults.push({ code, details: { witness: number } });
  });
  for (const details of unprovedFigures(request, hidden, proofs, certificate))
    faults.push({ code: "figure.unproved", details });
  return faults;
}

/** What a publication of these figures would say of itself; its certificate is looked at apart. */
function untrueFields(report: Report, request: Request, publication: PublishedReport): PublicationFault[] {
  const { figures, promise } = publication;
  const sound = publicationOf(report, request, figures, promise.certificate);
  const fields = Object.keys(sound) as (keyof PublishedReport)[];
  const untrue = fields.filter(
    (field) => field !== "figures" && canonicalJson(sound[field]) !== canonicalJson(publication[field]),
  );
  if (isIntact(publication) === false) untrue.push("digest");
  return untrue.map((field) => ({ code: "publication.untrue", details: { field } }));
}

/** The suppressed cells, if the publication has the figures of the report. */
function hiddenCells(
  { table, figures, kinds, small, facts }: Request,
  publication: PublishedReport,
  faults: PublicationFault[],
): Uint8Array | undefined {
  const hidden = new Uint8Array(table.counts.length);
  const published = new Map(publication.figures.map((figure) => [figureKey(figure), figure.counts]));
  const isCounted = ({ counts }: (typeof figures)[number]) =>
    Object.keys(counts).some((code) => !kinds.isInternal(code));
  if (published.size !== publication.figures.length || figures.filter(isCounted).length !== published.size)
    return undefined;
  for (const figure of figures) {
    const counts = published.get(figureKey(figure)) ?? {};
    const base = table.placeOf(figure) * table.lines.length;
    const column = table.columnOf(figure);
    const codes = new Set(Object.keys(counts));
    table.measures.forEach((code, measure) => {
      const line = table.lineOf(column, measure);
      if (line < 0) return;
      const cell = base + line;
      const shown = counts[code as Measure | OwnMeasure];
      const count = table.counts[cell]!;
      codes.delete(code);
      if (shown === null) hidden[cell] = 1;
      else if (shown === undefined && count > 0)
        faults.push({ code: "figure.missing", details: cellName(table, cell) });
      else if ((shown ?? 0) !== count) faults.push({ code: "figure.untrue", details: cellName(table, cell) });
      else if (small.has(cell) && !facts.known.has(cell))
        faults.push({ code: "figure.small", details: cellName(table, cell) });
    });
    if (codes.size > 0) return undefined;
  }
  return hidden;
}

function readWitnesses(
  table: FigureTable,
  { figures }: PublishedReport,
  { witnesses, measures }: PublicationCertificate,
): readonly Witness[] {
  const spots = figures.map((figure) => ({ place: table.placeOf(figure), column: table.columnOf(figure) }));
  const numbers = measures.map((code) => table.measureOf.get(code));
  /** −1 where nothing of that name is. */
  const cellAt = (figure: number, measure: number): number => {
    const [spot, known] = [spots[figure], numbers[measure]];
    if (spot === undefined || known === undefined) return -1;
    const line = table.lineOf(spot.column, known);
    return line < 0 ? -1 : spot.place * table.lines.length + line;
  };
  return witnesses.map(({ up, down, changes }) => {
    const cells = new Map<number, number>();
    for (let i = 0; i < changes.length; i += 3) {
      const cell = cellAt(changes[i]!, changes[i + 1]!);
      cells.set(cell, (cells.get(cell) ?? 0) + changes[i + 2]!);
    }
    const places = new Set([...cells.keys()].map((cell) => Math.floor(cell / table.lines.length)));
    return { up, down, changes: cells, places };
  });
}
