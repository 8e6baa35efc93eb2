import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { nodesOf, parseSource, root } from "./sources.js";

/** Pages for readers, in English: `docs/ru` has one of the same name for each, and its start page for the README. */
export const englishPages: readonly string[] = ["README.md", ...markdownIn("docs")];
export const russianPages: readonly string[] = markdownIn("docs/ru");

/** About the making of the library, or one page for both languages. */
export const oneLanguage: readonly string[] = [
  "architecture",
  "contributing",
  "glossary",
  "sizes",
  "sources",
];

/** Pages whose code is a program: the whole page, or each of its sections. Of other pages the first block is one. */
const told: { readonly [name: string]: "page" | "section" } = {
  catalogue: "page",
  checks: "page",
  "extend-the-catalogue": "page",
  pitfalls: "section",
  publication: "page",
  recipes: "section",
  region: "page",
  school: "page",
};

export type Block = {
  readonly language: string;
  readonly code: string;
  /** Index of its section, and where it stands in the page. */
  readonly section: number;
  readonly from: number;
  readonly to: number;
};

/** A program that a reader can paste: its blocks, in order. */
export type PageProgram = { readonly page: string; readonly blocks: readonly Block[] };

export function textOf(page: string): string {
  return readFileSync(root + page, "utf8");
}

export function markdownIn(folder: string): readonly string[] {
  const files = readdirSync(root + folder).filter((file) => file.endsWith(".md"));
  return files.sort().map((file) => `${folder}/${file}`);
}

/** `docs/ru/time.md` → `time`; both start pages are `README`. */
export function nameOf(page: string): string {
  return page.replace(/^.*\//, "").replace(/\.md$/, "");
}

export function blocksOf(text: string): readonly Block[] {
  return Array.from(text.matchAll(/^```(\w+)\n([^]*?)^```\n/gm), (match) => ({
    language: match[1] ?? "",
    code: match[2] ?? "",
    section: text.slice(0, match.index).split(/^## /m).length,
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** What can be pasted from a page and run. */
export function programsOf(page: string): readonly PageProgram[] {
  const blocks = blocksOf(textOf(page)).filter(({ language }) => language === "ts");
  const by = told[nameOf(page)];
  if (blocks.length === 0) return [];
  if (by === undefined) return [{ page, blocks: blocks.slice(0, 1) }];
  if (by === "page") return [{ page, blocks }];
  const sections = [...new Set(blocks.map(({ section }) => section))];
  return sections.map((each) => ({ page, blocks: blocks.filter(({ section }) => section === each) }));
}

/** Blocks of one program as one module, which prints `mark` behind each; what several import is imported once. */
export function moduleOfBlocks(blocks: readonly Block[], mark: string): string {
  const imports = new Map<string, Set<string>>();
  const bodies = blocks.map(({ code }) => {
    const source = parseSource("block.ts", code);
    let body = code;
    for (const each of source.statements.filter(ts.isImportDeclaration).reverse()) {
      const names = each.importClause?.namedBindings;
      if (names === undefined || !ts.isNamedImports(names)) continue;
      const from = each.moduleSpecifier.getText(source);
      const known = imports.get(from) ?? new Set<string>();
      const type = each.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? "type " : "";
      for (const name of names.elements) known.add(type + name.getText(source));
      imports.set(from, known);
      body = body.slice(0, each.getStart(source)) + body.slice(each.end);
    }
    return `${body}\nconsole.log(${JSON.stringify(mark)});\n`;
  });
  const heads = [...imports].map(([from, names]) => `import { ${[...names].join(", ")} } from ${from};\n`);
  return `${heads.join("")}${bodies.join("")}export {};\n`;
}

/** The page with what its programs print under their blocks. */
export function withOutputs(text: string, outputs: ReadonlyMap<Block, string>): string {
  const blocks = blocksOf(text);
  let shown = text;
  for (const [block, output] of [...outputs].sort(([a], [b]) => b.from - a.from)) {
    const next = blocks.find(({ from, language }) => from === block.to + 1 && language === "text");
    const printed = output.replace(/[ \t]+$/gm, "");
    const written = printed === "" ? "" : `\n\`\`\`text\n${printed}\`\`\`\n`;
    shown = shown.slice(0, block.to) + written + shown.slice(next?.to ?? block.to);
  }
  return shown;
}

/** The shape of code: its nodes and names, without comments and texts. The same in both languages. */
export function shapeOf(code: string): readonly string[] {
  return [...nodesOf(parseSource("block.ts", code))].map((node) => {
    const kind = ts.SyntaxKind[node.kind];
    return ts.isIdentifier(node) ? `${kind} ${node.text === "en" ? "ru" : node.text}` : kind;
  });
}
