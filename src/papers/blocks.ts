import type { CommonTexts } from "./common-texts.js";
import type { Desk, Who } from "./desk.js";
import { joinedRuns, separated } from "./line.js";
import type { PaperBlock, PaperPoint, PaperText, SignatureLine } from "./paper.js";
import type { PaperGiven } from "./paper-facts.js";

// Shapes that several kinds of paper share.

export function heading(words: string | PaperText, level: 1 | 2 | 3): PaperBlock {
  return { kind: "heading", level, text: typeof words === "string" ? [words] : words };
}

export function paragraph(words: string | PaperText): PaperBlock {
  return { kind: "paragraph", text: typeof words === "string" ? [words] : words };
}

export function list(items: readonly (string | PaperText)[], ordered = false): PaperBlock {
  return { kind: "list", ordered, items: items.map((item) => (typeof item === "string" ? [item] : item)) };
}

/** Points 1, 2 and so on, with 2.1 where a point has parts; within section 3 of a paper they are 3.1, 3.2. */
export function points(given: readonly (string | PaperText | Point)[], section?: number): PaperBlock {
  return { kind: "points", points: numberedPoints(given, section === undefined ? "" : `${section}.`) };
}

/** A point with parts of its own. */
export type Point = { readonly text: string | PaperText; readonly parts: readonly (string | PaperText)[] };

function numberedPoints(
  given: readonly (string | PaperText | Point)[],
  before: string,
): readonly PaperPoint[] {
  return given.map((point, i) => {
    const number = `${before}${i + 1}`;
    const { text, parts } = isPoint(point) ? point : { text: point, parts: [] };
    return {
      number,
      text: typeof text === "string" ? [text] : text,
      ...(parts.length > 0 && { points: numberedPoints(parts, `${number}.`) }),
    };
  });
}

function isPoint(point: string | PaperText | Point): point is Point {
  return typeof point === "object" && "parts" in point;
}

export function table(
  headings: readonly string[],
  rows: readonly (readonly (string | PaperText)[])[],
): PaperBlock {
  return {
    kind: "table",
    headings: headings.map((each) => [each]),
    rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? joinedRuns([cell]) : cell))),
  };
}

/** Label and value, one under the other. */
export function fields(given: readonly (readonly [label: string, value: PaperText])[]): PaperBlock {
  return { kind: "fields", fields: given.map(([label, value]) => ({ label, value })) };
}

export function signatures(lines: readonly SignatureLine[]): PaperBlock {
  return { kind: "signatures", lines };
}

/** A line for a signature: the post, a place to sign, the name. */
export function signature(label: string | PaperText, slot: PaperText, on?: PaperText): SignatureLine {
  const [person] = slot;
  return {
    label: typeof label === "string" ? [label] : label,
    ...(typeof person === "object" && "person" in person && { person }),
    ...(on && { on }),
  };
}

/** The signature of the head, by the post as given. */
export function signedByHead(desk: Desk<"head">, { head, headPost }: PaperGiven): SignatureLine {
  return signature(
    headPost ?? desk.words.headPost,
    desk.slot("head", { person: head, role: "head" }, "nominative"),
  );
}

/** The last point of an order: who sees that it is carried out. */
export function controlPoint(desk: Desk<"controller">, controller: Who | undefined): PaperText {
  const { words } = desk;
  if (controller === undefined) return desk.fill("controller", words.controlKept);
  return words.control(desk.name("controller", controller, "accusative"));
}

/** “a; b; c” in one cell or line; nothing of nothing. */
export function listed(items: readonly string[]): string {
  return items.join("; ");
}

export function rowsNumbered(
  rows: readonly (readonly (string | PaperText)[])[],
): readonly (readonly (string | PaperText)[])[] {
  return rows.map((row, i) => [String(i + 1), ...row]);
}

/** Several people in one cell. */
export function together(words: CommonTexts, people: readonly PaperText[]): PaperText {
  return people.length > 3 ? separated(people, "; ") : words.and(people);
}
