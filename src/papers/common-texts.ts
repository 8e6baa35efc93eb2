import type { CalendarDate } from "../base/calendar-date.js";
import type { Language } from "../base/text.js";
import type { ActivityTime } from "../model/activity-time.js";
import type { Coded } from "../model/coded.js";
import type { Order } from "../model/assignment.js";
import type { PeriodReading } from "../time/period.js";
import type { GrammaticalCase, PaperRole, PaperText, StampKind } from "./paper.js";
import type { PaperRequisite } from "./paper-requisite.js";

/** The code lists whose labels papers show. */
export type PaperList =
  | "acts"
  | "activity-states"
  | "assignment-ends"
  | "categories"
  | "consent-purposes"
  | "documents"
  | "forms"
  | "kinds"
  | "meeting-modes"
  | "mentee-categories"
  | "model-components"
  | "model-stages"
  | "outcomes"
  | "purposes"
  | "roles"
  | "step-states";

/** Post and subject of somebody, in a case: «учителя математики». */
export type PostFacts = { readonly post?: Coded | undefined; readonly subject?: string | undefined };

/** The words that all papers share in one language. */
export type CommonTexts = {
  readonly language: Language;
  /** «1 сентября 2025 г.», which stays on one line. */
  readonly day: (day: CalendarDate) => string;
  /** In full: with its first and last day, its words, or nothing that can be said. */
  readonly period: (period: PeriodReading) => string | undefined;
  /** The school year or years that a period covers, `2025/2026`. */
  readonly schoolYear: (period: PeriodReading) => string | undefined;
  /** In the words of the plan, else the days of its window. */
  readonly activityTime: (time: ActivityTime) => string | undefined;
  /** № 12-од */
  readonly numbered: (number: string) => string;
  /** от 1 сентября 2025 г. № 12-од */
  readonly mark: (order: Order) => string;
  /** In quotation marks. */
  readonly quoted: (words: string) => string;
  /** The label of a code, else the words it was read from, else the code. */
  readonly label: (list: PaperList, coded: Coded) => string;
  /** In a case, with the subject where there is one; nothing where the post is not known. */
  readonly post: (facts: PostFacts, grammaticalCase: GrammaticalCase) => string | undefined;
  /** The post of somebody beside the name. */
  readonly postAndName: (post: string, name: PaperText) => PaperText;
  /** What stands where nobody names the person. */
  readonly role: (role: PaperRole, grammaticalCase: GrammaticalCase) => string;
  /** What stands under a blank. */
  readonly requisite: (requisite: PaperRequisite) => string;
  /** The status of a program: «завершена». */
  readonly programStatus: (status: string) => string;
  readonly stamps: Readonly<Record<StampKind, string>>;
  /** One after another, the last with “and”. */
  readonly and: (lines: readonly PaperText[]) => PaperText;
  readonly levels: readonly [none: string, slight: string, noticeable: string, strong: string];
  /** With one digit after the comma, where it is not 0. */
  readonly decimal: (value: number) => string;
  /** With its noun: «24 года». */
  readonly years: (count: number) => string;
  /** «90 мин» */
  readonly minutes: (count: number) => string;
  /** The usual post of the head, where the facts give none. */
  readonly headPost: string;
  readonly curatorPost: string;
  readonly columns: {
    readonly place: string;
    readonly what: string;
    readonly when: string;
    readonly who: string;
    readonly result: string;
    readonly done: string;
  };
  readonly acquainted: string;
  readonly controlKept: string;
  /** Who sees that an order is carried out, in the accusative. */
  readonly control: (controller: PaperText) => PaperText;
};
