import type { PersonId } from "../../base/id.js";
import { assignmentBases } from "../../codes/people/assignment-keys.js";
import type { AssignmentEnd } from "../../codes/people/assignment-end-keys.js";
import type { Assignment } from "../../model/assignment.js";
import { mentoringArticleFrom } from "../../rules/act-dates.js";
import { controlPoint, paragraph, points, together, type Point } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import { orderEnd, orderHead, regulationMark } from "../order-parts.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";

/**
 * An order that releases mentors from their duty, ends pairs and groups, or both: either list may be empty. Its own number and
 * day are `number` and `on`; the orders in the records are those that gave the duty and confirmed the pairs.
 */
export type Facts = FactsWith<"assignments" | "mentors" | "pairings" | "mentees"> & {
  /** Who sees that the order is carried out; without one the head keeps that. */
  readonly controller?: PersonId;
};

export type Texts = {
  readonly title: string;
  readonly word: string;
  readonly preamble: (regulation: PaperText) => PaperText;
  readonly orders: string;
  readonly release: string;
  readonly mentor: (parts: {
    /** In the accusative. */
    readonly mentor: PaperText;
    readonly order: PaperText;
    readonly lastDay: PaperText;
    readonly ground: PaperText;
  }) => PaperText;
  /** The article by which a side ends the duty early, where the ground is a side's own will. */
  readonly article: (article: "351.8" | "60.2") => string;
  readonly notice: (day: string) => string;
  readonly endPairs: string;
  readonly pair: (parts: {
    readonly mentors: PaperText;
    readonly severalMentors: boolean;
    readonly mentees: PaperText;
    readonly severalMentees: boolean;
    readonly order: PaperText;
    readonly lastDay: PaperText;
  }) => PaperText;
  readonly pay: string;
  /** In the dative. */
  readonly curator: (curators: PaperText) => PaperText;
  readonly registers: string;
  readonly goOn: string;
};

export const make: PaperMaker<"order-end", Facts, Texts> = (facts, texts, desk) => {
  const { organisation, assignments, mentors, pairings, mentees, controller, on } = facts;
  const { words } = desk;
  const persons = new Map<string, PersonId>([...mentors, ...mentees].map(({ id, person }) => [id, person]));
  const mentorBy = (id: string) => desk.who(persons.get(id), "mentor");
  const menteeBy = (id: string) => desk.who(persons.get(id), "mentee");
  const curators = organisation.curators.map((id) => desk.who(id, "curator"));
  const named = curators.map((who) => desk.name("curator", who, "dative"));

  const released = assignments.map((assignment) => {
    const { mentor, order, end, notice } = assignment;
    return texts.mentor({
      mentor: desk.name("mentor", mentorBy(mentor), "accusative"),
      order: desk.fill("order", order && words.mark(order)),
      lastDay: desk.day("last-day", end?.on ?? notice?.lastDay),
      ground: desk.fill("end-ground", groundText(assignment)),
    });
  });
  const ended = pairings.map((pairing) =>
    texts.pair({
      mentors: together(
        words,
        pairing.mentors.map((id) => desk.name("mentor", mentorBy(id), "nominative")),
      ),
      severalMentors: pairing.mentors.length > 1,
      mentees: together(
        words,
        pairing.mentees.map((id) => desk.name("mentee", menteeBy(id), "nominative")),
      ),
      severalMentees: pairing.mentees.length > 1,
      order: desk.fill("pair-order", pairing.order && words.mark(pairing.order)),
      lastDay: desk.day("pair-last-day", pairing.dissolvedOn),
    }),
  );

  return {
    title: texts.title,
    blocks: [
      ...orderHead(desk, facts, { word: texts.word, about: texts.title, orders: [] }),
      paragraph(texts.preamble(desk.fill("regulation", regulationMark(desk, organisation, on)))),
      paragraph(texts.orders),
      points([
        ...pointOf(texts.release, released),
        ...pointOf(texts.endPairs, ended),
        ...(assignments.some(({ basis }) => assignmentBases[basis].paidApart) ? [texts.pay] : []),
        {
          text: texts.curator(named.length > 0 ? words.and(named) : desk.fill("curator", undefined)),
          parts: [texts.registers, ...(assignments.every(isOver) ? [] : [texts.goOn])],
        },
        controlPoint(desk, controller === undefined ? undefined : desk.who(controller, "controller")),
      ]),
      ...orderEnd(desk, facts, [
        ...assignments.map(({ mentor }) => mentorBy(mentor)),
        ...pairings.flatMap((pairing) => [
          ...pairing.mentors.map(mentorBy),
          ...pairing.mentees.map(menteeBy),
        ]),
        ...curators,
      ]),
    ],
  };

  function groundText(assignment: Assignment): string | undefined {
    const { notice } = assignment;
    const ground = groundOf(assignment);
    if (ground === undefined) return undefined;
    const day = on ?? notice?.on ?? assignment.end?.on;
    const article = day !== undefined && day < mentoringArticleFrom ? "60.2" : "351.8";
    return [
      words.label("assignment-ends", { code: ground }),
      ...(bySide.has(ground) ? [texts.article(article)] : []),
      ...(notice === undefined ? [] : [texts.notice(words.day(notice.on))]),
    ].join(", ");
  }
};

/** The ends for which the Labour Code names a right of one side. */
const bySide: ReadonlySet<AssignmentEnd> = new Set(["by-mentor", "by-employer"]);

/** As recorded, else whose notice it is. */
function groundOf({ end, notice }: Assignment): AssignmentEnd | undefined {
  return end?.ground ?? (notice && (notice.by === "mentor" ? "by-mentor" : "by-employer"));
}

/** Nothing is left to hand over to another mentor. */
function isOver({ end }: Assignment): boolean {
  return end?.ground === "completed";
}

function pointOf(text: string, parts: readonly PaperText[]): readonly Point[] {
  return parts.length === 0 ? [] : [{ text, parts }];
}
