import type { PGlite } from "@electric-sql/pglite";
import {
  idOf,
  type Assignment,
  type Mentee,
  type Mentor,
  type Organisation,
  type Pairing,
  type Program,
} from "nastavnik";
import type { LifecycleEvent } from "nastavnik/lifecycle";
import { newOrganisation, type Person } from "nastavnik/model";
import { append, histories } from "./event-store.js";
import { allRecords, keep, type Case, type Kept, type Wishes } from "./records.js";

/** All that lies on the desk, as it was last read. */
export type Snapshot = {
  readonly organisation: Organisation;
  readonly people: readonly Person[];
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  readonly pairings: readonly Pairing[];
  readonly programs: readonly Program[];
  readonly assignments: readonly Assignment[];
  readonly cases: readonly Case[];
  readonly wishes: Wishes;
  readonly histories: ReadonlyMap<string, readonly LifecycleEvent[]>;
  /** Who is who: kept beside the records, never in them. */
  readonly names: ReadonlyMap<string, string>;
};

export type Desk = {
  readonly snapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly keep: (records: readonly Kept[]) => Promise<void>;
  /** Adds events and keeps records with them, all or none. Throws `HistoryMoved`. */
  readonly append: (events: readonly LifecycleEvent[], records?: readonly Kept[]) => Promise<void>;
  readonly name: (names: ReadonlyMap<string, string>) => Promise<void>;
  readonly clear: () => Promise<void>;
};

export const school: Organisation = newOrganisation({
  id: idOf("organisation", "organisation:school"),
  type: "school",
  curators: [idOf("person", "person:curator")],
});

export async function openDesk(database: PGlite): Promise<Desk> {
  const listeners = new Set<() => void>();
  let snapshot = await read(database);
  const refresh = async (): Promise<void> => {
    snapshot = await read(database);
    for (const listener of listeners) listener();
  };
  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep: async (records) => {
      await keep(database, records);
      await refresh();
    },
    append: async (events, records = []) => {
      try {
        await append(database, events, (transaction) => keep(transaction, records));
      } finally {
        await refresh();
      }
    },
    name: async (names) => {
      for (const [id, name] of names)
        await database.query(
          "insert into names (id, name) values ($1, $2) on conflict (id) do update set name = excluded.name",
          [id, name],
        );
      await refresh();
    },
    clear: async () => {
      await database.exec("truncate records; truncate events; truncate names");
      await refresh();
    },
  };
}

async function read(database: PGlite): Promise<Snapshot> {
  const records = await allRecords(database);
  const { rows } = await database.query<{ id: string; name: string }>("select id, name from names");
  const of = <Kind extends Kept["kind"]>(kind: Kind) =>
    records.filter((record): record is Extract<Kept, { kind: Kind }> => record.kind === kind);
  return {
    organisation: of("organisation")[0] ?? school,
    people: of("person"),
    mentors: of("mentor"),
    mentees: of("mentee"),
    pairings: of("pairing"),
    programs: of("program"),
    assignments: of("assignment"),
    cases: of("case"),
    wishes: of("wishes")[0] ?? { kind: "wishes", id: "wishes", locked: [], forbidden: [] },
    histories: await histories(database),
    names: new Map(rows.map(({ id, name }) => [id, name])),
  };
}
