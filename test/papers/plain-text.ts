import type { Paper, PaperBlock, PaperPoint, PaperText } from "nastavnik/papers";

/** A paper as plain lines: [who] for a person, ____(what) for a blank. Nothing but what the blocks say. */
export function plainText(paper: Paper): string {
  const { kind, language, blocks, gaps, filled } = paper;
  return [
    `# ${kind} (${language})`,
    ...blocks.map(blockText),
    "---",
    `gaps: ${gaps.map(({ requisite, record, field }) => [requisite, record, field].filter(Boolean).join("/")).join(", ")}`,
    `filled: ${filled.join(", ")}`,
    "",
  ].join("\n");
}

function runsText(text: PaperText): string {
  return text
    .map((run) => (typeof run === "string" ? run : "blank" in run ? `____(${run.label})` : `[${run.label}]`))
    .join("");
}

function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case "heading":
      return `\n${"=".repeat(4 - block.level)} ${runsText(block.text)}`;
    case "paragraph":
      return runsText(block.text);
    case "list":
      return block.items
        .map((item, i) => `${block.ordered ? `${i + 1})` : "–"} ${runsText(item)}`)
        .join("\n");
    case "points":
      return pointsText(block.points).join("\n");
    case "table":
      return [block.headings, ...block.rows].map((row) => `| ${row.map(runsText).join(" | ")} |`).join("\n");
    case "fields":
      return block.fields.map(({ label, value }) => `${label}: ${runsText(value)}`).join("\n");
    case "requisites":
      return [block.on, block.number, block.place]
        .flatMap((each) => (each ? [runsText(each)] : []))
        .join(" · ");
    case "stamps":
      return block.stamps
        .map(({ title, lines }) => `[${title}: ${lines.map(runsText).join(", ")}]`)
        .join("\n");
    case "signatures":
      return block.lines
        .map(({ label, person, on }) =>
          [`${runsText(label)} ________`, person ? `[${person.label}]` : "", on ? runsText(on) : ""]
            .join(" ")
            .trim(),
        )
        .join("\n");
    case "annex":
      return `\n>>> ${block.number} ${runsText(block.title)} ${block.to ? runsText(block.to) : ""}`;
  }
}

function pointsText(points: readonly PaperPoint[], indent = ""): readonly string[] {
  return points.flatMap(({ number, text, points: parts = [] }) => [
    `${indent}${number}. ${runsText(text)}`,
    ...pointsText(parts, `${indent}  `),
  ]);
}
