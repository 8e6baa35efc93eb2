import { calendarDate, idOf, mergeReports, type PublishedReport, type Report, reportOn } from "nastavnik";
import { type Dimension } from "nastavnik/codes";
import { certifiedPublication, type PublishOptions, type UnguardedFigure } from "nastavnik/report";
import { columnOf, highsReady, placeOf } from "../../support/attacker.js";
import { madeUpReport } from "../../support/made-up-region.js";
import { PossibleTables } from "../../support/possible-tables.js";
import {
  attack,
  exactOf,
  knowing,
  type Outcome,
  smallFigures,
  type Target,
  together,
} from "../../support/publication-attacks.js";

await highsReady;

/** The least width that every suppressed figure was promised: threshold 5, less 2. */
const width = 3;
const dimensions: readonly (readonly Dimension[])[] = [
  ["form", "month"],
  ["mentee-category"],
  ["mentor-qualification", "end-reason"],
  ["scale", "questionnaire-level"],
  ["organisation-type", "difficulty-group"],
];

/** A region of one seed as it is published, and what the attackers of it found, by name. */
export type Attacked = ReadonlyMap<string, Outcome>;

type Page = {
  readonly report: Report;
  readonly publication: PublishedReport;
  readonly unguarded: readonly UnguardedFigure[];
  readonly tables: PossibleTables;
};

function page(report: Report, options: PublishOptions = {}): Page {
  const { publication, certificate, losses } = certifiedPublication(report, options);
  const tables = PossibleTables.of(report, publication, certificate);
  return { report, publication, unguarded: losses.unguarded, tables };
}

/** One small figure of so many, where each takes a solver or a view of its own; elsewhere every one is attacked. */
const each = 25;

/** The small figures of a small region made up of this seed are attacked by every attacker. */
export function attackRegion(seed: number): Attacked {
  const facts = { seed, municipalities: 4 + (seed % 3), schools: 3 };
  const report = madeUpReport({ ...facts, dimensions: dimensions[seed % dimensions.length] ?? [] });
  const guarded = page(report);
  const municipalities = [...new Set(report.cells.map(({ municipality }) => municipality))];
  const insider = municipalities[seed % municipalities.length] ?? "";
  const scales = page(madeUpReport({ ...facts, dimensions: ["scale", "questionnaire-level"] }));
  return new Map([
    ["a reader", byReader(guarded)],
    ["persons behind items", byItems(guarded)],
    ["own sums", byItems(ownSums(report), (code) => code.startsWith("own."))],
    ["bounds of scales", byReader(scales, ({ code }) => /^(questionnaires|answers)\./.test(code))],
    ["a municipality", byMunicipality(guarded, insider, 1)],
    ["a municipality, unguarded", byMunicipality(page(report, { insiders: [] }), insider, each)],
    ["one person", byPerson(guarded)],
    ["a second threshold", bySecond(page(report, { threshold: 8 }), report)],
    ["other dimensions", byOtherDimensions(facts)],
    ["a municipality's own publication", byOwn(guarded, insider)],
    ["the month before", byMonthBefore(facts)],
  ]);
}

function byReader(
  { report, publication, unguarded, tables }: Page,
  isAsked: (target: Target) => boolean = () => true,
): Outcome {
  return attack(publication, smallFigures(report, publication, unguarded).filter(isAsked), width, tables);
}

/** Figures of few people who have many things: one that is shown is found exactly. */
function byItems(
  { report, publication, unguarded, tables }: Page,
  isAsked: (code: string) => boolean = () => true,
): Outcome {
  const { threshold } = publication;
  const exact = exactOf(report);
  const outcome = attack(
    publication,
    smallFigures(report, publication, unguarded).filter(
      ({ count, code }) => isAsked(code) && (count >= threshold || code.startsWith("own.")),
    ),
    width,
    tables,
  );
  for (const figure of publication.figures)
    for (const [code, shown] of Object.entries(figure.counts)) {
      const { people = 0 } = exact.get(`${placeOf(figure)}${columnOf(figure)} ${code}`) ?? {};
      if (shown === null || people < 1 || people >= threshold || isOpen(code) || !isAsked(code)) continue;
      if (typeof shown !== "number" || shown < threshold) continue;
      outcome.attacked++;
      outcome.exact++;
      outcome.narrowed.push(`${placeOf(figure)}${columnOf(figure)} ${code}`);
    }
  return outcome;
}

function isOpen(code: string): boolean {
  return /^(organisations|readiness|enterprises)\./.test(code);
}

/** Mentors who are paid, and what they are paid: a sum that is told only where the people are. */
function ownSums(report: Report): Page {
  const { period, on, basis } = report;
  const municipalities = [...new Set(report.cells.map(({ municipality }) => municipality))];
  const own = reportOn(
    municipalities.map((municipality, i) => ({
      kind: "count",
      place: { organisation: idOf("organisation", `organisation:own-${i}`), municipality, region: "r" },
      counts: { "own.paid": 1 + ((i * 7) % 9), "own.payments": 5000 * (1 + ((i * 7) % 9)) + 700 * i },
      persons: { "own.payments": 1 + ((i * 7) % 9) },
    })),
    { period, on: calendarDate(on), dimensions: basis.dimensions },
  );
  const sum = mergeReports(report, own);
  if (!sum.ok) throw new Error("the two reports do not add up");
  return page(sum.value, {
    own: { "own.paid": { persons: true }, "own.payments": { rides: ["own.paid"] } },
  });
}

