import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import entries from "../../.config/entries.json" with { type: "json" };
import { nodesOf, parseSource, readSources, root } from "./sources.js";

/** An example of a doc comment, and the file it was found in. */
export type DocstringExample = { readonly file: string; readonly name: string; readonly text: string };

/** Every `@example` of src, with the name of what it is an example of. */
export function readExamples(): readonly DocstringExample[] {
  return [...readSources()].flatMap(([file, text]) => {
    const source = parseSource(file, text);
    return source.statements.flatMap((statement) =>
      ts
        .getJSDocTags(statement)
        .flatMap((tag): readonly DocstringExample[] =>
          tag.tagName.text === "example" && typeof tag.comment === "string"
            ? [{ file, name: nameOf(statement), text: tag.comment }]
            : [],
        ),
    );
  });
}

function nameOf(statement: ts.Statement): string {
  const named = statement as ts.Statement & { readonly name?: ts.Identifier };
  return named.name?.text ?? "";
}

/** Path of the scope of an example: that of its file, if there is one, or of its layer. */
export function scopeOf({ file }: DocstringExample): string {
  const own = file.replace(/^src\//, "").replace(/\.ts$/, "");
  return existsSync(`${root}test/support/example-scopes/${own}.ts`) ? own : (own.split("/")[0] ?? "");
}

/**
 * The example as a module. What it takes from the package is imported by the name of the entry; what else it leaves open
 * is taken from the scope of its layer. Values with a comment behind them are handed to `check`.
 */
export function moduleOf(example: DocstringExample, scope: readonly string[]): string {
  const { file, text } = example;
  const source = parseSource("example.ts", text);
  const names = new Set<string>();
  const declared = new Set<string>();
  for (const node of nodesOf(source)) {
    if (ts.isIdentifier(node)) names.add(node.text);
    if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node))
      if (ts.isIdentifier(node.name)) declared.add(node.name.text);
  }
  const open = [...names].filter((name) => !declared.has(name));
  const fromScope = open.filter((name) => scope.includes(name));
  const layer = file.split("/")[1] ?? "";
  const imports = open.filter((name) => !fromScope.includes(name)).flatMap((name) => importOf(name, layer));
  return [
    ...imports,
    `import { ${["check", ...fromScope].join(", ")} } from "../../test/support/example-scopes/${scopeOf(example)}.js";`,
    `export async function run(): Promise<void> {`,
    withChecks(source),
    "}",
    "",
  ].join("\n");
}

/** By entry: each name, and whether it is only a type. */
const exported: ReadonlyMap<string, ReadonlyMap<string, boolean>> = new Map(
  Object.entries(entries).map(([subpath, { source }]) => {
    const lists = parseSource(source, readFileSync(root + source, "utf8")).statements.filter(
      ts.isExportDeclaration,
    );
    const names = lists.flatMap(({ exportClause, isTypeOnly }) =>
      exportClause !== undefined && ts.isNamedExports(exportClause)
        ? exportClause.elements.map((each) => [each.name.text, isTypeOnly || each.isTypeOnly] as const)
        : [],
    );
    return [`nastavnik${subpath.slice(1)}`, new Map(names)] as const;
  }),
);

/** From the entry of the example's own layer, if that has the name, or from the first that has. */
function importOf(name: string, layer: string): readonly string[] {
  const own = [`nastavnik/${layer}`, ...exported.keys()].find(
    (entry) => exported.get(entry)?.has(name) === true,
  );
  if (own === undefined) return [];
  const isType = exported.get(own)?.get(name) === true;
  return [`import { ${isType ? "type " : ""}${name} } from "${own}";`];
}

function withChecks(source: ts.SourceFile): string {
  const { text } = source;
  let result = "";
  let done = 0;
  for (const node of nodesOf(source)) {
    if (!ts.isExpressionStatement(node)) continue;
    const expected = /^;?[ \t]*(?:\n[ \t]*)?\/\/ ([^]*?)(?=\n[^/]|\n?$)/.exec(text.slice(node.end))?.[1];
    if (expected === undefined) continue;
    const expression = node.expression.getText(source);
    const wanted = JSON.stringify(expected.replace(/\n\/\/ /g, " "));
    result += `${text.slice(done, node.getStart(source))}check(${expression}, ${wanted});`;
    done = node.end;
  }
  return result + text.slice(done);
}
