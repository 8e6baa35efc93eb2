import type { PersonId } from "../../base/id.js";
import type { Pairing } from "../../model/pairing.js";
import type { Program } from "../../model/program.js";
import { exactPeriod, type PeriodReading } from "../../time/period.js";
import { controlPoint, paragraph, points, together } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import { separated } from "../line.js";
import { orderEnd, orderHead, orderOf, regulationMark } from "../order-parts.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";

/** An order that confirms pairs and groups. */
export type Facts = FactsWith<"pairings" | "mentors" | "mentees" | "programs"> & {
  /** The orders by which mentees were employed: «от 25 августа 2025 г. № 41-к». */
  readonly hiringOrder?: string;
  /** Who sees that the order is carried out; without one the head keeps that. */
  readonly controller?: PersonId;
};

export type Texts = {
  readonly title: string;
  readonly word: string;
  readonly preamble: (regulation: PaperText) => PaperText;
  readonly orders: string;
  readonly confirm: string;
  readonly pair: (parts: {
    /** In the accusative. */
    readonly mentors: PaperText;
    readonly several: boolean;
    /** In the genitive. */
    readonly mentees: PaperText;
    readonly term: PaperText;
    readonly form: PaperText;
  }) => PaperText;
  readonly work: string;
  readonly curator: (curators: PaperText) => PaperText;
  readonly basis: (consent: PaperText, hiringOrder: PaperText) => PaperText;
};

export const make: PaperMaker<"order-pairs", Facts, Texts> = (facts, texts, desk) => {
  const { organisation, pairings, mentors, mentees, programs, controller, hiringOrder } = facts;
  const { words } = desk;
  const persons = new Map<string, PersonId>([...mentors, ...mentees].map(({ id, person }) => [id, person]));
  const programOf = new Map(programs.map((program) => [program.id, program]));
  const orders = pairings.map(({ order }) => order);
  const { on } = orderOf(facts, orders);
  const curators = organisation.curators.map((id) => desk.who(id, "curator"));
  const pairs = pairings.map((pairing) => {
    const program = pairing.program && programOf.get(pairing.program);
    const term = termOf(pairing, program);
    const forms = (program?.forms ?? []).map((form) => words.quoted(words.label("forms", form)));
    return texts.pair({
      mentors: together(
        words,
        pairing.mentors.map((id) => desk.name("mentor", desk.who(persons.get(id), "mentor"), "accusative")),
      ),
      several: pairing.mentors.length > 1,
      mentees: together(
        words,
        pairing.mentees.map((id) => desk.name("mentee", desk.who(persons.get(id), "mentee"), "genitive")),
      ),
      term: desk.fill("term", term && words.period(term)),
      form: desk.fill(
        "form",
        separated(
          forms.map((form) => [form]),
          ", ",
        ),
      ),
    });
  });
  const named = curators.map((who) => desk.name("curator", who, "dative"));
  return {
    title: texts.title,
    blocks: [
      ...orderHead(desk, facts, { word: texts.word, about: texts.title, orders }),
      paragraph(texts.preamble(desk.fill("regulation", regulationMark(desk, organisation, on)))),
      paragraph(texts.orders),
      points([
        { text: texts.confirm, parts: pairs },
        texts.work,
        texts.curator(named.length > 0 ? words.and(named) : desk.fill("curator", undefined)),
        controlPoint(desk, controller === undefined ? undefined : desk.who(controller, "controller")),
      ]),
      paragraph(
        texts.basis(
          desk.fill("consent", consentDays(pairings, words.day)),
          desk.fill("hiring-order", hiringOrder),
        ),
      ),
      ...orderEnd(desk, facts, [
        ...pairings.flatMap((pairing) => [
          ...pairing.mentors.map((id) => desk.who(persons.get(id), "mentor")),
          ...pairing.mentees.map((id) => desk.who(persons.get(id), "mentee")),
        ]),
        ...curators,
      ]),
    ],
  };
};

/** That of the program, else the days of the pair itself. */
function termOf(
  { startedOn, dissolvedOn }: Pairing,
  program: Program | undefined,
): PeriodReading | undefined {
  return program?.period ?? (startedOn === undefined ? undefined : exactPeriod(startedOn, dissolvedOn));
}

/** The days of all consents, or nothing while somebody's is missing. */
function consentDays(
  pairings: readonly Pairing[],
  say: (day: Pairing["consents"][number]["on"]) => string,
): string | undefined {
  const complete = pairings.every(({ mentors, mentees, consents }) => {
    const given = new Set<string>(consents.map(({ of }) => of));
    return [...mentors, ...mentees].every((id) => given.has(id));
  });
  if (!complete) return undefined;
  const days = [...new Set(pairings.flatMap(({ consents }) => consents.map(({ on }) => on)))].sort();
  return days.map(say).join(", ");
}
