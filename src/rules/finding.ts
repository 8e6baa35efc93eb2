import type { Path } from "../base/path.js";
import type { SourceRef } from "../codes/source.js";

/** An `error` stands in the way, a `warning` is for a person to weigh, an `info` is good to know. */
export type Severity = "error" | "warning" | "info";

/** One place where a rule is not kept, with the facts. `Details` is said in full by the sentence of the code. */
export type FindingOf<Facts> = {
  readonly [Code in keyof Facts & string]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly path: Path;
    readonly details: Facts[Code];
    readonly source: SourceRef;
  };
}[keyof Facts & string];
