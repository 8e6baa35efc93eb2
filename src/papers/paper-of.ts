import { digestOf } from "../base/digest.js";
import { compareText } from "../base/order.js";
import type { Result } from "../base/result.js";
import type { PaperKind } from "../codes/organisations/paper-kind-keys.js";
import { checkPaperFacts } from "./check-paper-facts.js";
import { deskFor, type PaperMaker } from "./desk.js";
import type { PaperFacts } from "./facts-of-kinds.js";
import { makers } from "./makers.js";
import type { Paper } from "./paper.js";
import type { PaperProblem } from "./paper-problem.js";
import { recordsIn } from "./paper-records.js";
import type { PaperTexts } from "./paper-texts.js";

/**
 * A paper of a school from its records: title, blocks, gaps. What no fact fills stands as a blank, with a gap that names the
 * record and the field, so that a paper with gaps can be printed and filled in by hand. It holds no name: persons are slots
 * that whoever prints the paper fills.
 *
 * `texts` is `paperTexts` of `nastavnik/ru` or `nastavnik/en`. Linear in the records and the text of the paper,
 * but for sorting.
 *
 * @throws RangeError when facts contradict each other; facts that come from outside go to {@link createPaper}
 * @example
 * const paper = paperOf("order-pairs", facts, paperTexts);
 * paper.title; // "О закреплении наставнических пар и групп"
 * paper.gaps[0]; // { requisite: "place", field: "place" }
 */
export function paperOf<Kind extends PaperKind>(
  kind: Kind,
  facts: PaperFacts[Kind],
  texts: PaperTexts,
): Paper {
  const made = createPaper(kind, facts, texts);
  if (made.ok) return made.value;
  throw new RangeError(
    `no paper "${kind}" of these facts: ${made.issues.map(({ code, path }) => `${code} at ${path.join(".")}`).join("; ")}`,
  );
}

/**
 * The same as {@link paperOf}, with every contradiction of the facts as a problem: records of another organisation or program,
 * a program or a pair of nobody, a history that contradicts the records. Never half a paper.
 *
 * @example
 * const made = createPaper("order-pairs", { ...facts, pairings: [] }, paperTexts);
 * if (!made.ok) made.issues[0].code; // "facts.empty"
 */
export function createPaper<Kind extends PaperKind>(
  kind: Kind,
  facts: PaperFacts[Kind],
  texts: PaperTexts,
): Result<Paper, PaperProblem> {
  const [first, ...others] = checkPaperFacts(kind, facts);
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  const make: PaperMaker<Kind, PaperFacts[Kind], PaperTexts["kinds"][Kind]> = makers[kind];
  const { desk, gaps, filled } = deskFor(kind, facts, texts.common);
  const { title, blocks } = make(facts, texts.kinds[kind], desk);
  const { language } = texts.common;
  const says = { kind, language, title, blocks };
  const madeOf = recordsIn(facts)
    .map(({ record }) => ({ record: record.kind, id: record.id, schemaVersion: record.schemaVersion }))
    .sort((a, b) => compareText(a.record, b.record) || compareText(a.id, b.id));
  return { ok: true, value: { ...says, gaps: gaps(), filled: filled(), madeOf, digest: digestOf(says) } };
}
