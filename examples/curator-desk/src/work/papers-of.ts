import type { CalendarDate } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import type { PaperFacts } from "nastavnik/papers";
import type { Snapshot } from "../store/desk.js";
import type { Life } from "./lives.js";

/** The papers that this desk prints; the library knows more. */
export const printable = {
  "order-pairs": "приказ о закреплении пар",
  "order-mentors": "приказ о назначении наставника",
  program: "персонализированная программа",
  "mentor-consent": "согласие наставника",
  "contract-supplement": "дополнительное соглашение",
  register: "база наставников и наставляемых",
} as const;
export type PrintableKind = keyof typeof printable;

/** What a paper of a case is made of: its records, and what the school says of itself. */
export function factsOf(
  kind: PrintableKind,
  { program, pairing, assignments }: Life,
  { organisation, people, mentors, mentees }: Snapshot,
  on: CalendarDate,
): PaperFacts[PrintableKind] {
  const given = {
    organisation,
    organisationName: "МОУ «Школа № 0»",
    place: "г. Примерный",
    headPost: "Директор",
    on,
    persons: people,
    catalogue: builtInCatalogue,
  };
  const duties = assignments.map(({ assignment }) => assignment);
  const assignment = duties.at(-1);
  const ofCase = {
    mentors: mentors.filter(
      ({ id }) => duties.some((duty) => duty.mentor === id) || pairing.mentors.includes(id),
    ),
    mentees: mentees.filter(({ id }) => pairing.mentees.includes(id)),
  };
  const mentor = mentors.find(({ id }) => id === assignment?.mentor);
  const records: Readonly<Record<PrintableKind, object>> = {
    "order-pairs": { ...ofCase, pairings: [pairing], programs: [program] },
    "order-mentors": { mentors: ofCase.mentors, assignments: duties },
    program: { program, ...ofCase },
    "mentor-consent": { mentor, assignment },
    "contract-supplement": { mentor, assignment },
    register: { mentors, mentees, pairings: [pairing] },
  };
  return { ...given, ...records[kind] } as PaperFacts[PrintableKind];
}
