import { expect, test } from "vitest";
import { drawMermaid } from "../.ci/draw-mermaid.mjs";
import { blocksOf, englishPages, russianPages, textOf } from "./support/pages.js";

const diagrams = [...englishPages, ...russianPages].flatMap((page) =>
  blocksOf(textOf(page))
    .filter(({ language }) => language === "mermaid")
    .map(({ code }, i) => [`${page} ${i + 1}`, code] as const),
);

/** Where rectangles and arrows stand in a drawing. */
function boxesOf(svg: string) {
  return Array.from(
    svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ([, x, y, width, height]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }),
  );
}

test("the guides have diagrams", () => {
  expect(diagrams.length).toBeGreaterThan(5);
});

test.each(diagrams)(
  "%s is drawn: every box apart, every arrow from one box to another, nothing loaded",
  (_, code) => {
    const { svg, words } = drawMermaid(code);
    const boxes = boxesOf(svg);
    boxes.slice(1).forEach((box, i) => expect(box.y).toBeGreaterThan(boxes[i]!.y + boxes[i]!.height));
    const arrows = Array.from(svg.matchAll(/d="M[\d.-]+ ([\d.]+)H[\d.-]+V([\d.]+)H/g), ([, out, into]) =>
      [out, into].map(Number),
    );
    const at = (y = 0) => boxes.findIndex((box) => box.y <= y && y <= box.y + box.height);
    for (const [out, into] of arrows) {
      expect(at(out)).not.toBe(-1);
      expect(at(into)).not.toBe(-1);
      expect(at(out)).not.toBe(at(into));
    }
    const inside = svg.match(/↻/g)?.length ?? 0;
    expect(arrows.length + inside).toBe(words.split("; ").length);
    expect(svg).not.toMatch(/href|script|url\(|undefined|NaN/);
  },
);

test("states have names, arrows have labels; what stays is told in the box", () => {
  const { svg, words } = drawMermaid(
    "stateDiagram-v2\n  a: new & <open>\n  b: over\n  [*] --> a\n  a --> a: change\n  a --> b: end\n  b --> [*]\n",
  );
  expect(words).toBe("new & <open> → new & <open> (change); new & <open> → over (end)");
  expect(svg).toContain("new &amp; &lt;open&gt;");
  expect(svg).toContain("↻ change");
});

test("a flowchart's chains, groups and shapes are read", () => {
  const { words } = drawMermaid('flowchart LR\n  a[first] & b -- "x, y" --> c[(store)] --> d{{rules}}\n');
  expect(words).toBe("first → store (x, y); b → store (x, y); store → rules");
});

test.each(["pie\n", "flowchart LR\n  a ==> b\n", "stateDiagram-v2\n  note right of a\n"])(
  "%j is refused",
  (code) => {
    expect(() => drawMermaid(code)).toThrow(RangeError);
  },
);
