import type { IndicatorValue, Row } from "nastavnik";

/** A place of a report as a column heading: the total, a region, a municipality. */
type Place = Pick<Row, "level" | "region" | "municipality">;

/**
 * Rows as readable tables: one for each dimension, with a line for each value and measure and a column for
 * each place. A dot is a suppressed figure; an empty cell has no row.
 */
export function crossTables(rows: readonly Row[]): string {
  const places = [...new Map(rows.map((row) => [nameOf(row), row])).keys()];
  const dimensions = [...new Set(rows.map(({ dimension }) => dimension))];
  const found = new Map(
    rows.map((row) => [[nameOf(row), row.dimension, row.value, row.measure].join("|"), row.count]),
  );
  return dimensions
    .map((dimension) => {
      const lines = rows.filter((row) => row.dimension === dimension);
      const keys = [...new Set(lines.map(({ value, measure }) => `${value}|${measure}`))].sort();
      const cells = keys.map((key) => [
        key.replace(/^\|/, dimension === "all" ? "" : "— ").replace("|", " "),
        ...places.map((place) => {
          const count = found.get([place, dimension, key].join("|"));
          return count === undefined ? "" : count === null ? "•" : String(count);
        }),
      ]);
      return columns([[dimension.toUpperCase(), ...places], ...cells]);
    })
    .join("\n\n");
}

/** Values of indicators: a line for each indicator, a column for each place. */
export function indicatorTable(
  byPlace: readonly (readonly [string, readonly IndicatorValue[]])[],
  say: (value: IndicatorValue) => string,
): string {
  const indicators = byPlace[0]?.[1] ?? [];
  const lines = indicators.map(({ code, name }, i) => [
    `${code} ${name.en}`,
    ...byPlace.map(([, values]) => say(values[i]!).slice(name.en.length + 2)),
  ]);
  return columns([["INDICATOR", ...byPlace.map(([place]) => place)], ...lines]);
}

export function nameOf({ level, region, municipality }: Place): string {
  return level === "all" ? "all" : level === "region" ? region : `${region}/${municipality || "?"}`;
}

function columns(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
