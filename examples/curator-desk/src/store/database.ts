import { PGlite } from "@electric-sql/pglite";

/** PostgreSQL inside the page: its files are in the browser's own storage, and nothing is sent anywhere. */
export async function openDatabase(where: string): Promise<PGlite> {
  const database = await PGlite.create(where);
  await database.exec(`
    create table if not exists records (
      kind text not null, id text not null, body jsonb not null, primary key (kind, id)
    );
    create table if not exists events (
      subject text not null, seq integer not null, body jsonb not null, primary key (subject, seq)
    );
    create table if not exists names (id text primary key, name text not null);
    create or replace function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'events are only added'; end $$;
    create or replace trigger events_are_kept before update on events for each row execute function refuse();
  `);
  return database;
}
