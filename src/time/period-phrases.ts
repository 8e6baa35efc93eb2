import type { PeriodLength, PeriodMoment, PeriodWord } from "./period-words.js";

type Is = PeriodWord["is"];
type Word<Kind> = Extract<PeriodWord, { is: Kind extends readonly (infer One)[] ? One : Kind }>;
type Words<Pattern> = { readonly [At in keyof Pattern]: Word<Pattern[At]> };

/** Words that stand side by side in this order become one; `undefined` leaves them as they are. */
type Rule = {
  readonly pattern: readonly (Is | readonly Is[])[];
  readonly become: (found: readonly PeriodWord[]) => PeriodWord | undefined;
};

function rule<const Pattern extends readonly (Is | readonly Is[])[]>(
  pattern: Pattern,
  become: (found: Words<Pattern>) => PeriodWord | undefined,
): Rule {
  return { pattern, become: become as Rule["become"] };
}

/** Where something ends. */
const to = ["dash", "until"] as const;
const unclear = (): PeriodWord => ({ is: "unclear" });

/** The grammar, in the order of reading: an earlier rule has seen the whole text before a later one begins. */
const grammar: readonly Rule[] = [
  // several years in a row; “2024 academic year” does not say which of two
  rule(["since", "years", to, "years"], ([, first, , last]) => ({
    is: "years",
    from: first.from,
    to: last.to,
  })),
  rule(["years", to, "years"], ([first, , last]) => ({ is: "years", from: first.from, to: last.to })),
  rule(["years", ["and", "stop"], "years"], ([first, , last]) =>
    first.to === last.from ? { is: "years", from: first.from, to: last.to } : undefined,
  ),
  rule(["moment", ["and", "stop"], "moment"], ([first, , last]) =>
    isYear(first) && isYear(last) && first.year + 1 === last.year
      ? { is: "years", from: first.year, to: last.year }
      : undefined,
  ),
  rule(["moment", ["academic", "academic_years"]], ([moment, year]) => (isYear(moment) ? year : undefined)),
  rule([["since", "until"], "years"], ([{ is }, years]) => ({ ...years, open: is })),
  rule([["since", "until"], "academic"], () => ({ is: "academic_years" })),

  // a number that waits for its unit: 3 or 6 months
  rule(["number", ["and", "or", "stop", ...to], ["length", "moment"]], unclear),

  // years of service are nobody's term
  rule(["service", ["since", "until", "at_least", "at_most"], "length"], () => ({ is: "other" })),
  rule(["service", "length"], () => ({ is: "other" })),
  rule(["length", "service"], () => ({ is: "other" })),

  // lengths: a year and 3 months, from 3 months to a year, at least 3 months
  rule(["length", "length"], ([first, last]) => sumOf(first, last)),
  rule(["length", "and", "length"], ([first, , last]) => sumOf(first, last)),
  rule([["since", "at_least"], "length", to, "length"], ([, first, , last]) => rangeOf(first, last)),
  rule(["length", to, "length"], ([first, , last]) => rangeOf(first, last)),
  rule([["at_least", "since"], "length"], ([, length]) => ({ ...length, max: Infinity })),
  rule(["length", "or_more"], ([length]) => ({ ...length, max: Infinity })),
  rule([["at_most", "until"], "length"], ([, length]) => ({ ...length, min: 0 })),

  // spans: from a day to a day, from a day on, until a day
  rule(["moment", to, "moment"], ([from, , last]) => ({ is: "span", from, to: last })),
  rule(["moment", "endless"], ([from]) => ({ is: "span", from })),
  rule(["moment", ["stop", ...to], "endless"], ([from]) => ({ is: "span", from })),
  rule(["since", "moment"], ([, from]) => ({ is: "span", from })),
  rule(["until", "moment"], ([, last]) => ({ is: "span", to: last })),

  // from something to a day, from a day to something: nobody knows the other side
  rule([["since", "until"], "other", "moment"], unclear),
  rule([["since", "until"], "other", "stop", "moment"], ([, , , moment]) =>
    isYear(moment) ? undefined : unclear(),
  ),
  rule(["moment", "until"], unclear),
  rule(["moment", "dash", "other"], unclear),
  rule(["doubt", ["length", "moment", "span", "years", "academic"]], unclear),
  rule([["length", "moment"], "doubt"], unclear),
];

/** The words of a text put together as far as the grammar goes, in their order. */
export function phrasesOf(words: readonly PeriodWord[]): readonly PeriodWord[] {
  return grammar.reduce(applied, words);
}

function applied(words: readonly PeriodWord[], { pattern, become }: Rule): readonly PeriodWord[] {
  const done = [...words];
  for (let i = 0; i + pattern.length <= done.length;) {
    const found = done.slice(i, i + pattern.length);
    const word = found.every(({ is }, at) => fits(is, pattern[at])) ? become(found) : undefined;
    if (word === undefined) i++;
    else done.splice(i, found.length, word); // stays, so that three lengths become one
  }
  return done;
}

function fits(is: Is, kind: Is | readonly Is[] | undefined): boolean {
  return typeof kind === "string" ? kind === is : kind !== undefined && kind.includes(is);
}

export function isYear(moment: PeriodMoment): moment is PeriodMoment & { readonly year: number } {
  return moment.year !== undefined && moment.month === undefined;
}

const finer = ["academic", "year", "month", "day"] as const satisfies readonly PeriodLength["unit"][];

/** Only less than a year of a finer unit is added: “1 year, 2 years” and “2 years 36 months” are two lengths. */
function sumOf(first: PeriodLength, last: PeriodLength): PeriodLength | undefined {
  if (finer.indexOf(first.unit) >= finer.indexOf(last.unit) || last.max >= 12) return undefined;
  return { ...last, min: first.min + last.min, max: first.max + last.max };
}

function rangeOf({ min }: PeriodLength, last: PeriodLength): PeriodLength | undefined {
  return min <= last.max ? { ...last, min } : undefined;
}
