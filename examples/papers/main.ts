// Every paper of a made-up school as Markdown, with made-up names in the cases that the sentences ask for.
// Run: npm run example -- papers [kind] [--lang en]
import type { Language } from "nastavnik";
import { paperKinds, type PaperKind } from "nastavnik/codes";
import { checkPaper, paperOf, toMarkdown } from "nastavnik/papers";
import { languageAsked, speechOf } from "../speech.js";
import { facts } from "./facts.js";
import { profile } from "./made-up-school.js";
import { nameOf } from "./names.js";

/** One paper, what it leaves to be filled in, and what it lacks by law. */
export function printed(kind: PaperKind, language: Language): string {
  const { paperTexts, describePaperGap, describePaperFinding } = speechOf(language);
  const paper = paperOf(kind, facts[kind], paperTexts);
  const open = paper.gaps.map(describePaperGap);
  const lacking = checkPaper(paper, { on: profile.day, profile }).map(describePaperFinding);
  const notes = [...open, ...lacking].map((note) => `> ${note}`);
  return [toMarkdown(paper, { nameOf }), ...notes].join("\n");
}

if (/papers[\\/]main\.ts$/.test(process.argv[1] ?? "")) {
  const [, , ...args] = process.argv;
  const kinds = Object.keys(paperKinds) as readonly PaperKind[];
  const asked = kinds.filter((kind) => args.includes(kind));
  for (const kind of asked.length > 0 ? asked : kinds)
    console.log(`${printed(kind, languageAsked(process.argv))}\n\n---\n`);
}
