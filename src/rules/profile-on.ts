import type { CalendarDate } from "../base/calendar-date.js";
import type { Result } from "../base/result.js";
import { resultOf } from "../base/result.js";
import { entryIn } from "../codes/code-list.js";
import type { ModelItem } from "../codes/organisations/model-item-keys.js";
import { modelItems } from "../codes/organisations/model-item-keys.js";
import { allRules } from "./all-rules.js";
import type { Severity } from "./finding.js";
import { defaultLifecycleSettings, overlaidSettings } from "./lifecycle-settings.js";
import type { MentorEligibility } from "./mentor-eligibility.js";
import { loosenedCriteria } from "./mentor-eligibility.js";
import type { OverlayLayer, ProfileConflict, ProfileOverlay } from "./profile-overlay.js";
import { numbersOutOfRange } from "./profile-overlay.js";
import type { RegulationProfile, RuleSetting } from "./regulation-profile.js";
import type { RuleCode } from "./rule-facts.js";
import type { RuleEntry } from "./rule.js";
import type { TermMonths } from "./term-limits.js";

/** No federal act sets a limit; above three the load is worth a look. */
const usualLoad = 3;

/** From 3 months to 1 year (АЗ-1128/08). */
const federalTerm: TermMonths = { minMonths: 3, maxMonths: 12 };

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
  let { rules, term, maxMenteesPerMentor, eligibility, itemWeights } = federalProfile(day);
  let reached = 0;
  for (const overlay of overlays) {
    const place = order.indexOf(overlay.layer);
    if (place < reached)
      conflicts.push({ code: "overlay.out-of-order", overlay: overlay.id, layer: overlay.layer });
    reached = Math.max(reached, place);
    const wrong = numbersOutOfRange(overlay);
    conflicts.push(...wrong);
    rules = overlaid(rules, overlay, conflicts);
    if (wrong.length > 0) continue; // nothing can be compared with them
    term = narrowed(term, overlay, conflicts);
    eligibility = tightened(eligibility, overlay, conflicts);
    itemWeights = weighed(itemWeights, overlay, conflicts);
    maxMenteesPerMentor = overlay.maxMenteesPerMentor ?? maxMenteesPerMentor;
  }
  const lifecycle = overlays.reduce(
    (above, overlay) => overlaidSettings(above, overlay.lifecycle),
    defaultLifecycleSettings,
  );
  const ids = overlays.map(({ id }) => id);
  const profile = {
    day,
    overlays: ids,
    term,
    maxMenteesPerMentor,
    eligibility,
    itemWeights,
    lifecycle,
    rules,
  };
  return resultOf<RegulationProfile, ProfileConflict>(profile, conflicts);
}

/** The federal rules of a day, of which nobody has tightened any. */
export function federalProfile(day: CalendarDate): RegulationProfile {
  return {
    day,
    overlays: [],
    term: federalTerm,
    maxMenteesPerMentor: usualLoad,
    eligibility: {},
    itemWeights: {},
    lifecycle: defaultLifecycleSettings,
    rules: federalRules(day),
  };
}

type Weights = RegulationProfile["itemWeights"];
type Settings = Readonly<Record<RuleCode, RuleSetting>>;

function federalRules(day: CalendarDate): Settings {
  return mapSettings(({ severity, inForce, layer, judgedBy }) => {
    const applies =
      judgedBy === "event-day" ||
      inForce === undefined ||
      ((inForce.from ?? day) <= day && (inForce.until ?? day) >= day);
    return { severity: applies ? severity : "off", locked: layer === "law" || layer === "logic" };
  });
}

function mapSettings(settingOf: (rule: RuleEntry, code: RuleCode) => RuleSetting): Settings {
  const codes = Object.keys(allRules) as RuleCode[];
  return Object.fromEntries(codes.map((code) => [code, settingOf(allRules[code], code)])) as Settings;
}

function overlaid(above: Settings, overlay: ProfileOverlay, conflicts: ProfileConflict[]): Settings {
  const adopted = overlay.adopts ? mapSettings((rule, code) => adoptedSetting(rule, above[code])) : above;
  const wanted = Object.entries(overlay.rules ?? {});
  for (const [rule, { severity }] of wanted) {
    const setting = Object.hasOwn(adopted, rule) ? adopted[rule as RuleCode] : undefined;
    if (setting === undefined) conflicts.push({ code: "overlay.unknown-rule", overlay: overlay.id, rule });
    else if (setting.locked && isLooser(severity, setting.severity)) {
      conflicts.push({
        code: "overlay.loosens",
        overlay: overlay.id,
        rule,
        from: setting.severity,
        to: severity,
      });
    }
  }
  return mapSettings((_, code) => {
    const own = Object.hasOwn(overlay.rules ?? {}, code) ? overlay.rules?.[code] : undefined;
    if (own === undefined) return adopted[code];
    return { severity: own.severity, locked: adopted[code].locked || (own.locked ?? false) };
  });
}

/** An adopted recommendation binds: its warnings become errors; what only informs stays as it is. */
function adoptedSetting({ layer, whenAdopted = "error" }: RuleEntry, setting: RuleSetting): RuleSetting {
  const binds = layer === "recommendation" && setting.severity === "warning";
  return binds ? { ...setting, severity: whenAdopted } : setting;
}

function isLooser(a: Severity | "off", b: Severity | "off"): boolean {
  return strictness.indexOf(a) < strictness.indexOf(b);
}

function narrowed(above: TermMonths, { id, term }: ProfileOverlay, conflicts: ProfileConflict[]): TermMonths {
  if (term === undefined) return above;
  if (term.minMonths >= above.minMonths && term.maxMonths <= above.maxMonths) return term;
  conflicts.push({ code: "overlay.widens-term", overlay: id, from: above, to: term });
  return above;
}

function tightened(
  above: MentorEligibility,
  { id, eligibility = {} }: ProfileOverlay,
  conflicts: ProfileConflict[],
): MentorEligibility {
  const loosened = loosenedCriteria(above, eligibility);
  for (const criterion of loosened) {
    const [from, to] = [above[criterion], eligibility[criterion]];
    if (from === undefined || to === undefined) continue;
    conflicts.push({ code: "overlay.loosens-eligibility", overlay: id, criterion, from, to });
  }
  return loosened.length > 0 ? above : { ...above, ...eligibility };
}

/** Scores are compared within a layer, so whoever stands below does not change what its items weigh. */
function weighed(
  above: Weights,
  { id, itemWeights = {} }: ProfileOverlay,
  conflicts: ProfileConflict[],
): Weights {
  const own = Object.entries(itemWeights) as readonly (readonly [ModelItem, number])[];
  const weights = { ...above };
  for (const [item, to] of own) {
    const from = above[item];
    if (entryIn(modelItems, item) === undefined)
      conflicts.push({ code: "overlay.unknown-item", overlay: id, item });
    else if (from !== undefined && from !== to)
      conflicts.push({ code: "overlay.reweighs", overlay: id, item, from, to });
    else weights[item] = to;
  }
  return weights;
}
