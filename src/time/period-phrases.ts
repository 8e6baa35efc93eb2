import type { Kind, Kinds } from "./period-kinds.js";
import { kind, kindsOf } from "./period-kinds.js";
import type { PeriodSpan, PeriodWord } from "./period-words.js";
import { weekOf } from "./weeks.js";
import type { Length, Moment } from "./time-words.js";

type Word<Is> = Extract<PeriodWord, { is: Is extends readonly (infer One)[] ? One : Is }>;
type Words<Pattern> = { readonly [At in keyof Pattern]: Word<Pattern[At]> };

/** Words that stand side by side in this order become one; `undefined` leaves them as they are. */
type Rule = {
  /** The kinds that each place may have. */
  readonly places: readonly Kinds[];
  /** The kinds without which nothing fits: those of places that may have one only. */
  readonly needed: Kinds;
  readonly become: (found: readonly PeriodWord[]) => PeriodWord | undefined;
};

function rule<const Pattern extends readonly (Kind | readonly Kind[])[]>(
  pattern: Pattern,
  become: (found: Words<Pattern>) => PeriodWord | undefined,
): Rule {
  return {
    places: pattern.map((kinds) => anyOf([kinds].flat())),
    needed: anyOf(pattern.filter((kinds) => typeof kinds === "string")),
    become: become as Rule["become"],
  };
}

function anyOf(kinds: readonly Kind[]): Kinds {
  return kinds.reduce((all, is) => all | kind[is], 0);
}

/** Where something ends. */
const to = ["dash", "until"] as const;
const beside = ["and", "stop"] as const;
const side = ["since", "until"] as const;
const unclear = (): PeriodWord => ({ is: "unclear" });
const nothing = (): PeriodWord => ({ is: "other" });

/** The grammar, in the order of reading: an earlier rule has seen the whole text before a later one begins. */
const grammar: readonly Rule[] = [
  // several years in a row; “2024 academic year” does not say which of two
  rule(["since", "years", to, "years"], ([, first, , { to }]) => ({ ...first, to })),
  rule(["years", to, "years"], ([first, , { to }]) => ({ ...first, to })),
  rule(["years", beside, "years"], ([first, , { from, to }]) =>
    first.to === from ? { ...first, to } : undefined,
  ),
  rule(["moment", beside, "moment"], ([first, , last]) =>
    isYear(first) && isYear(last) && first.year + 1 === last.year
      ? { is: "years", from: first.year, to: last.year }
      : undefined,
  ),
  rule(["moment", ["academic", "academic_years"]], ([moment, year]) => (isYear(moment) ? year : undefined)),
  rule([side, "years"], ([{ is }, years]) => ({ ...years, open: is })),
  rule([side, "academic"], () => ({ is: "academic_years" })),

  // a number that waits for its unit: 3 or 6 months
  rule(["number", ["and", "or", "stop", ...to], ["length", "moment"]], unclear),

  // quarters and half-years: from one to another they are one run, from one on they say no end
  rule(["part", "dash", "part"], ([first, , last]) => partsTo(first, last)),
  rule([side, "part"], unclear),

  // the first week of October 2014
  rule(["week", "moment"], ([{ which }, month]) => weekOf(which, month)),

  // April and May are one run of months, May and September are not
  rule(["moment", beside, "moment"], ([first, , last]) => monthsInARow(first, last)),
  rule(["span", beside, "moment"], ([span, , last]) =>
    span.listed && span.to && monthsInARow(span.to, last) ? { ...span, to: last } : undefined,
  ),

  // years of service are nobody's term
  rule(["service", ["since", "at_least"], "length", to, "length"], nothing),
  rule(["service", [...side, "at_least", "at_most"], "length"], nothing),
  rule(["service", "length"], nothing),
  rule(["length", "service"], nothing),

  // lengths: a year and 3 months, from 3 months to a year, at least 3 months
  rule(["length", "length"], ([first, last]) => sumOf(first, last)),
  rule(["length", "and", "length"], ([first, , last]) => sumOf(first, last)),
  rule([["since", "at_least"], "length", to, "length"], ([, first, , last]) => rangeOf(first, last)),
  rule(["length", to, "length"], ([first, , last]) => rangeOf(first, last)),
  rule([["at_least", "since"], "length"], ([, length]) => ({ ...length, max: Infinity })),
  rule(["length", "or_more"], ([length]) => ({ ...length, max: Infinity })),
  rule([["at_most", "until"], "length"], ([, length]) => ({ ...length, min: 0 })),

  // spans: from a day to a day, from a day on, until a day
  rule(["moment", to, "moment"], ([from, until, last]) => ({ is: "span", from, to: last, ...wholly(until) })),
  rule(["moment", "endless"], ([from]) => ({ is: "span", from })),
  rule(["moment", ["stop", ...to], "endless"], ([from]) => ({ is: "span", from })),
  rule(["since", "moment"], ([, from]) => ({ is: "span", from })),
  rule(["until", "moment"], ([until, last]) => ({ is: "span", to: last, ...wholly(until) })),

  // from something to a day, from a day to something: nobody knows the other side
  rule([side, "other", "moment"], unclear),
  rule([side, "other", "stop", "moment"], ([, , , moment]) => (isYear(moment) ? undefined : unclear())),
  rule(["moment", "until"], unclear),
  rule(["moment", "dash", "other"], unclear),
  rule(["doubt", ["length", "moment", "span", "years", "academic"]], unclear),
  rule([["length", "moment"], "doubt"], unclear),
];

