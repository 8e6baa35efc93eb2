import {
  builtInCriteria,
  candidatesOf,
  idOf,
  matchBest,
  matchStable,
  verifyMatching,
  type MatchingRequest,
} from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { diagnose, type Candidates } from "nastavnik/matching";
import { connectedPart } from "../../src/matching/candidates/connected-part.js";
import { madeUpPeople } from "../../examples/match-municipality/made-up-people.js";
import { mentee, mentor } from "../support/build.js";
import { linear, quadratic, sorting, times, type Case, type Cases, type Make } from "./case.js";

const criteria = builtInCriteria(builtInCatalogue);

/** People of so many schools: pairs grow with the schools. */
function region(schools: number): MatchingRequest {
  const { mentees, mentors } = madeUpPeople({ mentees: 8 * schools, mentors: 4 * schools, schools: 1 }, 1);
  const at = (i: number) => ({
    organisation: idOf("organisation", `organisation:s${i % schools}`),
    place: `p${i % schools}`,
  });
  return {
    mentees: mentees.map((one, i) => ({ ...one, ...at(i) })),
    mentors: mentors.map((one, i) => ({ ...one, ...at(i), forms: [{ code: "teacher-teacher" }] })),
    criteria,
  };
}
/** One school, where everybody may help everybody. */
const school = (people: number): MatchingRequest => ({
  mentees: times(people, (i) => mentee(`e${i}`)),
  mentors: times(people, (j) => mentor(`m${j}`)),
  criteria,
});
const asked =
  (request: (size: number) => MatchingRequest, ask: (candidates: Candidates) => unknown): Make =>
  (size) => {
    const candidates = candidatesOf(request(size));
    return () => ask(candidates);
  };
const inRegion = (ask: (candidates: Candidates) => unknown): Case => sorting(asked(region, ask), 3);

export const matching: Cases = {
  candidatesOf: {
    "a region": linear((size) => {
      const request = region(size);
      return () => candidatesOf(request);
    }, 3),
    "one school, as many pairs as there are": quadratic((size) => {
      const request = school(size);
      return () => candidatesOf(request);
    }),
  },
  matchBest: { "a region": inRegion((candidates) => matchBest(candidates)) },
  matchStable: {
    "mentees propose": inRegion((candidates) => matchStable(candidates, { proposing: "mentees" })),
    "mentors propose": inRegion((candidates) => matchStable(candidates, { proposing: "mentors" })),
  },
  verifyMatching: {
    "a region": linear((size) => {
      const candidates = candidatesOf(region(size));
      const best = matchBest(candidates);
      return () => verifyMatching(candidates, best);
    }, 3),
  },
  connectedPart: {
    "a region": linear(
      asked(region, (candidates) => connectedPart(candidates, [candidates.mentees[0]!.id], [])),
      5,
    ),
    "one group": linear((size) => {
      const mentees = times(size, (i) => mentee(`e${i}`));
      const request = { mentees, mentors: [mentor("m")], criteria, apart: [mentees.map(({ id }) => id)] };
      const candidates = candidatesOf(request);
      return () => connectedPart(candidates, [mentees[0]!.id], []);
    }),
    "one person as many mentors": linear((size) => {
      const mentors = times(size, (j) => mentor(`m${j}`, { person: mentor("a").person }));
      const candidates = candidatesOf({ mentees: [mentee("e")], mentors, criteria });
      return () => connectedPart(candidates, [mentee("e").id], []);
    }),
    "one person as many mentees and many mentors": linear((size) => {
      const { person } = mentor("a");
      const mentees = times(size, (i) => mentee(`e${i}`, { person }));
      const mentors = times(size, (j) => mentor(`m${j}`, { person, consents: false }));
      const candidates = candidatesOf({ mentees, mentors, criteria });
      return () => connectedPart(candidates, [mentees[0]!.id], []);
    }),
  },
  diagnose: {
    "mentors of other schools": linear((size) => {
      const mentors = times(size, (j) => mentor(`m${j}`, { consents: false }));
      const candidates = candidatesOf({ mentees: [mentee("e")], mentors, criteria });
      const best = matchBest(candidates);
      return () => diagnose(candidates, best, mentee("e").id);
    }),
  },
};
