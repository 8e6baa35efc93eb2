import type { Language } from "../base/text.js";
import { annexMark } from "./annex-mark.js";
import { escapeMarkdown, escapeStart } from "./escape-markdown.js";
import type { Paper, PaperBlock, PaperPoint, PaperStamp, PaperText, SignatureLine } from "./paper.js";
import { joined, printedRuns, ruled, type PrintOptions } from "./printed-runs.js";

/**
 * A paper as GitHub's Markdown, without HTML: stamps stand beside each other in a table, an annex follows a rule, a blank is a
 * line with what belongs there in brackets. Whatever stands in the records or comes from `nameOf` is text and nothing else;
 * bare addresses lead nowhere.
 *
 * @example toMarkdown(paper, { nameOf }) // "| ПРИНЯТО | УТВЕРЖДАЮ |\n…"
 */
export function toMarkdown(paper: Paper, { nameOf }: PrintOptions = {}): string {
  const inline = (text: PaperText): string => inlineOf(text, nameOf);
  const parts: string[] = [];
  for (const block of paper.blocks) {
    const printed = blockOf(block, { inline, language: paper.language, before: parts.at(-1) ?? "" });
    if (printed !== "") parts.push(printed);
  }
  return `${parts.join("\n\n")}\n`;
}

type Place = {
  readonly inline: (text: PaperText) => string;
  readonly language: Language;
  /** What is printed above. */
  readonly before: string;
};

function blockOf(block: PaperBlock, place: Place): string {
  const { inline, language } = place;
  switch (block.kind) {
    case "heading":
      return headingOf(block.level, inline(block.text));
    case "paragraph":
      return escapeStart(inline(block.text));
    case "list":
      return listOf(block.items.map(inline), place, block.ordered);
    case "points":
      return pointsOf(block.points, place);
    case "table": {
      const caption = bold(inline(block.caption ?? []));
      return joined(
        [caption, tableOf([block.headings, ...block.rows].map((row) => row.map(inline)))],
        "\n\n",
      );
    }
    case "fields":
      return listOf(
        block.fields.map(({ label, value }) => joined([labelOf(label, inline), inline(value)], " ")),
        place,
      );
    case "requisites": {
      const { on = [], number = [], place: at = [] } = block;
      return escapeStart(joined([on, number, at].map(inline), " · "));
    }
    case "stamps":
      return tableOf(stampRows(block.stamps).map((row) => row.map(inline)));
    case "signatures":
      return listOf(
        block.lines.map((line) => signatureOf(line, inline)),
        place,
      );
    case "annex": {
      const mark = joined([inline([annexMark(block.number, language)]), inline(block.to ?? [])], " ");
      return joined(["---", mark, headingOf(2, inline(block.title))], "\n\n");
    }
  }
}

function inlineOf(text: PaperText, nameOf: PrintOptions["nameOf"]): string {
  const printed = printedRuns(text, nameOf).map((run) => {
    if (typeof run === "string") return escapeMarkdown(run);
    return run.blank === "" ? `${ruled()} ` : `${ruled(run.blank)} ${escapeMarkdown(`(${run.blank})`)}`;
  });
  return printed.join("").trim();
}

function labelOf(label: string, inline: Place["inline"]): string {
  return inline([label]) === "" ? "" : bold(inline([label.trimEnd(), ":"]));
}

function headingOf(level: number, text: string): string {
  return text === "" ? "" : `${"#".repeat(level)} ${text}`;
}

/** Two lists that follow each other get different marks, or they would be one. */
function listOf(items: readonly string[], { before }: Place, ordered = false): string {
  const bullet = before.startsWith("- ") ? "*" : "-";
  const stop = /^\d+\. /.test(before) ? ")" : ".";
  return items.map((item, i) => `${ordered ? `${i + 1}${stop}` : bullet} ${escapeStart(item)}`).join("\n");
}

/**
 * A list in which each point says its number: 1. by the mark of the list, 1.1. in words, since Markdown has no mark for it.
 * What stands under a point stands inside its item.
 */
function pointsOf(points: readonly PaperPoint[], place: Place): string {
  const stop = /^\d+\. /.test(place.before) ? ")" : ".";
  const blocks = points.map(({ number, text, points: parts = [] }) => {
    const words = place.inline(text);
    const mark = isWhole(number) ? `${number}${stop}` : `${number}.`;
    const indent = isWhole(number) ? " ".repeat(mark.length + 1) : "";
    // An item that begins with an empty line would end there.
    const first = isWhole(number) ? `${mark} ${escapeStart(words) || "\u00a0"}` : joined([mark, words], " ");
    return joined([first, indented(pointsOf(parts, { ...place, before: "" }), indent)], "\n\n");
  });
  return joined(blocks, "\n\n");
}

function isWhole(number: string): boolean {
  return /^\d{1,9}$/.test(number);
}

function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent);
}

/** The first row is that of the headings; short rows are filled up, since a reader drops what no heading stands above. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return "";
  const lines = rows.map(
    (row) => `| ${Array.from({ length: width }, (_, column) => row[column] ?? "").join(" | ")} |`,
  );
  const [head = "", ...body] = lines;
  return [head, `| ${Array.from({ length: width }, () => "---").join(" | ")} |`, ...body].join("\n");
}

/** Stamps side by side: the titles, then the first line of each, and so on. */
function stampRows(stamps: readonly PaperStamp[]): readonly (readonly PaperText[])[] {
  const height = stamps.reduce((highest, { lines }) => Math.max(highest, lines.length), 0);
  const lines = Array.from({ length: height }, (_, i) => stamps.map((stamp) => stamp.lines[i] ?? []));
  return [stamps.map(({ title }) => [title]), ...lines];
}

function signatureOf({ label, person, on }: SignatureLine, inline: Place["inline"]): string {
  return joined([inline(label), ruled(), inline(person ? [person] : []), inline(on ?? [])], " ");
}

/** A drawn line at the end would open an emphasis at the mark that follows. */
function bold(text: string): string {
  if (text === "") return "";
  let end = text.length;
  while (text[end - 1] === "_") end--;
  return `**${text.slice(0, end)}${String.raw`\_`.repeat(text.length - end)}**`;
}
