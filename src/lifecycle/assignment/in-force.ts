import type { InForce } from "../states/assignment-state.js";

/** What an assignment keeps while it is in force, under notice or not. */
export function inForce({ consentedOn, consent, contract, until, since, order }: InForce): InForce {
  return {
    consentedOn,
    consent,
    ...(contract !== undefined && { contract }),
    ...(until !== undefined && { until }),
    since,
    order,
  };
}
