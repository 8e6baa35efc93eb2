import { compile, type TopLevelSpec } from "vega-lite";
import * as vega from "vega";
import { describe, expect, test } from "vitest";
import { indicatorsOf, publish, reportOn } from "nastavnik";
import { changeCauses } from "nastavnik/codes";
import {
  chartOf,
  funnelChartOf,
  targetChartOf,
  tileChartOf,
  waterfallChartOf,
  type ChartSpec,
} from "nastavnik/report";
import { day, placeOf } from "./random-records.js";
import { dayText } from "../../src/report/charts/chart-spec.js";

type Counts = Readonly<Record<string, number>>;

/** A report of a school year from counts of places “north/one”; the first letter of a place's key is its region. */
const reportIn = (year: number, places: readonly (readonly [key: string, counts: Counts])[]) =>
  reportOn(
    places.map(([key, counts]) => ({ kind: "count", place: placeOf(key), counts }) as const),
    {
      period: { starts: day(`${year}-09-01`), ends: day(`${year + 1}-08-31`) },
      on: day(`${year + 1}-08-31`),
    },
  );
const completion = (done: number, early = 10) => ({
  "programs.completed": done,
  "programs.terminated": early,
});

const rate = (year: number, region: string, ...completed: readonly number[]) => {
  const places = completed.map((count, i) => [["a1", "b1"][i] ?? "c1", completion(count)] as const);
  return indicatorsOf(reportIn(year, places), { within: { region } }).filter(
    ({ code }) => code === "IND-P-01",
  );
};
const shares = (key: string, done: number) =>
  indicatorsOf(reportIn(2024, [[key, completion(done)]]), { within: { region: placeOf(key).region } }).filter(
    ({ unit, value }) => unit === "share" && value !== undefined,
  );
const withheldRate = (year: number) =>
  rate(year, "north", 5).map(({ code, name, version, on, unit, level, within }) => ({
    ...{ code, name, version, on, unit, level, within },
    withheld: true as const,
    why: "counts" as const,
  }));

async function svgOf(chart: ChartSpec): Promise<string> {
  const view = new vega.View(vega.parse(compile(chart as TopLevelSpec).spec), { renderer: "none" });
  return view.toSVG();
}

const drawn = (svg: string, what: string) =>
  svg.match(new RegExp(`aria-roledescription="${what}"`, "g"))?.length ?? 0;
const docs = (name: string) => `../../docs/charts/${name}.svg`;
const ru = (title: string) => ({ language: "ru", title }) as const;

