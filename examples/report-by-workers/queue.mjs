import pg from "pg";

/**
 * A queue in PostgreSQL: a table of parts, and a table of what came back. A part that is taken is leased, not given away:
 * if its worker is silent for too long, the next one gets it. So every part is delivered, some of them more than once.
 */
export async function openQueue(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const query = async (text, values) => (await client.query(text, values)).rows;

  return {
    create: async (parts) => {
      await query(`create table parts (id text primary key, part json not null, leased_until timestamptz,
        taken int not null default 0, done boolean not null default false)`);
      await query("create table deliveries (seq bigserial primary key, part text, worker text, report json)");
      for (const part of parts) await query("insert into parts (id, part) values ($1, $2)", [part.id, part]);
    },

    /** The next part that nobody holds; nobody waits for a row that another worker is just taking. */
    take: async (leaseMs) => {
      const [row] = await query(
        `update parts set taken = taken + 1, leased_until = clock_timestamp() + $1 * interval '1 millisecond'
         where id = (select id from parts where not done and (leased_until is null or leased_until < clock_timestamp())
                     order by taken, id limit 1 for update skip locked)
         returning part`,
        [leaseMs],
      );
      return row?.part;
    },

    deliver: (part, worker, report) =>
      query("insert into deliveries (part, worker, report) values ($1, $2, $3)", [
        part,
        worker,
        JSON.stringify(report),
      ]),

    /** From now on the part is not given to anybody. */
    acknowledge: (part) => query("update parts set done = true where id = $1", [part]),

    isDone: async () => (await query("select from parts where not done limit 1")).length === 0,

    taken: async () => (await query("select sum(taken)::int as taken from parts"))[0].taken,

    deliveries: () => query("select part, worker, report from deliveries order by seq"),

    version: async () => (await query("show server_version"))[0].server_version,

    drop: () => query("drop table parts, deliveries"),

    close: () => client.end(),
  };
}
