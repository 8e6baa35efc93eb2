import ts from "typescript";
import { parseSource, type Sources } from "../support/sources.js";

/** A function or class whose docstring says how its steps or its memory grow. */
export type Claim = { readonly layer: string; readonly name: string; readonly text: string };

const ofGrowth =
  /\blinear\b|\bn log n\b|\bquadratic in\b|\bcomplexity:|\bconstant time\b|\bone pass\b|\bgrows? with (?!him|her)|\btime\b[^.;]*\bgrows?\b|\bmemory\b[^.;]*\bgrows?\b/i;

export function claimsIn(sources: Sources): readonly Claim[] {
  return [...sources].flatMap(([file, text]) => {
    const layer = file.split("/")[1] ?? "";
    return parseSource(file, text).statements.flatMap((statement) =>
      documented(statement).flatMap(([name, node]): readonly Claim[] => {
        const said = docOf(node);
        return ofGrowth.test(said) ? [{ layer, name, text: said }] : [];
      }),
    );
  });
}

/** What can be called: functions, classes and their methods, constants that are functions. */
function documented(statement: ts.Statement): readonly (readonly [string, ts.Node])[] {
  if (ts.isFunctionDeclaration(statement)) return [[statement.name?.text ?? "", statement]];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations
      .filter(({ initializer }) => initializer !== undefined && ts.isFunctionLike(initializer))
      .map(({ name }) => [name.getText(), statement] as const);
  if (!ts.isClassDeclaration(statement)) return [];
  const own = statement.name?.text ?? "";
  const methods = statement.members.filter(ts.isMethodDeclaration);
  return [[own, statement], ...methods.map((each) => [`${own}.${each.name.getText()}`, each] as const)];
}

/** The sentences of a docstring on one line, without its example. */
function docOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => (typeof comment === "string" ? comment : ts.getTextOfJSDocComment(comment)) ?? "")
    .join(" ")
    .replace(/\s+/g, " ");
}
