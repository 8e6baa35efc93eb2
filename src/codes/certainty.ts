/**
 * How sure the project is of a fact: `seen` in a published text, `partly-seen` (the gist was seen, the detail is
 * general knowledge), `recalled` and not checked against the official text, or `design`, a decision of this project.
 */
export type Certainty = "seen" | "partly-seen" | "recalled" | "design";
