import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { Assignment } from "../../model/assignment.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "logic",
  severity: "error",
  machine: "guarded",
};

/**
 * The end stands before the order, or, without one, before the contract or the consent; the last day by a notice before the
 * notice; or a term in the contract ends before it starts.
 */
export type Facts = {
  readonly what: "end" | "notice" | "term";
  readonly ends: CalendarDate;
  readonly starts: CalendarDate;
};

export const check: Check<Assignment, Facts> = ({ order, end, notice, contract, consentOn }) => {
  const term = contract?.term;
  const pairs = [
    ["end", ["end", "on"], end?.on, order?.on ?? contract?.on ?? consentOn],
    ["notice", ["notice", "lastDay"], notice?.lastDay, notice?.on],
    ["term", ["contract", "term"], term?.ends?.latest, term?.starts?.earliest],
  ] as const;
  return pairs.flatMap(([what, path, ends, starts]) =>
    ends !== undefined && starts !== undefined && ends < starts
      ? [{ path, details: { what, ends, starts } }]
      : [],
  );
};

export const ru: Sentence<Facts> = ({ what, ends, starts }) =>
  ({
    end: `Поручение прекращено ${dayRu(ends)} — раньше, чем началось (${dayRu(starts)})`,
    notice: `Последний день по уведомлению — ${dayRu(ends)}, раньше самого уведомления от ${dayRu(starts)}`,
    term: `Срок поручения в договоре заканчивается ${dayRu(ends)} — раньше, чем начинается (${dayRu(starts)})`,
  })[what];

export const en: Sentence<Facts> = ({ what, ends, starts }) =>
  ({
    end: `The assignment ended on ${dayEn(ends)}, before it began (${dayEn(starts)})`,
    notice: `The last day by the notice is ${dayEn(ends)}, before the notice of ${dayEn(starts)}`,
    term: `The term in the contract ends on ${dayEn(ends)}, before it starts (${dayEn(starts)})`,
  })[what];
