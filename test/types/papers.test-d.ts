import { expectTypeOf, test } from "vitest";
import { type Pairing } from "nastavnik";
import type { PaperKind } from "nastavnik/codes";
import { paperOf, requisitesOf, type Paper, type PaperFacts, type PaperTexts } from "nastavnik/papers";
import { paperTexts } from "nastavnik/ru";

declare const facts: PaperFacts;

test("a kind takes its own facts and no others", () => {
  expectTypeOf(paperOf("order-pairs", facts["order-pairs"], paperTexts)).toEqualTypeOf<Paper>();
  // @ts-expect-error an order on pairs is made of pairs
  paperOf("order-pairs", facts["meeting-journal"], paperTexts);
  // @ts-expect-error no such paper
  paperOf("order-holidays", facts["order-pairs"], paperTexts);
  expectTypeOf<PaperFacts["order-pairs"]["pairings"]>().toEqualTypeOf<readonly Pairing[]>();
});

test("every kind has facts and words", () => {
  expectTypeOf<keyof PaperFacts>().toEqualTypeOf<PaperKind>();
  expectTypeOf<keyof PaperTexts["kinds"]>().toEqualTypeOf<PaperKind>();
});

test("requisites are those of the kind", () => {
  expectTypeOf(requisitesOf("contract-supplement")).toHaveProperty("payment");
  expectTypeOf(requisitesOf("contract-supplement")).not.toHaveProperty("pairings");
});

test("facts have no place for a name", () => {
  // @ts-expect-error whoever prints the paper names people
  paperOf("register", { ...facts.register, names: {} } satisfies PaperFacts["register"], paperTexts);
});
