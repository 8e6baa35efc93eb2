import type { Text } from "../base/text.js";
import { contractParts, departures } from "../codes/people/assignment-facts.js";
import { difficultyOutcomes } from "../codes/people/difficulty-facts.js";
import { endGrounds } from "../codes/people/end-grounds.js";
import { roles } from "../codes/people/roles.js";
import type { AssignmentCommand } from "../lifecycle/assignment/command.js";
import type { PairingCommand } from "../lifecycle/pairing/event.js";
import type { ProgramCommand } from "../lifecycle/program/command.js";
import type { Labels } from "./field-lists.js";
import type { Widget } from "./form-field.js";

/** A field of a command as a form asks for it. */
export type CommandField = {
  readonly label: Text;
  readonly widget: Widget;
  readonly required: boolean;
  readonly help?: Text;
  readonly list?: Labels;
};

/** For each command of a machine each of its fields: one that is forgotten does not compile. */
type FieldsOfCommands<Command extends { readonly type: string }> = {
  readonly [One in Command as One["type"]]: {
    readonly [Field in Exclude<keyof One, "type">]-?: CommandField;
  };
};

type FieldsOfExtension = Readonly<Record<"ends" | "agreedBy" | "contract", CommandField>>;

const order: CommandField = {
  label: { ru: "Приказ, номер и дата", en: "Order, number and day" },
  widget: "text",
  required: true,
};
const reason: CommandField = { label: { ru: "Причина", en: "Reason" }, widget: "text", required: true };
const document: CommandField = {
  label: { ru: "Документ, номер и дата", en: "Document, number and day" },
  widget: "text",
  required: true,
};
const sides: Labels = { mentor: roles.mentor, mentee: roles.mentee };
const agreedBy: CommandField = {
  label: { ru: "Кто согласен", en: "Who agrees" },
  widget: "choices",
  required: true,
  list: roles,
};
const extension: FieldsOfExtension = {
  ends: { label: { ru: "Новый последний день", en: "New last day" }, widget: "day", required: true },
  agreedBy,
  contract: {
    label: { ru: "Дополнительное соглашение", en: "Supplement to the contract" },
    widget: "text",
    required: false,
    help: {
      ru: "нужно, когда новый срок длиннее срока по договору",
      en: "needed when the new term is longer than the contract's",
    },
  },
};

export const programFields: FieldsOfCommands<ProgramCommand> = {
  "draw-up": {},
  submit: {},
  return: { remark: { label: { ru: "Замечания", en: "Remarks" }, widget: "text", required: true } },
  agree: {},
  approve: {},
  start: {
    order,
    consents: {
      label: {
        ru: "Есть согласие на обработку персональных данных",
        en: "Consent to personal data is at hand",
      },
      widget: "choices",
      required: false,
      list: sides,
    },
  },
  "record-activity": {
    activity: { label: { ru: "Мероприятие", en: "Activity" }, widget: "choice", required: true },
    heldOn: {
      label: { ru: "Проведено, дата", en: "Held on" },
      widget: "day",
      required: false,
      help: { ru: "если не сегодня", en: "if not today" },
    },
  },
  review: {},
  amend: { reason, agreedBy },
  extend: extension,
  suspend: { reason },
  // Only a resumption that gives days of the suspension back makes the term longer.
  resume: {
    ends: {
      ...extension.ends,
      required: false,
      help: { ru: "если дни приостановки возвращаются", en: "if the days of the suspension are given back" },
    },
    agreedBy: { ...agreedBy, required: false },
    contract: extension.contract,
  },
  "await-mentor": {},
  "replace-mentor": {
    mentor: { label: { ru: "Новый наставник", en: "New mentor" }, widget: "choice", required: true },
    order,
  },
  "finish-plan": {},
  "end-term": {},
  reopen: extension,
  complete: {
    surveyed: {
      label: { ru: "Кто прошёл итоговый опрос", en: "Who answered the final survey" },
      widget: "choices",
      required: true,
      list: roles,
    },
    report: { label: { ru: "Итоговый отчёт", en: "Final report" }, widget: "text", required: true },
    outcomes: {
      label: { ru: "Итог по каждому затруднению", en: "Outcome of each difficulty" },
      widget: "table",
      required: true,
      list: difficultyOutcomes,
    },
  },
  terminate: {
    ground: { label: { ru: "Основание", en: "Ground" }, widget: "choice", required: true, list: endGrounds },
    reason: { ...reason, required: false },
    agreedBy: { ...agreedBy, required: false },
  },
  cancel: { reason },
  archive: {},
};

export const assignmentFields: FieldsOfCommands<AssignmentCommand> = {
  "agree-end": {
    document,
    agreedBy: { ...agreedBy, list: { mentor: roles.mentor, head: roles.head } },
    lastDay: {
      label: { ru: "Последний день", en: "Last day" },
      widget: "day",
      required: false,
      help: { ru: "если не сегодня", en: "if not today" },
    },
  },
  offer: {},
  decline: {},
  withdraw: {},
  consent: { document },
  "sign-supplement": {
    document,
    covers: {
      label: { ru: "Что указано в соглашении", en: "What the supplement says" },
      widget: "choices",
      required: true,
      list: contractParts,
    },
    until: { label: { ru: "Последний день", en: "Last day" }, widget: "day", required: false },
  },
  "issue-order": { order },
  "give-notice": {
    document,
    lastDay: {
      label: { ru: "Последний день", en: "Last day" },
      widget: "day",
      required: false,
      help: {
        ru: "если срок уведомления длиннее обязательного",
        en: "for a longer notice than the law asks for",
      },
    },
  },
  "withdraw-notice": { agreedBy: { ...agreedBy, list: { mentor: roles.mentor, head: roles.head } } },
  elapse: {},
  "extend-term": {
    document,
    agreedBy: { ...agreedBy, list: { mentor: roles.mentor, head: roles.head } },
    until: { label: { ru: "Новый последний день", en: "New last day" }, widget: "day", required: true },
  },
  expire: {},
  close: {},
  "record-departure": {
    departure: {
      label: { ru: "Что произошло", en: "What happened" },
      widget: "choice",
      required: true,
      list: departures,
    },
  },
};

export const pairingFields: FieldsOfCommands<PairingCommand> = {
  propose: {},
  consent: { of: { label: { ru: "Кто согласен", en: "Who consents" }, widget: "reference", required: true } },
  agree: {},
  confirm: { order },
  dissolve: { reason },
};
