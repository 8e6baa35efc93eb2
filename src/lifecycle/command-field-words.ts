import type { Text } from "../base/text.js";
import type { AssignmentCommand } from "./assignment/command.js";
import type { PairingCommand } from "./pairing/event.js";
import type { ProgramCommand } from "./program/command.js";

type FieldsOf<Command> = Command extends unknown ? Exclude<keyof Command, "type"> : never;
type CommandField = FieldsOf<ProgramCommand | AssignmentCommand | PairingCommand>;

/** What each field of a command holds, in the words of a sentence. A field without words does not compile. */
export const commandFieldWords: Readonly<Record<CommandField, Text>> = {
  activity: { ru: "мероприятие", en: "activity" },
  agreedBy: { ru: "кто согласен", en: "who agrees" },
  consents: { ru: "согласия на обработку персональных данных", en: "consents to personal data" },
  contract: { ru: "дополнительное соглашение", en: "contract supplement" },
  covers: { ru: "что указано в соглашении", en: "what the supplement says" },
  departure: { ru: "как ушёл наставник", en: "how the mentor left" },
  document: { ru: "письменный документ", en: "document in writing" },
  ends: { ru: "новый последний день", en: "new last day" },
  ground: { ru: "основание прекращения", en: "ground of termination" },
  heldOn: { ru: "день проведения", en: "day on which it was held" },
  lastDay: { ru: "последний день поручения", en: "last day of the assignment" },
  mentor: { ru: "новый наставник", en: "new mentor" },
  of: { ru: "участник пары", en: "participant of the pair" },
  order: { ru: "приказ", en: "order" },
  outcomes: { ru: "итог по затруднениям", en: "outcomes of the difficulties" },
  reason: { ru: "причина", en: "reason" },
  remark: { ru: "замечание", en: "remark" },
  report: { ru: "итоговый отчёт", en: "final report" },
  surveyed: { ru: "кто прошёл итоговый опрос", en: "who answered the final survey" },
  until: { ru: "последний день срока", en: "last day of the term" },
};

/** What every event is stamped with, and the fields that only events have, in the same words. */
export const eventFieldWords: Readonly<Record<string, Text>> = {
  ...commandFieldWords,
  machine: { ru: "машина состояний", en: "state machine" },
  version: { ru: "версия записи", en: "version of the record" },
  subject: { ru: "чья история", en: "whose history" },
  seq: { ru: "порядковый номер", en: "sequence number" },
  type: { ru: "вид события", en: "type of the event" },
  on: { ru: "день", en: "day" },
  by: { ru: "кто", en: "who" },
};
