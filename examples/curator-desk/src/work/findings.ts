import type { CalendarDate, Mentee, Mentor } from "nastavnik";
import { federalProfile } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import type { Person } from "nastavnik/model";
import { describeFinding } from "nastavnik/ru";
import { checkMentee, checkMentor, checkPerson, type Finding } from "nastavnik/rules";
import type { Snapshot } from "../store/desk.js";

/** Findings of one record, as sentences with their weight. */
export type Said = { readonly severity: Finding["severity"]; readonly text: string };

export function findingsOf(
  record: Person | Mentor | Mentee,
  on: CalendarDate,
  { people }: Pick<Snapshot, "people">,
): readonly Said[] {
  const context = {
    on,
    profile: federalProfile(on),
    people: new Map(people.map((person) => [person.id, person])),
    catalogue: builtInCatalogue,
  };
  const findings =
    record.kind === "person"
      ? checkPerson(record, context)
      : record.kind === "mentor"
        ? checkMentor(record, context)
        : checkMentee(record, context);
  return findings.map((finding) => ({ severity: finding.severity, text: describeFinding(finding) }));
}
