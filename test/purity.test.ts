import { isBuiltin } from "node:module";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import entries from "../.config/entries.json" with { type: "json" };
import { importsOf, nodesOf, readSources, root, type Sources } from "./support/sources.js";
import { loadTrapped } from "./support/trapped-bundle.js";

/** The one file that may name `Date`, and only with arguments. */
const dateFile = "src/base/calendar-date.ts";

/** What src may take from its surroundings: values and functions that answer the same everywhere, always. */
const pureGlobals = new Set(
  `undefined NaN Infinity Object Array String Number Boolean BigInt Symbol Math JSON Map Set WeakMap WeakSet RegExp Promise
   Iterator Error RangeError TypeError AggregateError ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array
   Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array parseInt parseFloat isNaN
   isFinite structuredClone encodeURIComponent decodeURIComponent Reflect Proxy arguments`.split(/\s+/),
);
const impureMembers = /^(toLocale\w*|localeCompare|getTimezoneOffset)$/;
const impureOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["Math", ["random"]],
  ["Date", ["now"]],
]);
const containers =
  /^(Map|Set|WeakMap|WeakSet|Array|ArrayBuffer|Big(Int|Uint)64Array|(Int|Uint|Float)\d+(Clamped)?Array)$/;

test("src is pure", () => {
  expect(impurities(readSources())).toEqual([]);
});

test.each(Object.entries(entries))(
  "loading %s touches nothing outside and makes no code from text",
  async (_, entry) => {
    const { touched, exports } = await loadTrapped(`export * from "./${entry.source}";`, root);
    expect(touched).toEqual([]);
    expect(Object.keys(exports)).not.toEqual([]);
  },
);

describe("the check of the source itself", () => {
  test.each([
    ["new Date()", "the clock: new Date()"],
    ["new Date", "the clock: new Date()"],
    ["Date()", "Date is for new Date(…)"],
    ["Date.now()", "Date.now"],
    ['Date["now"]()', "Date.now"],
    ["const { now } = Date; now", "Date is for new Date(…)"],
    ["[1].map(Date)", "Date is for new Date(…)"],
    ["Math.random()", "Math.random"],
    ['Math["random"]()', "Math.random"],
    ["const { random } = Math; random", "Math is taken apart"],
    ["const m = Math; m", "Math is taken apart"],
    ["process.env.LANG", "the global process"],
    ["(1).toLocaleString()", "toLocaleString"],
    ['"a".toLocaleUpperCase()', "toLocaleUpperCase"],
    ['"a"["toLocaleUpperCase"]()', "toLocaleUpperCase"],
    ['"a".localeCompare("b")', "localeCompare"],
    ["new Intl.DateTimeFormat()", "the global Intl"],
    ['fetch("/")', "the global fetch"],
    ["globalThis.x", "the global globalThis"],
    ["setTimeout(() => 1, 1)", "the global setTimeout"],
    ["queueMicrotask(() => 1)", "the global queueMicrotask"],
    ["console.log(1)", "the global console"],
    ["performance.now()", "the global performance"],
    ["crypto.randomUUID()", "the global crypto"],
    ['eval("1")', "the global eval"],
    ['new Function("return 1")', "the global Function"],
    ['require("x")', "the global require"],
    ["Temporal.Now.plainDateISO()", "the global Temporal"],
    ['import("zod")', "a dynamic import"],
    ["import.meta.url", "import.meta"],
  ])("refuses %s in a function", (code, fault) => {
    expect(faultsIn(`export function f() { ${code}; }`)).toEqual([fault]);
  });

  test.each([
    ['import fs from "node:fs"; fs', "imports node:fs"],
    ['import fs from "fs"; fs', "imports fs"],
    ["let count = 0", "a variable at the top: let count"],
    ["export let count = 0", "a variable at the top: let count"],
    ["var count = 0", "a variable at the top: var count"],
    ["const seen = new Map()", "a container at the top: seen"],
    ["const seen: Map<string, number> = new Map()", "a container at the top: seen"],
    ["const seen = new WeakMap<object, string>()", "a container at the top: seen"],
    ["const row = new Int32Array(3)", "a container at the top: row"],
    ["const seen = new Set([1]) as Set<number>", "a container at the top: seen"],
    ["const all: string[] = []", "a container at the top: all"],
    ["const byCode = {}", "a container at the top: byCode"],
    ["class A { static count = 0 }", "a static field: count"],
  ])("refuses %s at the top of a module", (code, fault) => {
    expect(faultsIn(code)).toEqual([fault]);
  });

  test.each([
    "const known: ReadonlyMap<string, number> = new Map([['a', 1]])",
    "const known: ReadonlySet<string> = new Set(['a'])",
    "const known = new Set(['a']) as ReadonlySet<string>",
    "const list = [1, 2] as const",
    "const none: readonly string[] = []",
    "const none = [] as const",
    "const table: Readonly<Record<string, number>> = {}",
    "export function f() { let i = 0; const seen = new Map(); return [i, seen]; }",
    "export function f(process: string, document: { self: number }) { return process + document.self; }",
    "export type T = { process: string; fetch: Date }",
    "const process = { console: 1 }; export const f = () => process.console",
    "class A { static readonly zero = 0 }",
    "export const last = (days: readonly string[]) => [...days].sort().at(-1) ?? Math.max(0, Number.NaN)",
    "label: for (;;) { break label; }",
  ])("allows %s", (code) => {
    expect(faultsIn(code)).toEqual([]);
  });

  test("Date with arguments lives in one file", () => {
    const code = "export const f = (y: number) => [new Date(y, 0, 1).getMonth(), Date.UTC(y, 0)]";
    expect(faultsIn(code, dateFile)).toEqual([]);
    expect(faultsIn("export class Day extends Date {}", dateFile)).toEqual([]);
    expect(faultsIn(code)).toEqual(["Date is for src/base/calendar-date.ts"]);
    expect(faultsIn("export const f = () => new Date()", dateFile)).toEqual(["the clock: new Date()"]);
  });
});

