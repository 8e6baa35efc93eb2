import { indicatorsOf, rowsOf } from "nastavnik";
import { changeCauses, measures } from "nastavnik/codes";
import {
  chartOf,
  differenceOf,
  funnelChartOf,
  indicators,
  targetChartOf,
  tileChartOf,
  waterfallChartOf,
  type ChartSpec,
  type IndicatorCode,
  type IndicatorValue,
  type PublishedReport,
} from "nastavnik/report";
import { indicatorText, labelOfCode } from "nastavnik/ru";
import "./dashboard.css";
import { draw } from "./draw.js";
import { names, regionCode, reportOfYear } from "./region.js";

const charts = document.querySelector<HTMLElement>("#charts")!;
const choice = document.querySelector<HTMLSelectElement>("#indicator")!;
/** The page is in Russian, its charts are narrow enough for two beside each other. */
const frame = { language: "ru", width: 280 } as const;
const within = { region: regionCode };

type Step =
  | { readonly is: "progress"; readonly year: number; readonly part: number }
  | { readonly is: "published"; readonly publications: readonly PublishedReport[] };

const worker = new Worker(new URL("./publications.worker.ts", import.meta.url), { type: "module" });
worker.addEventListener("message", ({ data }: MessageEvent<Step>) => {
  const progress = document.querySelector("#progress");
  if (data.is === "progress") {
    if (progress)
      progress.textContent = `Готовится публикация за ${data.year} год: ${Math.round(data.part * 100)} %`;
    return;
  }
  offer(data.publications);
  choice.addEventListener("change", () => void show(data.publications));
  void show(data.publications);
});

/** Shares of the region that are published in the last year. */
function offer(publications: readonly PublishedReport[]): void {
  const last = publications.at(-1);
  if (last === undefined) return;
  for (const { code, name, unit, withheld, ...rest } of indicatorsOf(last, { within })) {
    if (unit !== "share" || withheld === true || !("value" in rest) || rest.value === undefined) continue;
    choice.append(new Option(name.ru, code));
  }
  choice.value = "IND-P-01";
}

async function show(publications: readonly PublishedReport[]): Promise<void> {
  const last = publications.at(-1);
  if (last === undefined) return;
  charts.replaceChildren();
  charts.setAttribute("aria-busy", "true");
  const code = choice.value as IndicatorCode;
  const { ru: title, purpose, source } = indicators[code];
  const of = (publication: PublishedReport, place: { readonly municipality?: string } = {}) =>
    indicatorsOf(publication, { within: { ...within, ...place } }).filter((value) => value.code === code);

  const definition = section("Что это за показатель");
  const words = document.createElement("p");
  words.textContent = `${title}: ${purpose.ru}. Источник: ${source.act ?? "предложено библиотекой"}.`;
  const list = document.createElement("ul");
  for (const value of publications.flatMap((each) => of(each))) {
    const item = document.createElement("li");
    item.textContent = `${value.on.slice(0, 4)}: ${indicatorText(value)}`;
    list.append(item);
  }
  definition.append(words, list);

  const places = municipalitiesOf(last);
  const nameOf = ({ municipality }: IndicatorValue["within"]) =>
    municipality === undefined ? "весь регион" : (names.get(municipality) ?? municipality);
  const byPlace = places.flatMap((municipality) => of(last, { municipality }));
  const dynamics = publications.flatMap((each) => [
    ...of(each),
    ...places.flatMap((municipality) => of(each, { municipality })),
  ]);
  await chart("Динамика", chartOf(dynamics, { ...frame, title, nameOf }));
  await chart("Муниципалитеты", tileChartOf(byPlace, { ...frame, title, nameOf }));
  const [first = last] = publications; // after 2024 there are no targets
  const targets = indicatorsOf(first, { within }).filter(
    ({ unit, code }) => unit === "share" && /^IND-F/.test(code),
  );
  await chart(
    "Цель и факт",
    targetChartOf(targets, { ...frame, title: "Федеральные показатели, 2024 год", nameOf: () => "" }),
  );
  await chart("Путь программы", funnelChartOf(stagesOf(last), { ...frame, title: "Программы за год" }));
  await chart("Почему изменилось", changes(), true);
  charts.setAttribute("aria-busy", "false");
}

const stages = ["programs.started", "programs.running", "programs.completed"] as const;

function stagesOf(publication: PublishedReport) {
  const total = rowsOf(publication).filter(
    ({ level, dimension }) => level === "region" && dimension === "all",
  );
  return stages.map((measure) => {
    const count = total.find((row) => row.measure === measure)?.count ?? undefined;
    return { label: labelOfCode(measures, measure), ...(count !== undefined && { count }) };
  });
}

function municipalitiesOf(publication: PublishedReport): readonly string[] {
  return [...new Set(rowsOf(publication).map(({ municipality }) => municipality))]
    .filter(Boolean)
    .sort((a, b) => (names.get(a) ?? a).localeCompare(names.get(b) ?? b, "ru"));
}

/** For the region itself: exact reports explain each other, and their small numbers are for nobody else. */
function changes(): ChartSpec {
  const [before, after] = [reportOfYear(2024), reportOfYear(2025)];
  const measure = "programs.running";
  const parts = differenceOf(before, after).filter(
    (part) => part.measure === measure && part.dimension === "all",
  );
  const stood = rowsOf(before).find(
    (row) => row.level === "all" && row.dimension === "all" && row.measure === measure,
  );
  return waterfallChartOf(parts, stood?.count ?? 0, {
    ...frame,
    title: labelOfCode(measures, measure),
    causeName: ({ cause }) => labelOfCode(changeCauses, cause),
  });
}

async function chart(title: string, spec: ChartSpec, isOwn = false): Promise<void> {
  const place = section(title);
  if (isOwn) {
    place.classList.add("own");
    place.append("Только для самого региона: здесь точные числа.");
  }
  await draw(place, spec);
}

function section(title: string): HTMLElement {
  const place = document.createElement("section");
  const heading = document.createElement("h2");
  heading.textContent = title;
  place.append(heading);
  charts.append(place);
  return place;
}
