import { mergeConfig } from "vitest/config";
import usual from "./vitest.config.js";

const { MUTANT_FILE: file, MUTANT_FROM: from, MUTANT_TO: to, MUTANT_TEXT: text = "" } = process.env;

/** The usual tests with one change in one file, which stays as it is on disk. */
export default mergeConfig(usual, {
  plugins: [
    {
      name: "mutant",
      enforce: "pre" as const,
      transform: (code: string, id: string) =>
        id.split("?")[0] === file ? code.slice(0, Number(from)) + text + code.slice(Number(to)) : undefined,
    },
  ],
  test: { typecheck: { enabled: false }, bail: 1, testTimeout: 20_000, reporters: ["dot"] },
});
