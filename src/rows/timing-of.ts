import type { ActivityTiming } from "../codes/programs/activity-keys.js";
import type { PeriodReading } from "../time/period.js";
import { plainTokens } from "./words/plain-tokens.js";

/** How a plan gives a time, by its words and by what was read of them. */
export function timingOf(text: string, { precision, starts, ends }: PeriodReading): ActivityTiming {
  const { words } = plainTokens(text);
  const has = (...stems: readonly string[]) =>
    words.some((word) => stems.some((stem) => word.startsWith(stem)));
  if (has("ежемесяч")) return "monthly";
  if (has("еженедел", "раз", "ежекварт", "ежегод", "ежеднев", "систематич", "регуляр")) return "recurring";
  if (has("постоян", "течени", "весь", "период")) return "ongoing";
  if (words[0] === "до" || words[0] === "к" || has("позднее", "позже")) return "deadline";
  if (precision === "month")
    return starts?.earliest === starts?.latest && ends !== undefined ? "month" : "month";
  if (precision === "day") return starts?.earliest === ends?.latest ? "day" : "range";
  if (precision === "academic-year" || precision === "year") return "ongoing";
  return monthNamed(words) ? "month-without-year" : "stage";
}

const monthStems = [
  "янв",
  "фев",
  "март",
  "апр",
  "май",
  "мая",
  "мае",
  "июн",
  "июл",
  "авг",
  "сент",
  "окт",
  "нояб",
  "дек",
];

function monthNamed(words: readonly string[]): boolean {
  return words.some((word) => monthStems.some((stem) => word.startsWith(stem)));
}
