import type { Pairing } from "../pairing.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const pairingNames: FieldNames<Pairing> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  organisation: w.organisation,
  mentors: w.mentors,
  mentees: w.mentees,
  program: w.program,
  consents: {
    ...w.consents,
    parts: {
      of: w.of,
      number: w.number,
      on: w.on,
    },
  },
  order: {
    ...w.order,
    parts: {
      number: w.number,
      on: w.on,
    },
  },
  startedOn: w.startedOn,
  dissolvedOn: w.dissolvedOn,
};
