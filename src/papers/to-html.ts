import type { Language } from "../base/text.js";
import { annexMark } from "./annex-mark.js";
import { escapeHtml } from "./escape-html.js";
import type { Paper, PaperBlock, PaperPoint, PaperStamp, PaperText, SignatureLine } from "./paper.js";
import { paperStyle } from "./paper-style.js";
import { joined, printedRuns, readable, ruled, type PrintOptions } from "./printed-runs.js";

export type HtmlOptions = PrintOptions & {
  /** The `<article class="paper">` alone, for a page of yours that brings {@link paperStyle} itself. */
  readonly fragment?: boolean;
  /** What stands in the document's `<style>`, `paperStyle` when absent; an empty text leaves the element out. */
  readonly style?: string;
  /** The nonce of your Content-Security-Policy, for that `<style>`. */
  readonly nonce?: string;
};

/**
 * A paper as a whole HTML document to be read, printed on A4 or kept: no script, no picture, no link, nothing loaded, and one
 * `<style>`. Whatever stands in the records or comes from `nameOf` is text and nothing else.
 *
 * @throws RangeError when `style` would end its element
 * @example toHtml(paper, { nameOf, nonce }) // '<!DOCTYPE html>\n<html lang="ru">\n…'
 */
export function toHtml(paper: Paper, options: HtmlOptions = {}): string {
  const { nameOf, fragment = false, style = paperStyle, nonce } = options;
  const inline = (text: PaperText): string => inlineOf(text, nameOf);
  const language = escapeHtml(paper.language);
  const blocks = paper.blocks.map((block) => blockOf(block, inline, paper.language));
  const article = joined([`<article class="paper" lang="${language}">`, ...blocks, "</article>"], "\n");
  if (fragment) return `${article}\n`;

  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(readable(paper.title).trim())}</title>
${styleOf(style, nonce)}</head>
<body>
<main>
${article}
</main>
</body>
</html>
`;
}

function styleOf(style: string, nonce: string | undefined): string {
  if (/<\/style/i.test(style)) throw new RangeError("The style would end its own element: it holds </style");
  if (style === "") return "";
  return `<style${nonce === undefined ? "" : ` nonce="${escapeHtml(nonce)}"`}>${style}</style>\n`;
}

type Inline = (text: PaperText) => string;

function blockOf(block: PaperBlock, inline: Inline, language: Language): string {
  switch (block.kind) {
    case "heading":
      return element(headings[block.level], inline(block.text));
    case "paragraph":
      return element("p", inline(block.text));
    case "list":
      return group(
        block.ordered ? "ol" : "ul",
        block.items.map((item) => `<li>${inline(item)}</li>`),
      );
    case "points":
      return pointsOf(block.points, inline);
    case "table":
      return tableOf(block, inline);
    case "fields":
      return group(
        "table",
        [
          group(
            "tbody",
            block.fields.map((field) => fieldOf(field, inline)),
          ),
        ],
        "fields",
      );
    case "requisites": {
      const { on = [], number = [], place = [] } = block;
      const spans = [
        element("span", inline(on)),
        element("span", inline(number)),
        element("span", inline(place), "place"),
      ];
      return element("p", joined(spans, " "), "requisites");
    }
    case "stamps":
      return group(
        "div",
        block.stamps.map((stamp) => stampOf(stamp, inline)),
        "stamps",
      );
    case "signatures":
      return group(
        "div",
        block.lines.map((line) => signatureOf(line, inline)),
        "signatures",
      );
    case "annex": {
      const mark = [[annexMark(block.number, language)], block.to ?? []].map(inline);
      return joined([element("p", joined(mark, "<br>"), "annex"), element("h2", inline(block.title))], "\n");
    }
  }
}

const headings = { 1: "h1", 2: "h2", 3: "h3" } as const;

/** The line of a blank is for the eye: who listens hears what belongs there. */
function inlineOf(text: PaperText, nameOf: PrintOptions["nameOf"]): string {
  const printed = printedRuns(text, nameOf).map((run) => {
    if (typeof run === "string") return escapeHtml(run);
    const label = run.blank === "" ? "" : ` <small>(${escapeHtml(run.blank)})</small>`;
    return `<span class="blank">${lineOf(run.blank)}${label}</span>`;
  });
  return printed.join("").trim();
}

function lineOf(label = ""): string {
  return `<span aria-hidden="true">${ruled(label)}</span>`;
}

/** A browser numbers 1., 2. itself; it cannot say 1.1. without a style, so that stands there as text. */
function pointsOf(points: readonly PaperPoint[], inline: Inline): string {
  const whole = points.every(({ number }) => /^\d{1,9}$/.test(number));
  const items = points.map(({ number, text, points: parts = [] }, i) => {
    const words = joined([whole ? "" : `${escapeHtml(number)}.`, inline(text)], " ");
    const value = whole && Number(number) !== i + 1 ? ` value="${Number(number)}"` : "";
    return `<li${value}>${joined([words, pointsOf(parts, inline)], "\n")}</li>`;
  });
  return group(whole ? "ol" : "ul", items, whole ? "" : "points");
}

function tableOf(
  { caption, headings, rows }: Extract<PaperBlock, { kind: "table" }>,
  inline: Inline,
): string {
  const head = headings
    .map(inline)
    .map((text) => (text === "" ? "<td></td>" : `<th scope="col">${text}</th>`));
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join("")}</tr>`);
  return group("table", [
    element("caption", inline(caption ?? [])),
    head.length === 0 ? "" : `<thead><tr>${head.join("")}</tr></thead>`,
    group("tbody", body),
  ]);
}

function fieldOf(
  { label, value }: { readonly label: string; readonly value: PaperText },
  inline: Inline,
): string {
  return `<tr><th scope="row">${inline([label])}</th><td>${inline(value)}</td></tr>`;
}

function stampOf({ title, lines }: PaperStamp, inline: Inline): string {
  return element("p", joined([element("strong", inline([title])), ...lines.map(inline)], "<br>"));
}

function signatureOf({ label, person, on }: SignatureLine, inline: Inline): string {
  const parts = [inline(label), lineOf(), inline(person ? [person] : []), ...(on ? [inline(on)] : [])];
  return `<p>${parts.map((part) => `<span>${part}</span>`).join(" ")}</p>`;
}

/** Nothing where there is nothing inside: an empty heading would be read out as one. */
function element(tag: string, inside: string, className = ""): string {
  return inside === "" ? "" : `${opening(tag, className)}${inside}</${tag}>`;
}

function group(tag: string, parts: readonly string[], className = ""): string {
  const inside = joined(parts, "\n");
  return inside === "" ? "" : `${opening(tag, className)}\n${inside}\n</${tag}>`;
}

function opening(tag: string, className: string): string {
  return className === "" ? `<${tag}>` : `<${tag} class="${className}">`;
}
