import { indexable } from "../../catalogue/compiled.js";
import { labelOf } from "../../catalogue/label-of.js";
import type { Catalogue } from "../../catalogue/catalogue.js";
import type { EducationalOrder, ForTraining, NotOffered } from "../../needs/educational-order.js";
import {
  fields,
  heading,
  listed,
  paragraph,
  rowsNumbered,
  signatures,
  signedByHead,
  table,
} from "../blocks.js";
import type { Desk, PaperMaker } from "../desk.js";
import type { PaperBlock, PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";
import type { RequisiteOf } from "../paper-requisite.js";

/** What one mentee asks of in-service training: `educationalOrderOf` makes the order. */
export type Facts = FactsWith<"mentee"> & { readonly order: EducationalOrder };

export type Texts = {
  readonly title: string;
  readonly mentee: string;
  readonly training: string;
  readonly trainingColumns: readonly [
    place: string,
    difficulty: string,
    level: string,
    groups: string,
    why: string,
  ];
  readonly why: Readonly<Record<ForTraining["why"] | NotOffered["why"], string>>;
  readonly mentoring: string;
  readonly mentoringColumns: readonly [place: string, difficulty: string, level: string, groups: string];
  readonly notOffered: string;
  readonly words: string;
  readonly needs: string;
  readonly selfImage: string;
  readonly wanted: string;
  readonly nothing: string;
};

type OwnDesk = Desk<RequisiteOf<"educational-order">>;

export const make: PaperMaker<"educational-order", Facts, Texts> = (facts, texts, desk) => {
  const { mentee, order, organisationName, on } = facts;
  const catalogue = facts.catalogue && indexable(facts.catalogue);
  const { words } = desk;
  const who = desk.who(mentee.person, "mentee");
  const cells = ({ code, level, groups }: { code: string; level: 1 | 2 | 3; groups: readonly string[] }) => [
    desk.entry({ code }),
    words.levels[level],
    groups.map((group) => groupName(group, catalogue, words.language)).join("; "),
  ];
  return {
    title: texts.title,
    blocks: [
      paragraph(desk.fill("organisation-name", organisationName)),
      heading(texts.title, 1),
      { kind: "requisites", on: desk.day("day", on) },
      fields([[texts.mentee, desk.name("mentee", who, "nominative")]]),
      heading(texts.training, 2),
      section(
        "training",
        order.training.map((each) => [...cells(each), texts.why[each.why]]),
        texts.trainingColumns,
        texts,
        desk,
      ),
      heading(texts.mentoring, 2),
      section("mentoring", order.mentoring.map(cells), texts.mentoringColumns, texts, desk),
      ...(order.notOffered.length === 0
        ? []
        : [
            heading(texts.notOffered, 2),
            table(
              texts.trainingColumns,
              rowsNumbered(order.notOffered.map((each) => [...cells(each), texts.why[each.why]])),
            ),
          ]),
      heading(texts.words, 2),
      fields([
        [texts.needs, desk.fill("needs", listed(order.needs))],
        [texts.selfImage, desk.fill("self-image", order.desiredSelfImage)],
        [texts.wanted, desk.fill("wanted", listed(order.outcomes))],
      ]),
      signatures([signedByHead(desk, facts)]),
    ],
  };
};

/** A list without lines is an answer, no gap: nothing is asked there. */
function section(
  requisite: "training" | "mentoring",
  rows: readonly (readonly (string | PaperText)[])[],
  columns: readonly string[],
  texts: Texts,
  desk: OwnDesk,
): PaperBlock {
  if (rows.length === 0) return paragraph(desk.fill(requisite, texts.nothing));
  desk.fill(requisite, String(rows.length));
  return table(columns, rowsNumbered(rows));
}

function groupName(code: string, catalogue: Catalogue | undefined, language: "ru" | "en"): string {
  return (catalogue && labelOf(catalogue, code, language)?.text) ?? code;
}
