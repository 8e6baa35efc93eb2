import type { Transition } from "./transition.js";

/**
 * The fewest lines of a table that lead from a status to one that is wanted; an empty path when it is wanted
 * itself, undefined when there is none. Of equal ways the one whose lines stand first; lines that are not open are
 * no way.
 */
export function pathTo<Line extends Transition>(
  { transitions }: { readonly transitions: readonly Line[] },
  from: string,
  isWanted: (status: string) => boolean,
  isOpen: (line: Line) => boolean = () => true,
): readonly Line[] | undefined {
  const paths = new Map<string, readonly Line[]>([[from, []]]);
  for (const [status, path] of paths) {
    if (isWanted(status)) return path;
    for (const line of transitions) {
      if (line.from === status && !paths.has(line.to) && isOpen(line)) paths.set(line.to, [...path, line]);
    }
  }
  return undefined;
}
