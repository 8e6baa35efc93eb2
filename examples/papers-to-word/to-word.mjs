import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  Document,
  HeadingLevel,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Header,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";

/** A4 by office practice: 20 mm above and below, 30 mm on the side of the file, 10 mm on the other. */
const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(10), header: mm(10) },
};
const width = mm(170);
const font = "Times New Roman";
const [normal, small, tiny] = [28, 24, 18]; // half points
const line = "____________";

/**
 * A paper as the bytes of a Word document. The library's `PaperBlock`s are data, so that nothing is read back from text.
 *
 * @param {import("nastavnik/papers").Paper} paper
 * @param {import("nastavnik/papers").NameOf} nameOf
 */
export function toWord(paper, nameOf) {
  const lists = paper.blocks.filter(({ kind }) => kind === "list" || kind === "points");
  const numbered = (block) => `list-${lists.indexOf(block)}`;
  return Packer.toBuffer(
    new Document({
      title: clean(paper.title),
      styles: {
        default: {
          document: { run: { font, size: normal, language: { value: languages[paper.language] } } },
        },
      },
      numbering: {
        config: lists.map((block) => ({
          reference: numbered(block),
          levels: block.kind === "points" ? pointLevels(block.points) : [listLevel(block.ordered)],
        })),
      },
      sections: [
        {
          properties: { page, titlePage: true }, // the first page has no number
          headers: { default: pageNumber(), first: new Header({ children: [new Paragraph("")] }) },
          children: paper.blocks.flatMap((block) => blockOf(block, { nameOf, numbered, paper })),
        },
      ],
    }),
  );
}

const languages = { ru: "ru-RU", en: "en-GB" };
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const annexMark = { ru: "Приложение №\u00a0", en: "Annex\u00a0" };

function blockOf(block, { nameOf, numbered, paper }) {
  const runs = (text, style) => runsOf(text, nameOf, style);
  const paragraph = (text, options = {}, style = {}) =>
    new Paragraph({ spacing: { after: 120 }, ...options, children: runs(text, style) });
  switch (block.kind) {
    case "heading":
      return [
        paragraph(
          block.text,
          {
            heading: levels[block.level],
            alignment: block.level === 3 ? AlignmentType.LEFT : AlignmentType.CENTER,
            spacing: { before: 240, after: 120 },
            keepNext: true,
          },
          { bold: true, color: "000000", font, size: normal },
        ),
      ];
    case "paragraph":
      return [paragraph(block.text)];
    case "list":
      return block.items.map((item) =>
        paragraph(item, { numbering: { reference: numbered(block), level: 0 } }),
      );
    case "points":
      return pointsOf(block.points, 0, (text, level) =>
        paragraph(text, { numbering: { reference: numbered(block), level } }),
      );
    case "table": {
      const widths = widthsOf([block.headings, ...block.rows]);
      const row = (texts, style, options) =>
        new TableRow({
          ...options,
          cantSplit: true,
          children: texts.map((text, i) => cellOf([paragraph(text, { spacing: {} }, style)], widths[i])),
        });
      // The headings stand again on each page.
      const heading = row(block.headings, { size: small, bold: true }, { tableHeader: true });
      const rows = block.rows.map((texts) => row(texts, { size: small }));
      return [
        ...(block.caption ? [paragraph(block.caption, { keepNext: true })] : []),
        ...tableOf(widths, [...(block.headings.length > 0 ? [heading] : []), ...rows]),
      ];
    }
    case "fields": {
      const widths = [0.35 * width, 0.65 * width];
      const rows = block.fields.map(({ label, value }) => {
        const cells = [[label], value].map((text) => paragraph(text, { spacing: {} }, { size: small }));
        return new TableRow({ cantSplit: true, children: cells.map((cell, i) => cellOf([cell], widths[i])) });
      });
      return tableOf(widths, rows);
    }
    case "requisites": {
      const [on, number] = [block.on ?? [], block.number ?? []].map((text) => runs(text));
      return [
        new Paragraph({
          tabStops: [{ type: TabStopType.RIGHT, position: width }],
          spacing: { after: 120 },
          children: [...on, new TextRun("\t"), ...number],
        }),
        ...(block.place ? [paragraph(block.place, { alignment: AlignmentType.CENTER })] : []),
      ];
    }
    case "stamps": {
      // A single stamp stands on the right, where the hand looks for УТВЕРЖДАЮ.
      const stamps = block.stamps.length === 1 ? [undefined, ...block.stamps] : block.stamps;
      const widths = stamps.map(() => width / stamps.length);
      const cells = stamps.map((stamp, i) => {
        const title = stamp
          ? [paragraph([stamp.title], { spacing: {} }, { bold: true })]
          : [new Paragraph("")];
        const lines = stamp?.lines.map((text) => paragraph(text, { spacing: {} })) ?? [];
        return cellOf([...title, ...lines], widths[i], bare);
      });
      return tableOf(
        widths,
        stamps.length === 0 ? [] : [new TableRow({ cantSplit: true, children: cells })],
        bare,
      );
    }
    case "signatures":
      return block.lines.map(
        ({ label, person, on }) =>
          new Paragraph({
            keepLines: true,
            spacing: { before: 240, after: 120 },
            tabStops: [65, 105, 145].map((at) => ({ type: TabStopType.LEFT, position: mm(at) })),
            children: [
              ...runs(label),
              new TextRun(`\t${line}`),
              ...(person ? [new TextRun("\t"), ...runs([person])] : []),
              ...(on ? [new TextRun("\t"), ...runs(on)] : []),
            ],
          }),
      );
    case "annex":
      return [
        paragraph([`${annexMark[paper.language]}${block.number}`], {
          pageBreakBefore: true,
          alignment: AlignmentType.RIGHT,
          spacing: {},
        }),
        ...(block.to ? [paragraph(block.to, { alignment: AlignmentType.RIGHT })] : []),
        ...blockOf({ kind: "heading", level: 2, text: block.title }, { nameOf, numbered, paper }),
      ];
  }
}

