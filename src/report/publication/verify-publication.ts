import { canonicalJson } from "../../base/canonical-json.js";
import { isIntact } from "../../base/seal.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import type { OwnMeasure } from "../records/report-record.js";
import type { Report } from "../report.js";
import type { FigureName, PublicationCertificate } from "./certificate.js";
import { certificateDigest } from "./certificate-digest.js";
import { cellName, figureKey } from "./certificate-of.js";
import { contributorsOf, type Terms } from "./contributors.js";
import { type FigureTable, slackOf, type TableRelation } from "./figure-table.js";
import { type Insider, Proofs, type Witness } from "./proofs.js";
import { publicationOf } from "./publication-of.js";
import type { PublishedReport } from "./published-report.js";
import { type PublishOptions, type Request, requestOf } from "./request.js";

/** What is wrong with a publication, or with the proof of its promise. */
export type PublicationFault =
  | {
      /** Not what the report says; not there; shown although small; not proved to vary as far as promised. */
      readonly code: "figure.untrue" | "figure.missing" | "figure.small" | "figure.unproved";
      readonly details: FigureName;
    }
  | {
      /** It changes what is shown; goes below what can be; breaks a sum; breaks a relation. */
      readonly code: "witness.shown" | "witness.below-least" | "witness.sum" | "witness.relation";
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
    const code = faultIn(request, hidden, witness);
    if (code === undefined) proofs.add(witness);
    else faults.push({ code, details: { witness: number } });
  });
  return [...faults, ...unproved(request, hidden, proofs, certificate)];
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
      const count = table.counts[cell] ?? 0;
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
  const spots = figures.map((figure) => [table.placeOf(figure), table.columnOf(figure)] as const);
  const numbers = measures.map((code) => table.measureOf.get(code) ?? -1);
  return witnesses.map(({ up, down, changes }) => {
    const cells = new Map<number, number>();
    for (let i = 0; i + 2 < changes.length; i += 3) {
      const [place = -1, column = 0] = spots[changes[i] ?? -1] ?? [];
      const line = table.lineOf(column, numbers[changes[i + 1] ?? -1] ?? -1);
      const cell = place < 0 || line < 0 ? -1 : place * table.lines.length + line;
      cells.set(cell, (cells.get(cell) ?? 0) + (changes[i + 2] ?? NaN));
    }
    const places = new Set([...cells.keys()].map((cell) => Math.floor(cell / table.lines.length)));
    return { up, down, changes: cells, places };
  });
}

/** Taken so many times up or down: does it stay possible? */
function faultIn(
  { table, facts }: Request,
  hidden: Uint8Array,
  { up, down, changes }: Witness,
): "witness.shown" | "witness.below-least" | "witness.sum" | "witness.relation" | undefined {
  const { lines, places, columns, counts, least, open } = table;
  const whole = (times: number) => Number.isSafeInteger(times) && times >= 0;
  const sums = new Map<string, number>();
  const spots = new Set<number>();
  const addTo = (key: string, by: number) => void sums.set(key, (sums.get(key) ?? 0) + by);
  if (!whole(up) || !whole(down)) return "witness.below-least";
  for (const [cell, by] of changes) {
    const line = cell % lines.length;
    const place = (cell - line) / lines.length;
    const { column = 0, measure = 0 } = lines[line] ?? {};
    if (hidden[cell] !== 1 || facts.known.has(cell) || open[measure] === 1) return "witness.shown";
    const count = counts[cell] ?? 0;
    const lowest = Math.min(count + up * by, count - down * by);
    if (!Number.isInteger(by) || lowest < (least[measure] ?? 1)) return "witness.below-least";
    spots.add(place * columns.length + column);
    // A place is the sum of its children, the whole of a place that of each dimension.
    if ((places[place]?.children.length ?? 0) > 0) addTo(`p ${place} ${line}`, -by);
    const parent = places[place]?.parent ?? -1;
    if (parent >= 0) addTo(`p ${parent} ${line}`, by);
    const group = facts.groupOf[place] ?? 0;
    if (group > 0) addTo(`g ${group} ${line}`, by); // a sum in a publication beside
    if (column > 0) addTo(`d ${place} ${measure} ${columns[column]?.dimension}`, by);
    else
      for (const [first = 0] of table.dimensions)
        if (table.hasColumn(measure, first)) addTo(`d ${place} ${measure} ${columns[first]?.dimension}`, -by);
  }
  for (const sum of sums.values()) if (sum !== 0) return "witness.sum";
  for (const spot of spots) {
    const column = spot % columns.length;
    const place = (spot - column) / columns.length;
    for (const relation of table.relations) {
      if (relation.holdsIn[column] !== 1) continue;
      const slack = slackOf(table, counts, relation, place, column);
      const slope = slopeAt(table, relation, place, column, changes);
      if (slack >= 0 && (slack + up * slope < 0 || slack - down * slope < 0)) return "witness.relation";
    }
  }
  return undefined;
}

