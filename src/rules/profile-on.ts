import type { CalendarDate } from "../base/calendar-date.js";
import type { Result } from "../base/result.js";
import { resultOf } from "../base/result.js";
import { entryIn } from "../codes/code-list.js";
import type { ModelItem } from "../codes/organisations/model-item-keys.js";
import { modelItems } from "../codes/organisations/model-item-keys.js";
import { federalProfile } from "./federal-profile.js";
import type { Severity } from "./finding.js";
import { overlaidSettings } from "./lifecycle-settings.js";
import type { MentorEligibility } from "./mentor-eligibility.js";
import { loosenedCriteria } from "./mentor-eligibility.js";
import { numbersOutOfRange } from "./overlay-numbers.js";
import type { ProfileConflict } from "./profile-conflict.js";
import type { OverlayLayer, ProfileOverlay } from "./profile-overlay.js";
import type { RegulationProfile, RuleSetting } from "./regulation-profile.js";
import type { RuleCode } from "./rule-facts.js";
import type { RuleSettings } from "./rule-settings.js";
import { settingsOfAll } from "./rule-settings.js";
import type { RuleEntry } from "./rule.js";
import type { TermMonths } from "./term-limits.js";

const order: readonly OverlayLayer[] = ["region", "municipality", "organisation"];
const strictness: readonly (Severity | "off")[] = ["off", "info", "warning", "error"];

/**
 * The rules in force on a day, with the layers below federal law applied from the top down. A layer may tighten
 * what the layers above leave open; loosening a locked rule or the term is refused, with every conflict named.
 *
 * @example
 * const school = profileOn(calendarDate("2025-09-01"), [{ id: "school-12", layer: "organisation", adopts: true }]);
 * if (school.ok) checkProgram(program, { on: day, profile: school.value }); // []
 */
export function profileOn(
  day: CalendarDate,
  overlays: readonly ProfileOverlay[] = [],
): Result<RegulationProfile, ProfileConflict> {
  const conflicts: ProfileConflict[] = [];
  let profile = federalProfile(day);
  let lowest = 0;
  for (const [place, overlay] of overlays.entries()) {
    const layer = order.indexOf(overlay.layer);
    if (layer < lowest) {
      const details = { overlay: overlay.id, layer: overlay.layer };
      conflicts.push({ code: "overlay.out-of-order", path: [place, "layer"], details });
    }
    lowest = Math.max(lowest, layer);
    profile = overlaid(profile, overlay, place, conflicts);
  }
  return resultOf(profile, conflicts);
}

/** A profile with one more layer; what the layer may not decide stays as it is above, and is told. */
function overlaid(
  above: RegulationProfile,
  overlay: ProfileOverlay,
  place: number,
  conflicts: ProfileConflict[],
): RegulationProfile {
  const wrong = numbersOutOfRange(overlay, place);
  conflicts.push(...wrong);
  const profile = {
    ...above,
    overlays: [...above.overlays, overlay.id],
    rules: rulesBelow(above.rules, overlay, place, conflicts),
    lifecycle: overlaidSettings(above.lifecycle, overlay.lifecycle),
  };
  if (wrong.length > 0) return profile; // nothing can be compared with them
  return {
    ...profile,
    term: termBelow(above.term, overlay, place, conflicts),
    eligibility: eligibilityBelow(above.eligibility, overlay, place, conflicts),
    itemWeights: weightsBelow(above.itemWeights, overlay, place, conflicts),
    maxMenteesPerMentor: overlay.maxMenteesPerMentor ?? above.maxMenteesPerMentor,
  };
}

function rulesBelow(
  above: RuleSettings,
  { id, adopts, rules: own = {} }: ProfileOverlay,
  place: number,
  conflicts: ProfileConflict[],
): RuleSettings {
  const adopted = adopts ? settingsOfAll((rule, code) => adoptedSetting(rule, above[code])) : above;
  for (const [rule, { severity: to }] of Object.entries(own)) {
    const path = [place, "rules", rule];
    const setting = Object.hasOwn(adopted, rule) ? adopted[rule as RuleCode] : undefined;
    if (setting === undefined)
      conflicts.push({ code: "overlay.unknown-rule", path, details: { overlay: id, rule } });
    else if (loosens(to, setting)) {
      const details = { overlay: id, rule, from: setting.severity, to };
      conflicts.push({ code: "overlay.loosens", path, details });
    }
  }
  return settingsOfAll((_, code) => {
    const wanted = Object.hasOwn(own, code) ? own[code] : undefined;
    if (wanted === undefined || loosens(wanted.severity, adopted[code])) return adopted[code];
    return { severity: wanted.severity, locked: adopted[code].locked || (wanted.locked ?? false) };
  });
}

/** An adopted recommendation binds: its warnings become errors; what only informs stays as it is. */
function adoptedSetting({ layer, whenAdopted = "error" }: RuleEntry, setting: RuleSetting): RuleSetting {
  const binds = layer === "recommendation" && setting.severity === "warning";
  return binds ? { ...setting, severity: whenAdopted } : setting;
}

/** A setting that loosens a locked rule is refused, and changes nothing for the layers below. */
function loosens(to: Severity | "off", { severity, locked }: RuleSetting): boolean {
  return locked && strictness.indexOf(to) < strictness.indexOf(severity);
}

function termBelow(
  above: TermMonths,
  { id, term }: ProfileOverlay,
  place: number,
  conflicts: ProfileConflict[],
): TermMonths {
  if (term === undefined) return above;
  if (term.minMonths >= above.minMonths && term.maxMonths <= above.maxMonths) return term;
  const details = { overlay: id, from: above, to: term };
  conflicts.push({ code: "overlay.widens-term", path: [place, "term"], details });
  return above;
}

function eligibilityBelow(
  above: MentorEligibility,
  { id, eligibility = {} }: ProfileOverlay,
  place: number,
  conflicts: ProfileConflict[],
): MentorEligibility {
  const loosened = loosenedCriteria(above, eligibility);
  for (const criterion of loosened) {
    const [from, to] = [above[criterion], eligibility[criterion]];
    if (from === undefined || to === undefined) continue;
    const path = [place, "eligibility", criterion];
    conflicts.push({
      code: "overlay.loosens-eligibility",
      path,
      details: { overlay: id, criterion, from, to },
    });
  }
  return loosened.length > 0 ? above : { ...above, ...eligibility };
}

type Weights = RegulationProfile["itemWeights"];

/** Scores are compared within a layer, so whoever stands below does not change what its items weigh. */
function weightsBelow(
  above: Weights,
  { id, itemWeights = {} }: ProfileOverlay,
  place: number,
  conflicts: ProfileConflict[],
): Weights {
  const own = Object.entries(itemWeights) as readonly (readonly [ModelItem, number])[];
  const weights = { ...above };
  for (const [item, to] of own) {
    const path = [place, "itemWeights", item];
    const from = above[item];
    if (entryIn(modelItems, item) === undefined)
      conflicts.push({ code: "overlay.unknown-item", path, details: { overlay: id, item } });
    else if (from !== undefined && from !== to)
      conflicts.push({ code: "overlay.reweighs", path, details: { overlay: id, item, from, to } });
    else weights[item] = to;
  }
  return weights;
}
