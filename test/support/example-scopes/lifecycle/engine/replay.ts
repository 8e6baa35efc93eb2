import { programMachine, type ProgramEvent } from "nastavnik";
import { scenariosOf } from "nastavnik/lifecycle";

export { check } from "../../check.js";

const histories = scenariosOf(programMachine).map(({ steps }) => steps.flatMap((step) => step.events));
const started = histories.find((events) => events[4]?.type === "started") ?? [];
/** The approval before the start was lost. */
export const events: readonly ProgramEvent[] = started.filter((_, i) => i !== 3);
