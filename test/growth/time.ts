import { readDocumentMark, readPlanTime } from "nastavnik/time";
import { periodReaders } from "../../src/time/period-readers.js";
import { periodSense } from "../../src/time/period-lexicon.js";
import { phrasesOf } from "../../src/time/period-phrases.js";
import { periodWordsOf } from "../../src/time/period-words.js";
import { planItemsOf } from "../../src/time/plan-items.js";
import { planSense } from "../../src/time/plan-lexicon.js";
import { planReaders } from "../../src/time/plan-readers.js";
import { timeWordsOf } from "../../src/time/time-words-of.js";
import { tokensOf } from "../../src/time/tokens.js";
import { ofTexts, type Cases } from "./case.js";

/** What makes readers look far ahead, look again, or find nothing. */
const hostile = {
  "long digits": (n: number) => "1".repeat(n),
  "many digits": (n: number) => "1 ".repeat(n),
  spaces: (n: number) => `с${" ".repeat(n)}по`,
  "nested brackets": (n: number) => "(".repeat(n) + "3 (три" + ")".repeat(n),
  underscores: (n: number) => "_1_".repeat(n),
  dashes: (n: number) => "1-".repeat(n) + "год",
  "lists of numbers": (n: number) => `${"1, ".repeat(n)}октября`,
  "lists of ordinals": (n: number) => "I и ".repeat(n),
  days: (n: number) => "01.".repeat(n),
  spans: (n: number) => "с 01.09.2025 по ".repeat(n),
  "months in a row": (n: number) => "май, июнь, ".repeat(n),
  lengths: (n: number) => "1 год ".repeat(n),
  bounds: (n: number) => "не более чем на ".repeat(n),
  frequencies: (n: number) => "не реже 1-2 раза в ".repeat(n),
  seasons: (n: number) => "осенние, ".repeat(n),
  weekdays: (n: number) => "по средам и средам ".repeat(n),
  numbers: (n: number) => "№ 1-1-1-".repeat(n),
  years: (n: number) => "2024/".repeat(n),
  lines: (n: number) => "до\n".repeat(n),
  "lines that go on": (n: number) => "- май\n".repeat(n),
  "a long word": (n: number) => "ы".repeat(n),
  "one sign for two": (n: number) => "İ".repeat(n),
};

const periodWords = (text: string) => timeWordsOf(tokensOf(text, periodSense), periodReaders);

export const time: Cases = {
  readDocumentMark: ofTexts(hostile, readDocumentMark),
  readPlanTime: ofTexts(hostile, (text) => readPlanTime(text)),
  timeWordsOf: ofTexts(hostile, (text) => [
    timeWordsOf(tokensOf(text, periodSense), periodReaders),
    timeWordsOf(tokensOf(text, planSense), planReaders),
  ]),
  phrasesOf: ofTexts(hostile, (text) => phrasesOf(periodWordsOf(periodWords(text)))),
  planItemsOf: ofTexts(hostile, (text) => {
    const tokens = tokensOf(text, planSense);
    return planItemsOf(timeWordsOf(tokens, planReaders), tokens, text);
  }),
};
