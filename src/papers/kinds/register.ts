import type { CalendarDate } from "../../base/calendar-date.js";
import { wholeMonthsBetween } from "../../base/calendar-date.js";
import type { PersonId, ProgramId } from "../../base/id.js";
import type { Mentee } from "../../model/mentee.js";
import type { Mentor } from "../../model/mentor.js";
import type { Pairing } from "../../model/pairing.js";
import type { Program } from "../../model/program.js";
import { documentStates } from "../../codes/organisations/item-state-keys.js";
import { heading, list, paragraph, rowsNumbered, signature, signatures, table } from "../blocks.js";
import type { Desk, PaperMaker } from "../desk.js";
import { separated } from "../line.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";
import type { RequisiteOf } from "../paper-requisite.js";

/** The register of the mentors and mentees of an organisation. */
export type Facts = FactsWith<"mentors" | "mentees" | "pairings" | "programs">;

export type Texts = {
  readonly title: string;
  readonly asOf: (day: PaperText) => PaperText;
  readonly mentors: string;
  readonly mentees: string;
  readonly mentorColumns: readonly string[];
  readonly menteeColumns: readonly string[];
  readonly documents: string;
  readonly states: Readonly<Record<"waiting" | "works" | "over" | "free", string>>;
};

type OwnDesk = Desk<RequisiteOf<"register">>;

/** Whom an id belongs to, which pairings somebody is in and which program a pairing follows. */
type Links = {
  readonly persons: ReadonlyMap<string, PersonId>;
  readonly pairings: ReadonlyMap<string, readonly Pairing[]>;
  readonly programs: ReadonlyMap<ProgramId, Program>;
};

export const make: PaperMaker<"register", Facts, Texts> = (facts, texts, desk) => {
  const { organisation, mentors, mentees, pairings, programs, organisationName, on } = facts;
  const { words } = desk;
  const links: Links = {
    persons: new Map([...mentors, ...mentees].map(({ id, person }) => [id, person])),
    pairings: pairingsByMember(pairings),
    programs: new Map(programs.map((program) => [program.id, program])),
  };
  const kept = organisation.documents.filter(({ state }) => documentStates[state].binding);
  const marks = kept.map(({ code, number, from }) => {
    const label = words.label("documents", { code });
    if (number !== undefined && from !== undefined) return `${label} ${words.mark({ number, on: from })}`;
    return number === undefined ? label : `${label} ${words.numbered(number)}`;
  });
  return {
    title: texts.title,
    blocks: [
      paragraph(desk.fill("organisation-name", organisationName)),
      heading(texts.title, 1),
      paragraph(texts.asOf(desk.day("day", on))),
      heading(texts.mentors, 2),
      table(
        texts.mentorColumns,
        rowsNumbered(mentors.map((mentor) => mentorRow(mentor, links, texts, desk, on))),
      ),
      heading(texts.mentees, 2),
      table(
        texts.menteeColumns,
        rowsNumbered(mentees.map((mentee) => menteeRow(mentee, links, texts, desk, on))),
      ),
      heading(texts.documents, 2),
      ...(marks.length > 0
        ? [list(marks.map((mark) => desk.fill("files", mark)))]
        : [paragraph(desk.fill("files", undefined))]),
      signatures(
        (organisation.curators.length > 0 ? organisation.curators : [undefined]).map((person) => {
          const label = words.role("curator", "nominative");
          return signature(
            words.curatorPost,
            person === undefined ? [] : [{ person, role: "curator", case: "nominative", label }],
          );
        }),
      ),
    ],
  };
};

function pairingsByMember(pairings: readonly Pairing[]): ReadonlyMap<string, readonly Pairing[]> {
  const byMember = new Map<string, Pairing[]>();
  for (const pairing of pairings) {
    for (const id of [...pairing.mentors, ...pairing.mentees]) {
      const known = byMember.get(id);
      if (known === undefined) byMember.set(id, [pairing]);
      else known.push(pairing);
    }
  }
  return byMember;
}

