import type { CalendarDate } from "../../base/calendar-date.js";
import type { Actor } from "./actor.js";

/** Something that is not there yet; `of` says whose or which: a role, a ref, a kind of document. */
export type Missing = {
  readonly what:
    | "document"
    | "consent"
    | "agreement"
    | "activity"
    | "survey"
    | "outcome"
    | "calendar"
    | "text"
    | "part"
    | "id";
  readonly of: string;
};

/** A command to carry out first. */
export type RemedyStep = {
  readonly machine: string;
  readonly command: string;
  readonly actors: readonly Actor[];
  /** Its ref or role, where it is about one of several. */
  readonly of?: string;
};

/**
 * What would remove one reason of a refusal. Following all remedies of a refusal, in any order, makes the command
 * allowed, unless one of them is `nothing`.
 */
export type Remedy =
  /** Come back on that day. */
  | { readonly do: "wait"; readonly until: CalendarDate }
  /** Let one of these give the command. */
  | { readonly do: "ask"; readonly actors: readonly Actor[] }
  /** Put what is missing into this field of the command or of the context. */
  | { readonly do: "supply"; readonly field: string; readonly missing: readonly Missing[] }
  /** Put one of these into the field. */
  | { readonly do: "choose"; readonly field: string; readonly among: readonly string[] }
  /** Put a day between these into the field, both inclusive. */
  | {
      readonly do: "choose-day";
      readonly field: string;
      readonly from: CalendarDate;
      readonly to?: CalendarDate;
    }
  /** Leave these out of the field; without `these`, leave out the field as it stands. */
  | { readonly do: "drop"; readonly field: string; readonly these?: readonly string[] }
  /** Carry out these commands, each in its turn and no further than needed: an extension by a day will do. */
  | { readonly do: "first"; readonly steps: readonly RemedyStep[]; readonly missing: readonly Missing[] }
  /** Bring another machine to one of these statuses and hand its state in. */
  | { readonly do: "bring"; readonly machine: string; readonly to: readonly string[] }
  /** Mend the record that the command is about. */
  | { readonly do: "mend"; readonly record: "program" | "mentor" }
  /** Nothing helps: it is never possible from here. */
  | { readonly do: "nothing" };

export const nothingHelps: Remedy = { do: "nothing" };

/** Of a day that the calendar does not reach nobody can wait for. */
export function waitUntil(day: CalendarDate | undefined): Remedy {
  return day === undefined ? nothingHelps : { do: "wait", until: day };
}

/** A field of the command that lacks one thing. */
export function supply(field: string, what: Missing["what"], of: string = field): Remedy {
  return { do: "supply", field, missing: [{ what, of }] };
}

/** A field of the command that lacks the same thing of several. */
export function supplyEach(field: string, what: Missing["what"], of: readonly string[]): Remedy {
  return { do: "supply", field, missing: of.map((each) => ({ what, of: each })) };
}

/** The same command for each of several, with who may give it for each and what each of them brings. */
export function firstEach<Of extends string>(
  step: Pick<RemedyStep, "machine" | "command">,
  what: Missing["what"],
  of: readonly Of[],
  actorsOf: (of: Of) => readonly Actor[],
): Remedy {
  return {
    do: "first",
    steps: of.map((each) => ({ ...step, actors: actorsOf(each), of: each })),
    missing: of.map((each) => ({ what, of: each })),
  };
}
