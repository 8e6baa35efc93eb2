export { changesOfPaper, type BlockChange, type PaperChanges } from "../papers/changes-of-paper.js";
export { checkPaper, type PaperFinding, type PaperFindingFacts } from "../papers/check-paper.js";
export { checkPaperFacts } from "../papers/check-paper-facts.js";
export type { CommonTexts, PaperList, PostFacts } from "../papers/common-texts.js";
export type { PaperFacts } from "../papers/facts-of-kinds.js";
export { line } from "../papers/line.js";
export type { FactsWith, PaperGiven, PaperRecords } from "../papers/paper-facts.js";
export { createPaper, paperOf } from "../papers/paper-of.js";
export type { PaperProblem, PaperProblemFacts } from "../papers/paper-problem.js";
export { requisitesOf } from "../papers/paper-requisite.js";
export type { PaperRequisite, RequisiteEntry, RequisiteOf } from "../papers/paper-requisite.js";
export type { PaperTexts } from "../papers/paper-texts.js";
export type {
  BlankSlot,
  GrammaticalCase,
  Paper,
  PaperBlock,
  PaperGap,
  PaperPoint,
  PaperRole,
  PaperRun,
  PaperSource,
  PaperStamp,
  PaperText,
  PersonSlot,
  SignatureLine,
  StampKind,
} from "../papers/paper.js";
export { paperStyle } from "../papers/paper-style.js";
export type { NameOf, PrintOptions } from "../papers/printed-runs.js";
export { toHtml } from "../papers/to-html.js";
export type { HtmlOptions } from "../papers/to-html.js";
export { toMarkdown } from "../papers/to-markdown.js";
