import type { LifecycleEvent } from "../../lifecycle/consequences-of.js";
import type { ProgramEvent } from "../../lifecycle/program/event.js";
import { fields, heading, paragraph, rowsNumbered, signature, signatures, table } from "../blocks.js";
import type { Program } from "../../model/program.js";
import type { Desk, PaperMaker } from "../desk.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";
import type { RequisiteOf } from "../paper-requisite.js";
import { named, sidesOf } from "../program-parts.js";

/** The course of a program as its history tells it. */
export type Facts = FactsWith<"program"> & {
  readonly history: readonly ProgramEvent[];
  /** The status that the history leads to: a key of `programStatuses`. */
  readonly state?: string;
};

export type Texts = {
  readonly title: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly term: string;
  readonly state: string;
  readonly events: string;
  readonly columns: readonly [place: string, day: string, who: string, what: string, document: string];
  readonly who: (event: LifecycleEvent) => string;
  readonly what: (event: LifecycleEvent) => string;
  readonly documents: Readonly<Record<"order" | "contract" | "report", (number: string) => string>>;
};

export const make: PaperMaker<"program-course", Facts, Texts> = (facts, texts, desk) => {
  const { organisation, program, history, state, organisationName, on } = facts;
  const { words } = desk;
  const { mentors, mentees } = sidesOf(desk, program);
  const curators = organisation.curators.length > 0 ? organisation.curators : [undefined];
  const subject = subjectIn(program, desk);
  const rows = history.map((event): readonly PaperText[] => [
    [words.day(event.on)],
    [texts.who(event)],
    desk.fill("events", told(texts.what(event), subject(event))),
    documentOf(event, texts),
  ]);
  return {
    title: texts.title,
    blocks: [
      paragraph(desk.fill("organisation-name", organisationName)),
      heading(texts.title, 1),
      { kind: "requisites", on: desk.day("day", on) },
      fields([
        [texts.mentor, named(desk, "participants", mentors, "nominative")],
        [texts.mentee, named(desk, "participants", mentees, "nominative")],
        [texts.term, desk.fill("term", program.period && words.period(program.period))],
        [texts.state, desk.fill("state", state && words.programStatus(state))],
      ]),
      heading(texts.events, 2),
      rows.length > 0 ? table(texts.columns, rowsNumbered(rows)) : paragraph(desk.fill("events", undefined)),
      signatures(
        curators.map((id) =>
          signature(words.curatorPost, desk.slot("curator", desk.who(id, "curator"), "nominative")),
        ),
      ),
    ],
  };
};

function told(what: string, subject: string | undefined): string {
  return subject === undefined || subject === "" ? what : `${what} (${subject})`;
}

/** What an event is about, by the words of the program: the activity held, the difficulties and what came of them. */
function subjectIn(
  { activities, difficulties }: Program,
  { words, entry }: Desk<RequisiteOf<"program-course">>,
): (event: ProgramEvent) => string | undefined {
  const titles = new Map(activities.map(({ ref, title }) => [ref, title]));
  const names = new Map(difficulties.map(({ ref, ...coded }) => [ref, entry(coded)]));
  return (event) => {
    if (event.type === "activity-recorded") {
      const title = titles.get(event.activity);
      return title && words.quoted(title);
    }
    if (event.type !== "completed") return undefined;
    const outcomes = Object.entries(event.outcomes).flatMap(([ref, code]) => {
      const name = names.get(ref);
      return name === undefined ? [] : [`${words.quoted(name)} – ${words.label("outcomes", { code })}`];
    });
    return outcomes.join("; ");
  };
}

/** The order, supplement or report that an event names. */
function documentOf(event: ProgramEvent, { documents }: Texts): PaperText {
  if ("order" in event) return [documents.order(event.order)];
  if ("contract" in event) return [documents.contract(event.contract)];
  if ("report" in event) return [documents.report(event.report)];
  return ["–"];
}
