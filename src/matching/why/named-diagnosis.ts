import type { Diagnosis } from "./diagnose.js";
import type { SeatingStep } from "./remedy.js";

/**
 * A diagnosis with names where it has ids, to be said and nothing else: an id that has no name stays.
 *
 * @param nameOf the name as the sentence takes it
 */
export function namedDiagnosis(diagnosis: Diagnosis, nameOf: (id: string) => string | undefined): Diagnosis {
  const named = <Id extends string>(id: Id): Id => (nameOf(id) ?? id) as Id;
  const stepOf = (step: SeatingStep): SeatingStep => ({ ...step, mentor: named(step.mentor) });
  const { mentee, mentor, full, remedy } = diagnosis;
  return {
    ...diagnosis,
    mentee: named(mentee),
    ...(mentor !== undefined && { mentor: named(mentor) }),
    full: full.map((each) => ({ ...each, mentor: named(each.mentor), mentees: each.mentees.map(named) })),
    ...(remedy && {
      remedy: { ...remedy, steps: [stepOf(remedy.steps[0]), ...remedy.steps.slice(1).map(stepOf)] },
    }),
  };
}
