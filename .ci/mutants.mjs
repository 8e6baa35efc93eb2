// `npm run mutants -- src/base` changes the sources of a folder in small ways, one at a time, and says which changes no test
// notices. A sample by a seed; `--most 1000` is all. Nothing on disk is changed.
//   --tests test/base,test/rules   the tests to run; default: the folder of the same name
//   --since origin/main            only files changed since then
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import ts from "typescript";
import { root, run } from "./lib.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    most: { type: "string", default: "40" },
    tests: { type: "string" },
    since: { type: "string" },
  },
});
const [folder = "src/base"] = positionals;
const tests = (values.tests ?? folder.replace(/^src/, "test")).split(",");
for (const path of [folder, ...tests]) {
  if (existsSync(`${root}${path}`)) continue;
  console.error(`there is no ${path}`);
  process.exit(2);
}

const operators = {
  ...{ "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===" },
  ...{ "&&": "||", "||": "&&", "??": "&&", "+": "-", "-": "+", "*": "+", "%": "*" },
};
const mutants = pick(filesOf(folder).flatMap(mutantsOf), Number(values.most), Number(values.seed));
const survivors = [];
let invalid = 0;
for (const [k, mutant] of mutants.entries()) {
  const { file, from, to, text } = mutant;
  const env = { MUTANT_FILE: root + file, MUTANT_FROM: `${from}`, MUTANT_TO: `${to}`, MUTANT_TEXT: text };
  const command = `vitest run --config .config/vitest.mutants.config.ts ${tests.join(" ")}`;
  const { code, output } = await run(command, { env, seconds: 300 });
  if (/No test files found|Startup Error/.test(output)) invalid++;
  else if (code === 0) survivors.push(mutant);
  if (process.stderr.isTTY)
    process.stderr.write(`\r${k + 1} of ${mutants.length}, unnoticed: ${survivors.length} `);
}
for (const { file, line, was, text } of survivors)
  console.log(`${file}:${line}  ${was}  →  ${text || "(nothing)"}`);
const tried = mutants.length - invalid;
const share = tried === 0 ? 1 : 1 - survivors.length / tried;
console.log(
  `${tried} changes of ${folder}, ${survivors.length} unnoticed: ${(100 * share).toFixed(1)} % noticed`,
);
process.exit(invalid > 0 ? 2 : 0);

function filesOf(path) {
  const all = path.endsWith(".ts")
    ? [path]
    : readdirSync(`${root}${path}`, { recursive: true, encoding: "utf8" }).map((file) => `${path}/${file}`);
  const sources = all.filter((file) => file.endsWith(".ts") && !/\/data\/|-data\.ts$/.test(file)).sort();
  if (values.since === undefined) return sources;
  const changed = execFileSync("git", ["diff", "--name-only", values.since], { cwd: root, encoding: "utf8" });
  return sources.filter((file) => changed.split("\n").includes(file));
}

/** Every small change of a file: what stands where, and what is put there instead. */
function mutantsOf(file) {
  const source = readFileSync(`${root}${file}`, "utf8");
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const found = [];
  const put = (node, text) => {
    const [from, to] = [node.getStart(tree), node.getEnd()];
    const line = tree.getLineAndCharacterOfPosition(from).line + 1;
    found.push({ file, from, to, text, line, was: source.slice(from, to).replace(/\s+/g, " ").slice(0, 80) });
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

/** A sample in the order of the files, by a small generator (mulberry32): the same one for the same seed. */
function pick(list, most, seed) {
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
