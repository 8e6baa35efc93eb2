import { compareText } from "../../base/order.js";
import type { Meeting } from "../../model/meeting.js";
import { fields, heading, paragraph, rowsNumbered, signature, signatures, table } from "../blocks.js";
import type { Desk, PaperMaker } from "../desk.js";
import { separated } from "../line.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";
import type { RequisiteOf } from "../paper-requisite.js";
import { named, sidesOf, signersOf } from "../program-parts.js";

/** The journal of the meetings of one program. */
export type Facts = FactsWith<"program" | "meetings">;

export type Texts = {
  readonly title: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly term: string;
  readonly columns: readonly string[];
  readonly total: (meetings: number, minutes: number) => string;
};

export const make: PaperMaker<"meeting-journal", Facts, Texts> = (facts, texts, desk) => {
  const { program, meetings, organisationName } = facts;
  const { words } = desk;
  const { mentors, mentees } = sidesOf(desk, program);
  const titles = new Map(program.activities.map(({ ref, title }) => [ref, title]));
  const people = new Map(
    program.participants.map((participant) => [participant.ref, desk.participant(participant)]),
  );
  const ordered = [...meetings].sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
  const row = ({ on, activities, mode, minutes, present }: Meeting): readonly PaperText[] => [
    desk.day("meeting-day", on),
    desk.fill("topic", activities.flatMap((ref) => titles.get(ref) ?? []).join("; ")),
    desk.fill("mode", words.label("meeting-modes", { code: mode })),
    desk.fill("duration", minutes === undefined ? undefined : words.minutes(minutes)),
    presentIn(
      present.flatMap((ref) => people.get(ref) ?? []),
      desk,
    ),
    desk.fill("meeting-result", undefined),
  ];
  const minutes = ordered.reduce((sum, each) => sum + (each.minutes ?? 0), 0);
  return {
    title: texts.title,
    blocks: [
      paragraph(desk.fill("organisation-name", organisationName)),
      heading(texts.title, 1),
      fields([
        [texts.mentor, named(desk, "mentor", mentors, "nominative")],
        [texts.mentee, named(desk, "mentee", mentees, "nominative")],
        [texts.term, [(program.period && words.period(program.period)) ?? "–"]],
      ]),
      table(texts.columns, rowsNumbered(ordered.length > 0 ? ordered.map(row) : [emptyRow(desk)])),
      paragraph(texts.total(ordered.length, minutes)),
      signatures(
        signersOf(mentors, "mentor").map((who) =>
          signature(words.role("mentor", "nominative"), desk.slot("mentor", who, "nominative")),
        ),
      ),
    ],
  };
};

type OwnDesk = Desk<RequisiteOf<"meeting-journal">>;

function presentIn(people: readonly ReturnType<OwnDesk["participant"]>[], desk: OwnDesk): PaperText {
  if (people.length === 0) return desk.fill("present", undefined);
  return separated(
    people.map((who) => desk.slot("present", who, "nominative")),
    ", ",
  );
}

/** A journal without meetings is printed to be filled in by hand. */
function emptyRow(desk: OwnDesk): readonly PaperText[] {
  const requisites = ["meeting-day", "topic", "mode", "duration", "present", "meeting-result"] as const;
  return requisites.map((requisite) => desk.fill(requisite, undefined));
}
