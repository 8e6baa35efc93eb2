import { expect, test } from "vitest";
import { allRules, legalActs } from "nastavnik";

test("the table of rules in docs/rules.md is the rules themselves", async () => {
  const rows = Object.entries(allRules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { layer, severity, whenAdopted, source, inForce, judgedBy }]) => {
      const adopted =
        layer === "recommendation" && severity === "warning" ? (whenAdopted ?? "error") : severity;
      const act =
        source.act === undefined
          ? "own design"
          : `${legalActs[source.act].number} ${source.clause ?? ""}`.trim();
      const since = inForce === undefined ? "" : `${inForce.from}${judgedBy ? ", by the event's day" : ""}`;
      return `| \`${code}\` | ${layer} | ${severity} | ${adopted} | ${act} | ${source.certainty} | ${since} |`;
    });
  const text = [
    "# Rules",
    "",
    "Made from the rules themselves by the tests. *Law* and *logic* bind everybody; a *recommendation* warns until an",
    "organisation adopts it; a *hint* of this project never binds. The sentence of each code, in Russian and in",
    "English, is what `describeFinding` says.",
    "",
    "| code | layer | severity | when adopted | act | certainty | in force since |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../docs/rules.md");
});