/** The words of a text put together as far as the grammar goes, in their order; linear in their number. */
export function phrasesOf(words: readonly PeriodWord[]): readonly PeriodWord[] {
  if (words.length < 2) return words;
  let done = words;
  let present = kindsOf(words);
  for (const rule of grammar) {
    if ((rule.needed & ~present) !== 0 || rule.places.length > done.length) continue;
    const next = applied(done, rule);
    if (next.length === done.length) continue; // a rule that fits makes fewer words of them
    done = next;
    present = kindsOf(done);
  }
  return done;
}

function applied(words: readonly PeriodWord[], { places, become }: Rule): readonly PeriodWord[] {
  const done: PeriodWord[] = [];
  let [first, next] = [words[0], 1];
  while (first !== undefined) {
    const end = next + places.length - 1;
    const isThere = places.every((kinds, i) => {
      const word = i === 0 ? first : words[next + i - 1];
      return word !== undefined && (kinds & kind[word.is]) !== 0;
    });
    const word = isThere ? become([first, ...words.slice(next, end)]) : undefined;
    if (word === undefined) {
      done.push(first);
      first = words[next++];
    } else {
      first = word; // stays, so that three lengths become one
      next = end;
    }
  }
  return done;
}

export function isYear(moment: Moment): moment is Moment & { readonly year: number } {
  return moment.year !== undefined && moment.month === undefined;
}

const finer = ["academic", "year", "month", "day"] as const satisfies readonly Length["unit"][];

/** Only less than a year of a finer unit is added: “1 year, 2 years” and “2 years 36 months” are two lengths. */
function sumOf(first: Length, last: Length): Length | undefined {
  if (finer.indexOf(first.unit) >= finer.indexOf(last.unit) || last.max >= 12) return undefined;
  return { ...last, min: first.min + last.min, max: first.max + last.max };
}

function rangeOf({ min }: Length, last: Length): Length | undefined {
  return min <= last.max ? { ...last, min } : undefined;
}

/** From one part of a year to another of the same kind: I – II полугодие. */
function partsTo(first: Word<"part">, last: Word<"part">): PeriodWord {
  const [from, to] = [first.which?.[0], last.which?.[last.which.length - 1]];
  if (first.part !== last.part || from === undefined || to === undefined || to < from)
    return { is: "unclear" };
  return { ...first, which: Array.from({ length: to - from + 1 }, (_, i) => from + i) };
}

function monthsInARow(first: Moment, last: Moment): PeriodSpan | undefined {
  if (first.month === undefined || first.day !== undefined || last.day !== undefined) return undefined;
  if (last.month !== (first.month % 12) + 1) return undefined;
  return { is: "span", from: first, to: last, listed: true };
}

function wholly(until: PeriodWord): { readonly wholly?: true } {
  return until.is === "until" && until.wholly ? { wholly: true } : {};
}
