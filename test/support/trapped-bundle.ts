import vm from "node:vm";
import { build } from "esbuild";

/** A module bundled with its imports for a browser, and what it contains and touches. */
export type TrappedBundle = {
  /** Packages of node_modules whose code is in the bundle. */
  readonly packages: readonly string[];
  /** Uses of clock, randomness, environment, I/O, locale and code from strings while it loads. */
  readonly touched: readonly string[];
  readonly exports: Readonly<Record<string, unknown>>;
};

/** Bundles `contents`, resolved from `folder`, and loads it in a realm where every impure global is a trap. */
export async function loadTrapped(contents: string, folder: string): Promise<TrappedBundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder, loader: "js" },
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "bundled",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });

  // Code from strings is forbidden, as under a content security policy without unsafe-eval.
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const touched = vm.runInContext(traps, context) as string[];
  vm.runInContext(outputFiles[0]?.text ?? "", context, { timeout: 20_000 });

  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (/.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []) : [],
  );
  return {
    packages: [...new Set(used)].sort(),
    touched: [...new Set(touched)],
    exports: vm.runInContext("bundled", context) as Record<string, unknown>,
  };
}

/** Runs inside the realm; returns a list that grows with each trap touched. */
const traps = /* js */ `(() => {
  const touched = [];
  const refuse = (what) => () => {
    touched.push(what);
    throw new EvalError(what);
  };
  const note = (owner, name, what) => {
    const real = owner[name];
    owner[name] = function (...args) {
      touched.push(what);
      return real.apply(this, args);
    };
  };

  globalThis.eval = refuse("eval");
  const RealFunction = Function;
  const NoFunction = new Proxy(RealFunction, { construct: refuse("new Function"), apply: refuse("Function()") });
  globalThis.Function = NoFunction;
  for (const sample of [function () {}, async function () {}, function* () {}, async function* () {}]) {
    const prototype = Object.getPrototypeOf(sample);
    const trapped =
      prototype.constructor === RealFunction
        ? NoFunction
        : new Proxy(prototype.constructor, { construct: refuse("new Function"), apply: refuse("Function()") });
    Object.defineProperty(prototype, "constructor", { value: trapped });
  }

  note(Date, "now", "Date.now");
  note(Math, "random", "Math.random");
  globalThis.Date = new Proxy(Date, {
    construct(target, args, newTarget) {
      if (args.length === 0) touched.push("new Date()");
      return Reflect.construct(target, args, newTarget);
    },
    apply(target) {
      touched.push("Date()");
      return target();
    },
  });
  note(String.prototype, "localeCompare", "localeCompare");
  for (const { prototype } of [String, Number, BigInt, Date, Array, Object]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name.startsWith("toLocale")) note(prototype, name, name);
    }
  }
  const absent =
    "Intl process require console Buffer performance crypto fetch XMLHttpRequest WebSocket Worker navigator document " +
    "window self location localStorage setTimeout setInterval setImmediate queueMicrotask";
  for (const name of absent.split(" ")) {
    Object.defineProperty(globalThis, name, { get: () => void touched.push(name), configurable: true });
  }
  return touched;
})()`;
