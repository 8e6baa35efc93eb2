import { entryIn } from "../../codes/code-list.js";
import type { Behaviour } from "../../codes/keys-and-labels.js";
import { type Measure, type MeasureEntry, measures } from "../../codes/reports/measure-keys.js";
import type { OwnMeasure } from "../records/report-record.js";
import type { MeasureKinds } from "./figure-table.js";
import type { AttributeRule } from "./published-report.js";
import type { OwnMeasures } from "./own-measures.js";
import { wholesOf } from "./relations.js";

/** Parts of things, of which 0 is an amount too: those who stand behind their whole stand behind them. */
const peopleOfWhole: Readonly<Partial<Record<Measure, Measure>>> = {
  "activities.done": "activities.due",
  "answers.mentees-satisfied": "answers.mentees",
  "answers.mentors-satisfied": "answers.mentors",
  "difficulties.overcome": "difficulties.assessed",
  "needs.in-running": "needs.difficulties",
  "needs.without-program": "needs.difficulties",
  "surveys.answered": "surveys.asked",
};

/** Amounts and parts of things that can be 0 although somebody stands behind them. */
const mayBeNone: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...Object.keys(peopleOfWhole),
  "activities.due",
  "diagnostics.both",
  "diagnostics.gained",
  "diagnostics.lost",
  "difficulties.assessed",
  "programs.months",
  "questionnaires.points",
]);

/** What says how somebody fared: that all or none of few did is said of each of them. */
const sensitiveParts: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "answers.mentees-satisfied",
  "answers.mentors-satisfied",
  "behaviour.improved",
  "difficulties.overcome",
  "learning.passed",
  "mentees.certified",
  "result.better",
]);

/** What the measures are to whoever publishes them. */
export type Kinds = MeasureKinds & {
  /** Sums of which one part is enough to make them small. */
  readonly ridesOn: (code: string) => readonly string[];
  /** The whole of a part of which all or none is an attribute. */
  readonly attributeOf: (code: string) => string | undefined;
};

export function kindsOf(own: OwnMeasures, attributes: AttributeRule): Kinds {
  const entry = (code: string) => entryIn<Behaviour<MeasureEntry>>(measures, code);
  const declared = (code: string) => (isOwn(code) ? own[code] : undefined);
  const attributeOf = (code: string): string | undefined => {
    if (attributes === "none") return undefined;
    if (attributes === "sensitive" && !sensitiveParts.has(code)) return undefined;
    return wholesOf(code, own)[0];
  };
  return {
    isInternal: (code) => entry(code)?.internal === true || isUndeclared(code, own),
    isOpen: (code) => entry(code)?.open === true || declared(code)?.open === true,
    mayBeNone: new Set(
      [...Object.keys(measures), ...Object.keys(own)].filter(
        (code) =>
          mayBeNone.has(code) || declared(code)?.rides !== undefined || attributeOf(code) !== undefined,
      ),
    ),
    aboveOf: (code) => [...wholesOf(code, own), ...(entry(code)?.rides ?? declared(code)?.rides ?? [])],
    ridesOn: (code) => entry(code)?.rides ?? declared(code)?.rides ?? [],
    peopleOf: (code) => (Object.hasOwn(peopleOfWhole, code) ? peopleOfWhole[code as Measure] : undefined),
    attributeOf,
  };
}

/** A measure of your own of which nobody said what it is: money of one person looks like a count of many. */
export function isUndeclared(code: string, own: OwnMeasures): boolean {
  return isOwn(code) && own[code] === undefined;
}

function isOwn(code: string): code is OwnMeasure {
  return code.startsWith("own.");
}
