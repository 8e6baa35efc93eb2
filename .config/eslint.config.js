import { fileURLToPath } from "node:url";
import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { mustUseResult } from "./eslint/must-use-result.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const typescript = ["**/*.ts"];
const source = ["src/**/*.ts"];

// That src reads no clock, chance, environment and locale is for test/purity.test.ts, which says what it may read; that
// it keeps to its layers and passes nothing on, for test/architecture.test.ts.
const zodNames = {
  selector: "ImportDeclaration[source.value=/^zod/] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
  message: 'Write `import * as z from "zod"`: with named imports bundlers keep every locale.',
};

export default defineConfig(
  globalIgnores([
    "**/.cache/",
    "dist",
    "coverage",
    "docs",
    "**/node_modules",
    "test/consumers/program",
    "test/consumers/forms",
    "examples/curator-desk",
    "examples/recipes",
    "examples/region-dashboard",
  ]),
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
      // One program for all: the tests' own includes src.
      parserOptions: { project: ["test/tsconfig.json"], tsconfigRootDir: root },
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
      "no-restricted-syntax": ["error", zodNames],
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  {
    // The bounds of the loops prove the index.
    files: [
      "src/kernel/**",
      "src/matching/**",
      "src/report/publication/**",
      "src/base/sha256.ts",
      "test/**",
      "examples/**",
    ],
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
