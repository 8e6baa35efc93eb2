import type { Approval } from "../../model/approval.js";
import type { Order } from "../../model/assignment.js";
import type { RoadmapStep } from "../../model/target-model.js";
import { heading, paragraph, table } from "../blocks.js";
import type { Desk, PaperMaker } from "../desk.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";
import type { RequisiteOf } from "../paper-requisite.js";
import { responsibleText, stampsOf, type StampTexts } from "../program-parts.js";

/** The roadmap of a target model. */
export type Facts = FactsWith<"model"> & {
  /** The order that it is an annex to. */
  readonly order?: Order;
  readonly approvals?: readonly Approval[];
};

export type Texts = StampTexts & {
  readonly title: string;
  readonly annexTo: (mark: PaperText) => PaperText;
  readonly about: (organisation: PaperText) => PaperText;
  readonly term: (term: PaperText) => PaperText;
  readonly columns: readonly [
    place: string,
    stage: string,
    step: string,
    when: string,
    who: string,
    result: string,
    state: string,
  ];
};

export const make: PaperMaker<"roadmap", Facts, Texts> = (facts, texts, desk) => {
  const { model, order, approvals = [], organisationName } = facts;
  const { words } = desk;
  const { period } = model;
  return {
    title: texts.title,
    blocks: [
      {
        kind: "annex",
        number: 2,
        title: [],
        to: texts.annexTo(desk.fill("order", order && words.mark(order))),
      },
      stampsOf(desk, approvals, texts, ["approved"]),
      heading(texts.title, 1),
      paragraph(texts.about(desk.fill("organisation-name", organisationName))),
      paragraph(texts.term(desk.fill("term", period && words.period(period)))),
      table(texts.columns, rowsOf([...model.conditions, ...model.resources, ...model.processes], desk)),
    ],
  };
};

/** Steps under their stages, in the order in which stages first appear: 1.1, 1.2, 2.1. */
function rowsOf(
  steps: readonly RoadmapStep[],
  desk: Desk<RequisiteOf<"roadmap">>,
): readonly (readonly PaperText[])[] {
  const { words } = desk;
  const stages = new Map<string, RoadmapStep[]>();
  for (const step of steps) {
    const known = stages.get(step.stage ?? "");
    if (known === undefined) stages.set(step.stage ?? "", [step]);
    else known.push(step);
  }
  if (stages.size === 0) return [emptyRow(desk)];
  return [...stages].flatMap(([code, group], i) =>
    group.map(({ title, period, responsible, expectedResult, state, doneOn }, j) => [
      [`${i + 1}.${j + 1}`],
      j > 0 ? [] : desk.fill("stage", code === "" ? undefined : words.label("model-stages", { code })),
      desk.fill("step", title),
      desk.fill("step-term", period && words.period(period)),
      desk.fill("responsible", responsibleText(words, responsible)),
      desk.fill("expected-result", expectedResult),
      [
        `${words.label("step-states", { code: state })}${doneOn === undefined ? "" : ` ${words.day(doneOn)}`}`,
      ],
    ]),
  );
}

/** A roadmap without steps is printed to be filled in by hand. */
function emptyRow(desk: Desk<RequisiteOf<"roadmap">>): readonly PaperText[] {
  const requisites = ["stage", "step", "step-term", "responsible", "expected-result"] as const;
  return [["1.1"], ...requisites.map((requisite) => desk.fill(requisite, undefined)), []];
}