function byMunicipality(
  { report, publication, unguarded, tables }: Page,
  insider: string,
  many: number,
): Outcome {
  const targets = smallFigures(report, publication, unguarded)
    .filter(({ figure }) => figure.level === "municipality" && figure.municipality !== insider)
    .filter(every(many));
  return attack(
    knowing(publication, report, (figure) => figure.municipality === insider),
    targets,
    width,
    tables,
  );
}

/** Whoever is the one in another line of the same dimension and place knows all that is told of it. */
function byPerson({ report, publication, unguarded, tables }: Page): Outcome {
  const exact = exactOf(report);
  const outcome: Outcome = { attacked: 0, narrowed: [], exact: 0 };
  const targets = smallFigures(report, publication, unguarded)
    .filter(
      ({ figure, people }) => figure.level === "municipality" && figure.dimension !== "all" && people > 1,
    )
    .filter(every(2 * each));
  for (const target of targets) {
    const { figure } = target;
    const other = publication.figures.find((beside) => {
      const isLine = placeOf(beside) === placeOf(figure) && beside.dimension === figure.dimension;
      const hasOne = (code: string) =>
        exact.get(`${placeOf(beside)}${columnOf(beside)} ${code}`)?.people === 1;
      return isLine && beside.value !== figure.value && Object.keys(beside.counts).some(hasOne);
    });
    if (other === undefined) continue;
    const at = placeOf(other) + columnOf(other);
    const known = knowing(
      publication,
      report,
      (beside, code) => placeOf(beside) + columnOf(beside) === at && exact.get(`${at} ${code}`)?.people === 1,
    );
    attack(known, [target], width, tables, outcome);
  }
  return outcome;
}

function bySecond(first: Page, report: Report): Outcome {
  const beside = [{ publication: first.publication, report }];
  const second = page(report, { beside });
  const both = together(second.publication, first.publication);
  const targets = smallFigures(report, second.publication, second.unguarded);
  return attack(both, targets, width, second.tables);
}

/** Two publications of the same records, broken down by other dimensions; the attacker adds the second to the first. */
function byOtherDimensions(facts: {
  readonly seed: number;
  readonly municipalities: number;
  readonly schools: number;
}): Outcome {
  const [one, other] = [["form"], ["mentee-category"]] as const;
  const first = page(madeUpReport({ ...facts, dimensions: one }));
  const report = madeUpReport({ ...facts, dimensions: other });
  const second = page(report, { beside: [first] });
  const isNew = ({ dimension }: PublishedReport["figures"][number]) => dimension === other[0];
  const wholes = together(first.publication, second.publication).figures;
  const figures = [...wholes, ...second.publication.figures.filter(isNew)];
  const both = { ...second.publication, figures };
  const targets = smallFigures(report, second.publication, [...second.unguarded, ...first.unguarded]);
  return attack(both, targets, width, second.tables);
}

function byOwn({ report, publication, unguarded, tables }: Page, municipality: string): Outcome {
  const own = page(
    {
      ...report,
      covers: report.covers.slice(0, 1),
      cells: report.cells.filter((cell) => cell.municipality === municipality),
    },
    { beside: [{ publication, report }] },
  );
  const shown = own.publication.figures.filter(({ level }) => level === "municipality");
  const both = together(publication, { ...publication, figures: shown });
  const targets = smallFigures(report, publication, [...unguarded, ...own.unguarded]);
  return attack(both, targets, width, tables);
}

/** Small differences between what two months show. */
function byMonthBefore(facts: {
  readonly seed: number;
  readonly municipalities: number;
  readonly schools: number;
}): Outcome {
  const of = { ...facts, dimensions: ["form"] } as const;
  const [before, after] = [page(madeUpReport(of)), madeUpReport({ ...of, later: true })];
  const { publication } = page(after, { beside: [before] });
  const shownAt = ({ figures }: PublishedReport) =>
    new Map(figures.map((figure) => [placeOf(figure) + columnOf(figure), figure.counts]));
  const [was, is] = [shownAt(before.publication), shownAt(publication)];
  const outcome: Outcome = { attacked: 0, narrowed: [], exact: 0 };
  const earlier = exactOf(before.report);
  for (const [key, { count }] of exactOf(after)) {
    const [at, code] = [key.slice(0, key.lastIndexOf(" ")), key.slice(key.lastIndexOf(" ") + 1)];
    const difference = Math.abs(count - (earlier.get(key)?.count ?? 0));
    if (difference === 0 || difference >= publication.threshold || isOpen(code)) continue;
    if (!is.has(at) || !Object.hasOwn(is.get(at) ?? {}, code)) continue;
    outcome.attacked++;
    const [a, b] = [was.get(at)?.[code as "programs.started"], is.get(at)?.[code as "programs.started"]];
    if (typeof a !== "number" || typeof b !== "number") continue;
    outcome.narrowed.push(key);
    outcome.exact++;
  }
  return outcome;
}

function every(many: number): (_: unknown, i: number) => boolean {
  return (_, i) => i % many === 0;
}
