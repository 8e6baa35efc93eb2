import {
  builtInCriteria,
  candidatesOf,
  diagnose,
  explainPair,
  matchBest,
  matchStable,
  suggest,
  verifyMatching,
  type Language,
} from "nastavnik";
import { withRemedy } from "nastavnik/matching";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { heading, languageAsked, speechOf, table } from "../speech.js";
import { madeUpPeople } from "./made-up-people.js";

/** Pairs 800 mentees and 300 mentors of a made-up municipality, says why, and what would help somebody left out. */
export function matchMunicipality(language: Language): string {
  const speech = speechOf(language);
  const say = (ru: string, en: string) => (language === "ru" ? ru : en);
  const criteria = builtInCriteria(builtInCatalogue);
  const people = madeUpPeople({ mentees: 800, mentors: 300, schools: 40 }, 2025);
  const candidates = candidatesOf({ ...people, criteria });
  const best = matchBest(candidates);
  const stable = matchStable(candidates, { proposing: "mentees" });

  const figures = [
    [say("", ""), say("лучший", "best"), say("устойчивый", "stable")],
    [say("пар", "pairs"), ...[best, stable].map(({ pairs }) => String(pairs.length))],
    [
      say("без наставника", "without a mentor"),
      ...[best, stable].map(({ unmatched }) => String(unmatched.length)),
    ],
    [say("сумма оценок", "total score"), ...[best, stable].map(({ total }) => String(total))],
    [
      say("наименьшая оценка", "least score"),
      ...[best, stable].map(({ spread }) => String(spread.score?.least)),
    ],
    [
      say("ошибок проверки", "faults found"),
      ...[best, stable].map((one) => String(verifyMatching(candidates, one).length)),
    ],
  ];
  const pairs = best.pairs.slice(0, 3).map(({ mentee, mentor }) => {
    const why = speech.explainText(explainPair(candidates, mentee, mentor), criteria);
    return `${mentee} ← ${mentor}: ${why}`;
  });

  const [left] = best.unmatched;
  const diagnosis = left && diagnose(candidates, best, left);
  const choice = left
    ? suggest(candidates, left, 2).map(({ mentor, score }) => `${mentor} (${score / 100} %)`)
    : [];
  const after =
    diagnosis?.remedy && matchBest(candidatesOf(withRemedy(candidates.request, diagnosis.remedy)));
  return [
    heading(
      say(
        "Пары муниципалитета: 800 наставляемых, 300 наставников",
        "Pairs of a municipality: 800 mentees, 300 mentors",
      ),
    ),
    table(figures),
    "",
    ...pairs,
    "",
    diagnosis ? speech.describeDiagnosis(diagnosis) : "",
    say(`на выбор: ${choice.join(", ") || "никого"}`, `to choose from: ${choice.join(", ") || "nobody"}`),
    say(
      `после этого без наставника: ${after?.unmatched.length ?? "—"}`,
      `after that without a mentor: ${after?.unmatched.length ?? "—"}`,
    ),
  ].join("\n");
}

if (process.argv[1]?.includes("match-municipality")) {
  const started = performance.now();
  console.log(matchMunicipality(languageAsked(process.argv)));
  console.log(`\n${Math.round(performance.now() - started)} ms`);
}
