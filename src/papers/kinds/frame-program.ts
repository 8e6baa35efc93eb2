import type { Headcount } from "../../model/program.js";
import { fields, heading, listed, paragraph } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import {
  groundsAndGoals,
  planAndResults,
  titlePage,
  type ProgramFacts,
  type ProgramTexts,
} from "../program-blocks.js";
import { labels } from "../program-parts.js";

/** The program of an organisation, a municipality or a region: a frame that names no participant. */
export type Facts = ProgramFacts;

export type Texts = ProgramTexts & {
  readonly passport: string;
  readonly passportFields: {
    readonly name: string;
    readonly forms: string;
    readonly kinds: string;
    readonly term: string;
    readonly directions: string;
    readonly headcount: string;
    readonly seats: string;
  };
  readonly headcount: (count: Headcount) => string;
  readonly note: string;
  readonly about: string;
};

export const make: PaperMaker<"frame-program", Facts, Texts> = (facts, texts, desk) => {
  const { program, title } = facts;
  const { words } = desk;
  const { period, headcount, maxMenteesPerMentor } = program;
  const { passportFields: label } = texts;
  return {
    title: texts.title,
    blocks: [
      ...titlePage(facts, texts, desk),
      heading(texts.passport, 2),
      fields([
        [label.name, desk.fill("title", title && words.quoted(title))],
        [label.forms, desk.fill("forms", labels(words, "forms", program.forms))],
        [label.kinds, desk.fill("kinds", labels(words, "kinds", program.kinds))],
        [label.term, desk.fill("term", period && words.period(period))],
        [label.directions, desk.fill("directions", listed(program.directions))],
        [label.headcount, desk.fill("headcount", headcount && texts.headcount(headcount))],
        [label.seats, desk.fill("seats", seatsText(maxMenteesPerMentor))],
      ]),
      heading(texts.note, 2),
      paragraph(texts.about),
      ...groundsAndGoals(program, texts, desk),
      ...planAndResults(program, texts, desk),
    ],
  };
};

function seatsText(seats: number | undefined): string | undefined {
  return seats === undefined ? undefined : String(seats);
}
