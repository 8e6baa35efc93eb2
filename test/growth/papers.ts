import { idOf } from "nastavnik";
import { changesOfPaper, checkPaperFacts, paperOf, type Paper, type PaperFacts } from "nastavnik/papers";
import { paperTexts } from "nastavnik/ru";
import { facts } from "../../examples/papers/facts.js";
import * as school from "../../examples/papers/made-up-school.js";
import { paperWith } from "../papers/made-up-papers.js";
import { programHistory } from "../support/long-histories.js";
import { linear, sorting, times, type Case, type Cases } from "./case.js";

const keyed = (kind: string, i: number) => idOf(kind as "mentor", `${kind}:k${(i * 7919) % 10_007}`) as never;

const people = (size: number) => ({
  mentors: times(size, (i) => ({ ...school.mentors[0], id: keyed("mentor", i) })),
  mentees: times(size, (i) => ({ ...school.mentees[0], id: keyed("mentee", i) })),
  programs: times(size, (i) => ({ ...school.programs[0], id: keyed("program", i) })),
  pairings: times(size, (i) => ({
    ...school.pairings[0],
    id: keyed("pairing", i),
    mentors: [keyed("mentor", i)],
    mentees: [keyed("mentee", i)],
    program: keyed("program", i),
  })),
  assignments: times(size, (i) => ({
    ...school.assignments[0],
    id: keyed("assignment", i),
    mentor: keyed("mentor", i),
  })),
});

/** Papers whose records may be many, with so many of them. */
const grown: Readonly<{ [Kind in keyof PaperFacts]?: (size: number) => PaperFacts[Kind] }> = {
  "order-mentors": (size) => ({ ...facts["order-mentors"], ...people(size) }),
  "order-pairs": (size) => ({ ...facts["order-pairs"], ...people(size) }),
  register: (size) => ({ ...facts.register, ...people(size) }),
  program: (size) => {
    const [program] = school.programs;
    const many = {
      ...program,
      difficulties: times(size, (i) => ({ ...program.difficulties[0]!, ref: `d${i}` })),
      activities: times(size, (i) => ({ ...program.activities[0]!, ref: `a${i}`, addresses: [`d${i}`] })),
    };
    return { ...facts.program, program: many };
  },
  "meeting-journal": (size) => ({
    ...facts["meeting-journal"],
    meetings: times(size, (i) => ({ ...school.meetings[0]!, id: keyed("meeting", i) })),
  }),
  "mentor-report": (size) => ({
    ...facts["mentor-report"],
    meetings: times(size, (i) => ({ ...school.meetings[0]!, id: keyed("meeting", i) })),
  }),
  "mentor-review": (size) => ({
    ...facts["mentor-review"],
    surveys: times(size, (i) => ({ ...school.surveys[0]!, id: keyed("survey", i) })),
  }),
};
const each = (
  bound: typeof linear,
  ask: (kind: keyof PaperFacts, facts: never) => unknown,
): Readonly<Record<string, Case>> =>
  Object.fromEntries(
    Object.entries(grown).map(([kind, made]) => [
      kind,
      bound((size) => {
        const given = made(size) as never;
        return () => ask(kind as keyof PaperFacts, given);
      }, 20),
    ]),
  );

const paragraphs = (size: number, text: (i: number) => string): Paper =>
  paperWith(times(size, (i) => ({ kind: "paragraph", text: [text(i)] })));

export const papers: Cases = {
  paperOf: each(sorting, (kind, given) => paperOf(kind, given, paperTexts)),
  checkPaperFacts: {
    ...each(linear, checkPaperFacts),
    "a history": linear((size) => {
      const given = { ...facts["program-course"], history: programHistory(size) };
      return () => checkPaperFacts("program-course", given);
    }),
  },
  changesOfPaper: {
    "every block another": linear((size) => {
      const [a, b] = [paragraphs(size, (i) => `${i}`), paragraphs(size, (i) => `${-i}`)];
      return () => changesOfPaper(a, b);
    }),
    "one block again and again": linear((size) => {
      const [a, b] = [paragraphs(size, () => "…"), paragraphs(1, () => "…")];
      return () => changesOfPaper(a, b);
    }),
    "points in points": linear((size) => {
      const points = times(size, String).reduce<readonly object[]>(
        (inner, number) => [{ number, text: ["…"], points: inner }],
        [],
      );
      const paper = paperWith([{ kind: "points", points }] as never);
      return () => changesOfPaper(paper, paperWith([]));
    }),
    sources: linear((size) => {
      const madeOf = times(size, (i) => ({ record: "mentor", id: `mentor:${i}`, schemaVersion: 2 }));
      const paper = paperWith([], { madeOf } as never);
      return () => changesOfPaper(paper, paperWith([]));
    }),
  },
};
