import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { parse, parseFragment, type DefaultTreeAdapterTypes } from "parse5";

/** What a reader sees in a printed paper: the elements with their attributes, and texts as leaves. */
export type Seen = string | Element;

type Element = { readonly name: string; readonly inside: readonly Seen[] };

type MarkdownNode = {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly children?: readonly MarkdownNode[];
};

/** Read as GitHub does, links of bare addresses included. */
export function seenInMarkdown(markdown: string): Seen {
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  return seenOf(fromMarkdown(markdown, options));
}

function seenOf({ type, value, depth, ordered, start, children }: MarkdownNode): Seen {
  if (type === "text") return value ?? "";
  const name = [type, depth, ordered, start, value]
    .filter((part) => part !== undefined && part !== null)
    .join(" ");
  return { name, inside: mergedTexts((children ?? []).map(seenOf)) };
}

/** Read as browsers do; `faults` holds every parse error. */
export function seenInHtml(html: string): { readonly seen: Seen; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const onParseError = ({ code }: { code: string }) => void faults.push(code);
  const whole = html.startsWith("<!DOCTYPE");
  // A fragment needs no doctype; the parser says so without the option.
  const tree = whole ? parse(html, { onParseError }) : parseFragment(html, { onParseError });
  return { seen: seenOfHtml(tree), faults };
}

function seenOfHtml(node: DefaultTreeAdapterTypes.Node): Seen {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  const { attrs = [] } = node as Partial<DefaultTreeAdapterTypes.Element>;
  const { childNodes = [] } = node as Partial<DefaultTreeAdapterTypes.ParentNode>;
  const name = [node.nodeName, ...attrs.map(({ name, value }) => `${name}=${value}`)].join(" ");
  return { name, inside: mergedTexts(childNodes.map(seenOfHtml)) };
}

function mergedTexts(inside: readonly Seen[]): readonly Seen[] {
  const merged: Seen[] = [];
  for (const each of inside) {
    const last = merged.at(-1);
    if (typeof each === "string" && typeof last === "string") merged[merged.length - 1] = last + each;
    else merged.push(each);
  }
  return merged;
}

/** All elements, without the texts. */
export function bones(seen: Seen): Seen {
  return typeof seen === "string" ? "text" : { name: seen.name, inside: seen.inside.map(bones) };
}

/** All texts in order, as they are read. */
export function textsOf(seen: Seen): readonly string[] {
  return typeof seen === "string" ? [seen] : seen.inside.flatMap(textsOf);
}

/** The elements whose name and attributes match, in order. */
export function elementsOf(seen: Seen, name: RegExp): readonly Element[] {
  if (typeof seen === "string") return [];
  const inside = seen.inside.flatMap((each) => elementsOf(each, name));
  return name.test(seen.name) ? [seen, ...inside] : inside;
}
