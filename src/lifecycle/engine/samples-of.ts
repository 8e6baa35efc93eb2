import type { Lifecycle } from "./lifecycle.js";

/** A command with everything that lets it through at its place, made no earlier than `context.on`. */
export type SampleMove<T extends Lifecycle> = {
  readonly command: T["command"];
  readonly context: T["context"];
};

/** For each command the moves, made up, that lead to it and end with it; a leading one may be done already. */
export type SamplesOf<T extends Lifecycle> = {
  readonly [Type in T["command"]["type"]]: readonly SampleMove<T>[];
};
