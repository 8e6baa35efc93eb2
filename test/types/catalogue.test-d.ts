import {
  type Catalogue,
  type CatalogueEntry,
  type CatalogueIssue,
  createCatalogue,
  entryOf,
  extendCatalogue,
  labelOf,
  searchCatalogue,
} from "nastavnik";
import {
  type CatalogueDiff,
  defineCatalogue,
  diffCatalogues,
  isCodeOf,
  type Label,
  mapCodes,
  mappingToBase,
  migrateCodes,
  selectionOf,
} from "nastavnik/catalogue";
import { builtInCatalogue, type DifficultyCode } from "nastavnik/catalogue/built-in";
import type { MenteeDifficulty, ProgramDifficulty } from "nastavnik/model";
import { describeCatalogueIssue } from "nastavnik/ru";
import { describe, expectTypeOf, test } from "vitest";

const head = { version: "1", title: { ru: "Своё" }, languages: ["ru"] } as const;

const own = defineCatalogue({
  ...head,
  id: "own",
  entries: [
    { code: "A", kind: "group", labels: { ru: "А" } },
    { code: "B", parents: ["A"], labels: { ru: "Б" } },
  ],
});

describe("codes of constants", () => {
  test("become the type of the catalogue and of every answer", () => {
    expectTypeOf(own).toEqualTypeOf<Catalogue<"A" | "B">>();
    expectTypeOf(selectionOf(own, {})).toEqualTypeOf<readonly ("A" | "B")[]>();
    expectTypeOf(searchCatalogue(own, "а")[0]!.code).toEqualTypeOf<"A" | "B">();
    expectTypeOf(builtInCatalogue).toEqualTypeOf<Catalogue<DifficultyCode>>();
  });

  test("need no doubt, and other strings do", () => {
    expectTypeOf(entryOf(own, "A")).toEqualTypeOf<CatalogueEntry<"A" | "B">>();
    expectTypeOf(entryOf(own, "stored" as string)).toEqualTypeOf<CatalogueEntry<"A" | "B"> | undefined>();
    expectTypeOf(labelOf(builtInCatalogue, "PD-MET-01", "ru")).toEqualTypeOf<Label>();
    expectTypeOf(labelOf(builtInCatalogue, "PD-MTE-01", "ru")).toEqualTypeOf<Label | undefined>();
  });

  test("are unknown in a catalogue that was read", () => {
    const read = createCatalogue({});
    if (read.ok) expectTypeOf(entryOf(read.value, "A")).toEqualTypeOf<CatalogueEntry | undefined>();
  });

  test("go through a migration and a mapping; a code that neither has stays beside them", () => {
    const next = defineCatalogue({
      ...head,
      id: "own",
      version: "2",
      entries: [
        { code: "A", kind: "group", labels: { ru: "А" } },
        { code: "C", parents: ["A"], labels: { ru: "В" } },
      ],
    });
    const diff = diffCatalogues(own, next);
    expectTypeOf(diff).toEqualTypeOf<CatalogueDiff<"A" | "B", "A" | "C">>();
    expectTypeOf(diff.added).toEqualTypeOf<readonly ("A" | "C")[]>();
    expectTypeOf(migrateCodes(["A", "B"], diff).codes).toEqualTypeOf<readonly ("A" | "C")[]>();
    expectTypeOf(migrateCodes(["A", "ZZ"], diff).codes).toEqualTypeOf<readonly ("A" | "C" | "ZZ")[]>();
    const stored: readonly string[] = ["A"];
    expectTypeOf(migrateCodes(stored, diff).codes).toEqualTypeOf<readonly string[]>();
    expectTypeOf(mapCodes(stored, mappingToBase(next, own)).codes).toEqualTypeOf<readonly ("A" | "B")[]>();
    expectTypeOf(diff).toExtend<CatalogueDiff>();
  });

  test("are known after one question, and in difficulties that name them", () => {
    const code = "stored" as string;
    if (isCodeOf(own, code)) expectTypeOf(code).toEqualTypeOf<"A" | "B">();
    const difficulty: MenteeDifficulty<"A" | "B"> = { code: "A", level: 1, origin: "self" };
    expectTypeOf(difficulty).toExtend<MenteeDifficulty>();
    expectTypeOf<ProgramDifficulty<"A">["code"]>().toExtend<string | undefined>();
    // @ts-expect-error "C" is not a code of this catalogue
    expectTypeOf<MenteeDifficulty<"A" | "B">>({ code: "C", level: 1, origin: "self" }).toBeObject();
  });

  test("a catalogue of constants is a catalogue of strings", () => {
    expectTypeOf(own).toExtend<Catalogue>();
    expectTypeOf<Catalogue>().not.toExtend<typeof own>();
  });
});

