// Cycles, and the same layers as test/architecture.test.ts, seen through resolved paths.
import { readFileSync } from "node:fs";

const layers = JSON.parse(readFileSync(new URL("layers.json", import.meta.url), "utf8"));
const entryPoint = "^src/(index[.]ts$|entry/)";

const layerRules = Object.entries(layers).map(([folder, { imports }]) => ({
  name: `layer-${folder}`,
  severity: "error",
  comment: `${folder} may import ${imports.join(", ") || "nothing else"}`,
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...imports].join("|")})/` },
}));

export default {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "no-orphan", severity: "error", from: { orphan: true, pathNot: entryPoint }, to: {} },
    { name: "unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "runtime-dependencies-only",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core", "npm-dev", "npm-no-pkg", "npm-unknown", "npm-optional", "npm-peer"] },
    },
    { name: "entries-are-doors", severity: "error", from: { path: "^src/" }, to: { path: entryPoint } },
    ...layerRules,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true, // types count too
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
