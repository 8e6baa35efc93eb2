import { expect, test } from "vitest";
import type { PaperKind } from "nastavnik/codes";
import { createPaper, type Paper, type PaperFacts } from "nastavnik/papers";
import { paperTexts } from "nastavnik/ru";
import { otherFacts } from "./other-facts.js";
import { plainText } from "./plain-text.js";

const made = otherFacts.map(({ kind, about, given }) => [about, paperFrom(kind, given)] as const);

function paperFrom(kind: PaperKind, given: PaperFacts[PaperKind]): Paper {
  const paper = createPaper(kind, given, paperTexts);
  if (!paper.ok) throw new Error(`${kind}: ${JSON.stringify(paper.issues)}`);
  return paper.value;
}

test("papers of schools where everything stands otherwise say what was reviewed", async () => {
  const text = made.map(([about, paper]) => `>>>>> ${about}\n${plainText(paper)}`).join("\n");
  await expect(text).toMatchFileSnapshot("../golden/papers/other-facts.ru.txt");
});

test("each of them has a gap for each blank and no word that is none", () => {
  for (const [about, paper] of made) {
    const blocks = JSON.stringify(paper.blocks);
    const blanks = [...blocks.matchAll(/"blank":"([a-z-]+)"/g)].map(([, requisite]) => requisite);
    expect(
      paper.gaps.map(({ requisite }) => requisite),
      about,
    ).toEqual(expect.arrayContaining(blanks));
    expect(blocks, about).not.toMatch(/undefined|NaN|null/);
  }
});
