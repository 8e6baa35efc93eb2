// `node bundle.mjs Rollup in.mjs out.js`: each tool as its users have it out of the box; webpack minifies.
import path from "node:path";
import resolve from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import webpack from "webpack";

const [bundler, input, output] = process.argv.slice(2);
if (bundler === "Rollup") {
  const bundle = await rollup({ input, plugins: [resolve({ browser: true })], logLevel: "silent" });
  await bundle.write({ file: output, format: "es" });
} else {
  const stats = await new Promise((done, fail) =>
    webpack(
      {
        mode: "production",
        entry: input,
        output: { path: path.dirname(output), filename: path.basename(output) },
        performance: false,
      },
      (error, result) => (error ? fail(error) : done(result)),
    ),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}
