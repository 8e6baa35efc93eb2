import { calendarDate } from "../base/calendar-date.js";
import { ownDesign, source } from "../codes/source.js";
import type { Pairing } from "../model/pairing.js";
import type { PairingFacts } from "./pairing-facts.js";
import type { Breach, RulesOf } from "./rule.js";

type Breaches<Code extends keyof PairingFacts> = readonly Breach<PairingFacts[Code]>[];

const staffModel = {
  source: source("az-1128", "seen", "дорожная карта"),
  layer: "recommendation",
  severity: "warning",
  inForce: { from: calendarDate("2021-12-21") },
} as const;

/** Every rule on a pair or group. */
export const pairingRules: RulesOf<Pairing, PairingFacts> = {
  "pairing.empty-side": {
    source: ownDesign,
    layer: "logic",
    severity: "error",
    check: ({ mentors, mentees }): Breaches<"pairing.empty-side"> => [
      ...(mentors.length > 0 ? [] : [{ path: ["mentors"], details: { side: "mentor" as const } }]),
      ...(mentees.length > 0 ? [] : [{ path: ["mentees"], details: { side: "mentee" as const } }]),
    ],
  },
  "pairing.no-consent": { ...staffModel, check: consentMissing },
  "pairing.consent-after-order": {
    ...staffModel,
    check: ({ consents, order }) =>
      consents.flatMap(({ of, on }, i) =>
        order !== undefined && order.on < on
          ? [{ path: ["consents", i], details: { of, consent: on, order: order.on } }]
          : [],
      ),
  },
  "pairing.no-order": {
    ...staffModel,
    check: ({ order, startedOn }) =>
      order === undefined && startedOn !== undefined ? [{ path: ["order"], details: { startedOn } }] : [],
  },
  "pairing.order-after-start": {
    ...staffModel,
    check: ({ order, startedOn }) =>
      order !== undefined && startedOn !== undefined && startedOn < order.on
        ? [{ path: ["order"], details: { order: order.on, startedOn } }]
        : [],
  },
  "pairing.ends-before-start": {
    source: ownDesign,
    layer: "logic",
    severity: "error",
    check: ({ startedOn, dissolvedOn }) =>
      startedOn !== undefined && dissolvedOn !== undefined && dissolvedOn < startedOn
        ? [{ path: ["dissolvedOn"], details: { startedOn, dissolvedOn } }]
        : [],
  },
  "pairing.load": {
    source: ownDesign,
    layer: "hint",
    severity: "warning",
    check: ({ mentors, mentees }, { profile: { maxMenteesPerMentor: limit } }) =>
      mentors.length === 1 && mentees.length > limit
        ? [{ path: ["mentees"], details: { limit, found: mentees.length } }]
        : [],
  },
};

/** Once there is an order, every participant must have consented. */
function consentMissing({ mentors, mentees, consents, order }: Pairing): Breaches<"pairing.no-consent"> {
  if (order === undefined) return [];
  const given = new Set<string>(consents.map(({ of }) => of));
  return [...mentors, ...mentees].flatMap((of) =>
    given.has(of) ? [] : [{ path: ["consents"], details: { of } }],
  );
}
