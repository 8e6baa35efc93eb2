import type { PGliteInterface, Transaction } from "@electric-sql/pglite";
import type {
  Assignment,
  AssignmentId,
  Mentee,
  Mentor,
  Organisation,
  Pairing,
  PairingId,
  Program,
  ProgramId,
} from "nastavnik";
import type { Person } from "nastavnik/model";

/** What belongs together: a pair, its program and the mentors' assignments, one after another. */
export type Case = {
  readonly kind: "case";
  readonly id: string;
  readonly pairing: PairingId;
  readonly program: ProgramId;
  readonly assignments: readonly AssignmentId[];
};

/** What the curator said of pairs before the search. */
export type Wishes = {
  readonly kind: "wishes";
  readonly id: "wishes";
  readonly locked: readonly { readonly mentor: string; readonly mentee: string }[];
  readonly forbidden: readonly { readonly mentor: string; readonly mentee: string }[];
};

export type Kept = Person | Mentor | Mentee | Organisation | Pairing | Program | Assignment | Case | Wishes;

export async function keep(database: PGliteInterface | Transaction, records: readonly Kept[]): Promise<void> {
  for (const record of records)
    await database.query(
      `insert into records (kind, id, body) values ($1, $2, $3)
       on conflict (kind, id) do update set body = excluded.body`,
      [record.kind, record.id, record],
    );
}

export async function allRecords(database: PGliteInterface): Promise<readonly Kept[]> {
  const { rows } = await database.query<{ body: Kept }>("select body from records order by kind, id");
  return rows.map(({ body }) => body);
}
