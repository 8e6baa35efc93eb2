import type { QualificationCategory } from "../../codes/people/person-keys.js";
import { clausesOf, codesInClause } from "./codes-said.js";
import { compiledWords } from "./match-stems.js";
import { categoryAlone, categoryWords } from "./other-words.js";

const table = /* @__PURE__ */ compiledWords(categoryWords);

// «Нет данных», «готовится на высшую», «первая или высшая»: nobody says what the person has.
const unknown = /^(?:данны|сведен|информац|или$)/;
const hoped = /^(?:готов|претенд|план|подал|подан|заявлен|хочет|будет|ожида|предсто)/;

/** The categories that a cell says somebody has. “None” stands alone: beside another it is about something else. */
export function categoriesSaid(text: string): readonly QualificationCategory[] {
  const codes = clausesOf(text).flatMap(saidIn);
  const held = codes.filter((code) => code !== "none");
  return held.length > 0 ? held : codes;
}

/** Without the first category somebody may have another: what is denied says nothing, not even “none”. */
function saidIn(clause: readonly string[]): readonly QualificationCategory[] {
  const alone = categoryAlone.get(clause.join(" "));
  if (alone !== undefined) return [alone];
  if (clause.some((word) => unknown.test(word))) return [];
  const hope = clause.findIndex((word) => hoped.test(word));
  const { said, denied } = codesInClause(hope === -1 ? clause : clause.slice(0, hope), table);
  const none = said.indexOf("none");
  if (none === -1) return said;
  const isOfAnother = denied.length > 0 || none < said.length - 1;
  return isOfAnother ? said.slice(0, none) : said;
}
