import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import entries from "../../.config/entries.json" with { type: "json" };
import { isValue } from "./example-scopes/check.js";
import { nodesOf, parseSource, readSources, root } from "./sources.js";

/** An example of a doc comment or a guide, and the file it was found in. */
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

const guides = ["forms", "lifecycle", "matching", "model", "needs", "papers", "tables", "time"];

/** The code of each guide in both languages, all blocks in order except the first, which `guides.test.ts` runs. */
export function readGuides(): readonly DocstringExample[] {
  const files = ["docs", "docs/ru"].flatMap((folder) =>
    guides.map((name) => [name, `${folder}/${name}.md`] as const),
  );
  return files.map(([name, file]) => {
    const blocks = readFileSync(root + file, "utf8").matchAll(/^```ts\n([^]*?)^```/gm);
    const [, ...others] = Array.from(blocks, ([, code = ""]) => code);
    return { file, name, text: others.join("\n") };
  });
}

function nameOf(statement: ts.Statement): string {
  const named = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : statement;
  return (named as { readonly name?: ts.Identifier } | undefined)?.name?.text ?? "";
}

/** Path of the scope of an example: that of its file if there is one, else that of its folder. */
export function scopeOf({ file }: DocstringExample): string {
  const own = file.replace(/^src\/|(?<=^docs\/)ru\//, "").replace(/\.(?:ts|md)$/, "");
  return existsSync(`${root}test/support/example-scopes/${own}.ts`) ? own : (own.split("/")[0] ?? "");
}

/**
 * The example as a module. Names of the package are imported from their entries, other undeclared names from
 * the scope of its folder. Values followed by a comment are passed to `check`.
 */
export function moduleOf(example: DocstringExample, scope: readonly string[]): string {
  const { file, text } = example;
  const source = parseSource("example.ts", text);
  // Includes names that the example declares itself; its own declarations shadow the imported ones.
  const names = new Set<string>();
  const imported = new Set<string>();
  for (const node of nodesOf(source)) {
    if (ts.isIdentifier(node)) names.add(node.text);
    if (ts.isImportSpecifier(node)) imported.add(node.name.text);
  }
  const open = [...names].filter((name) => !imported.has(name));
  const fromScope = open.filter((name) => scope.includes(name));
  const layer = file.split("/")[1] ?? "";
  const imports = open.filter((name) => !fromScope.includes(name)).flatMap((name) => importOf(name, layer));
  return [
    ...source.statements.filter(ts.isImportDeclaration).map((each) => each.getText(source)),
    ...imports,
    `import { ${["check", ...fromScope].join(", ")} } from "../../test/support/example-scopes/${scopeOf(example)}.js";`,
    "/** Runs the example and returns the commented values that it never reached. */",
    "export async function run(): Promise<readonly string[]> {",
    withChecks(source),
    "}",
    "",
  ].join("\n");
}

/** A name that an entry exports: its source file, and whether it is only a type. */
export type Exported = { readonly file: string; readonly isType: boolean };

/** For each entry, such as `nastavnik/report`, every name it exports. */
export const exported: ReadonlyMap<string, ReadonlyMap<string, Exported>> = new Map(
  Object.entries(entries).map(([subpath, { source }]) => {
    const lists = parseSource(source, readFileSync(root + source, "utf8")).statements.filter(
      ts.isExportDeclaration,
    );
    const names = lists.flatMap(({ exportClause, moduleSpecifier, isTypeOnly }) => {
      const from = (moduleSpecifier as ts.StringLiteral | undefined)?.text.replace(/\.js$/, ".ts") ?? "";
      const file = posix.join(posix.dirname(source), from);
      return exportClause !== undefined && ts.isNamedExports(exportClause)
        ? exportClause.elements.map((each) => {
            return [each.name.text, { file, isType: isTypeOnly || each.isTypeOnly }] as const;
          })
        : [];
    });
    return [`nastavnik${subpath.slice(1)}`, new Map(names)] as const;
  }),
);

/** The entry of the example's own folder if it has the name, else the first entry that has it. */
function importOf(name: string, layer: string): readonly string[] {
  const own = [`nastavnik/${layer}`, ...exported.keys()].find(
    (entry) => exported.get(entry)?.has(name) === true,
  );
  if (own === undefined) return [];
  const isType = exported.get(own)?.get(name)?.isType === true;
  return [`import { ${isType ? "type " : ""}${name} } from "${own}";`];
}

function withChecks(source: ts.SourceFile): string {
  const { text } = source;
  const open: string[] = [];
  let result = "";
  let done = 0;
  for (const node of nodesOf(source)) {
    if (ts.isImportDeclaration(node)) done = node.end; // the example is in the comment above the function
    if (!ts.isExpressionStatement(node)) continue;
    const expected = /^;?[ \t]*(?:\n[ \t]*)?\/\/ ([^]*?)(?=\n[^/]|\n?$)/.exec(text.slice(node.end))?.[1];
    if (expected === undefined) continue;
    const expression = node.expression.getText(source);
    const wanted = JSON.stringify(expected.replace(/\n\/\/ /g, " "));
    result += `${text.slice(done, node.getStart(source))}open.delete(${wanted}), check(${expression}, ${wanted});`;
    if (isValue(expected)) open.push(wanted);
    done = node.end;
  }
  return `const open = new Set<string>([${open.join(", ")}]);\n${result}${text.slice(done)}\nreturn [...open];`;
}
