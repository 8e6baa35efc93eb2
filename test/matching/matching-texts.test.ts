import { describe, expect, test } from "vitest";
import { builtInCriteria, candidatesOf, explainPair, type Diagnosis } from "nastavnik";
import {
  hardRules,
  type Exclusion,
  type MatchingFault,
  type MatchingFaultFacts,
  type MatchingRefusal,
} from "nastavnik/matching";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import * as en from "nastavnik/en";
import * as ru from "nastavnik/ru";
import { mentee, mentor } from "../support/build.js";
import { menteeId, mentorId } from "../support/small-matching.js";

const [e, m] = [menteeId(0), mentorId(0)];
const criteria = builtInCriteria(builtInCatalogue);

/** The text is in one language only, except for ids. */
function speaks(language: "ru" | "en", text: string): void {
  const words = text.replaceAll(/(mentor|mentee):\w+/g, "");
  expect(words).toMatch(language === "ru" ? /^[^A-Za-z]*[а-яё][^A-Za-z]*$/i : /^[^а-яё]*[a-z][^а-яё]*$/i);
  expect(words).not.toMatch(/undefined|NaN|\[object/);
}

function diagnosis(facts: Partial<Diagnosis>): Diagnosis {
  return { mentee: e, outcome: "no-candidate", candidates: 0, removed: [], cutOff: 0, full: [], ...facts };
}

describe("explanations of pairs", () => {
  const pair = (...facts: Parameters<typeof both>) => explainPair(candidatesOf(both(...facts)), e, m);
  const both = (ofMentee: Parameters<typeof mentee>[1], ofMentor: Parameters<typeof mentor>[1]) => ({
    mentees: [mentee("e0", ofMentee)],
    mentors: [mentor("m0", ofMentor)],
    criteria,
  });

  test("name each part, and all unknown facts once", () => {
    const known = pair(
      { difficulties: [{ code: "PD-CLM-01", level: 2, origin: "self" }], subjects: ["history"], place: "a" },
      { competences: ["PD-CLM-01"], subjects: ["law"], place: "a" },
    );
    expect(ru.explainText(known, criteria)).toBe(
      "45\u00a0%: помогает с затруднениями — 40\u00a0% из 40\u00a0%; общий предмет — 0\u00a0% из 15\u00a0%; одно место работы — 5\u00a0% из 5\u00a0%; " +
        "нет сведений: общий уровень образования, подходящие форма и вид, могут встречаться, взаимное желание; известно 60\u00a0% сведений",
    );
    expect(en.explainText(known, criteria)).toMatch(
      /^45\u00a0%: helps with the difficulties: 40\u00a0% of 40\u00a0%; .*60\u00a0% of the facts are known$/,
    );
  });

  test("give every rule that an impossible pair breaks, and also the score of a running pair", () => {
    const impossible = pair({}, { consents: false, seats: 0 });
    expect(ru.explainText(impossible, criteria)).toBe(
      "Пара невозможна: наставник не дал письменного согласия; у наставника нет свободных мест",
    );
    expect(ru.explainText({ ...impossible, locked: true }, criteria)).toMatch(/^0\u00a0%/);
    for (const rule of Object.keys(hardRules) as Exclusion[]) {
      speaks("ru", ru.explainText({ ...impossible, excluded: [rule] }, criteria));
      speaks("en", en.explainText({ ...impossible, excluded: [rule] }, criteria));
    }
  });
});

describe("diagnoses", () => {
  const outcomes = ["seated", "no-candidate", "all-full", "left-out", "refused"] as const;

  test.each(outcomes)("%s is said in both languages", (outcome) => {
    const found = diagnosis({
      outcome,
      mentor: m,
      refusal: { code: "conditions.unsatisfiable", details: {} },
    });
    speaks("ru", ru.describeDiagnosis(found));
    speaks("en", en.describeDiagnosis(found));
  });

  test("names stand in place of every id, as they are written", () => {
    const found = diagnosis({
      outcome: "all-full",
      full: [{ mentor: m, score: 5_000, mentees: [e] }],
      remedy: { steps: [{ code: "seat.add", mentor: m, seats: 1 }] },
    });
    const names = (id: string) => (id === m ? "Клуб «Опора»" : undefined);
    const [russian, english] = [
      ru.describeDiagnosisWith({ names })(found),
      en.describeDiagnosisWith({ names })(found),
    ];
    expect(russian).not.toContain(m);
    expect(english).not.toContain(m);
    expect(russian).toContain("у наставника «Клуб „Опора“»");
    expect(russian).toContain(e); // nobody has named the mentee
    expect(ru.describeDiagnosisWith({})(found)).toBe(ru.describeDiagnosis(found));
  });

  test("every rule has its remedy", () => {
    for (const rule of Object.keys(hardRules) as Exclusion[]) {
      const found = diagnosis({ remedy: { steps: [{ code: "rule.waive", mentee: e, mentor: m, rule }] } });
      speaks("ru", ru.describeDiagnosis(found));
      speaks("en", en.describeDiagnosis(found));
    }
  });

  test("numbers and nouns agree", () => {
    const seats = (count: number) =>
      diagnosis({ remedy: { steps: [{ code: "seat.add", mentor: m, seats: count }] } });
    const last = (text: string) => text.split("\n").at(-1);
    expect([1, 2, 5, 11, 21].map((count) => last(ru.describeDiagnosis(seats(count))))).toEqual([
      "поможет: добавить 1 место у наставника «mentor:m0»",
      "поможет: добавить 2 места у наставника «mentor:m0»",
      "поможет: добавить 5 мест у наставника «mentor:m0»",
      "поможет: добавить 11 мест у наставника «mentor:m0»",
      "поможет: добавить 21 место у наставника «mentor:m0»",
    ]);
    expect([1, 2].map((count) => last(en.describeDiagnosis(seats(count))))).toEqual([
      "what would help: add 1 seat with mentor:m0",
      "what would help: add 2 seats with mentor:m0",
    ]);
    const full = diagnosis({
      outcome: "all-full",
      candidates: 1,
      full: [{ mentor: m, score: 4_550, mentees: [menteeId(1)] }],
      scarce: { mentees: [e, menteeId(1)], mentors: [m], seats: 1 },
    });
    expect(ru.describeDiagnosis(full)).toBe(
      [
        "«mentee:e0» пока без наставника: у единственного подходящего наставника места заняты",
        "подходящих наставников — 1",
        "занят «mentor:m0» (оценка 45,5\u00a0%): «mentee:e1»",
        "мест — 1, претендентов на них — 2",
      ].join("\n"),
    );
  });
});

const refusals: readonly MatchingRefusal[] = [
  { code: "locked.over-full", details: { mentor: m, seats: 1, locked: 2 } },
  { code: "minimum.unreachable", details: { mentors: [m] } },
  { code: "everybody.impossible", details: { mentees: [e, menteeId(1)], mentors: [m], seats: 1 } },
  { code: "conditions.unsatisfiable", details: {} },
  { code: "cases.too-many", details: { cases: 21 } },
  { code: "objectives.too-large", details: {} },
  ...(["minimum", "group", "together", "apart", "mutual"] as const).map(
    (condition) => ({ code: "stable.side-condition", details: { condition } }) as const,
  ),
];

test.each(refusals)("the refusal $code is said in both languages", (refusal) => {
  speaks("ru", ru.describeMatchingRefusal(refusal));
  speaks("en", en.describeMatchingRefusal(refusal));
});

const facts: { readonly [Code in keyof MatchingFaultFacts]: readonly MatchingFaultFacts[Code][] } = {
  "matching.unreadable": [{}],
  "pair.stranger": [{ mentee: e, mentor: m }],
  "mentee.twice": [{ mentee: e }],
  "pair.excluded": [{ mentee: e, mentor: m, rules: ["pair.forbidden"] }],
  "pair.wrong-score": [{ mentee: e, mentor: m, said: 1, found: 2 }],
  "pair.wrong-lock": [true, false].map((running) => ({ mentee: e, mentor: m, running })),
  "mentor.over-full": [{ mentor: m, seats: 1, found: 2 }],
  "locked.not-kept": [{ mentee: e, mentor: m }],
  "minimum.missed": [{ mentor: m, minimum: 2, found: 1 }],
  "group.too-small": [{ mentor: m, minimum: 2, found: 1 }],
  "together.parted": [{ mentees: [e] }],
  "apart.joined": [{ mentees: [e], mentor: m }],
  "pair.mutual": [{ mentees: [e] }],
  "everybody.missed": [{ mentees: [e] }],
  "unmatched.wrong": [{ mentees: [e] }],
  "total.wrong": [{ said: 1, found: 2 }],
  "spread.wrong": [{ said: 1 }, { found: 2 }],
  "wishes.wrong": [{ said: 1, found: 2 }],
  "certificate.wrong": [{}],
  "proof.wrong": [{ said: "cases", found: "prices" }],
  "even-load.wrong": [{ said: true }, { said: false }],
  "without-cut.wrong": [{ said: true }, { said: false }],
  "fingerprint.wrong": [{ said: "0", found: "1" }],
  "digest.wrong": [{}],
  "how.wrong": [{ reason: "" }],
  "claim.baseless": ["proof", "certificate", "bestWithoutCut", "evenLoad", "wishes", "fingerprint"].map(
    (field) => ({ field }),
  ),
  "best.not-proven": [{}],
  "stable.blocking-pair": [{ mentee: e, mentor: m }],
  "refusal.wrong": [{ said: "x" }, { said: "x", found: "y" }],
  "refusal.with-pairs": [{ pairs: 1 }],
  "refusal.unverifiable": [{ said: "x" }],
};
const faults = Object.entries(facts).flatMap(([code, each]) =>
  each.map((details) => ({ code, details }) as MatchingFault),
);

test.each(faults)("the fault $code is said in both languages", (fault) => {
  speaks("ru", ru.describeFault(fault));
  speaks("en", en.describeFault(fault));
});

test("a fault with numbers is grammatical", () => {
  expect(ru.describeFault({ code: "mentor.over-full", details: { mentor: m, seats: 1, found: 3 } })).toBe(
    "У наставника «mentor:m0» 3 наставляемых на 1 место",
  );
  expect(en.describeFault({ code: "mentor.over-full", details: { mentor: m, seats: 1, found: 3 } })).toBe(
    "The mentor mentor:m0 has 3 mentees for 1 seat",
  );
});

test("a fault with an unknown code or without facts is described by its code", () => {
  const odd = (code: string, details: object) => ({ code, details }) as unknown as MatchingFault;
  for (const { describeFault } of [ru, en]) {
    expect(describeFault(odd("pair.too-nice", {}))).toBe("pair.too-nice");
    expect(describeFault(odd("constructor", {}))).toBe("constructor");
    expect(describeFault(odd("mentor.over-full", {}))).toBe("mentor.over-full");
    expect(describeFault(odd("together.parted", {}))).toBe("together.parted");
    expect(describeFault(odd("mentee.twice", { mentee: "undefined" }))).toContain("undefined");
  }
});
