import { calledRu, type Speech } from "../base/names.js";
import { unnamed } from "../base/say.js";
import type { Called } from "../base/text.js";
import { contractParts, departures } from "../codes/people/assignment-facts.js";
import { endGrounds } from "../codes/people/end-grounds.js";
import { entryIn, type CodeEntry } from "../codes/code-list.js";
import { commandFieldWords } from "../lifecycle/command-field-words.js";
import type { Missing, Remedy, RemedyStep } from "../lifecycle/engine/remedy.js";
import { labelOfCommand, labelOfStatus } from "../lifecycle/lifecycle-labels.js";
import { isActor } from "../lifecycle/engine/actor.js";
import { actorName, actorsOf, actorsOr } from "./actor-name.js";
import { allCalledRu, colonRu, dayRu, inBracketsRu, quotedRu } from "../base/words-ru.js";

/**
 * Says in Russian what would remove a reason of a refusal.
 *
 * @example
 * describeRemedy({ do: "ask", actors: ["head", "curator"] });
 * // "это делает руководитель организации или куратор"
 */
export function describeRemedy(remedy: Remedy): string {
  return remedyRu(remedy, unnamed);
}

/**
 * The same with the names that the caller's people know: of activities, difficulties and persons, by id or ref.
 *
 * @example
 * const say = describeRemedyWith({ names: (ref) => ({ visit: "Посещение урока" })[ref] });
 * say({ do: "supply", field: "activities", missing: [{ what: "activity", of: "visit" }] });
 * // "провести мероприятие «Посещение урока»"
 */
export function describeRemedyWith({ names }: Speech): (remedy: Remedy) => string {
  const called = calledRu(names);
  return (remedy) => remedyRu(remedy, called);
}

function remedyRu(remedy: Remedy, called: Called): string {
  switch (remedy.do) {
    case "wait":
      return `дождаться ${dayRu(remedy.until)}`;
    case "ask":
      return `это делает ${actorsOr(remedy.actors)}`;
    case "supply":
      return remedy.missing.length === 0
        ? `указать: ${fieldRu(remedy.field)}`
        : each(remedy.missing.map((one) => missingRu(one, called)));
    case "choose":
      return chooseRu(remedy.field, remedy.among, called);
    case "choose-day":
      return `указать день не раньше ${dayRu(remedy.from)}${remedy.to ? ` и не позже ${dayRu(remedy.to)}` : ""}`;
    case "drop":
      return `убрать лишнее в поле «${fieldRu(remedy.field)}»${allCalledRu((remedy.these ?? []).map(called))}`;
    case "first":
      return `сначала${colonRu([...new Set(remedy.steps.map((step) => stepRu(step, called)))])}`;
    case "bring": {
      const labels = remedy.to.map((status) => labelOfStatus(remedy.machine, status)?.ru ?? status);
      const thing = wordIn(thingsRu, remedy.machine);
      return labels.length === 0
        ? `${thing}: нужно другое состояние`
        : `${thing}: нужно состояние ${labels.map((label) => `«${label}»`).join(" или ")}`;
    }
    case "mend":
      return remedy.record === "program" ? "исправить программу" : "устранить препятствия у наставника";
    case "nothing":
      return "ничего сделать нельзя";
  }
}

/** Things without a name may read alike: each is said once. */
function each(texts: readonly string[]): string {
  return [...new Set(texts)].join("; ");
}

function chooseRu(field: string, among: readonly string[], called: Called): string {
  const labels = entryIn(choices, field);
  return labels === undefined
    ? `выбрать: ${fieldRu(field)}${among.length === 0 ? "" : inBracketsRu(allNamed(among, called))}`
    : `выбрать: ${fieldRu(field)}${inBracketsRu(among.map((code) => quotedRu(entryIn(labels, code)?.ru ?? code)))}`;
}

/** All of them by name, or none: half a list would mislead. */
function allNamed(among: readonly string[], called: Called): readonly string[] {
  const names = among.map((ref) => called(ref).trim());
  return names.includes("") ? [] : names;
}

/** Fields that hold a code of a list. */
const choices: Readonly<Record<string, Readonly<Record<string, CodeEntry>>>> = {
  ground: endGrounds,
  departure: departures,
};

function fieldRu(field: string): string {
  return entryIn(commandFieldWords, field)?.ru ?? field;
}

function stepRu({ machine, command, of }: RemedyStep, called: Called): string {
  const order = labelOfCommand(machine, command)?.ru ?? `«${command}»`;
  if (of === undefined) return order;
  const whom = isActor(of) ? actorName(of) : called(of).trim();
  return whom === "" ? order : `${order} (${whom})`;
}

const thingsRu: Readonly<Record<string, string>> = {
  program: "программа",
  assignment: "поручение наставника",
  pairing: "пара",
};

/** What to do about a thing that is missing; `of` says whose or which. */
function missingRu({ what, of }: Missing, called: Called): string {
  switch (what) {
    case "document":
      return `приложить ${Object.hasOwn(asked, of) ? wordIn(asked, of) : "недостающий документ"}`;
    case "consent":
    case "agreement":
      return `получить согласие ${whose(of, called)}`;
    case "activity":
      return `провести мероприятие${called(of)}`;
    case "survey":
      return `провести опрос ${whose(of, called)}`;
    case "outcome":
      return `оценить итог по затруднению${called(of)}`;
    case "calendar":
    case "text":
      return `указать ${Object.hasOwn(asked, of) ? wordIn(asked, of) : "недостающее"}`;
    case "part":
      return `указать в соглашении: ${entryIn(contractParts, of)?.ru ?? "недостающее условие"}`;
    case "id":
      return `указать идентификатор ${Object.hasOwn(owners, of) ? wordIn(owners, of) : "записи"}`;
  }
}

/** A role, or else somebody by a ref. */
function whose(of: string, called: Called): string {
  return isActor(of) ? actorsOf([of]) : `участника${called(of)}`;
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

/** What is not in the list is said as it is; inherited names are not in it. */
function wordIn(words: Readonly<Record<string, string>>, word: string): string {
  return (Object.hasOwn(words, word) ? words[word] : undefined) ?? word;
}
