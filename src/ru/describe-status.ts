import type { YearLimit, YoungSpecialistDefinition } from "../codes/law/young-specialist-keys.js";
import type { YoungCondition, YoungSpecialistStatus } from "../rules/status-of.js";
import { countRu, dayRu, quotedRu } from "../base/words-ru.js";

const answers: Readonly<Record<YoungSpecialistStatus["status"], string>> = {
  yes: "да",
  no: "нет",
  undecided: "не определено",
};

const serviceRu = {
  work: "трудовой стаж",
  profession: "стаж",
  organisation: "стаж в этой организации",
} as const;

/** What a condition asks for, in the words of the definition's own limits. */
const conditions: Readonly<Record<YoungCondition, (definition: YoungSpecialistDefinition) => string>> = {
  "in-force": () => "документ действует в этот день",
  age: ({ age }) => `возраст${limitRu(age)}`,
  service: ({ service }) => `${serviceRu[service?.where ?? "profession"]}${limitRu(service)}`,
  "first-job": () => "первая работа по полученной квалификации",
  training: () => "оконченное профессиональное образование",
  willing: () => "желание и склонность к совершенствованию, подтверждённые на этот день",
  "new-to-post": () => "назначение на должность без опыта работы по ней",
  "other-grounds": () => "иные основания, которые называет документ",
  "not-otherwise-young": () => "нет другого статуса, который исключает этот",
};

/**
 * Says in Russian whether a person is young by a definition, what the answer rests on and what is not known.
 *
 * @example
 * describeStatus(statusOf(person, youngSpecialistDefinitions["fz-489-specialist"], on));
 * // "На 1 октября 2025\u00a0г. «молодой специалист по закону о молодёжной политике»: не определено. …"
 */
export function describeStatus({ status, definition, on, restsOn, missing }: YoungSpecialistStatus): string {
  const said = (codes: readonly YoungCondition[]) =>
    codes.map((code) => conditions[code](definition)).join("; ");
  const reason = status === "no" ? "Не выполнено" : "Выполнено";
  return [
    `На ${dayRu(on)} ${quotedRu(definition.ru)}: ${answers[status]}`,
    ...(restsOn.length === 0 ? [] : [`${reason}: ${said(restsOn)}`]),
    ...(missing.length === 0 ? [] : [`Не хватает сведений: ${said(missing)}`]),
  ].join(". ");
}

function limitRu(limit: YearLimit | undefined): string {
  if (limit === undefined) return "";
  const years = countRu(limit.years, ["года", "лет", "лет"]);
  return limit.inclusive ? ` до ${years} включительно` : ` менее ${years}`;
}