describe("the traps themselves", () => {
  test.each([
    ["export const now = new Date()", ["new Date()"]],
    ["Date.now()", ["Date.now"]],
    ["Math.random()", ["Math.random"]],
    ["try { new Function('') } catch {}", ["new Function"]],
    ["try { (() => 1).constructor('') } catch {}", ["Function()"]],
    ["try { (async () => 1).constructor('') } catch {}", ["Function()"]],
    ["try { eval('1') } catch {}", ["eval"]],
    ["try { (0, eval)('1') } catch {}", ["eval"]],
    ["globalThis.process?.env", ["process"]],
    ["export const kind = typeof fetch", ["fetch"]],
    ["export const intl = Intl", ["Intl"]],
    ["'a'.localeCompare('b'); (1).toLocaleString()", ["localeCompare", "toLocaleString"]],
    ["export const epoch = new Date(0)", []],
  ])("%s", async (code, expected) => {
    const { touched } = await loadTrapped(`${code};\nexport const loaded = 1;`, root);
    expect(touched).toEqual(expected);
  });
});

function faultsIn(code: string, file = "src/rules/a.ts"): readonly string[] {
  return impurities(new Map([[file, code]])).map((fault) => fault.slice(fault.indexOf(" ") + 1));
}

/** Faults such as "src/rules/a.ts:3 the clock: new Date()", one for each line and fault. */
function impurities(sources: Sources): readonly string[] {
  const host = ts.createCompilerHost({});
  host.getSourceFile = (file, version) => {
    const text = sources.get(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version, true);
  };
  // Without libraries and resolution a name is known only where the file itself declares or imports it.
  const options = {
    noLib: true,
    noResolve: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  const checker = program.getTypeChecker();

  return [...sources.keys()].flatMap((file) => {
    const tree = program.getSourceFile(file);
    if (!tree) throw new Error(`${file} was not read`);
    const faults = [...nodesOf(tree)].flatMap((node) => {
      const fault = nodeFault(node, file, checker);
      return fault === undefined ? [] : [`${file}:${lineOf(node, tree)} ${fault}`];
    });
    const builtins = importsOf(tree).filter((name) => isBuiltin(name));
    return [...new Set([...builtins.map((name) => `${file}:1 imports ${name}`), ...faults])];
  });
}

function lineOf(node: ts.Node, tree: ts.SourceFile): number {
  return tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

function nodeFault(node: ts.Node, file: string, checker: ts.TypeChecker): string | undefined {
  if (ts.isIdentifier(node)) return globalFault(node, file, checker);
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return "import.meta";
  if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent))
    return "a dynamic import";
  const member = memberOf(node);
  if (member !== undefined && impureMembers.test(member)) return member;
  if (ts.isVariableStatement(node) && ts.isSourceFile(node.parent)) return stateFault(node.declarationList);
  if (ts.isPropertyDeclaration(node) && isMutableStatic(node))
    return `a static field: ${node.name.getText()}`;
  return undefined;
}

