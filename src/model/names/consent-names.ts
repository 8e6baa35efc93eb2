import type { Consent } from "../consent.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const consentNames: FieldNames<Consent> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  person: w.person,
  purpose: w.purpose,
  scope: { ru: "Перечень данных", en: "Which data" },
  number: w.number,
  givenOn: w.givenOn,
  withdrawnOn: w.withdrawnOn,
  separate: w.separate,
};
