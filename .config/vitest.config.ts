import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import entries from "./entries.json" with { type: "json" };

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: Object.entries(entries).map(([subpath, { source }]) => ({
      find: new RegExp(`^nastavnik${subpath.slice(1)}$`),
      replacement: root + source,
    })),
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/bench/**"],
    setupFiles: [".config/seeded.ts"],
    isolate: false, // nothing is kept between calls: all may run in one world, and a third of the time is saved
    maxWorkers: "100%", // by default one core of the machine is left idle
    testTimeout: 300_000, // a busy machine is slow, not wrong
    hookTimeout: 300_000,
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "./test/tsconfig.json" },
    coverage: { provider: "v8", include: ["src/**/*.ts"], reportsDirectory: "coverage" },
  },
});