/** "now" of `Date.now` and of `Date["now"]`. */
function memberOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return node.argumentExpression.text;
  }
  return undefined;
}

function globalFault(node: ts.Identifier, file: string, checker: ts.TypeChecker): string | undefined {
  const name = node.text;
  if (!isValue(node) || (checker.getSymbolAtLocation(node)?.declarations ?? []).length > 0) return undefined;
  if (name === "Date") return dateFault(node, file);
  if (!pureGlobals.has(name)) return `the global ${name}`;
  const impure = impureOf.get(name);
  if (!impure) return undefined;
  const member = memberOf(node.parent);
  if (name === "Math" && member === undefined) return "Math is taken apart";
  return member !== undefined && impure.includes(member) ? `${name}.${member}` : undefined;
}

function dateFault(node: ts.Identifier, file: string): string | undefined {
  const { parent } = node;
  const member = memberOf(parent);
  if (member === "now") return "Date.now";
  const isMade = ts.isNewExpression(parent) && parent.expression === node;
  const isBase = ts.isExpressionWithTypeArguments(parent);
  if (!isMade && !isBase && member === undefined) return "Date is for new Date(…)";
  if (isMade && (parent.arguments ?? []).length === 0) return "the clock: new Date()";
  return file === dateFile ? undefined : `Date is for ${dateFile}`;
}

/** Whether an identifier is used as a value, rather than being a name in a type, a member or a declaration. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isMetaProperty(parent)) return false;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  return !(isNamed(parent) && parent.name === node);
}

function isNamed(node: ts.Node): node is ts.NamedDeclaration {
  return "name" in node;
}

function stateFault(list: ts.VariableDeclarationList): string | undefined {
  const names = list.declarations.map(({ name }) => name.getText()).join(", ");
  if ((list.flags & ts.NodeFlags.BlockScoped) === 0) return `a variable at the top: var ${names}`;
  if ((list.flags & ts.NodeFlags.Let) !== 0) return `a variable at the top: let ${names}`;
  const container = list.declarations.find(isContainer);
  return container && `a container at the top: ${container.name.getText()}`;
}

/** Something that can be filled later, unless its type says that nobody does. */
function isContainer({ type, initializer }: ts.VariableDeclaration): boolean {
  if (!initializer) return false;
  const cast =
    ts.isAsExpression(initializer) || ts.isSatisfiesExpression(initializer) ? initializer : undefined;
  const value = cast?.expression ?? initializer;
  const said = (type ?? cast?.type)?.getText() ?? "";
  if (/^(readonly\b|const$|Readonly)/.test(said)) return false;
  if (ts.isNewExpression(value)) return containers.test(value.expression.getText());
  return (
    (ts.isArrayLiteralExpression(value) && value.elements.length === 0) ||
    (ts.isObjectLiteralExpression(value) && value.properties.length === 0)
  );
}

function isMutableStatic(node: ts.PropertyDeclaration): boolean {
  const has = (kind: ts.SyntaxKind) => node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
  return has(ts.SyntaxKind.StaticKeyword) && !has(ts.SyntaxKind.ReadonlyKeyword);
}
