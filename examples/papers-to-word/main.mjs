import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paperOf, toHtml } from "nastavnik/papers";
import { paperTexts } from "nastavnik/ru";
import { facts } from "../papers/facts.js";
import { nameOf } from "./known-names.js";
import { printers } from "./printers.mjs";
import { toWord } from "./to-word.mjs";

/** Every paper of the made-up school as a Word document, and three as PDF. `npm run example -- papers-to-word [folder]` */
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "papers-to-word-"));
mkdirSync(folder, { recursive: true });

for (const kind of Object.keys(facts)) {
  const paper = paperOf(kind, facts[kind], paperTexts);
  const file = join(folder, `${kind}.docx`);
  const bytes = await toWord(paper, nameOf);
  writeFileSync(file, bytes);
  writeFileSync(join(folder, `${kind}.html`), toHtml(paper, { nameOf }));
  console.log(`${file}: ${paper.title}, ${Math.ceil(bytes.length / 1024)} кБ`);
}

const { wordToPdf, htmlToPdf } = printers;
for (const kind of ["order-pairs", "program", "mentor-report"]) {
  const file = join(folder, kind);
  if (wordToPdf) console.log(`LibreOffice: ${wordToPdf(`${file}.docx`, folder)}`);
  else if (htmlToPdf) console.log(`Chromium: ${htmlToPdf(`${file}.html`, `${file}.pdf`)}`);
  else console.log(`${file}.pdf нет: не найдены ни LibreOffice, ни Chromium`);
}
