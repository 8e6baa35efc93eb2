import type { PaperRun, PaperText } from "./paper.js";

/**
 * A line of a paper from a template: words, and between them slots or whole lines. Neighbouring words become one run, and an
 * empty run is none.
 *
 * @example line`Назначить ${mentor} с ${"1 сентября"}` // ["Назначить ", { person: "person:head", … }, " с 1 сентября"]
 */
export function line(words: TemplateStringsArray, ...slots: readonly (PaperRun | PaperText)[]): PaperText {
  return joinedRuns(words.flatMap((each, i) => [each, ...runsOf(slots[i] ?? [])]));
}

/** Lines one after another as one line; an abbreviation at the end of a sentence has the only full stop: «2025 г.» */
export function joinedRuns(runs: readonly PaperRun[]): PaperText {
  const joined: PaperRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (typeof run === "string" && typeof last === "string")
      joined[joined.length - 1] =
        last.endsWith(".") && run.startsWith(".") ? last + run.slice(1) : last + run;
    else if (run !== "") joined.push(run);
  }
  return joined;
}

/** Lines with the same words between them: a list in one cell. */
export function separated(lines: readonly PaperText[], by: string, last: string = by): PaperText {
  return joinedRuns(
    lines.flatMap((each, i) => (i === 0 ? each : [i === lines.length - 1 ? last : by, ...each])),
  );
}

function runsOf(slot: PaperRun | PaperText): PaperText {
  return isText(slot) ? slot : [slot];
}

function isText(slot: PaperRun | PaperText): slot is PaperText {
  return Array.isArray(slot);
}
