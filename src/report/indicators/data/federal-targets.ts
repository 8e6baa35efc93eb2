import type { SourceRef } from "../../../codes/source.js";
import type { IndicatorCode } from "./indicator-keys.js";
import type { IndicatorLevel } from "../indicator.js";

/** What was to be reached by a year, in percent, at one level only. */
export type Target = {
  readonly indicator: IndicatorCode;
  readonly level: IndicatorLevel;
  /** Percent by calendar year; a year that is not there has no target. */
  readonly percent: Readonly<Record<number, number>>;
  readonly source: SourceRef;
};

const recalled: SourceRef = { act: "r-145", certainty: "recalled" };

/**
 * The federal targets of 2020–2024. All but the last are recalled from the project office's tables and not checked: do not
 * show them as facts. After 2024 there is no target, so there is nothing to be measured against.
 */
export const federalTargets: readonly Target[] = [
  {
    indicator: "IND-F-01",
    level: "region",
    percent: { 2020: 10, 2021: 20, 2022: 35, 2023: 50, 2024: 70 },
    source: recalled,
  },
  {
    indicator: "IND-F-02",
    level: "region",
    percent: { 2020: 2, 2021: 4, 2022: 6, 2023: 8, 2024: 10 },
    source: recalled,
  },
  {
    indicator: "IND-F-03",
    level: "region",
    percent: { 2020: 10, 2021: 20, 2022: 35, 2023: 50, 2024: 70 },
    source: recalled,
  },
  { indicator: "IND-F-04", level: "region", percent: { 2020: 2, 2024: 30 }, source: recalled },
  {
    indicator: "IND-F-05",
    level: "region",
    percent: { 2020: 50, 2021: 55, 2022: 60, 2023: 70, 2024: 85 },
    source: recalled,
  },
  {
    indicator: "IND-F-06",
    level: "region",
    percent: { 2020: 50, 2021: 55, 2022: 60, 2023: 70, 2024: 85 },
    source: recalled,
  },
  { indicator: "IND-F-07", level: "region", percent: { 2024: 70 }, source: { certainty: "recalled" } },
  { indicator: "IND-F-08", level: "region", percent: { 2024: 70 }, source: { certainty: "seen" } },
];
