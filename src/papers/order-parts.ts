import type { CalendarDate } from "../base/calendar-date.js";
import type { PersonId } from "../base/id.js";
import type { Order } from "../model/assignment.js";
import type { Organisation } from "../model/organisation.js";
import { isInForce } from "../rules/organisation/kept-document.js";
import { heading, paragraph, signature, signatures, signedByHead } from "./blocks.js";
import type { Desk, Who } from "./desk.js";
import type { PaperBlock, PaperText } from "./paper.js";
import type { PaperGiven } from "./paper-facts.js";

type Heads = "organisation-name" | "day" | "number" | "place";

/** What an order of the head begins with: organisation, ПРИКАЗ, day, number, place, «О …». */
export function orderHead(
  desk: Desk<Heads>,
  given: PaperGiven,
  { word, about, orders }: { word: string; about: string; orders: readonly (Order | undefined)[] },
): readonly PaperBlock[] {
  const order = orderOf(given, orders);
  return [
    paragraph(desk.fill("organisation-name", given.organisationName)),
    heading(word, 1),
    {
      kind: "requisites",
      number: desk.fill("number", order.number && desk.words.numbered(order.number)),
      on: desk.day("day", order.on),
      place: desk.fill("place", given.place),
    },
    heading(about, 2),
  ];
}

/** Number and day as given, else those of the records. */
export function orderOf(
  { number, on }: PaperGiven,
  orders: readonly (Order | undefined)[],
): { readonly number?: string | undefined; readonly on?: CalendarDate | undefined } {
  const known = orders.find((order) => order !== undefined);
  return { number: number ?? known?.number, on: on ?? known?.on };
}

/** “от 1 сентября 2025 г. № 5” of the regulation that the organisation keeps, on a day or at all. */
export function regulationMark(
  { words }: Desk<never>,
  { documents }: Organisation,
  on: CalendarDate | undefined,
): string | undefined {
  const kept = documents.find(
    (document) =>
      document.code === "regulation" &&
      document.number !== undefined &&
      document.from !== undefined &&
      isInForce(document, on ?? document.from),
  );
  return kept?.number === undefined || kept.from === undefined
    ? undefined
    : words.mark({ number: kept.number, on: kept.from });
}

/** The head's signature, and those of whoever has to know the order, each once. */
export function orderEnd(
  desk: Desk<"head">,
  given: PaperGiven,
  known: readonly Who[],
): readonly PaperBlock[] {
  const seen = new Set<PersonId>();
  const people = known.filter(({ person }) => person !== undefined && !seen.has(person) && seen.add(person));
  return [
    signatures([signedByHead(desk, given)]),
    ...(people.length === 0
      ? []
      : [paragraph(desk.words.acquainted), signatures(people.map((who) => acquaintedLine(desk, who)))]),
  ];
}

function acquaintedLine({ words }: Desk<never>, who: Who) {
  const { person, role } = who;
  const label = words.role(role, "nominative");
  const slot: PaperText = person === undefined ? [] : [{ person, role, case: "nominative", label }];
  return signature(words.post(who, "nominative") ?? label, slot);
}
