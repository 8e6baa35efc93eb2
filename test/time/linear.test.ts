import { expect, test } from "vitest";
import { phrasesOf } from "../../src/time/period-phrases.js";
import { periodSense } from "../../src/time/period-lexicon.js";
import { periodWordsOf } from "../../src/time/period-words.js";
import { planItemsOf } from "../../src/time/plan-items.js";
import { planSense } from "../../src/time/plan-lexicon.js";
import { periodReaders } from "../../src/time/period-readers.js";
import { planReaders } from "../../src/time/plan-readers.js";
import { timeWordsOf } from "../../src/time/time-words-of.js";
import { tokensOf } from "../../src/time/tokens.js";

/** The same array, and how often its elements were looked at. */
function watched<Item>(items: readonly Item[]): {
  readonly items: readonly Item[];
  readonly looks: () => number;
} {
  let looks = 0;
  const proxy = new Proxy(items as Item[], {
    get(target, key, receiver): unknown {
      if (typeof key === "string" && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { items: proxy, looks: () => looks };
}

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
  "a long word": (n: number) => "ы".repeat(n),
  "one sign for two": (n: number) => "İ".repeat(n),
};

/** How often tokens and words are looked at while a text is read. */
function looksAt(text: string): number {
  const forPeriod = watched(tokensOf(text, periodSense));
  const words = watched(timeWordsOf(forPeriod.items, periodReaders));
  const periodWords = watched(periodWordsOf(words.items));
  phrasesOf(periodWords.items);
  const forPlan = watched(tokensOf(text, planSense));
  const planWords = watched(timeWordsOf(forPlan.items, planReaders));
  planItemsOf(planWords.items, forPlan.items, text);
  return [forPeriod, words, periodWords, forPlan, planWords].reduce(
    (sum, { looks }) => sum + looks(),
    text.length,
  );
}

test.each(Object.entries(hostile))(
  "ten times as much of %s is at most eleven times the work",
  (_, textOf) => {
    const [small, large] = [looksAt(textOf(100)), looksAt(textOf(1_000))];
    expect(large).toBeLessThanOrEqual(11 * small);
  },
);
