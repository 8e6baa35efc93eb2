/**
 * How certain a fact is. `seen`: in a published text. `partly-seen`: the gist was seen, the detail is general
 * knowledge. `recalled`: not checked against the official text. `design`: a decision of this project.
 */
export type Certainty = "seen" | "partly-seen" | "recalled" | "design";
