import { fileURLToPath } from "node:url";
import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { mustUseResult } from "./eslint/must-use-result.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const typescript = ["**/*.ts"];
const source = ["src/**/*.ts"];

// The library reads no clock, no chance, no environment and no locale, and does no I/O: see docs and test/purity.test.ts.
const impureGlobals = [
  [
    "process",
    "console",
    "Buffer",
    "require",
    "globalThis",
    "global",
    "window",
    "self",
    "document",
    "navigator",
  ],
  ["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame"],
  [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "crypto",
    "performance",
    "localStorage",
    "sessionStorage",
    "Intl",
    "Temporal",
  ],
].flat();

const notInSource = [
  [
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "Today is an argument: the library never reads the clock.",
  ],
  ["CallExpression[callee.name='Date']", "Today is an argument: the library never reads the clock."],
  [
    "MemberExpression[object.name='Date'][property.name='now']",
    "Today is an argument: the library never reads the clock.",
  ],
  ["MemberExpression[object.name='Math'][property.name='random']", "The same input gives the same answer."],
  [
    "MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]",
    "Locale defaults differ between machines.",
  ],
  ["ImportExpression", "No dynamic import: a bundler must see what is used."],
  ["ImportDeclaration[source.value=/^node:/]", "The library also runs in browsers."],
  [
    "ImportDeclaration[source.value=/^zod/] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
    'Write `import * as z from "zod"`: with named imports bundlers keep every locale.',
  ],
  ["ExportAllDeclaration", "Exports are listed one by one."],
].map(([selector, message]) => ({ selector, message }));

const dateGlobal = { name: "Date", message: "`Date` lives in src/base/calendar-date.ts only." };

export default defineConfig(
  globalIgnores(["**/.cache/", "dist", "coverage", "docs", "**/node_modules", "test/consumers/program"]),
  eslint.configs.recommended,
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "process",
          "console",
          "URL",
          "setTimeout",
          "clearTimeout",
          "performance",
          "globalThis",
          "Buffer",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
  { files: typescript, extends: [tseslint.configs.strictTypeChecked] },
  {
    files: typescript,
    languageOptions: {
      parserOptions: { project: ["tsconfig.json", "test/tsconfig.json"], tsconfigRootDir: root },
    },
    plugins: { local: { rules: { "must-use-result": mustUseResult } } },
    rules: {
      "local/must-use-result": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      eqeqeq: "error",
    },
  },
  {
    files: source,
    rules: {
      "no-restricted-globals": ["error", dateGlobal, ...impureGlobals],
      "no-restricted-syntax": ["error", ...notInSource],
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      "no-eval": "error",
      "no-new-func": "error",
    },
  },
  { files: ["src/base/calendar-date.ts"], rules: { "no-restricted-globals": ["error", ...impureGlobals] } },
  {
    // The bounds of the loops prove the index.
    files: ["src/kernel/**", "src/matching/**", "src/base/sha256.ts", "test/**", "examples/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    // Kernels are called from JavaScript too: they check what the types already promise.
    files: ["src/kernel/**"],
    rules: { "@typescript-eslint/no-unnecessary-condition": "off" },
  },
  {
    // `expect.objectContaining` and its kin are typed `any`.
    files: ["test/**"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off" },
  },
);
