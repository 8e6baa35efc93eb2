import type { GrammaticalCase, PaperText } from "./paper.js";

/** A person's name in the case asked for; undefined or empty where the paper is to keep a blank. */
export type NameOf = (id: string, grammaticalCase: GrammaticalCase) => string | undefined;

export type PrintOptions = {
  /** Without it every person is a blank line with the role below it. */
  readonly nameOf?: NameOf;
};

/** Words as they are to be read, or a blank with what belongs there. */
export type PrintedRun = string | { readonly blank: string };

/** The line of a blank: as long as a signature, longer where more belongs there. */
export function ruled(label = ""): string {
  return "_".repeat(Math.min(24, Math.max(12, label.length)));
}

/** Parts that are there, with a sign between them. */
export function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== "").join(between);
}

/**
 * The runs of a line with persons named. Words that stand side by side are one run, since signs of two runs may mean something
 * together. A name that ends with a full stop, as initials do, needs no second one after it.
 */
export function printedRuns(text: PaperText, nameOf: NameOf | undefined): readonly PrintedRun[] {
  const printed: PrintedRun[] = [];
  let words = "";
  let stopped = false;
  for (const run of text) {
    if (typeof run === "string") {
      words += stopped && run.startsWith(".") ? run.slice(1) : run;
      stopped = false;
      continue;
    }
    const name = "person" in run ? readable(nameOf?.(run.person, run.case) ?? "").trim() : "";
    stopped = name.endsWith(".");
    words += name;
    if (name !== "") continue;
    if (words !== "") printed.push(readable(words));
    printed.push({ blank: readable(run.label).trim() });
    words = "";
  }
  return words === "" ? printed : [...printed, readable(words)];
}

/**
 * Text that can stand in one line: breaks become spaces; control characters, marks that turn the direction of what follows, and
 * half characters do not come through.
 */
export function readable(text: string): string {
  return text.replace(breaks, " ").replace(unseen, "").replace(broken, "\ufffd");
}

const breaks = /[\t-\r\u0085\u2028\u2029]+/g;
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
const broken = /[\p{Cs}\p{NChar}]/gu;
