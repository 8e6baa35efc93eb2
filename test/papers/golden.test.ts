import { describe, expect, test } from "vitest";
import { paperKinds, type PaperKind } from "nastavnik/codes";
import { paperTexts as english } from "nastavnik/en";
import { paperOf } from "nastavnik/papers";
import { paperTexts as russian } from "nastavnik/ru";
import { facts } from "../../examples/papers/facts.js";
import { plainText } from "./plain-text.js";

const kinds = Object.keys(paperKinds) as readonly PaperKind[];

describe.each(kinds)("%s", (kind) => {
  test.each([russian, english])("of a complete school says what was reviewed", async (texts) => {
    const text = plainText(paperOf(kind, facts[kind], texts));
    await expect(text).toMatchFileSnapshot(`../golden/papers/${kind}.${texts.common.language}.txt`);
  });
});
