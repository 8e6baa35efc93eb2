import { idOf, type MatchingRequest, type Mentee, type Mentor } from "nastavnik";
import { weekSlots, type MeetingMode, type WeekSlot } from "nastavnik/codes";
import { type DifficultyLevel } from "nastavnik/model";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";

/**
 * A made-up municipality: schools and kindergartens of uneven size, subjects as frequent as in a timetable,
 * two to four difficulties a mentee, most of them noticeable, and a few people with preferences. Shares
 * follow the published cases roughly: most mentors take one or two mentees, one in twelve has not consented
 * yet, one in twenty also works outside the own organisation.
 *
 * @param seed any whole number; the same one gives the same people
 */
export function madeUpPeople(
  counts: { mentees: number; mentors: number; schools: number },
  seed: number,
): Pick<MatchingRequest, "mentees" | "mentors"> {
  const chance = randomNumbers(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;
  const some = <Item>(items: readonly Item[], count: number): Item[] => [
    ...new Set(Array.from({ length: count }, () => one(items))),
  ];
  // A school of rank 1 is some eight times as large as one of the last rank.
  const school = () => Math.floor(counts.schools * chance() ** 1.8);
  const facts = (kind: string, n: number, at: number) => ({
    person: idOf("person", `person:${kind}-${n}`),
    organisation: idOf("organisation", `organisation:school-${at}`),
    place: `district-${at % 6}`,
    levels: [one(at % 4 === 3 ? ["preschool"] : ["primary", "basic", "basic", "secondary"])],
    modes: one<readonly MeetingMode[]>([["in-person"], ["in-person"], ["in-person", "online"]]),
    slots: some(slots, 4),
  });

  const mentors = Array.from({ length: counts.mentors }, (_, n): Mentor => {
    const outer = chance() < 0.05;
    return {
      kind: "mentor",
      schemaVersion: 2,
      id: idOf("mentor", `mentor:m${n}`),
      ...facts("m", n, school()),
      results: [
        {
          measure: "доля обучающихся с положительной динамикой",
          value: 50 + Math.floor(chance() * 50),
          unit: "%",
        },
      ],
      competences: some(codes, 5),
      subjects: some(subjects, 1 + Math.floor(chance() * 2)),
      forms: outer
        ? [{ code: "teacher-teacher" }, { code: "partner-teacher" }]
        : [{ code: "teacher-teacher" }],
      kinds: [{ code: one(["traditional", "traditional", "short-term", "situational"]) }],
      seats: one([1, 2, 2, 3, 3, 4]),
      consents: chance() > 1 / 12,
      prefers: [],
    };
  });
  const mentees = Array.from({ length: counts.mentees }, (_, n): Mentee => {
    const at = school();
    return {
      kind: "mentee",
      schemaVersion: 2,
      id: idOf("mentee", `mentee:e${n}`),
      ...facts("e", n, at),
      categories: [{ code: one(["new-to-profession", "new-to-profession", "new-to-staff", "growth"]) }],
      difficulties: some(codes, 2 + Math.floor(chance() * 3)).map((code) => ({
        code,
        level: one<DifficultyLevel>([1, 2, 2, 3]),
        origin: "self",
      })),
      strengths: [],
      subjects: [one(subjects)],
      prefers: chance() < 0.2 ? [one(mentors).id] : [],
    };
  });
  return { mentees, mentors };
}

const slots = Object.keys(weekSlots) as WeekSlot[];
const codes = builtInCatalogue.entries.filter(({ kind }) => kind === "item").map(({ code }) => code);
/** As often as in a timetable. */
const subjects = [
  ["primary-school", "primary-school", "primary-school", "russian", "russian", "mathematics", "mathematics"],
  ["english", "english", "history", "physics", "biology", "geography", "chemistry", "informatics", "sport"],
].flat();

/** A small generator of its own, so that the same seed gives the same people on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
