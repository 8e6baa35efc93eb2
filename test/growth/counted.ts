import ts from "typescript";

/**
 * JavaScript that counts its steps in `stepsDone`: each call of a function and each round of a loop is one. Nothing else can
 * be done again and again, but by built-in functions: those are for `steps.ts`.
 */
export function counted(code: string): string {
  const source = ts.createSourceFile("counted.js", code, ts.ScriptTarget.ES2022, true);
  const inserted: { readonly at: number; readonly text: string }[] = [];
  const count = (body: ts.Node, [open, close]: readonly [string, string]): void => {
    if (ts.isBlock(body)) inserted.push({ at: body.getStart(source) + 1, text: "stepsDone++;" });
    else inserted.push({ at: body.getStart(source), text: open }, { at: body.end, text: close });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIterationStatement(node, false)) count(node.statement, ["{stepsDone++;", "}"]);
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined)
      count(node.body, ["(stepsDone++,", ")"]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  inserted.sort((a, b) => a.at - b.at);
  let result = "let stepsDone = 0;";
  let done = 0;
  for (const { at, text } of inserted) {
    result += code.slice(done, at) + text;
    done = at;
  }
  return result + code.slice(done);
}
