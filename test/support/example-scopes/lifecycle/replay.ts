import type { ProgramEvent } from "nastavnik";
import * as lifecycle from "../lifecycle.js";

export { check } from "../check.js";

/** The fourth event says that the program was started once more. */
export const events: readonly ProgramEvent[] = lifecycle.events.flatMap((event, i) =>
  i === 3 ? [{ ...event, seq: 99 }] : [event],
);