describe("what must not compile", () => {
  test("a parent that does not exist", () => {
    // @ts-expect-error "C" is not a code of this catalogue
    defineCatalogue({ ...head, id: "x", entries: [{ code: "A", parents: ["C"], labels: { ru: "А" } }] });
  });

  test("a replacement that does not exist", () => {
    const entries = [
      { code: "A", labels: { ru: "А" }, retired: true, replacedBy: [{ code: "C", relation: "exact" }] },
    ] as const;
    // @ts-expect-error "C" is not a code of this catalogue
    defineCatalogue({ ...head, id: "x", entries });
  });

  test("an entry without labels, a misspelled field, a relation nobody knows", () => {
    // @ts-expect-error labels are missing
    defineCatalogue({ ...head, id: "x", entries: [{ code: "A" }] });
    // @ts-expect-error it is `parents`
    defineCatalogue({ ...head, id: "x", entries: [{ code: "A", parent: "A", labels: { ru: "А" } }] });
    const replacedBy = [{ code: "A", relation: "equal" }] as const;
    // @ts-expect-error "equal" is no relation
    defineCatalogue({ ...head, id: "x", entries: [{ code: "A", labels: { ru: "А" }, replacedBy }] });
  });

  test("an amendment of a code the base does not have, or one that takes something back", () => {
    const extension = { id: "x", version: "1", prefix: "X-", title: { ru: "Своё" } };
    const misspelled = [{ code: "PD-MTE-01", hidden: true }] as const;
    const revived = [{ code: "PD-MET-01", retired: false }] as const;
    // @ts-expect-error "PD-MTE-01" is not a code of the base
    expectTypeOf(extendCatalogue(builtInCatalogue, { ...extension, amendments: misspelled })).toBeObject();
    // @ts-expect-error what is retired stays so
    expectTypeOf(extendCatalogue(builtInCatalogue, { ...extension, amendments: revived })).toBeObject();
  });

  test("changing a catalogue", () => {
    // @ts-expect-error entries are readonly
    own.entries.length = 0;
    // @ts-expect-error and so are their fields
    own.entries[0]!.retired = true;
  });
});

test("an extension knows the codes of both, and its parents may be of either", () => {
  const result = extendCatalogue(builtInCatalogue, {
    id: "x",
    version: "1",
    prefix: "X-",
    title: { ru: "Своё" },
    entries: [
      { code: "X-1", kind: "group", labels: { ru: "Раз", en: "One" } },
      { code: "X-2", parents: ["X-1", "PD-MET"], labels: { ru: "Два", en: "Two" } },
    ],
  });
  if (!result.ok) return;
  expectTypeOf(result.value).toEqualTypeOf<Catalogue<DifficultyCode | "X-1" | "X-2">>();
  expectTypeOf(entryOf(result.value, "X-2").parents).toEqualTypeOf<
    readonly (DifficultyCode | "X-1" | "X-2")[]
  >();
});

test("the facts of a problem go with its code", () => {
  expectTypeOf<Extract<CatalogueIssue, { code: "parent.cycle" }>["details"]>().toEqualTypeOf<{
    readonly codes: readonly string[];
    readonly count: number;
  }>();
  expectTypeOf(describeCatalogueIssue).toBeCallableWith({} as CatalogueIssue);
  // @ts-expect-error these are the facts of another problem
  describeCatalogueIssue({ code: "code.repeated", path: [], details: { codes: [], count: 0 } });
});
