import { dayReaders } from "./read-days.js";
import { frequencyReaders } from "./read-frequencies.js";
import { lengthReaders } from "./read-lengths.js";
import { ordinalReaders } from "./read-ordinals.js";
import { phraseReaders } from "./read-phrases.js";
import { planPhraseReaders } from "./read-plan-phrases.js";
import { referenceReaders } from "./read-references.js";
import type { ReadersByFirst } from "./time-words-of.js";
import { byFirst } from "./time-words-of.js";

/** What a plan time is read with: how often it is held counts here, and a plan has phrases of its own. */
export const planReaders: ReadersByFirst = /* @__PURE__ */ byFirst(
  referenceReaders,
  dayReaders,
  frequencyReaders,
  ordinalReaders,
  lengthReaders,
  planPhraseReaders,
  phraseReaders,
);
