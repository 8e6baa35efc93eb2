import { builtInCriteria, candidatesOf, explainPair, matchBest, type Language } from "nastavnik";
import { parseMentee, parseMentor } from "nastavnik/model";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { dataOf, heading, languageAsked, speechOf, sure } from "../speech.js";

/** Pairs the mentors and mentees of one school and says why each pair has its score. */
export function matchSchool(language: Language): string {
  const speech = speechOf(language);
  const school = dataOf("sample-school") as Record<"mentors" | "mentees", readonly unknown[]>;
  const mentors = school.mentors.map((mentor) => sure(parseMentor(mentor)));
  const mentees = school.mentees.map((mentee) => sure(parseMentee(mentee)));

  const criteria = builtInCriteria(builtInCatalogue);
  const candidates = candidatesOf({ mentors, mentees, criteria });
  const matching = matchBest(candidates);
  const pairs = matching.pairs.map(({ mentee, mentor }) => {
    const why = speech.explainText(explainPair(candidates, mentee, mentor), criteria);
    return `${mentee} ← ${mentor}: ${why}`;
  });
  const alone = matching.unmatched.flatMap((mentee) => [
    `${mentee} ← ${language === "ru" ? "пока никто" : "nobody yet"}`,
    ...candidates.mentors.map(
      ({ id }) => `    ${id}: ${speech.explainText(explainPair(candidates, mentee, id), criteria)}`,
    ),
  ]);
  return [heading(language === "ru" ? "Пары одной школы" : "Pairs of one school"), ...pairs, ...alone].join(
    "\n",
  );
}

if (process.argv[1]?.includes("match-school")) console.log(matchSchool(languageAsked(process.argv)));
