import type { PersonId } from "../../base/id.js";
import type { Approval } from "../../model/approval.js";
import { heading, list, paragraph, signature, signatures } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import { line } from "../line.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";
import { named, sidesOf } from "../program-parts.js";

/** Minutes of a body that accepts or agrees programs. */
export type Facts = FactsWith<"programs"> & {
  /** Those present in words, without names: «24 человека». */
  readonly attendance?: string;
  /** Further points of the agenda. */
  readonly agenda?: readonly string[];
  readonly chair?: PersonId;
  readonly secretary?: PersonId;
};

export type Texts = {
  readonly title: string;
  readonly of: (body: PaperText) => PaperText;
  readonly attendance: (words: PaperText) => PaperText;
  readonly agenda: string;
  readonly programPoint: (mentors: PaperText, mentees: PaperText) => PaperText;
  readonly heard: string;
  readonly decided: string;
  readonly accept: string;
  readonly agree: string;
  readonly takeNote: string;
  readonly responsible: (who: PaperText) => PaperText;
  readonly chair: string;
  readonly secretary: string;
};

export const make: PaperMaker<"minutes", Facts, Texts> = (facts, texts, desk) => {
  const { programs, agenda = [], attendance, chair, secretary, organisationName, number, on } = facts;
  const { words } = desk;
  const approvals = programs.map(({ approvals: all }) => all.find(isOfBody));
  const known = approvals.find((approval) => approval !== undefined);
  const marked = number ?? known?.number;
  const programPoints = programs.map((program) => {
    const { mentors, mentees } = sidesOf(desk, program);
    return texts.programPoint(
      named(desk, "participants", mentors, "nominative"),
      named(desk, "participants", mentees, "nominative"),
    );
  });
  const all = [...programPoints, ...agenda.map((each): PaperText => [each])];
  return {
    title: texts.title,
    blocks: [
      paragraph(desk.fill("organisation-name", organisationName)),
      heading(texts.title, 1),
      heading(texts.of(desk.fill("body", known?.by && words.label("roles", known.by))), 3),
      {
        kind: "requisites",
        number: desk.fill("number", marked && words.numbered(marked)),
        on: desk.day("day", on ?? known?.on),
      },
      paragraph(texts.attendance(desk.fill("attendance", attendance))),
      heading(texts.agenda, 2),
      all.length > 0
        ? list(
            all.map((each) => desk.fill("agenda", each)),
            true,
          )
        : paragraph(desk.fill("agenda", undefined)),
      ...all.flatMap((each, i) => [
        paragraph(line`${`${i + 1}. ${texts.heard} `}${each}`),
        paragraph(
          line`${`${texts.decided} `}${i < programs.length ? (approvals[i]?.step === "agreed" ? texts.agree : texts.accept) : texts.takeNote} ${texts.responsible(desk.fill("responsible", undefined))}`,
        ),
      ]),
      signatures([
        signature(texts.chair, desk.slot("chair", { person: chair, role: "employee" }, "nominative")),
        signature(
          texts.secretary,
          desk.slot("secretary", { person: secretary, role: "employee" }, "nominative"),
        ),
      ]),
    ],
  };
};

function isOfBody({ step }: Approval): boolean {
  return step === "accepted" || step === "considered" || step === "agreed";
}
