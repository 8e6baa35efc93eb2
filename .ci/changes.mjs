// What `npm run mutants` puts into a source: one small change, or a note of each function that is called.
import ts from "typescript";

const operators = {
  ...{ "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===" },
  ...{ "&&": "||", "||": "&&", "??": "&&", "+": "-", "-": "+", "*": "+", "%": "*" },
};

/** Every small change of a file: what stands where, what is put there instead, and the function that it is in (0: none). */
export function changesOf(file, source) {
  const tree = treeOf(file, source);
  const bodies = bodiesOf(tree);
  const found = [];
  const put = (node, text) => {
    const [from, to] = [node.getStart(tree), node.getEnd()];
    const line = tree.getLineAndCharacterOfPosition(from).line + 1;
    const was = source.slice(from, to).replace(/\s+/g, " ").slice(0, 80);
    const inside = 1 + bodies.findLastIndex(({ parent }) => parent.pos <= from && to <= parent.end);
    found.push({ file, from, to, text, line, was, inside });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = operators[node.operatorToken.getText(tree)];
      if (other) put(node.operatorToken, other);
    } else if (ts.isNumericLiteral(node)) put(node, `${Number(node.text.replaceAll("_", "")) + 1}`);
    else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, "false");
    else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, "true");
    else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      put(node, node.operand.getText(tree));
    else if (ts.isIfStatement(node)) put(node.expression, "false");
    else if (ts.isConditionalExpression(node)) put(node.condition, `!(${node.condition.getText(tree)})`);
    else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) put(node, ";");
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The source with a note at the beginning of each function, numbered as `inside` of its changes is. */
export function noting(file, source) {
  const tree = treeOf(file, source);
  const bodies = bodiesOf(tree);
  const puts = bodies.flatMap((body, k) => {
    const note = `$reached[${k + 1}] = 1`;
    const [from, to] = [body.getStart(tree), body.getEnd()];
    if (ts.isBlock(body)) return [{ at: from + 1, text: `${note};` }];
    return [
      { at: from, text: `(${note}, ` },
      { at: to, text: ")" },
    ];
  });
  let code = source;
  for (const { at, text } of puts.reverse().sort((a, b) => b.at - a.at))
    code = code.slice(0, at) + text + code.slice(at);
  return `const $reached = reachOf(${JSON.stringify(file)}, ${bodies.length + 1}); $reached[0] = 1;\n${code}`;
}

/** A sample in the order of the list, by a small generator (mulberry32): the same one for the same seed. */
export function pick(list, most, seed) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const drawn = list
    .map((one, k) => ({ one, k, by: random() }))
    .sort((a, b) => a.by - b.by)
    .slice(0, most);
  return drawn.sort((a, b) => a.k - b.k).map(({ one }) => one);
}

function treeOf(file, source) {
  return ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
}

/** The bodies of a file's functions, an outer one before those inside it. */
function bodiesOf(tree) {
  const found = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body !== undefined) found.push(node.body);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
