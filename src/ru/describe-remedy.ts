import { contractParts } from "../codes/people/assignment-facts.js";
import { entryIn } from "../codes/code-list.js";
import { roles } from "../codes/people/roles.js";
import type { Missing, Remedy } from "../lifecycle/engine/remedy.js";
import { labelOfCommand, labelOfStatus } from "../lifecycle/lifecycle-labels.js";
import { actorNames } from "./actor-name.js";
import { dayRu, listRu } from "../base/words-ru.js";

/**
 * Says in Russian what would remove a reason of a refusal.
 *
 * @example
 * describeRemedy({ do: "ask", actors: ["head", "curator"] });
 * // "команду должен дать: руководитель организации, куратор"
 */
export function describeRemedy(remedy: Remedy): string {
  switch (remedy.do) {
    case "wait":
      return `дождаться ${dayRu(remedy.until)}`;
    case "ask":
      return `команду должен дать: ${actorNames(remedy.actors)}`;
    case "supply":
      return `приложить: ${remedy.missing.map(missingRu).join(", ")}`;
    case "choose":
      return `выбрать: ${listRu(remedy.among)}`;
    case "choose-day":
      return `указать день не раньше ${dayRu(remedy.from)}${remedy.to ? ` и не позже ${dayRu(remedy.to)}` : ""}`;
    case "drop":
      return `убрать: ${listRu(remedy.these ?? [remedy.field])}`;
    case "first":
      return `сначала: ${remedy.steps.map((step) => commandRu(step.machine, step.command) + (step.of === undefined ? "" : ` (${nameRu(step.of)})`)).join(", ")}`;
    case "bring": {
      const labels = remedy.to.map((status) => labelOfStatus(remedy.machine, status)?.ru ?? status);
      return `${wordIn(thingsRu, remedy.machine)}: нужно состояние ${labels.map((label) => `«${label}»`).join(" или ")}`;
    }
    case "mend":
      return remedy.record === "program" ? "исправить программу" : "устранить препятствия у наставника";
    case "nothing":
      return "сделать ничего нельзя";
  }
}

const thingsRu: Readonly<Record<string, string>> = {
  program: "программа",
  assignment: "назначение наставника",
  pairing: "пара",
};

const missingNames: Readonly<Record<Missing["what"], string>> = {
  document: "документ",
  consent: "согласие",
  agreement: "согласование",
  activity: "мероприятие",
  survey: "опрос",
  outcome: "итог по затруднению",
  calendar: "календарь",
  text: "текст",
  part: "условие соглашения",
  id: "идентификатор",
};

function missingRu({ what, of }: Missing): string {
  return `${missingNames[what]} (${nameRu(of)})`;
}

const fields: Readonly<Record<string, string>> = {
  order: "приказ",
  document: "письменный документ",
  contract: "дополнительное соглашение",
  report: "итоговый отчёт",
  remark: "замечание",
  reason: "причина",
  calendar: "производственный календарь",
  week: "рабочая неделя",
};

/** A role, a part of a contract, a field, or else a ref as it is. */
function nameRu(of: string): string {
  return entryIn(roles, of)?.ru ?? entryIn(contractParts, of)?.ru ?? wordIn({ ...fields, ...thingsRu }, of);
}

function commandRu(name: string, command: string): string {
  return labelOfCommand(name, command)?.ru ?? command;
}

/** What is not in the list is said as it is; inherited names are not in it. */
function wordIn(words: Readonly<Record<string, string>>, word: string): string {
  return (Object.hasOwn(words, word) ? words[word] : undefined) ?? word;
}
