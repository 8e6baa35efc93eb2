import { isId } from "../base/id.js";
import type { Cell } from "./cell.js";
import { documentsOf } from "./columns/document-columns.js";
import type { Draft } from "./column.js";
import type { HeadingMeaning } from "./recognise-heading.js";
import type { CellPlace, PersonRole, TableIssue, TableKind, TableOptions, TableRecord } from "./table.js";

/** Where a row stands, for the ids that it makes. */
export type RowPlace = {
  readonly row: number;
  readonly meanings: readonly HeadingMeaning[];
  readonly cells: readonly (Cell | "unreadable" | undefined)[];
  readonly options: TableOptions;
  readonly section: string;
};

type Make = (draft: Draft, place: RowPlace, issues: TableIssue[]) => TableRecord | undefined;

/** The record of a row: what its cells gave, what its kind has empty, and ids. Undefined, with an issue, when it says too little. */
export function recordOf(
  kind: TableKind,
  draft: Draft,
  place: RowPlace,
  issues: TableIssue[],
): TableRecord | undefined {
  return makers[kind](draft, place, issues);
}

const makers: Readonly<Record<TableKind, Make>> = {
  people: (draft, place, issues) => {
    const id = draft["id"] ?? personOf("person", place, issues);
    return {
      kind: "person",
      schemaVersion: 1,
      ...organisationOf(place),
      posts: [],
      subjects: [],
      education: [],
      categories: [],
      ...draft,
      id,
    };
  },
  mentors: (draft, place, issues) => {
    const { person, id } = idsOf("mentor", draft, place, issues);
    const empty = {
      results: [],
      competences: [],
      subjects: [],
      forms: [],
      kinds: [],
      seats: 1,
      consents: false,
      prefers: [],
    };
    return { kind: "mentor", schemaVersion: 2, ...organisationOf(place), ...empty, ...draft, id, person };
  },
  mentees: (draft, place, issues) => {
    const { person, id } = idsOf("mentee", draft, place, issues);
    const empty = { categories: [], difficulties: [], strengths: [], subjects: [], prefers: [] };
    const request =
      draft["request"] === undefined
        ? undefined
        : { request: { needs: [], outcomes: [], ...(draft["request"] as object) } };
    return {
      kind: "mentee",
      schemaVersion: 2,
      ...organisationOf(place),
      ...empty,
      ...draft,
      ...request,
      id,
      person,
    };
  },
  pairs: pairOf,
  plan: (draft, { row }, issues) => {
    if (draft["title"] === undefined) {
      issues.push({ code: "row.no-record", path: [row], details: { field: "title" } });
      return undefined;
    }
    return {
      ref: `row-${String(row)}`,
      addresses: [],
      supports: [],
      responsible: [],
      obligatory: true,
      state: "planned",
      ...draft,
    };
  },
  organisations: ({ staffing, documents, ...draft }, place, issues) => {
    const empty = {
      audience: "staff",
      curators: [],
      staffing: [],
      documents: [],
      items: [],
      components: [],
      stages: [],
    };
    return {
      kind: "organisation",
      schemaVersion: 1,
      id: `organisation:row-${String(place.row)}`,
      ...empty,
      ...draft,
      ...(staffing !== undefined && { staffing: staffingOf(staffing as Draft, place, issues) }),
      ...(documents !== undefined && {
        documents: documentsOf(documents as Parameters<typeof documentsOf>[0]),
      }),
    };
  },
};

/** A count of staff needs all the teaching staff, and its day: from a column, or that of the table. */
function staffingOf(counted: Draft, place: RowPlace, issues: TableIssue[]): readonly object[] {
  const { options, row, meanings } = place;
  const { young, on = options.on, ...counts } = counted;
  const given = Object.keys(counted).find((field) => field !== "on");
  if (given === undefined) return [];
  const lacking =
    counts["teachingStaff"] === undefined ? "teachingStaff" : on === undefined ? "on" : undefined;
  if (lacking !== undefined) {
    const column = meanings.findIndex(
      (meaning) => meaning.means === "field" && meaning.column.field === `staffing.${given}`,
    );
    const details = { field: `staffing.${lacking}` };
    issues.push({ code: "staffing.incomplete", path: [row, column], details });
    return [];
  }
  const ofYoung = young === undefined ? [] : [{ definition: options.youngBy, count: young }];
  return [{ on, young: ofYoung, categories: [], ...counts }];
}

function pairOf(draft: Draft, place: RowPlace, issues: TableIssue[]): TableRecord | undefined {
  const sides = (["mentor", "mentee"] as const).map((role) => {
    const given = draft[`${role}s`] as readonly string[] | undefined;
    if (given !== undefined) return given;
    const person = knownPerson(role, place, issues);
    if (person !== undefined) return [`${role}:${keyOf(person)}`];
    issues.push({ code: "pair.person-unknown", path: [place.row], details: { role } });
    return undefined;
  });
  const [mentors, mentees] = sides;
  if (mentors === undefined || mentees === undefined) return undefined;
  const id = draft["id"] ?? `pairing:row-${String(place.row)}`;
  const { order, ...rest } = draft;
  return {
    kind: "pairing",
    schemaVersion: 1,
    ...organisationOf(place),
    consents: [],
    ...rest,
    ...(isWhole(order, place, issues) && { order }),
    id,
    mentors,
    mentees,
  };
}

/** An order needs its number and its day, from one column or from two. */
function isWhole(order: unknown, { row, meanings }: RowPlace, issues: TableIssue[]): boolean {
  if (order === undefined) return false;
  const { number, on } = order as { readonly number?: string; readonly on?: string };
  if (number !== undefined && on !== undefined) return true;
  const column = meanings.findIndex(
    (meaning) => meaning.means === "field" && /^order\b/.test(meaning.column.field),
  );
  issues.push({ code: "cell.unread", path: [row, column], details: { field: "order" } });
  return false;
}

function organisationOf({ options: { organisation } }: RowPlace): object | undefined {
  return organisation === undefined ? undefined : { organisation };
}

function idsOf(
  role: "mentor" | "mentee",
  draft: Draft,
  place: RowPlace,
  issues: TableIssue[],
): { person: unknown; id: unknown } {
  const person = draft["person"] ?? personOf(role, place, issues);
  return { person, id: draft["id"] ?? `${role}:${keyOf(person as string)}` };
}

function personOf(role: PersonRole, place: RowPlace, issues: TableIssue[]): string {
  return knownPerson(role, place, issues) ?? `person:row-${String(place.row)}`;
}

/** What the caller says of the column that names the person of this role, or of the first column of identity. */
function knownPerson(
  role: PersonRole,
  { row, meanings, cells, options }: RowPlace,
  issues: TableIssue[],
): string | undefined {
  const columns = meanings.flatMap((meaning, at) =>
    meaning.means === "identity" ? [{ at, role: meaning.role }] : [],
  );
  const named =
    columns.find((column) => column.role === role) ?? columns.find((column) => column.role === undefined);
  if (named === undefined || cells[named.at] === undefined || options.personId === undefined)
    return undefined;
  const place: CellPlace = { row, column: named.at, role };
  const answer = options.personId(place);
  if (answer === undefined || isId("person", answer)) return answer;
  issues.push({ code: "person.malformed", path: [row, named.at], details: { role } });
  return undefined;
}

function keyOf(person: string): string {
  return person.slice(person.indexOf(":") + 1);
}
