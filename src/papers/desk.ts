import type { CalendarDate } from "../base/calendar-date.js";
import type { PersonId } from "../base/id.js";
import { indexable } from "../catalogue/compiled.js";
import { labelOf } from "../catalogue/label-of.js";
import type { PaperKind } from "../codes/organisations/paper-kind-keys.js";
import type { Role } from "../codes/people/role-keys.js";
import { roles } from "../codes/people/role-keys.js";
import type { Coded } from "../model/coded.js";
import type { Participant } from "../model/participant.js";
import type { Person } from "../model/person.js";
import type { CommonTexts, PostFacts } from "./common-texts.js";
import { joinedRuns } from "./line.js";
import type { GrammaticalCase, PaperBlock, PaperGap, PaperRole, PaperText } from "./paper.js";
import type { PaperGiven } from "./paper-facts.js";
import {
  requisitesOf,
  type PaperRequisite,
  type RequisiteEntry,
  type RequisiteOf,
} from "./paper-requisite.js";

/** Somebody a paper speaks of; without an id the place of the name is a blank. */
export type Who = PostFacts & { readonly person?: PersonId | undefined; readonly role: PaperRole };

/** What a kind of paper says: its title and its blocks. */
export type Draft = { readonly title: string; readonly blocks: readonly PaperBlock[] };

/** Makes one kind of paper of its facts, with the words of one language. */
export type PaperMaker<Kind extends PaperKind, Facts, Texts> = (
  facts: Facts,
  texts: Texts,
  desk: Desk<RequisiteOf<Kind>>,
) => Draft;

/** Where one paper is put together: it keeps account of what the facts fill and what they do not. */
export type Desk<Requisite extends PaperRequisite = PaperRequisite> = {
  readonly words: CommonTexts;
  /** The words of a requisite, or a blank and a gap where there are none. */
  readonly fill: (requisite: Requisite, value: string | PaperText | undefined) => PaperText;
  /** Post and name of somebody in a case. */
  readonly name: (requisite: Requisite, who: Who, grammaticalCase: GrammaticalCase) => PaperText;
  /** The same without the post. */
  readonly slot: (requisite: Requisite, who: Who, grammaticalCase: GrammaticalCase) => PaperText;
  /** What is known of a person in a role. */
  readonly who: (person: PersonId | undefined, role: PaperRole) => Who;
  readonly participant: (participant: Participant) => Who;
  readonly person: (id: PersonId) => Person | undefined;
  readonly day: (requisite: Requisite, day: CalendarDate | undefined) => PaperText;
  /** A difficulty or strength by the catalogue, else in its own words. */
  readonly entry: (coded: Coded) => string;
};

/** A desk, and what it has kept account of. */
export type KeptDesk = {
  readonly desk: Desk;
  readonly gaps: () => readonly PaperGap[];
  readonly filled: () => readonly PaperRequisite[];
};

export function deskFor(
  kind: PaperKind,
  { persons = [], catalogue }: Pick<PaperGiven, "persons" | "catalogue">,
  words: CommonTexts,
): KeptDesk {
  const asked = catalogue && indexable(catalogue);
  const known = new Map(persons.map((person) => [person.id, person]));
  const table: Readonly<Partial<Record<PaperRequisite, RequisiteEntry>>> = requisitesOf(kind);
  const [full, empty] = [new Set<PaperRequisite>(), new Set<PaperRequisite>()];

  function fill(requisite: PaperRequisite, value: string | PaperText | undefined): PaperText {
    const text = typeof value === "string" ? joinedRuns([value]) : (value ?? []);
    if (text.length > 0) {
      full.add(requisite);
      return text;
    }
    empty.add(requisite);
    return [{ blank: requisite, label: words.requisite(requisite) }];
  }

  function slot(requisite: PaperRequisite, { person, role }: Who, inCase: GrammaticalCase): PaperText {
    const label = words.role(role, inCase);
    if (person !== undefined) return fill(requisite, [{ person, role, case: inCase, label }]);
    empty.add(requisite);
    return [{ blank: requisite, label }];
  }

  function name(requisite: PaperRequisite, who: Who, inCase: GrammaticalCase): PaperText {
    const post = words.post(who, inCase);
    const place = slot(requisite, who, inCase);
    return post === undefined ? place : words.postAndName(post, place);
  }

  const desk: Desk = {
    words,
    fill,
    slot,
    name,
    who(person, role) {
      const { posts = [], subjects = [] } = (person && known.get(person)) ?? {};
      return { person, role, post: posts[0], subject: subjects[0] };
    },
    participant({ person, role, post, subject }) {
      const own = desk.who(person, paperRole(role));
      return { ...own, post: post ?? own.post, subject: subject?.code ?? subject?.asWritten ?? own.subject };
    },
    person: (id) => known.get(id),
    day: (requisite, day) => fill(requisite, day && words.day(day)),
    entry({ code, asWritten }) {
      const label =
        code === undefined || asked === undefined ? undefined : labelOf(asked, code, words.language);
      return label?.text ?? asWritten ?? code ?? "";
    },
  };
  return {
    desk,
    gaps: () => [...empty].map((requisite) => gapOf(requisite, table[requisite] ?? {})),
    filled: () => [...full].filter((requisite) => !empty.has(requisite)),
  };
}

function gapOf(requisite: PaperRequisite, { record, field }: Pick<PaperGap, "record" | "field">): PaperGap {
  return { requisite, ...(record && { record }), ...(field !== undefined && { field }) };
}

/** A role that no list knows takes part in a paper as an employee. */
function paperRole(role: string): PaperRole {
  return isRole(role) ? role : "employee";
}

function isRole(role: string): role is Role {
  return Object.hasOwn(roles, role);
}
