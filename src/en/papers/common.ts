import { bareNumber } from "../../papers/bare-number.js";
import { monthOf, yearOf } from "../../base/calendar-date.js";
import { countEn, dayEn, decimalEn } from "../../base/words-en.js";
import { entryIn } from "../../codes/code-list.js";
import { posts } from "../../codes/people/posts.js";
import type { Role } from "../../codes/people/role-keys.js";
import { roles } from "../../codes/people/roles.js";
import { legalActs } from "../../codes/law/legal-acts.js";
import { schoolSubjects } from "../../codes/programs/school-subjects.js";
import { labelOfStatus } from "../../lifecycle/lifecycle-labels.js";
import type { Coded } from "../../model/coded.js";
import type { CommonTexts, PostFacts } from "../../papers/common-texts.js";
import { line, separated } from "../../papers/line.js";
import type { PaperRole } from "../../papers/paper.js";
import type { PeriodReading } from "../../time/period.js";
import { paperLists } from "./paper-lists.js";
import { requisiteNames } from "./requisite-names.js";

function numbered(number: string): string {
  return `No.\u00a0${bareNumber(number)}`;
}

function period({ asWritten, precision, starts, ends }: PeriodReading): string | undefined {
  const known = precision === "template" || precision === "unknown" ? undefined : asWritten || undefined;
  if (starts !== undefined && starts.earliest === starts.latest) {
    if (ends === undefined) return known ?? `from ${dayEn(starts.earliest)}`;
    if (ends.earliest === ends.latest) return `from ${dayEn(starts.earliest)} to ${dayEn(ends.latest)}`;
  }
  if (known !== undefined || starts === undefined || ends === undefined) return known;
  return `from ${dayEn(starts.earliest)} to ${dayEn(ends.latest)}`;
}

/** From September to August; August belongs to the coming school year. */
function schoolYear({ starts, ends }: PeriodReading): string | undefined {
  if (starts === undefined) return undefined;
  const first = yearOf(starts.earliest) - (monthOf(starts.earliest) < 8 ? 1 : 0);
  const last = ends === undefined ? first : yearOf(ends.latest) - (monthOf(ends.latest) < 9 ? 1 : 0);
  const written = (year: number) => `${year}/${year + 1}`;
  return last > first ? `${written(first)} – ${written(last)}` : written(first);
}

function post({ post: held, subject }: PostFacts): string | undefined {
  if (held === undefined) return undefined;
  const entry = held.code === undefined ? undefined : entryIn(posts, held.code);
  if (entry === undefined) return held.asWritten ?? held.code;
  if (held.code !== "teacher" || subject === undefined) return entry.en;
  return `${entry.en} of ${entryIn(schoolSubjects, subject)?.en ?? subject}`;
}

function label(list: keyof typeof paperLists, { code, asWritten }: Coded): string {
  const entry = code === undefined ? undefined : entryIn(paperLists[list], code);
  if (list === "acts") return asWritten ?? actOf(code) ?? "";
  return entry?.en ?? asWritten ?? code ?? "";
}

const otherRoles: Readonly<Record<Exclude<PaperRole, Role>, string>> = {
  employee: "employee",
  controller: "controller",
  author: "author",
};

/** With its number, which is how an act is found; the Labour Code is found by its article. */
function actOf(code: string | undefined): string | undefined {
  const act = code === undefined ? undefined : entryIn(legalActs, code);
  if (act === undefined || code === undefined || code.startsWith("tk-")) return act?.en ?? code;
  return `${act.en}, ${numbered(act.number)}`;
}

/** Words that all English papers share. */
export const common: CommonTexts = {
  language: "en",
  day: dayEn,
  period,
  schoolYear,
  activityTime({ asWritten, from, to, deadline }) {
    if (asWritten !== undefined) return asWritten;
    if (to !== undefined && (deadline === true || from === undefined)) return `by ${dayEn(to)}`;
    if (from === undefined) return undefined;
    if (to === undefined) return `from ${dayEn(from)}`;
    return from === to ? dayEn(from) : `from ${dayEn(from)} to ${dayEn(to)}`;
  },
  numbered,
  mark: ({ number, on }) => `of ${dayEn(on)}, ${numbered(number)}`,
  quoted: (words) => `“${words}”`,
  label,
  post,
  postAndName: (held, name) => line`${name} (${held})`,
  role: (role) => (role in otherRoles ? otherRoles[role as keyof typeof otherRoles] : roles[role as Role].en),
  requisite: (requisite) => requisiteNames[requisite],
  programStatus: (status) => labelOfStatus("program", status)?.en ?? status,
  stamps: { accepted: "ACCEPTED", agreed: "AGREED", approved: "APPROVED" },
  and: (lines) => separated(lines, ", ", " and "),
  levels: ["none", "slight", "noticeable", "strong"],
  decimal: decimalEn,
  years: (count) => (count < 1 ? "less than a year" : countEn(count, ["year", "years"])),
  minutes: (count) => `${count} min`,
  headPost: "Head of the organisation",
  curatorPost: "Curator",
  columns: {
    place: "No.",
    what: "Activity and its content",
    when: "Time",
    who: "Responsible",
    result: "Expected result",
    done: "Carried out",
  },
  acquainted: "Read and noted:",
  controlKept: "I keep the control of this order myself.",
  control: (controller) => line`The control of this order is given to ${controller}.`,
};
