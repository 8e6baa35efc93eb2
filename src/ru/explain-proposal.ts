import { colonRu } from "../base/words-ru.js";
import { say } from "../base/say.js";
import type { Sentences } from "../base/text.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { indexable } from "../catalogue/compiled.js";
import { labelOf } from "../catalogue/label-of.js";
import type { MentoringPurpose } from "../codes/programs/purpose-keys.js";
import type { Coded } from "../model/coded.js";
import type { PlanOutcome } from "../needs/data/purpose-plans.js";
import type { OrderConflict } from "../needs/order-counts.js";
import type {
  ProposalReasonFacts,
  ProposedActivity,
  ProposedOutcome,
  Unaddressed,
} from "../needs/proposed-activity.js";

/**
 * Зачем предложено мероприятие: по одной строке на каждую причину, словами каталога.
 *
 * @example
 * const [first] = proposePlan({ difficulties: [], strengths: [], term, catalogue });
 * if (first !== undefined) explainProposal(first, catalogue); // ["знакомит наставника и наставляемого"]
 */
export function explainProposal({ why }: ProposedActivity, catalogue: Catalogue): readonly string[] {
  const sentences = sentencesFor(namesIn(catalogue));
  return why.map((reason) => say(sentences, reason));
}

/**
 * Почему затруднение осталось без мероприятия и что с этим сделать.
 *
 * @example
 * const { unaddressed } = draftPlan({ difficulties: [{ code: "PD-MET-02", level: 0 }], strengths: [], term, catalogue });
 * unaddressed.map((each) => describeUnaddressed(each, catalogue));
 * // ["«Структура занятия и распределение времени»: затруднения нет, мероприятие не нужно"]
 */
export function describeUnaddressed({ difficulty, reason }: Unaddressed, catalogue: Catalogue): string {
  return `${namesIn(catalogue).difficulty(difficulty)}: ${unaddressedBecause[reason]}`;
}

/**
 * Чем программа должна закончиться и чем это показать.
 *
 * @example
 * const { outcomes } = draftPlan({ difficulties: [], strengths: [], purpose: "formation", term, catalogue });
 * outcomes.map(describeOutcome)[1]; // "педагог остаётся в профессии: покажет время после программы"
 */
export function describeOutcome({ outcome, shownBy }: ProposedOutcome): string {
  return shownBy.length > 0 ? outcomes[outcome] : `${outcomes[outcome]}: ${left(outcome)}`;
}

function left(outcome: PlanOutcome): string {
  return outcome === "stays-in-profession"
    ? "покажет время после программы"
    : "в плане это пока ничем не показано; добавьте мероприятие сами";
}

/**
 * Почему два сведённых заказа нельзя сложить.
 *
 * @example
 * const merged = mergeOrders(ofSchool, ofSchool);
 * if (!merged.ok) describeOrderConflict(merged.issues[0]);
 * // "заказы не сложены: организации, учтённые в обоих (1), попали бы в сумму дважды"
 */
export function describeOrderConflict({ code, details }: OrderConflict): string {
  return say(conflicts, { code, details });
}

const conflicts: Sentences<{ "orders.overlap": OrderConflict["details"] }> = {
  "orders.overlap": (details) =>
    `заказы не сложены: организации, учтённые в обоих (${details.organisations.length}), попали бы в сумму дважды`,
};

type Names = {
  readonly difficulty: (code: string) => string;
  readonly activity: (code: string) => string;
  readonly strength: (strength: Coded) => string;
};

function namesIn(given: Catalogue): Names {
  const catalogue = indexable(given);
  const titles = catalogue.properties["activities"]?.values ?? {};
  const difficulty = (code: string) => `«${labelOf(catalogue, code, "ru")?.text ?? code}»`;
  return {
    difficulty,
    activity: (code) => `«${(Object.hasOwn(titles, code) ? titles[code]?.["ru"] : undefined) ?? code}»`,
    strength: ({ code, asWritten }) =>
      code === undefined || labelOf(catalogue, code, "ru") === undefined
        ? `«${asWritten ?? code ?? ""}»`
        : difficulty(code),
  };
}

const levels = ["нет", "слабое", "заметное", "сильное"] as const;

/** None when neither a code nor words of it are known. */
function strengthOf(strength: Coded, name: Names): readonly string[] {
  return strength.code === undefined && strength.asWritten === undefined ? [] : [name.strength(strength)];
}

function sentencesFor(name: Names): Sentences<ProposalReasonFacts> {
  return {
    "usual-for-difficulty": ({ difficulty, level, turn }) =>
      `${turn === 1 ? "обычно помогает" : "помогает ещё и это"}, когда есть затруднение ${name.difficulty(difficulty)} (${levels[level]})`,
    "usual-for-group": ({ difficulty }) =>
      `каталог не называет, что помогает при затруднении ${name.difficulty(difficulty)}; это обычно для соседних записей`,
    "shows-strength": ({ strength }) => `даёт показать сильную сторону${colonRu(strengthOf(strength, name))}`,
    "comes-after": ({ activities }) =>
      activities.length === 0
        ? "стоит после других"
        : `стоит после: ${activities.map(name.activity).join(", ")}`,
    "fits-purpose": ({ purpose }) => `такое идёт первым, когда цель – ${purposes[purpose]}`,
    "opens-for-purpose": ({ purpose }) => `с этого начинают, когда цель – ${purposes[purpose]}`,
    "shows-outcome": ({ outcome }) => `показывает итог: ${outcomes[outcome]}`,
    "opens-program": () => "знакомит наставника и наставляемого",
    "agrees-on-plan": () => "здесь план согласуют и меняют под себя",
    "looks-back": () => "промежуточный взгляд на то, что получается",
    "closes-program": () => "подводит итог работы пары",
    "reports-results": () => "сохраняет, что достигнуто",
  };
}

const unaddressedBecause: Readonly<Record<Unaddressed["reason"], string>> = {
  "no-difficulty": "затруднения нет, мероприятие не нужно",
  "code-unknown": "в каталоге нет такой записи; проверьте код или перенесите его в новую редакцию",
  "no-usual-activity": "каталог не называет, что обычно помогает; выберите мероприятие сами",
  "no-room": "не хватило места; продлите срок или разрешите больше мероприятий в месяц",
};

const purposes: Readonly<Record<MentoringPurpose, string>> = {
  formation: "становление в профессии",
  development: "профессиональное развитие",
  adaptation: "адаптация к обязанностям и коллективу",
};

const outcomes: Readonly<Record<PlanOutcome, string>> = {
  "lessons-unaided": "педагог самостоятельно ведёт уроки",
  "stays-in-profession": "педагог остаётся в профессии",
  "new-acquired": "освоено то новое, ради чего составлена программа",
  "new-in-lessons": "новое применяется на уроках",
  "duties-unaided": "педагог исполняет обязанности без помощи",
  "accepted-by-staff": "педагог принят коллективом",
};
