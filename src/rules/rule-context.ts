import type { RegulationProfile } from "./regulation-profile.js";
import type { CheckContext } from "./rule.js";

/**
 * What rules are judged by: the day of the question and the profile; and, as far as they are known, facts of people, the
 * catalogue by which difficulties are coded, and the calendar and the week by which working days are counted.
 */
export type RuleContext = CheckContext<RegulationProfile>;
