import type { Path } from "../../base/path.js";
import type { AnyFieldNames, FieldName } from "./field-names.js";
import { fieldWords } from "./field-words.js";
import { recordNames, type NamedRecord } from "./record-names.js";

/** One step of a path: a field with its name, if it has one, and the place in its list, from 1. */
export type NamedStep = { readonly key: string; readonly name?: FieldName; readonly place?: number };

/**
 * The names of the fields that a path goes through. Without the record, or behind a field that has no parts of its own, the
 * words that most records share are taken; an unknown key has no name.
 */
export function namesOnPath(path: Path, record?: NamedRecord): readonly NamedStep[] {
  const steps: NamedStep[] = [];
  let names: AnyFieldNames | undefined = record && recordNames[record];
  for (const part of path) {
    const last = steps.at(-1);
    if (typeof part === "number") {
      if (last) steps[steps.length - 1] = { ...last, place: part + 1 };
      continue;
    }
    const found = own(names, part) ?? own(fieldWords, part);
    steps.push(found === undefined ? { key: part } : { key: part, name: found });
    names = found?.parts;
  }
  return steps;
}

function own(
  names: AnyFieldNames | undefined,
  key: string,
): (FieldName & { readonly parts?: AnyFieldNames }) | undefined {
  return names !== undefined && Object.hasOwn(names, key) ? names[key] : undefined;
}
