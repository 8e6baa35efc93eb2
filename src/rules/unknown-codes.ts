import type { Path } from "../base/path.js";
import { hintsFrom } from "../catalogue/nearest-codes.js";
import type { Breach } from "./rule.js";

/** A code with the list that may know it, and its place. Words that nobody has coded have no code. */
export type CodePlace = readonly [list: object, code: string | undefined, path: Path];

/** A code of a list that stays open: kept as it is, and said, with the code that was probably meant. */
export type UnknownCode = { readonly code: string; readonly nearest?: string };

/** The codes that their lists do not have. */
export function unknownCodes(places: readonly CodePlace[]): readonly Breach<UnknownCode>[] {
  return places.flatMap(([list, code, path]) =>
    code === undefined || Object.hasOwn(list, code)
      ? []
      : [{ path, details: { code, ...nearestIn(list, code) } }],
  );
}

/** The code of a list that differs by a slip or three. */
export function nearestIn(list: object, code: string): { readonly nearest?: string } {
  const [nearest] = hintsFrom(() => Object.keys(list))(code);
  return nearest === undefined ? {} : { nearest };
}

export function unknownCodeRu({ code, nearest }: UnknownCode): string {
  return `Кода «${code}» нет в справочнике; он сохранён как есть${nearest ? `. Возможно, это «${nearest}»` : ""}`;
}

export function unknownCodeEn({ code, nearest }: UnknownCode): string {
  return `The code “${code}” is in no list; it is kept as it is${nearest ? `. Perhaps “${nearest}” was meant` : ""}`;
}
