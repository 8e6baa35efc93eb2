export type {
  BlankSlot,
  GrammaticalCase,
  Paper,
  PaperBlock,
  PaperGap,
  PaperRole,
  PaperRun,
  PaperSource,
  PaperStamp,
  PaperText,
  PersonSlot,
  SignatureLine,
  StampKind,
} from "../papers/paper.js";
export { requisitesOf } from "../papers/paper-requisite.js";
export type { PaperRequisite, RequisiteEntry, RequisiteOf } from "../papers/paper-requisite.js";
