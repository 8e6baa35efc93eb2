import ts from "typescript";
import { parseSource, type Sources } from "./sources.js";

/**
 * One line of a register, such as `"program.duration": duration.check`, with the file that `duration` is
 * imported from.
 */
type RegisterLine = { readonly code: string; readonly file: string; readonly part: string };

/** The tables of a register by name, such as `programChecks`, and its type of facts. */
export type Register = ReadonlyMap<string, readonly RegisterLine[]>;

/** The folders of rules with their registers, read from the sources. */
export function registersIn(sources: Sources): ReadonlyMap<string, Register> {
  const found = [...sources].flatMap(([path, text]) => {
    const [, folder] = /^src\/rules\/([^/]+)\/register\.ts$/.exec(path) ?? [];
    return folder === undefined ? [] : [[folder, registerOf(parseSource(path, text))] as const];
  });
  return new Map(found);
}

function registerOf(file: ts.SourceFile): Register {
  const modules = new Map<string, string>();
  const tables = new Map<string, readonly RegisterLine[]>();
  for (const node of file.statements) {
    if (ts.isImportDeclaration(node)) {
      const bound = node.importClause?.namedBindings;
      if (bound && ts.isNamespaceImport(bound) && ts.isStringLiteral(node.moduleSpecifier))
        modules.set(bound.name.text, node.moduleSpecifier.text.slice("./".length, -".js".length));
    } else if (ts.isVariableStatement(node)) {
      for (const { name, initializer } of node.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer && ts.isObjectLiteralExpression(initializer))
          tables.set(name.text, initializer.properties.map(lineOf));
    } else if (ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type)) {
      tables.set(node.name.text, node.type.members.map(lineOf));
    }
  }
  return tables;

  function lineOf(node: ts.Node): RegisterLine {
    const [, code = "", name = "", part = ""] = /^"([^"]+)": (\w+)\.(\w+);?$/.exec(node.getText(file)) ?? [];
    return { code, file: modules.get(name) ?? "", part };
  }
}

/** The names that a file exports. */
export function exportsOf(path: string, text: string): readonly string[] {
  return parseSource(path, text).statements.flatMap((node) => {
    const exported =
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    if (ts.isVariableStatement(node))
      return node.declarationList.declarations.map(({ name }) => name.getText());
    return (ts.isTypeAliasDeclaration(node) || ts.isFunctionDeclaration(node)) && node.name
      ? [node.name.text]
      : [];
  });
}

/** The file name of a code: the code without the name of its folder. */
export function fileOfCode(folder: string, code: string): string {
  return (code.startsWith(`${folder}.`) ? code.slice(folder.length + 1) : code).replaceAll(".", "-");
}
