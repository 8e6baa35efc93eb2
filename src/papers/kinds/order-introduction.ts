import type { CalendarDate } from "../../base/calendar-date.js";
import type { PersonId } from "../../base/id.js";
import type { ActCode } from "../../codes/law/legal-act-keys.js";
import type { Coded } from "../../model/coded.js";
import { controlPoint, paragraph, points } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import { separated } from "../line.js";
import { orderEnd, orderHead } from "../order-parts.js";
import type { PaperText } from "../paper.js";
import type { PaperGiven } from "../paper-facts.js";

/** An order by which an organisation begins to mentor. */
export type Facts = PaperGiven & {
  /** Acts it rests on. */
  readonly grounds?: readonly Coded<ActCode>[];
  readonly introducedOn?: CalendarDate;
  /** Who sees that the order is carried out; without one the head keeps that. */
  readonly controller?: PersonId;
};

export type Texts = {
  readonly title: string;
  readonly word: string;
  readonly preamble: (grounds: PaperText) => PaperText;
  readonly orders: string;
  readonly introduce: (day: PaperText) => PaperText;
  readonly regulation: string;
  readonly roadmap: string;
  readonly curator: (curators: PaperText) => PaperText;
  readonly duties: string;
  readonly dutyList: readonly string[];
  readonly annexes: readonly [regulation: string, roadmap: string];
  readonly toOrder: (day: PaperText, number: PaperText) => PaperText;
  readonly attached: string;
};

export const make: PaperMaker<"order-introduction", Facts, Texts> = (facts, texts, desk) => {
  const { organisation, grounds = [], introducedOn, controller, on, number } = facts;
  const { words } = desk;
  const curators = organisation.curators.map((id) => desk.who(id, "curator"));
  const named = curators.map((who) => desk.name("curator", who, "accusative"));
  const acts = separated(
    grounds.map((act) => [words.label("acts", act)]),
    "; ",
  );
  return {
    title: texts.title,
    blocks: [
      ...orderHead(desk, facts, { word: texts.word, about: texts.title, orders: [] }),
      paragraph(texts.preamble(desk.fill("grounds", acts))),
      paragraph(texts.orders),
      points([
        texts.introduce(desk.day("introduced-on", introducedOn)),
        texts.regulation,
        texts.roadmap,
        texts.curator(named.length > 0 ? words.and(named) : desk.fill("curator", undefined)),
        { text: texts.duties, parts: texts.dutyList },
        controlPoint(desk, controller === undefined ? undefined : desk.who(controller, "controller")),
      ]),
      ...orderEnd(desk, facts, curators),
      ...texts.annexes.flatMap((title, i) => {
        const marked = desk.fill("number", number && words.numbered(number));
        const to = texts.toOrder(desk.day("day", on), marked);
        return [{ kind: "annex", number: i + 1, title: [title], to } as const, paragraph(texts.attached)];
      }),
    ],
  };
};
