import type { NumericSetting, ProfileConflict } from "./profile-conflict.js";
import type { ProfileOverlay } from "./profile-overlay.js";

type NumberOf = readonly [keys: readonly string[], value: number | undefined, min: number, max: number];

/**
 * The numbers of an overlay, the `place`-th of its list, that are not whole or not within their bounds: a profile is built
 * of none that a rule would stumble on.
 */
export function numbersOutOfRange(overlay: ProfileOverlay, place: number): readonly ProfileConflict[] {
  return numbersOf(overlay).flatMap(([keys, value, min, max]) =>
    value === undefined || (Number.isInteger(value) && min <= value && value <= max)
      ? []
      : [
          {
            code: "overlay.out-of-range",
            path: [place, ...keys],
            details: { overlay: overlay.id, setting: keys.join(".") as NumericSetting, value, min, max },
          },
        ],
  );
}

/** Every number of an overlay with its bounds, both inclusive. */
function numbersOf(overlay: ProfileOverlay): readonly NumberOf[] {
  const { term, maxMenteesPerMentor, eligibility, lifecycle, itemWeights = {} } = overlay;
  return [
    [["term", "minMonths"], term?.minMonths, 0, longestMonths],
    [["term", "maxMonths"], term?.maxMonths, term?.minMonths ?? 0, longestMonths],
    [["maxMenteesPerMentor"], maxMenteesPerMentor, 0, mostMentees],
    [["eligibility", "yearsInProfession"], eligibility?.yearsInProfession, 0, mostYears],
    [["eligibility", "yearsInOrganisation"], eligibility?.yearsInOrganisation, 0, mostYears],
    [["lifecycle", "reviews", "halfwayUpToMonths"], lifecycle?.reviews?.halfwayUpToMonths, 0, longestMonths],
    [["lifecycle", "reviews", "everyMonths"], lifecycle?.reviews?.everyMonths, 1, longestMonths],
    [["lifecycle", "extensionCapMonths"], lifecycle?.extensionCapMonths, 0, longestMonths],
    [["lifecycle", "archiveAfterMonths"], lifecycle?.archiveAfterMonths, 0, longestMonths],
    ...Object.entries(itemWeights).map(([item, weight]): NumberOf => [
      ["itemWeights", item],
      weight,
      0,
      heaviest,
    ]),
  ];
}

const longestMonths = 1_200;
const mostMentees = 1_000;
const mostYears = 80;
const heaviest = 1_000;