function listLevel(ordered) {
  return {
    level: 0,
    format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: ordered ? "%1." : "–",
    style: { paragraph: { indent: { left: mm(10), hanging: mm(7) } } },
  };
}

/** Word counts the points itself, 1. and 1.1., or 3.1. within section 3, so that whoever adds one need not renumber the rest. */
function pointLevels([first]) {
  const section = first.number.includes(".") ? first.number.replace(/[^.]*$/, "") : "";
  return [1, 2, 3, 4].map((depth) => ({
    level: depth - 1,
    format: LevelFormat.DECIMAL,
    start: depth === 1 ? Number(first.number.slice(section.length)) : 1,
    text: `${section}${Array.from({ length: depth }, (_, i) => `%${i + 1}.`).join("")}`,
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent: { firstLine: mm(12.5) } } },
  }));
}

function pointsOf(points, level, paragraph) {
  return points.flatMap(({ text, points: parts = [] }) => [
    paragraph(text, level),
    ...pointsOf(parts, level + 1, paragraph),
  ]);
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const bare = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

function cellOf(children, size, borders) {
  const margins = { top: 40, bottom: 40, left: 80, right: 80 };
  return new TableCell({
    children,
    margins,
    width: { size, type: WidthType.DXA },
    ...(borders && { borders }),
  });
}

/** Word makes one table of two that touch: a low empty line keeps them apart. */
function tableOf(columnWidths, rows, borders) {
  if (rows.length === 0) return [];
  const layout = TableLayoutType.FIXED;
  const table = new Table({
    rows,
    layout,
    columnWidths,
    width: { size: width, type: WidthType.DXA },
    ...(borders && { borders }),
  });
  return [table, new Paragraph({ spacing: { after: 0 }, run: { size: 12 }, children: [] })];
}

/** Each column has room for its longest word; what is left goes where most is said. */
function widthsOf(rows) {
  const least = [];
  const wanted = [];
  for (const row of rows)
    for (const [i, text] of row.entries()) {
      const word = Math.max(...text.map((run) => longestWord(typeof run === "string" ? run : line)), 0);
      least[i] = Math.max(least[i] ?? 0, mm(4 + 2.3 * word));
      wanted[i] = Math.max(wanted[i] ?? 1, Math.min(60, lengthOf(text)));
    }
  const total = (numbers) => numbers.reduce((sum, each) => sum + each, 0);
  const rest = width - total(least);
  if (rest < 0) return least.map((each) => Math.floor((each / total(least)) * width));
  return least.map((each, i) => Math.floor(each + (rest * wanted[i]) / total(wanted)));
}

function longestWord(text) {
  return Math.max(...text.split(" ").map((word) => word.length));
}

function lengthOf(text) {
  return text.reduce((sum, run) => sum + (typeof run === "string" ? run.length : line.length), 0);
}

/** Words, names, and blanks with a small word in brackets that says what belongs there. */
function runsOf(text, nameOf, style = {}) {
  return text.flatMap((run, i) => {
    if (typeof run === "string") {
      // Initials bring their own full stop.
      const before = text[i - 1];
      const stopped =
        typeof before === "object" && "person" in before && nameOf(before.person, before.case)?.endsWith(".");
      return [new TextRun({ ...style, text: clean(stopped ? run.replace(/^\./, "") : run) })];
    }
    const name = "person" in run ? nameOf(run.person, run.case) : undefined;
    if (name) return [new TextRun({ ...style, text: clean(name) })];
    return [
      new TextRun({ ...style, text: line }),
      new TextRun({ ...style, bold: false, size: tiny, text: ` (${clean(run.label)})` }),
    ];
  });
}

/** XML knows no control characters and no half characters; Word would not open the file. */
function clean(text) {
  return text
    .replace(/\s*[\n\r]+\s*/g, " ")
    .replace(/(?!\t)\p{Cc}/gu, "")
    .replace(/[\p{Cs}\p{NChar}]/gu, "\ufffd");
}

function pageNumber() {
  const children = [new TextRun({ font, size: small, children: [PageNumber.CURRENT] })];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}
