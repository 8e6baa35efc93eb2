import type { Path } from "../base/path.js";
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
      const label = name === undefined ? `«${key.slice(0, 60)}»` : i === 0 ? name.ru : startingSmall(name.ru);
      return place === undefined ? label : `${label} №\u00a0${String(place)}`;
    })
    .join(", ");
}

function startingSmall(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
