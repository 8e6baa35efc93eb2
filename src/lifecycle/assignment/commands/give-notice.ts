import { isCalendarDate } from "../../../base/calendar-date.js";
import type { Text } from "../../../base/text.js";
import type { CalendarCertainty } from "../../../base/work-calendar.js";
import { dayEn } from "../../../base/words-en.js";
import { dayRu } from "../../../base/words-ru.js";
import { legalActs } from "../../../codes/law/legal-acts.js";
import type { SourceRef } from "../../../codes/source.js";
import { labourRulesOn } from "../../../rules/lifecycle-settings.js";
import { codeOf, isDayIfAny, isFilled } from "../../engine/field-checks.js";
import { noticeSideOf } from "../notice-side.js";
import type { AssignmentCommandOf, AssignmentSample, AssignmentSentence } from "../command-of.js";
import { noticeOf } from "../guards.js";
import { inForce } from "../in-force.js";
import type { NoticeSide } from "../../states/assignment-state.js";

export const label: Text = { ru: "уведомить о досрочном прекращении", en: "give notice" };

const sides: Readonly<Record<NoticeSide, true>> = { mentor: true, employer: true };
const certainties: Readonly<Record<CalendarCertainty, true>> = { decree: true, "labour-code": true };

export const command: AssignmentCommandOf<"give-notice", "notice-given"> = {
  label,
  event: "notice-given",
  fields: {
    document: isFilled,
    side: /* @__PURE__ */ codeOf(sides),
    lastDay: isCalendarDate,
    certainty: /* @__PURE__ */ codeOf(certainties),
    asked: isDayIfAny,
  },
  /** A longer notice than the law asks for is as good as its day is known. */
  causes: (state, { document, lastDay }, context) => {
    const end = noticeOf(state, context);
    const last = lastDay ?? end?.day ?? context.on;
    const notice = {
      document,
      side: noticeSideOf(context.actor),
      lastDay: last,
      certainty: end?.ok ? end.certainty : "labour-code",
    } as const;
    const asked = end?.day;
    return asked !== undefined && last < asked ? { ...notice, asked } : notice;
  },
  next: {
    active: (state, { seq, on, side, lastDay, certainty, asked }) => {
      // The mentor may leave on the same day: the words of the article ask for nothing more.
      if (lastDay < on || (lastDay === on && asked === undefined)) return undefined;
      return { ...inForce(state), seq, asOf: on, status: "notice", side, givenOn: on, lastDay, certainty };
    },
  },
};

export const ru: AssignmentSentence<"notice-given"> = ({ side, lastDay, on, asked }) =>
  `${side === "mentor" ? "наставник" : "работодатель"} уведомил о досрочном прекращении, последний день — ${dayRu(lastDay)}; порядок: ${actRu(labourRulesOn(on).noticeSource)}` +
  (asked === undefined
    ? ""
    : `; Роструд читает эту статью так, что наставник предупреждает за три рабочих дня: не раньше ${dayRu(asked)}`);
export const en: AssignmentSentence<"notice-given"> = ({ side, lastDay, on, asked }) =>
  `the ${side} gave notice; the last day is ${dayEn(lastDay)}; under: ${actEn(labourRulesOn(on).noticeSource)}` +
  (asked === undefined
    ? ""
    : `; the labour inspectorate reads the article so that the mentor gives three working days' notice: not before ${dayEn(asked)}`);

/** An act by its name; one that was only recalled is said to be so. */
function actRu({ act, certainty }: SourceRef): string {
  const name = act === undefined ? "решение проекта" : legalActs[act].ru;
  return certainty === "recalled" ? `${name} — по памяти, сверьте с текстом` : name;
}

function actEn({ act, certainty }: SourceRef): string {
  const name = act === undefined ? "this project's design" : legalActs[act].en;
  return certainty === "recalled" ? `${name} – recalled, check the text` : name;
}

export const sample: AssignmentSample = ({ move, day }) => [
  // Without a supplement so far: a term that ends within the notice, so that it may also expire.
  move("2026-02-16", "head", {
    type: "extend-term",
    document: "дополнительное соглашение № 1",
    agreedBy: ["mentor", "head"],
    until: day("2026-03-02"),
  }),
  move("2026-02-26", "mentor", { type: "give-notice", document: "уведомление" }),
];
