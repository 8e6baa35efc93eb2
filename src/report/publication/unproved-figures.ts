import type { FigureName, PublicationCertificate } from "./certificate.js";
import { cellName, figureKey } from "./certificate-of.js";
import { contributorsOf, type Terms } from "./contributors.js";
import { type FigureTable, slackOf, spotOf } from "./figure-table.js";
import type { Insider, Proofs } from "./proofs.js";
import type { Request } from "./request.js";

/** Suppressed figures and small rests of shares that witnesses do not show to vary as far as promised, but for the unguarded. */
export function unprovedFigures(
  { table, threshold, small, forced, facts, insiders }: Request,
  hidden: Uint8Array,
  proofs: Proofs,
  { unguarded }: PublicationCertificate,
): readonly FigureName[] {
  const excused = new Set(unguarded.map((name) => nameKey(name)));
  const found: FigureName[] = [];
  const judge = (terms: Terms, place: number, column: number, width: number, isSmall: boolean): void => {
    const name = nameOfTerms(table, place, column, terms);
    if (excused.has(nameKey(name))) return;
    const isProved =
      proofs.widthOf(terms, width) >= width &&
      (!isSmall ||
        insidersBeside(table, terms, place, column, width, proofs, insiders).every(
          (insider) => proofs.widthOf(terms, width, insider) >= width,
        ));
    if (!isProved) found.push(name);
  };
  hidden.forEach((is, cell) => {
    if (is !== 1 || facts.known.has(cell)) return;
    const { place, column } = spotOf(table, cell);
    const width = Math.max(small.get(cell) ?? threshold - 2, forced.get(cell) ?? 0);
    judge([[cell, 1]], place, column, width, small.has(cell) || forced.has(cell));
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
