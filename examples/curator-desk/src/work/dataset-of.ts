import type { Dataset } from "nastavnik/model";
import type { Snapshot } from "../store/desk.js";

/** Everything on the desk as one dataset of the library. */
export function datasetOf(data: Snapshot): Dataset {
  return {
    kind: "dataset",
    schemaVersion: 1,
    records: [
      data.organisation,
      ...data.people,
      ...data.mentors,
      ...data.mentees,
      ...data.pairings,
      ...data.programs,
      ...data.assignments,
    ],
  };
}