describe("lines of several days", () => {
  test("a withheld year interrupts the line and is marked, and nothing is drawn for a place that is not there", async () => {
    const values = [
      ...rate(2022, "north", 10, 20),
      ...rate(2022, "south", 5, 30),
      ...rate(2022, "nowhere", 1),
      ...withheldRate(2023),
      ...rate(2023, "south", 5, 35),
      ...rate(2024, "north", 30, 20),
      ...rate(2024, "south", 5, 25),
    ];
    const chart = chartOf(values, ru("Доля завершённых программ"));
    expect(chart.data.values).toHaveLength(6);
    expect(chart.data.values.filter(({ value }) => value === null)).toMatchObject([
      { place: "north", shown: "withheld", text: "не публикуется" },
    ]);
    const svg = await svgOf(chart);
    expect(drawn(svg, "point")).toBe(5);
    expect(svg).toContain(">×<");
    expect(svg).toContain("31.08.2024");
    expect(svg).toContain("100");
    expect(svg).not.toContain("100%"); // in Russian a space stands before it
    // the line of the north is two strokes apart: it starts anew after the gap
    const north = /class="mark-line[^>]*>.*?d="(M[^"]*)"/s.exec(svg)?.[1] ?? "";
    expect(north.match(/M/g)).toHaveLength(2);
    await expect(svg).toMatchFileSnapshot(docs("completion-rate.ru"));
  });

  test("forty lines look different, each by itself", async () => {
    const values = Array.from({ length: 40 }, (_, i) => i).flatMap((i) =>
      [2022, 2023].flatMap((year) =>
        rate(year, "north", 10).map((value) => ({ ...value, within: { region: `place ${i}` } })),
      ),
    );
    const chart = chartOf(values, { language: "en", title: "Many" });
    expect(drawn(await svgOf(chart), "point")).toBe(80);
    const { color, strokeDash } = (
      chart.layer[0] as { encoding: Record<string, { scale: { range: readonly unknown[] } }> }
    ).encoding;
    const pairs = color!.scale.range.map((each, i) => JSON.stringify([each, strokeDash!.scale.range[i]]));
    expect(new Set(pairs).size).toBe(40);
  });
});

describe("bars of one day", () => {
  test("by indicator, each with its value", async () => {
    const svg = await svgOf(chartOf(shares("a1", 30), { language: "en", title: "Shares" }));
    expect(drawn(svg, "bar")).toBe(2);
    expect(svg).toContain("Early termination rate");
    expect(svg).toContain(">75%<");
    await expect(svg).toMatchFileSnapshot(docs("shares.en"));
  });

  test("several indicators of several places stand side by side: none is on top of another", async () => {
    const chart = chartOf([...shares("a1", 30), ...shares("b1", 90)], ru("Доли по регионам"));
    const svg = await svgOf(chart);
    expect(drawn(svg, "bar")).toBe(4);
    // from the compiled marks: where each bar begins and which stripe it has
    const view = new vega.View(vega.parse(compile(chart as TopLevelSpec).spec), { renderer: "none" });
    const bars: { x: number; y: number }[] = [];
    const walk = (
      item: { items?: unknown[]; description?: string; x?: number; y?: number },
      mark?: string,
    ): void => {
      const { name } = item as { name?: string };
      if (mark?.includes("layer_0") && item.x !== undefined) bars.push({ x: item.x, y: item.y ?? 0 });
      for (const each of item.items ?? []) walk(each as typeof item, name ?? mark);
    };
    await view.runAsync();
    walk((view.scenegraph() as unknown as { root: Parameters<typeof walk>[0] }).root);
    expect(bars).toHaveLength(4);
    expect(new Set(bars.map(({ y }) => y)).size).toBe(4);
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1); // all begin at 0
    await expect(svg).toMatchFileSnapshot(docs("shares-by-region.ru"));
  });

  test("a true 0 is written, what is withheld says so, and neither is taken for the other", async () => {
    const zero = rate(2024, "north", 0);
    const chart = chartOf(
      [...zero, ...withheldRate(2024).map((value) => ({ ...value, within: { region: "south" } }))],
      ru("Доля завершённых программ"),
    );
    const svg = await svgOf(chart);
    expect(svg).toContain(">0\u00a0%<");
    expect(svg).toContain(">не публикуется<");
  });

  test("a decimal comma and thousands apart in Russian", () => {
    const [one] = rate(2024, "north", 1_250);
    const values = [{ ...one!, unit: "ratio" as const, value: 12_345.678 }];
    expect(chartOf(values, ru("")).data.values[0]?.text).toBe("12\u00a0345,68");
    expect(chartOf(values, { language: "en", title: "" }).data.values[0]?.text).toBe("12,345.68");
  });
});

test("a chart without values says so, and shows no 0", async () => {
  const svg = await svgOf(chartOf([], ru("Пусто")));
  expect(svg).toContain(">нет данных<");
  expect(svg).not.toContain(">0<");
});

test("several units in one chart are the caller's bug", () => {
  const values = indicatorsOf(reportIn(2024, [["a1", completion(3)]]));
  for (const draw of [chartOf, targetChartOf, tileChartOf])
    expect(() => draw(values, ru(""))).toThrow(RangeError);
  const [share] = values.filter(({ unit }) => unit === "share");
  const [other] = values.filter(({ unit }) => unit !== "share");
  expect([share, other]).not.toContain(undefined);
  expect(() => chartOf([share!, other!], ru(""))).toThrow(RangeError);
  expect(() => chartOf([share!, share!], ru(""))).not.toThrow();
});

test("a chart is for Vega-Lite 6, or 5 where that is asked", () => {
  expect(chartOf([], ru("")).$schema).toContain("/v6.json");
  expect(chartOf([], { ...ru(""), vegaLite: 5 }).$schema).toContain("/v5.json");
});

test("fact against target: a tick where a target stands, and no colour without one", async () => {
  const of = (region: string, year: number, share: number) => {
    const [one] = rate(year, "north", 10);
    return { ...one!, code: "IND-A-01", value: share, within: { region }, on: day(`${year}-12-31`) };
  };
  const values = [of("Северный", 2024, 0.82), of("Южный", 2024, 0.55), of("Западный", 2031, 0.4)];
  const chart = targetChartOf(values, {
    ...ru("Факт и цель"),
    targets: [
      {
        indicator: "IND-A-01",
        level: "region",
        percent: { 2024: 70 },
        source: { certainty: "seen" },
      } as never,
    ],
    nameOf: ({ region }) => region ?? "",
  });
  expect(chart.data.values.map(({ met }) => met)).toEqual([true, false, undefined]);
  const svg = await svgOf(chart);
  expect(drawn(svg, "tick")).toBe(2);
  await expect(svg).toMatchFileSnapshot(docs("targets.ru"));
});

test("a funnel: a withheld stage has no bar", async () => {
  const stages = [
    { label: "ищут наставника", count: 40 },
    { label: "в паре", count: 34 },
    { label: "начали программу" },
    { label: "завершили", count: 21 },
  ];
  const chart = funnelChartOf(stages, ru("Путь наставляемых"));
  expect(chart.data.values.map(({ text }) => text)).toEqual([
    "40",
    "34 (85\u00a0%)",
    "не публикуется",
    "21 (52,5\u00a0%)",
  ]);
  const svg = await svgOf(chart);
  expect(drawn(svg, "bar")).toBe(3);
  await expect(svg).toMatchFileSnapshot(docs("funnel.ru"));
});

test("a waterfall adds up, and its last bar is what the later report says", async () => {
  const parts = (
    [
      { cause: "entered", change: 20 },
      { cause: "left", change: -9 },
      { cause: "corrected-late", change: 1 },
    ] as const
  ).map((part) => ({ measure: "programs.running", dimension: "all", value: "", ...part }) as const);
  const causeName = ({ cause }: { cause: keyof typeof changeCauses }) => changeCauses[cause].ru;
  const chart = waterfallChartOf(parts, 30, { ...ru("Выполняемые программы"), causeName });
  expect(chart.data.values.map(({ from, to }) => [from, to])).toEqual([
    [0, 30],
    [30, 50],
    [50, 41],
    [41, 42],
    [0, 42],
  ]);
  const svg = await svgOf(chart);
  expect(drawn(svg, "bar")).toBe(5);
  expect(svg).toContain(">\u22129<");
  await expect(svg).toMatchFileSnapshot(docs("waterfall.ru"));
  const other = { ...parts[0]!, measure: "mentors.active" } as const;
  expect(() => waterfallChartOf([...parts, other], 30, { ...ru(""), causeName: () => "" })).toThrow(
    RangeError,
  );
});

test("a tile for each place: a withheld one is grey and says so, a true 0 has its number", async () => {
  const values = [
    ...rate(2024, "north", 30).map((value) => ({ ...value, within: { municipality: "Озёрный" } })),
    ...rate(2024, "north", 0).map((value) => ({ ...value, within: { municipality: "Лесной" } })),
    ...withheldRate(2024).map((value) => ({ ...value, within: { municipality: "Степной" } })),
  ];
  const chart = tileChartOf(values, ru("Доля завершённых программ"));
  expect(chart.data.values.map(({ column, row }) => [column, row])).toEqual([
    [0, 0],
    [1, 0],
    [0, 1],
  ]);
  const svg = await svgOf(chart);
  expect(svg.match(/fill="#d9d9d9"/g)).toHaveLength(1);
  expect(svg).toContain(">0\u00a0%<");
  await expect(svg).toMatchFileSnapshot(docs("tiles.ru"));
  const placed = tileChartOf(values, { ...ru(""), at: () => ({ column: 4, row: 2 }) });
  expect(placed.data.values.every(({ column, row }) => column === 4 && row === 2)).toBe(true);
});

test("words on a dark tile are white: above six tenths of a share, or of the largest number", () => {
  const [share] = rate(2024, "north", 30);
  const [withheld] = withheldRate(2024);
  const whiteAbove = (...values: Parameters<typeof tileChartOf>[0]) =>
    /datum\.value > ([\d.]+)/.exec(JSON.stringify(tileChartOf(values, ru(""))))?.[1];
  const count = (value: number) => ({ ...share!, unit: "persons" as const, value });
  expect(whiteAbove(share!)).toBe("0.6");
  expect(whiteAbove(count(10), count(50), { ...withheld!, unit: "persons" })).toBe("30");
  expect(whiteAbove({ ...withheld!, unit: "persons" })).toBe("0");
});

test("words on a tile are as wide as its share of the chart", () => {
  const [share] = rate(2024, "north", 30);
  const limitOf = (count: number, width?: number) => {
    const values = Array.from({ length: count }, () => share!);
    const chart = tileChartOf(values, { ...ru(""), ...(width !== undefined && { width }) });
    return /"limit":([\d.]+)/.exec(JSON.stringify(chart))?.[1];
  };
  expect([limitOf(1), limitOf(4), limitOf(1, 220), limitOf(4, 220)]).toEqual(["400", "200", "200", "100"]);
});

test("of a publication a chart shows what is published and nothing else", async () => {
  const published = publish(reportIn(2024, [["a1", completion(3, 1)]]));
  const values = indicatorsOf(published).filter(({ unit }) => unit === "share");
  const svg = await svgOf(chartOf(values, ru("Доли")));
  expect(svg).toContain(">не публикуется<");
  expect(drawn(svg, "bar")).toBe(
    chartOf(values, ru("")).data.values.filter(({ value }) => value !== null).length,
  );
});

test("a day is written as in tables, and what is none as it stands", () => {
  expect(["ru", "en"].map((language) => dayText("2026-05-15", language as "ru" | "en"))).toEqual([
    "15.05.2026",
    "15 May 2026",
  ]);
  expect(["", "2026-02-30", "май 2026"].map((text) => dayText(text, "ru"))).toEqual([
    "",
    "2026-02-30",
    "май 2026",
  ]);
});
