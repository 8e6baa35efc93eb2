import { parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";
import type { ChartSpec } from "nastavnik/report";

type Shown = {
  readonly text?: string;
  readonly label?: string;
  readonly series?: string;
  readonly day?: string;
};

/** Draws a specification of the library under a policy without code from text, and says the same in a table. */
export async function draw(section: HTMLElement, spec: ChartSpec): Promise<void> {
  const picture = document.createElement("div");
  picture.className = "chart";
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", spec.title);
  const { spec: compiled } = compile(spec as unknown as TopLevelSpec);
  const view = new View(parse(compiled, undefined, { ast: true }), {
    expr: expressionInterpreter,
    renderer: "canvas",
    container: picture,
    hover: false,
  });
  await view.runAsync();
  section.append(picture, tableOf(spec));
}

function tableOf({ data, title }: ChartSpec): HTMLElement {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Таблицей";
  const table = document.createElement("table");
  table.createCaption().textContent = title;
  for (const value of data.values) {
    const { text = "", label, series, day } = value as Shown;
    const row = table.insertRow();
    for (const words of [label ?? series ?? "", day ?? "", text]) row.insertCell().textContent = words;
  }
  details.append(summary, table);
  return details;
}
