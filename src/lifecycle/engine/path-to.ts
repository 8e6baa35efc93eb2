import type { Transition } from "./transition.js";

/**
 * The fewest lines of a table that lead from a status to one that is wanted; an empty path when it is wanted
 * itself, undefined when there is none. Of equal ways the one whose lines stand first; lines that are not open are
 * no way. Linear in the lines.
 */
export function pathTo<Line extends Transition>(
  { transitions }: { readonly transitions: readonly Line[] },
  from: string,
  isWanted: (status: string) => boolean,
  isOpen: (line: Line) => boolean = () => true,
): readonly Line[] | undefined {
  const linesFrom = new Map<string, Line[]>();
  for (const line of transitions) {
    const lines = linesFrom.get(line.from);
    if (lines === undefined) linesFrom.set(line.from, [line]);
    else lines.push(line);
  }
  const cameBy = new Map<string, Line | undefined>([[from, undefined]]);
  for (const status of cameBy.keys()) {
    if (isWanted(status)) return pathBack(cameBy, status);
    for (const line of linesFrom.get(status) ?? []) {
      if (!cameBy.has(line.to) && isOpen(line)) cameBy.set(line.to, line);
    }
  }
  return undefined;
}

function pathBack<Line extends Transition>(
  cameBy: ReadonlyMap<string, Line | undefined>,
  to: string,
): readonly Line[] {
  const path: Line[] = [];
  for (let line = cameBy.get(to); line !== undefined; line = cameBy.get(line.from)) path.push(line);
  return path.reverse();
}
