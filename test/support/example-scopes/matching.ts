import { builtInCriteria, candidatesOf, diagnose, idOf, matchBest } from "nastavnik";
import { type SeatingRemedy } from "nastavnik/matching";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import * as build from "../build.js";

export { check } from "./check.js";

const subjects = ["history"];
const difficulties = [{ code: "PD-CLM-01", level: 2, origin: "self" }] as const;
export const mentees = ["e0", "e1", "e2"].map((key) => build.mentee(key, { subjects, difficulties }));
export const mentors = [
  build.mentor("m0", { subjects, competences: ["PD-CLM"], seats: 1 }),
  build.mentor("m1", { subjects, competences: ["PD-CLM"], seats: 1 }),
];
export const criteria = builtInCriteria(builtInCatalogue);
export const request = { mentees, mentors, criteria };
export const candidates = candidatesOf(request);
export const matching = matchBest(candidates);
/** The one without a mentor. */
export const mentee = matching.unmatched[0] ?? idOf("mentee", "mentee:none");
export const mentor = idOf("mentor", "mentor:m0");
export const edited = [matching.pairs[0]!, { ...matching.pairs[1]!, mentor }];
export const remedy: SeatingRemedy = diagnose(candidates, matching, mentee).remedy!;
