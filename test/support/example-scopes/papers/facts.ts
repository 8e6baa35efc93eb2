import { calendarDate, federalProfile, type Assignment } from "nastavnik";
import { paperOf, type Paper, type PaperFacts, type PersonSlot } from "nastavnik/papers";
import { paperTexts } from "nastavnik/ru";
import { facts as ofSchool } from "../../../../examples/papers/facts.js";
import { assignments } from "../../../../examples/papers/made-up-school.js";

export const { organisation, program } = ofSchool.program;

const withoutPlace = { ...ofSchool["order-pairs"] };
delete withoutPlace.place;
/** Of an order on pairs, without the place where it is made. */
export const facts: PaperFacts["order-pairs"] = withoutPlace;

const [assignment] = assignments;
const {
  content = "",
  term,
  form = "",
  on: signedOn,
} = assignment.contract ?? { on: calendarDate("2025-08-28") };
const unpaid: Assignment = {
  ...assignment,
  contract: { on: signedOn, content, form, ...(term && { term }) },
};

/** A supplement that does not say what is paid. */
export const supplement: Paper = paperOf(
  "contract-supplement",
  { ...ofSchool["contract-supplement"], assignment: unpaid },
  paperTexts,
);

export const on = calendarDate("2025-10-01");
export const profile = federalProfile(on);

export const signed: Paper = paperOf("order-pairs", facts, paperTexts);
/** The same order once its place is known. */
export const today: Paper = paperOf("order-pairs", ofSchool["order-pairs"], paperTexts);

const [slot] = signed.blocks.flatMap((block) =>
  block.kind === "signatures" ? block.lines.flatMap(({ person }) => (person ? [person] : [])) : [],
);
if (slot === undefined) throw new Error("nobody signs");
export const mentor: PersonSlot = slot;