function personCells(
  { person }: Mentor | Mentee,
  role: "mentor" | "mentee",
  desk: OwnDesk,
  on: CalendarDate | undefined,
) {
  const who = desk.who(person, role);
  const { words } = desk;
  const since = desk.person(person)?.inProfessionSince;
  return {
    name: desk.slot("person", who, "nominative"),
    post: desk.fill("post", words.post(who, "nominative")),
    service: desk.fill("service", serviceOf(since, on, words.years)),
  };
}

/** Whole years, where both bounds of the beginning give the same. */
function serviceOf(
  since: { readonly earliest: CalendarDate; readonly latest: CalendarDate } | undefined,
  on: CalendarDate | undefined,
  say: (years: number) => string,
): string | undefined {
  if (since === undefined || on === undefined || on < since.latest) return undefined;
  const [most, least] = [since.earliest, since.latest].map((day) =>
    Math.floor(wholeMonthsBetween(day, on) / 12),
  );
  if (most === undefined || least === undefined) return undefined;
  return most === least ? say(most) : `${least}–${say(most)}`;
}

function mentorRow(
  mentor: Mentor,
  links: Links,
  texts: Texts,
  desk: OwnDesk,
  on: CalendarDate | undefined,
): readonly PaperText[] {
  const { name, post, service } = personCells(mentor, "mentor", desk, on);
  const categories = desk
    .person(mentor.person)
    ?.categories.map(({ category: code }) => desk.words.label("categories", { code }));
  const mine = links.pairings.get(mentor.id) ?? [];
  const others = mine.flatMap(({ mentees }) => mentees);
  return [
    name,
    post,
    service,
    desk.fill("qualification", categories?.join(", ")),
    desk.fill("seats", String(mentor.seats)),
    others.length === 0 ? ["–"] : partners(others, "mentee", links, desk),
    ...pairCells(mine, links, texts, desk, on),
  ];
}

function menteeRow(
  mentee: Mentee,
  links: Links,
  texts: Texts,
  desk: OwnDesk,
  on: CalendarDate | undefined,
): readonly PaperText[] {
  const { name, post, service } = personCells(mentee, "mentee", desk, on);
  const { words } = desk;
  const mine = links.pairings.get(mentee.id) ?? [];
  const others = mine.flatMap(({ mentors }) => mentors);
  const categories = mentee.categories.map((each) => words.label("mentee-categories", each)).join("; ");
  const needs = [...(mentee.request?.needs ?? []), ...(mentee.request?.outcomes ?? [])].join("; ");
  return [
    name,
    post,
    service,
    [categories === "" ? "–" : categories],
    desk.fill("difficulties", mentee.difficulties.map(desk.entry).join("; ")),
    desk.fill("needs", needs),
    others.length === 0 ? ["–"] : partners(others, "mentor", links, desk),
    ...pairCells(mine, links, texts, desk, on),
  ];
}

function partners(
  ids: readonly string[],
  role: "mentor" | "mentee",
  { persons }: Links,
  desk: OwnDesk,
): PaperText {
  return separated(
    ids.map((id) => desk.slot("person", desk.who(persons.get(id), role), "nominative")),
    "; ",
  );
}

/** Since when, for how long and how it stands; a dash of somebody without a pair. */
function pairCells(
  mine: readonly Pairing[],
  { programs }: Links,
  texts: Texts,
  desk: OwnDesk,
  on: CalendarDate | undefined,
): readonly PaperText[] {
  const { words } = desk;
  if (mine.length === 0) return [["–"], ["–"], desk.fill("state", texts.states.free)];
  const lines = (each: (pairing: Pairing) => PaperText) => separated(mine.map(each), "; ");
  return [
    lines(({ startedOn }) => desk.day("entered-on", startedOn)),
    lines(({ program }) => {
      const period = program && programs.get(program)?.period;
      return desk.fill("term", period && words.period(period));
    }),
    lines((pairing) => desk.fill("state", texts.states[stateOf(pairing, on)])),
  ];
}

function stateOf(
  { startedOn, dissolvedOn }: Pairing,
  on: CalendarDate | undefined,
): "waiting" | "works" | "over" {
  if (dissolvedOn !== undefined && (on === undefined || dissolvedOn < on)) return "over";
  return startedOn !== undefined && (on === undefined || startedOn <= on) ? "works" : "waiting";
}
