import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publish, rowsOf } from "nastavnik";
import { certifiedPublication } from "nastavnik/report";
import { describeLosses as inEnglish } from "nastavnik/en";
import { describeLosses as inRussian } from "nastavnik/ru";
import { madeUpReport } from "../support/made-up-region.js";

const report = madeUpReport({ seed: 5, municipalities: 12, schools: 9, dimensions: ["form"] });

test("a publication of a made-up region as a person sees it, and what it costs", async () => {
  const { publication, losses } = certifiedPublication(report, { seed: 3 });
  const rows = rowsOf(publication).filter(({ measure }) => measure === "programs.started");
  const places = [
    ...new Set(rows.map(({ level, municipality }) => (level === "all" ? "всего" : municipality || "регион"))),
  ];
  const values = [...new Set(rows.map(({ value }) => value))];
  const said = (place: string, value: string) => {
    const row = rows.find(
      (each) =>
        (each.level === "all" ? "всего" : each.municipality || "регион") === place && each.value === value,
    );
    return row === undefined ? "0" : row.count === null ? "•" : String(row.count);
  };
  const table = [
    ["", ...values.map((value) => value || "все")].map((each) => each.padEnd(18)).join(""),
    ...places.map((place) =>
      [place, ...values.map((value) => said(place, value))].map((each) => each.padEnd(18)).join(""),
    ),
  ];
  const text = [...table.map((line) => line.trimEnd()), "", ...inRussian(losses), "", ...inEnglish(losses)];
  await expect(`${text.join("\n")}\n`).toMatchFileSnapshot("../golden/publication-losses.txt");
});

test.each(["docs/publication.md", "docs/ru/publication.md"])("%s shows this publication", (page) => {
  const golden = readFileSync("test/golden/publication-losses.txt", "utf8");
  const shown = golden.split("\n\n").slice(0, 2).join("\n\n");
  expect(readFileSync(page, "utf8")).toContain(shown);
});

test("what is told to the authority is told to nobody else", () => {
  const text = JSON.stringify(publish(report));
  expect(text).not.toContain("unguarded");
  expect(text).not.toContain("witness");
});
