import type { PublishedFigure } from "./published-report.js";

/** Everything, a region, or a municipality of it. */
export type PublishedPlace = Pick<PublishedFigure, "level" | "region" | "municipality">;

/** The place that a place is a part of; undefined of everything. */
export function placeAbove({ level, region }: PublishedPlace): PublishedPlace | undefined {
  switch (level) {
    case "all":
      return undefined;
    case "region":
      return { level: "all", region: "", municipality: "" };
    case "municipality":
      return { level: "region", region, municipality: "" };
  }
}
