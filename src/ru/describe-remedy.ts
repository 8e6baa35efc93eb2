import { contractParts } from "../codes/people/assignment-facts.js";
import { entryIn } from "../codes/code-list.js";
import { roles } from "../codes/people/roles.js";
import type { Missing, Remedy } from "../lifecycle/engine/remedy.js";
import { labelOfCommand, labelOfStatus } from "../lifecycle/lifecycle-labels.js";
import { isActor } from "../lifecycle/engine/actor.js";
import { actorsOf, actorsOr } from "./actor-name.js";
import { dayRu, listRu } from "../base/words-ru.js";

/**
 * Says in Russian what would remove a reason of a refusal.
 *
 * @example
 * describeRemedy({ do: "ask", actors: ["head", "curator"] });
 * // "это делает руководитель организации или куратор"
 */
export function describeRemedy(remedy: Remedy): string {
  switch (remedy.do) {
    case "wait":
      return `дождаться ${dayRu(remedy.until)}`;
    case "ask":
      return `это делает ${actorsOr(remedy.actors)}`;
    case "supply":
      return remedy.missing.map(missingRu).join("; ");
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
      return "ничего сделать нельзя";
  }
}

const thingsRu: Readonly<Record<string, string>> = {
  program: "программа",
  assignment: "поручение наставника",
  pairing: "пара",
};

/** What to do about a thing that is missing; `of` says whose or which. */
function missingRu({ what, of }: Missing): string {
  switch (what) {
    case "document":
      return `приложить ${Object.hasOwn(asked, of) ? wordIn(asked, of) : `документ «${of}»`}`;
    case "consent":
    case "agreement":
      return `получить согласие ${whose(of)}`;
    case "activity":
      return `провести мероприятие «${of}»`;
    case "survey":
      return `провести опрос ${whose(of)}`;
    case "outcome":
      return `оценить итог по затруднению «${of}»`;
    case "calendar":
    case "text":
      return `указать ${Object.hasOwn(asked, of) ? wordIn(asked, of) : `«${of}»`}`;
    case "part":
      return `указать в соглашении: ${nameRu(of)}`;
    case "id":
      return `указать идентификатор ${Object.hasOwn(owners, of) ? wordIn(owners, of) : "записи"}`;
  }
}

/** A role, or else somebody by a ref. */
function whose(of: string): string {
  return isActor(of) ? actorsOf([of]) : `участника «${of}»`;
}

const asked: Readonly<Record<string, string>> = {
  order: "приказ",
  document: "письменный документ",
  contract: "дополнительное соглашение",
  report: "итоговый отчёт",
  remark: "замечание",
  reason: "причину",
  calendar: "производственный календарь",
  week: "рабочую неделю",
  context: "сведения, по которым судят о команде",
};

const owners: Readonly<Record<string, string>> = {
  program: "программы",
  assignment: "поручения",
  pairing: "пары",
};

/** A role, a part of a contract, or else a ref as it is. */
function nameRu(of: string): string {
  return entryIn(roles, of)?.ru ?? entryIn(contractParts, of)?.ru ?? wordIn(thingsRu, of);
}

function commandRu(name: string, command: string): string {
  return labelOfCommand(name, command)?.ru ?? command;
}

/** What is not in the list is said as it is; inherited names are not in it. */
function wordIn(words: Readonly<Record<string, string>>, word: string): string {
  return (Object.hasOwn(words, word) ? words[word] : undefined) ?? word;
}
