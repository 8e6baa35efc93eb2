// `npm run mutants -- src/base` changes the sources of a folder in small ways, one at a time, and says which changes no test
// notices. A sample by a seed; `--most 1000` is all. Nothing on disk is changed.
//   --tests test/base,test/rules   the tests to run; default: the folder of the same name
//   --since origin/main            only files changed since then; `--since last` is the branch point, or the last commit
//   --seconds 60                   stop then, and say what was tried
//   --tell                         list what is unnoticed, and fail for nothing: the gate of `npm run check`
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
    seconds: { type: "string", default: "100000" },
    tell: { type: "boolean", default: false },
  },
});
const [folder = "src/base"] = positionals;
for (const path of [folder, ...(values.tests?.split(",") ?? [])]) {
  if (existsSync(`${root}${path}`)) continue;
  console.error(`there is no ${path}`);
  process.exit(2);
}
const ends = Date.now() + 1000 * Number(values.seconds);

/** `src/rules/program/duration.ts` is tested in `test/rules`; a file at the top of src by all tests there. */
function testsFor(file) {
  if (values.tests !== undefined) return values.tests.split(",");
  if (folder !== "src" && existsSync(`${root}${folder.replace(/^src/, "test")}`))
    return [folder.replace(/^src/, "test")];
  const beside = `test/${file.split("/")[1]}`;
  return existsSync(`${root}${beside}`) ? [beside] : [];
}

const operators = {
  ...{ "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===" },
  ...{ "&&": "||", "||": "&&", "??": "&&", "+": "-", "-": "+", "*": "+", "%": "*" },
};
const mutants = pick(filesOf(folder).flatMap(mutantsOf), Number(values.most), Number(values.seed));
const survivors = [];
let [invalid, tried] = [0, 0];
for (const tests of new Set(mutants.map(({ file }) => testsFor(file).join(" ")))) {
  const seconds = Math.min(300, (ends - Date.now()) / 1000);
  if (tests === "" || seconds < 5) continue;
  const { code, output } = await run(`vitest run --config .config/vitest.mutants.config.ts ${tests}`, {
    seconds,
  });
  if (code === 0 || Date.now() >= ends) continue;
  console.error(`${tests} fails without any change:\n${output.slice(-2000)}`);
  process.exit(2);
}
for (const [k, mutant] of mutants.entries()) {
  const { file, from, to, text } = mutant;
  const env = { MUTANT_FILE: root + file, MUTANT_FROM: `${from}`, MUTANT_TO: `${to}`, MUTANT_TEXT: text };
  const tests = testsFor(file);
  if (tests.length === 0) continue;
  const left = (ends - Date.now()) / 1000;
  if (left < 5) break;
  const command = `vitest run --config .config/vitest.mutants.config.ts ${tests.join(" ")}`;
  const { code, output } = await run(command, { env, seconds: Math.min(300, left) });
  if (Date.now() >= ends) break; // stopped midway: nobody knows
  tried++;
  if (/No test files found|Startup Error/.test(output)) invalid++;
  else if (code === 0) survivors.push(mutant);
  if (process.stderr.isTTY)
    process.stderr.write(`\r${k + 1} of ${mutants.length}, unnoticed: ${survivors.length} `);
}
for (const { file, line, was, text } of survivors)
  console.log(`${file}:${line}  ${was}  →  ${text || "(nothing)"}`);
const judged = tried - invalid;
const share =
  judged === 0 ? "nothing is known" : `${(100 * (1 - survivors.length / judged)).toFixed(1)} % noticed`;
console.log(
  `${judged} of ${mutants.length} changes of ${folder} tried, ${survivors.length} unnoticed: ${share}`,
);
process.exit(invalid > 0 && !values.tell ? 2 : 0);

function filesOf(path) {
  const all = path.endsWith(".ts")
    ? [path]
    : readdirSync(`${root}${path}`, { recursive: true, encoding: "utf8" }).map((file) => `${path}/${file}`);
  const sources = all.filter((file) => file.endsWith(".ts") && !/\/data\/|-data\.ts$/.test(file)).sort();
  if (values.since === undefined) return sources;
  const since = values.since === "last" ? lastKnown() : values.since;
  if (since === undefined) return [];
  const changed = git("diff", "--name-only", since).split("\n");
  return sources.filter((file) => changed.includes(file));
}

/** Where this branch left the main one, or the last commit on it; undefined in a clone that knows neither. */
function lastKnown() {
  const commit = (...args) => {
    try {
      return git(...args).trim() || undefined;
    } catch {
      return undefined;
    }
  };
  const here = commit("rev-parse", "HEAD");
  const fork = commit("merge-base", "HEAD", "origin/main");
  return fork !== undefined && fork !== here ? fork : commit("rev-parse", "HEAD~1");
}

function git(...args) {
  return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
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
