import { fields, heading, listed, paragraph, signature, signatures, table } from "../blocks.js";
import type { Desk, PaperMaker } from "../desk.js";
import type { PaperBlock, PaperText } from "../paper.js";
import type { RequisiteOf } from "../paper-requisite.js";
import {
  groundsAndGoals,
  listOrBlank,
  planAndResults,
  titlePage,
  type ProgramFacts,
  type ProgramTexts,
} from "../program-blocks.js";
import { difficultyRows, labels, named, sidesOf, signersOf } from "../program-parts.js";

/** A personalised program with its title page, passport, explanatory note and plan. */
export type Facts = ProgramFacts;

export type Texts = ProgramTexts & {
  readonly passport: string;
  readonly passportFields: {
    readonly name: string;
    readonly mentors: string;
    readonly mentees: string;
    readonly forms: string;
    readonly kinds: string;
    readonly term: string;
    readonly directions: string;
    readonly frequency: string;
  };
  readonly note: string;
  readonly purpose: (purposes: PaperText | undefined, mentees: PaperText) => PaperText;
  readonly difficulties: string;
  readonly difficultyColumns: readonly [place: string, difficulty: string, level: string];
  readonly strengths: string;
  readonly agreed: string;
};

type OwnDesk = Desk<RequisiteOf<"program">>;

export const make: PaperMaker<"program", Facts, Texts> = (facts, texts, desk) => ({
  title: texts.title,
  blocks: [
    ...titlePage(facts, texts, desk),
    ...passport(facts, texts, desk),
    ...note(facts, texts, desk),
    ...planAndResults(facts.program, texts, desk),
    ...agreement(facts, texts, desk),
  ],
});

function passport({ program, title }: Facts, texts: Texts, desk: OwnDesk): readonly PaperBlock[] {
  const { words } = desk;
  const { mentors, mentees } = sidesOf(desk, program);
  const { passportFields: label } = texts;
  const { period } = program;
  return [
    heading(texts.passport, 2),
    fields([
      [label.name, desk.fill("title", title && words.quoted(title))],
      [label.mentors, named(desk, "participants", mentors, "nominative")],
      [label.mentees, named(desk, "participants", mentees, "nominative")],
      [label.forms, desk.fill("forms", labels(words, "forms", program.forms))],
      [label.kinds, desk.fill("kinds", labels(words, "kinds", program.kinds))],
      [label.term, desk.fill("term", period && words.period(period))],
      [label.directions, desk.fill("directions", listed(program.directions))],
      [label.frequency, desk.fill("meeting-frequency", program.meetingFrequency)],
    ]),
  ];
}

function note({ program }: Facts, texts: Texts, desk: OwnDesk): readonly PaperBlock[] {
  const { mentees } = sidesOf(desk, program);
  const { purposes, strengths, difficulties } = program;
  const purpose = labels(
    desk.words,
    "purposes",
    purposes.map((code) => ({ code })),
  );
  return [
    heading(texts.note, 2),
    paragraph(
      texts.purpose(
        purposes.length > 0 ? purpose : undefined,
        named(desk, "participants", mentees, "genitive"),
      ),
    ),
    ...groundsAndGoals(program, texts, desk),
    heading(texts.difficulties, 3),
    difficulties.length > 0
      ? table(texts.difficultyColumns, difficultyRows(desk, program))
      : paragraph(desk.fill("difficulties", undefined)),
    heading(texts.strengths, 3),
    listOrBlank(desk, "strengths", strengths.map(desk.entry)),
  ];
}

function agreement({ program }: Facts, texts: Texts, desk: OwnDesk): readonly PaperBlock[] {
  const { mentors, mentees } = sidesOf(desk, program);
  return [
    paragraph(texts.agreed),
    signatures(
      [...signersOf(mentors, "mentor"), ...signersOf(mentees, "mentee")].map((one) =>
        signature(desk.words.role(one.role, "nominative"), desk.slot("participants", one, "nominative")),
      ),
    ),
  ];
}
