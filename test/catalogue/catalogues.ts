import * as fc from "fast-check";
import { type Catalogue, createCatalogue } from "nastavnik";
import {
  type CatalogueDefinition,
  type EntryDefinition,
  type ReplacementRelation,
} from "nastavnik/catalogue";

/** A definition with these entries, the rest filled in. */
export function definition(entries: readonly EntryDefinition[], head: object = {}): CatalogueDefinition {
  return { id: "test", version: "1", title: { ru: "Проба" }, languages: ["ru"], entries, ...head };
}

export function entry(code: string, rest: Partial<EntryDefinition> = {}): EntryDefinition {
  return { code, labels: { ru: `Название ${code}` }, ...rest };
}

export function group(code: string, rest: Partial<EntryDefinition> = {}): EntryDefinition {
  return entry(code, { kind: "group", ...rest });
}

export function catalogueOf(entries: readonly EntryDefinition[], head: object = {}): Catalogue {
  const created = createCatalogue(definition(entries, head));
  if (!created.ok) throw new Error(JSON.stringify(created.issues.slice(0, 5)));
  return created.value;
}

/** Links from each number to smaller ones, so that there is no way round. */
const downLinks = (size: number, most: number): fc.Arbitrary<number[][]> =>
  fc.tuple(
    ...Array.from({ length: size }, (_, own) =>
      own === 0 ? fc.constant<number[]>([]) : fc.uniqueArray(fc.nat(own - 1), { maxLength: most }),
    ),
  );

/** Catalogues of up to `max` entries in any order, with several parents, retired ones and replacements in chains. */
export function anyCatalogue(max = 25, version = "1"): fc.Arbitrary<Catalogue> {
  return fc
    .integer({ min: 1, max })
    .chain((size) =>
      fc.record({
        parents: downLinks(size, 3),
        replacements: downLinks(size, 2),
        flags: fc.array(fc.record({ retired: fc.boolean(), deprecated: fc.boolean() }), {
          minLength: size,
          maxLength: size,
        }),
        relations: fc.array(fc.constantFrom<ReplacementRelation>("exact", "broader", "narrower", "related"), {
          minLength: size,
          maxLength: size,
        }),
        order: fc.shuffledSubarray(
          Array.from({ length: size }, (_, number) => number),
          { minLength: size },
        ),
      }),
    )
    .map(({ parents, replacements, flags, relations, order }) =>
      catalogueOf(
        order.map((number) => {
          const { retired, deprecated } = flags[number]!;
          const replacedBy = retired ? replacements[number]! : [];
          return entry(`C-${number}`, {
            parents: parents[number]!.map((parent) => `C-${parent}`),
            retired,
            deprecated,
            replacedBy: replacedBy.map((to) => ({ code: `C-${to}`, relation: relations[number]! })),
          });
        }),
        { version },
      ),
    );
}

/** A code of the catalogue, or now and then one it does not have. */
export function anyCode(catalogue: Catalogue): fc.Arbitrary<string> {
  return fc.constantFrom(...catalogue.entries.map(({ code }) => code), "C-unknown");
}

/** Everything above a code, by the definition of "above" and nothing clever. */
export function naiveAncestors(catalogue: Catalogue, code: string): Set<string> {
  const above = new Set<string>();
  const walk = (from: string) => {
    for (const parent of catalogue.entries.find((one) => one.code === from)?.parents ?? []) {
      if (!above.has(parent)) {
        above.add(parent);
        walk(parent);
      }
    }
  };
  walk(code);
  return above;
}
