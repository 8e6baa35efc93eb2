import { expect, test } from "vitest";
import { certifiedPublication, verifyPublication } from "nastavnik/report";
import { madeUpReport } from "../support/made-up-region.js";

test("a region alone and everything are one figure: both are shown, or neither", () => {
  for (const seed of [1, 2, 3]) {
    const report = madeUpReport({ seed, municipalities: 6, schools: 3, dimensions: ["form"] });
    const { publication, certificate } = certifiedPublication(report);
    expect(verifyPublication(report, publication, certificate)).toEqual([]);
    const at = (level: string) =>
      publication.figures
        .filter((figure) => figure.level === level)
        .map(({ dimension, value, counts }) => ({ dimension, value, counts }));
    expect(at("region")).toEqual(at("all"));
  }
});
