import { dayReaders } from "./read-days.js";
import { lengthReaders } from "./read-lengths.js";
import { ordinalReaders } from "./read-ordinals.js";
import { phraseReaders } from "./read-phrases.js";
import { referenceReaders } from "./read-references.js";
import { rhythmReaders } from "./read-rhythms.js";
import type { ReadersByFirst } from "./time-words-of.js";
import { byFirst } from "./time-words-of.js";

/** What a period is read with. */
export const periodReaders: ReadersByFirst = /* @__PURE__ */ byFirst(
  referenceReaders,
  dayReaders,
  rhythmReaders,
  ordinalReaders,
  lengthReaders,
  phraseReaders,
);
