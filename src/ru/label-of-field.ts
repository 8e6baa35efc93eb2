import { numberRu } from "../base/words-ru.js";
import type { Path } from "../base/path.js";
import { entryIn } from "../codes/code-list.js";
import { measures } from "../codes/reports/measures.js";
import { namesOnPath } from "../model/names/names-on-path.js";
import type { NamedRecord } from "../model/names/record-names.js";

/**
 * A field by its name in Russian, with its place in every list it stands in. With the record the name is the record's own. A
 * key that no record has is given in quotes: it is the caller's own word.
 *
 * @example
 * labelOfField(["seats"], "mentor"); // "Мест"
 * labelOfField(["participants", 1, "post"], "program"); // "Участники №\u00a02, должность"
 */
export function labelOfField(path: Path, record?: NamedRecord): string {
  return namesOnPath(path, record)
    .map(({ key, name, place }, i) => {
      const own = name?.ru ?? wordsFor(key);
      const label = i === 0 || name === undefined ? own : startingSmall(own);
      return place === undefined ? label : `${label} №\u00a0${numberRu(place)}`;
    })
    .join(", ");
}

/** A measure of a report by its label, any other key in quotes. */
function wordsFor(key: string): string {
  return `«${entryIn(measures, key)?.ru ?? key.slice(0, 60)}»`;
}

function startingSmall(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
