import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { paperOf, toHtml } from "nastavnik/papers";
import { paperTexts } from "nastavnik/ru";
import { facts } from "../papers/facts.js";
import { nameOf } from "./known-names.js";
import { found, printers } from "./printers.mjs";

/** Makes the pictures of docs/pictures again: the first pages of three papers, as Chromium prints them. Needs pdftoppm too. */
const pictures = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const pdftoppm = found("pdftoppm");
if (!printers.htmlToPdf || !pdftoppm) {
  console.error("Chromium or pdftoppm is missing: no pictures were made");
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
for (const kind of ["order-pairs", "program", "mentor-report"]) {
  const html = join(folder, `${kind}.html`);
  writeFileSync(html, toHtml(paperOf(kind, facts[kind], paperTexts), { nameOf }));
  const pdf = printers.htmlToPdf(html, join(folder, `${kind}.pdf`));
  execFileSync(pdftoppm, ["-f", "1", "-singlefile", "-r", "72", "-gray", "-png", pdf, join(pictures, kind)]);
  console.log(`docs/pictures/${kind}.png`);
}
rmSync(folder, { recursive: true });
