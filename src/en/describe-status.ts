import type { YearLimit, YoungSpecialistDefinition } from "../codes/law/young-specialist-keys.js";
import type { YoungCondition, YoungSpecialistStatus } from "../rules/status-of.js";
import { countEn, dayEn } from "../base/words-en.js";

const answers: Readonly<Record<YoungSpecialistStatus["status"], string>> = {
  yes: "yes",
  no: "no",
  undecided: "undecided",
};

const serviceEn = {
  work: "years of work",
  profession: "service",
  organisation: "service in this organisation",
} as const;

/** What a condition asks for, in the words of the definition's own limits. */
const conditions: Readonly<Record<YoungCondition, (definition: YoungSpecialistDefinition) => string>> = {
  "in-force": () => "the document is in force on that day",
  age: ({ age }) => `age${limitEn(age)}`,
  service: ({ service }) => `${serviceEn[service?.where ?? "profession"]}${limitEn(service)}`,
  "first-job": () => "the first job in the qualification",
  training: () => "finished professional training",
  willing: () => "willingness to improve, shown by the day",
  "new-to-post": () => "appointed to a post without experience in it",
  "other-grounds": () => "other grounds that the document names",
  "not-otherwise-young": () => "no other status that excludes this one",
};

/**
 * Says in English whether a person is young by a definition, what the answer rests on and what is not known.
 *
 * @example
 * describeStatus(statusOf(person, youngSpecialistDefinitions["fz-489-specialist"], on));
 * // "On 1 October 2025 “young specialist of the youth policy law”: undecided. …"
 */
export function describeStatus({ status, definition, on, restsOn, missing }: YoungSpecialistStatus): string {
  const said = (codes: readonly YoungCondition[]) =>
    codes.map((code) => conditions[code](definition)).join("; ");
  const reason = status === "no" ? "Not kept" : "Kept";
  return [
    `On ${dayEn(on)} “${definition.en}”: ${answers[status]}`,
    ...(restsOn.length === 0 ? [] : [`${reason}: ${said(restsOn)}`]),
    ...(missing.length === 0 ? [] : [`Not known: ${said(missing)}`]),
  ].join(". ");
}

function limitEn(limit: YearLimit | undefined): string {
  if (limit === undefined) return "";
  const years = countEn(limit.years, ["year", "years"]);
  return limit.inclusive ? ` up to ${years} inclusive` : ` under ${years}`;
}