function slopeAt(
  { lines, lineOf }: FigureTable,
  { terms }: TableRelation,
  place: number,
  column: number,
  changes: ReadonlyMap<number, number>,
): number {
  let slope = 0;
  for (const [measure, factor] of terms) {
    const line = lineOf(column, measure);
    if (line >= 0) slope += factor * (changes.get(place * lines.length + line) ?? 0);
  }
  return slope;
}

function unproved(
  { table, threshold, small, forced, facts, insiders }: Request,
  hidden: Uint8Array,
  proofs: Proofs,
  { unguarded }: PublicationCertificate,
): readonly PublicationFault[] {
  const excused = new Set(unguarded.map((name) => nameKey(name)));
  const found: PublicationFault[] = [];
  const judge = (terms: Terms, place: number, column: number, width: number, isSmall: boolean): void => {
    const name = nameOfTerms(table, place, column, terms);
    if (excused.has(nameKey(name))) return;
    const isProved =
      proofs.widthOf(terms, width) >= width &&
      (!isSmall ||
        insidersBeside(table, terms, place, column, width, proofs, insiders).every(
          (insider) => proofs.widthOf(terms, width, insider) >= width,
        ));
    if (!isProved) found.push({ code: "figure.unproved", details: name });
  };
  hidden.forEach((is, cell) => {
    if (is !== 1 || facts.known.has(cell)) return;
    const line = cell % table.lines.length;
    const column = table.lines[line]?.column ?? 0;
    const width = Math.max(small.get(cell) ?? threshold - 2, forced.get(cell) ?? 0);
    judge(
      [[cell, 1]],
      (cell - line) / table.lines.length,
      column,
      width,
      small.has(cell) || forced.has(cell),
    );
  });
  for (const relation of table.relations) {
    if (!relation.share || relation.terms.every(([measure]) => table.open[measure] === 1)) continue;
    table.places.forEach((_, place) => {
      table.columns.forEach((_, column) => {
        if (relation.holdsIn[column] !== 1) return;
        const rest = slackOf(table, table.counts, relation, place, column);
        if (rest < 1 || rest >= threshold) return;
        const terms = relation.terms.flatMap(([measure, factor]) => {
          const line = table.lineOf(column, measure);
          return line < 0 ? [] : [[place * table.lines.length + line, factor] as const];
        });
        judge(terms, place, column, threshold - 2, true);
      });
    });
  }
  return found;
}

/** The insiders whom the promise names, as far as they know something of the witnesses that suffice against everybody. */
function insidersBeside(
  table: FigureTable,
  terms: Terms,
  place: number,
  column: number,
  width: number,
  proofs: Proofs,
  insiders: readonly string[],
): readonly Insider[] {
  const { lines, columns, persons } = table;
  const all: Insider[] = [];
  const enough = proofs.enough(terms, width);
  if (insiders.includes("municipality")) {
    const [owner, another] = contributorsOf(table, place, terms);
    for (const municipality of proofs.municipalitiesOf(enough)) {
      if (municipality === owner && another === undefined) continue;
      all.push((witness) => witness.places.has(municipality));
    }
  }
  if (!insiders.includes("person")) return all;
  const base = place * lines.length;
  const own = new Set(terms.map(([cell]) => cell));
  const touched = new Set<number>();
  for (const { changes } of enough) {
    for (const cell of changes.keys()) {
      const line = lines[cell - base];
      if (cell < base || line === undefined || line.column === column || persons[cell] !== 1) continue;
      if (columns[line.column]?.dimension === columns[column]?.dimension) touched.add(line.column);
    }
  }
  for (const other of touched)
    all.push(({ changes }) =>
      [...changes.keys()].some(
        (cell) =>
          cell >= base && lines[cell - base]?.column === other && persons[cell] === 1 && !own.has(cell),
      ),
    );
  return all;
}

function nameOfTerms(table: FigureTable, place: number, column: number, terms: Terms): FigureName {
  const [first] = terms;
  const name = cellName(table, first?.[0] ?? place * table.lines.length + column);
  const measures = terms.flatMap(([cell]) => cellName(table, cell).measures);
  return { ...name, measures };
}

function nameKey({ measures, ...figure }: FigureName): string {
  return `${figureKey(figure)}${[...measures].sort().join()}`;
}
