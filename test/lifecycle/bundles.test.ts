import { build } from "esbuild";
import { expect, test } from "vitest";
import { readSources, root } from "../support/sources.js";

/** Bytes of one name bundled by itself, minified, and the files that it is made of. */
async function bundled(...names: readonly [name: string, file: string][]) {
  const contents = names.map(([name, file]) => `export { ${name} } from "./src/${file}.ts";`).join("\n");
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const files = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  return {
    kB: (outputFiles[0]?.contents.length ?? Infinity) / 1_000,
    text: outputFiles[0]?.text ?? "",
    files,
  };
}

const decide = ["decide", "lifecycle/engine/decide"] as const;

test.each([
  { names: [[...decide]], kB: 30 },
  { names: [[...decide], ["programMachine", "lifecycle/program/machine"]], kB: 78 },
  { names: [[...decide], ["assignmentMachine", "lifecycle/assignment/machine"]], kB: 30 },
  { names: [[...decide], ["pairingMachine", "lifecycle/pairing/machine"]], kB: 15 },
  { names: [["dueOn", "lifecycle/program/due-on"]], kB: 12 },
  // It quotes the sentences of broken rules, and names fields, people and activities in words.
  { names: [["describeRefusal", "ru/describe-refusal"]], kB: 50 },
  { names: [["describeRemedy", "ru/describe-remedy"]], kB: 20 },
  { names: [["describeEvent", "ru/describe-event"]], kB: 25 },
] as const)("$names fits into $kB kB, without zod and immer", async ({ names, kB }) => {
  const bundle = await bundled(...(names as readonly (readonly [string, string])[] as [string, string][]));
  expect(bundle.kB).toBeLessThanOrEqual(kB);
  expect(bundle.files.filter((file) => /node_modules\/(zod|immer)\//.test(file))).toEqual([]);
});

test("a machine comes without its samples and its sentences", async () => {
  const { files, text } = await bundled(["programMachine", "lifecycle/program/machine"]);
  expect(files.filter((file) => /sample-kit|base\/words|profile-on/.test(file))).toEqual([]);
  expect(text).not.toContain("управление классом");
  expect(text).not.toContain("программа подана на согласование");
});

test("what is said of commands comes without the machines", async () => {
  for (const name of ["Refusal", "Remedy", "HistoryFault", "Event"]) {
    const file = name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
    const { files } = await bundled([`describe${name}`, `ru/describe-${file}`]);
    expect(files.filter((one) => /lifecycle\/.*(machine|guards|table)\.ts$/.test(one))).toEqual([]);
  }
});

test("one module imports immer", () => {
  const importers = [...readSources()].filter(([, text]) => /from "immer"/.test(text)).map(([file]) => file);
  expect(importers).toEqual(["src/lifecycle/engine/patches-of.ts"]);
});
