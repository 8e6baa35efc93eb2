import fc from "fast-check";
import { academicYear, calendarDate, emptyReport, idOf, type Report } from "nastavnik";
import { type Cell, type PublishOptions } from "nastavnik/report";

/** Something that somebody has, in one of four municipalities of two regions: what small reports are counted of. */
export type Item = {
  readonly municipality: number;
  readonly form: number;
  readonly kind: number;
  /** Whose it is, within the municipality. */
  readonly who: number;
  readonly isPart: boolean;
  readonly money: number;
};

export const municipalities = [
  ["r1", "m1"],
  ["r1", "m2"],
  ["r1", "m3"],
  ["r2", "m4"],
] as const;

/** All things, a part of them, money for them, and rooms, which are no matter of people. */
export const own = {
  "own.all": { persons: true },
  "own.money": { rides: ["own.all"] },
  "own.part": { persons: true, within: ["own.all"] },
  "own.rooms": { open: true },
} as const satisfies PublishOptions["own"];

/** Each is said so many times over: most figures are of few, some of many. */
export const itemLists = (most = 12): fc.Arbitrary<readonly Item[]> =>
  fc
    .array(
      fc.tuple(
        fc.record({
          municipality: fc.nat(3),
          form: fc.nat(2),
          kind: fc.nat(1),
          who: fc.nat(30),
          isPart: fc.boolean(),
          money: fc.nat(3),
        }),
        fc.constantFrom(1, 1, 2, 5, 9),
      ),
      { minLength: 1, maxLength: most },
    )
    .map((all) =>
      all.flatMap(([item, times]) =>
        Array.from({ length: times }, (_, i) => ({ ...item, who: item.who + i })),
      ),
    );

/** What items count, and how many people stand behind that. */
export function countsOf(
  items: readonly Item[],
): Readonly<Record<keyof typeof own, readonly [number, number]>> {
  const part = items.filter(({ isPart }) => isPart);
  const whose = (some: readonly Item[]) =>
    new Set(some.map(({ municipality, who }) => `${municipality} ${who}`)).size;
  const money = items.reduce((sum, item) => sum + item.money, 0);
  const rooms = new Set(items.map(({ municipality }) => municipality)).size;
  return {
    "own.all": [items.length, whose(items)],
    "own.money": [money, money], // of a sum nobody says how many people are behind it
    "own.part": [part.length, whose(part)],
    "own.rooms": [rooms, rooms],
  };
}

/** The report that counts these items, whole and by form and kind. */
export function reportOfItems(items: readonly Item[]): Report {
  const cells = municipalities.flatMap(([region, municipality], number) => {
    const here = items.filter((item) => item.municipality === number);
    const spots = [
      ["all", "", here] as const,
      ...[0, 1, 2].map((form) => ["form", `f${form}`, here.filter((item) => item.form === form)] as const),
      ...[0, 1].map((kind) => ["kind", `k${kind}`, here.filter((item) => item.kind === kind)] as const),
    ];
    return spots.flatMap(([dimension, value, some]): readonly Cell[] => {
      const of = Object.entries(countsOf(some)).filter(
        ([code]) => code !== "own.rooms" || dimension === "all",
      );
      const counts = Object.fromEntries(of.flatMap(([code, [count]]) => (count > 0 ? [[code, count]] : [])));
      const persons = Object.fromEntries(
        of.flatMap(([code, [count, people]]) => (count > 0 && people < count ? [[code, people]] : [])),
      );
      if (some.length === 0) return [];
      const isFew = Object.keys(persons).length > 0;
      return [{ region, municipality, dimension, value, counts, ...(isFew && { persons }) }];
    });
  });
  const empty = emptyReport(academicYear(2025), calendarDate("2026-08-31"));
  return { ...empty, cells, covers: [idOf("organisation", "organisation:one")] };
}
