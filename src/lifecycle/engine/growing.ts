/**
 * How a state's tables and lists grow with its history. `evolve` leaves what it is given as it was, so it copies. `replay`
 * shows nobody the states between, so it copies once and adds from then on: that is what keeps it linear. A table or
 * list that was handed in is given up; go on with the one that comes back.
 */
export type Growing = {
  /** A table with one more entry, or with another value in it. */
  readonly put: <Table extends Readonly<Record<string, unknown>>>(
    table: Table,
    key: string & keyof Table,
    value: Table[keyof Table],
  ) => Table;
  /** A list with one more item at its end. */
  readonly push: <Item>(list: readonly Item[], item: Item) => readonly Item[];
};

/** Leaves what it is given as it was. */
export const copying: Growing = {
  put: (table, key, value) => ({ ...table, [key]: value }),
  push: (list, item) => [...list, item],
};

/** Copies what it has not made itself, and adds to its own copies. */
export function growingInPlace(): Growing {
  const own = new WeakSet();
  const adopted = <Grown extends object>(made: Grown): Grown => {
    own.add(made);
    return made;
  };
  return {
    put: (table, key, value) => {
      const to = own.has(table) ? table : adopted({ ...table });
      // A plain assignment to "__proto__" would set no key.
      if (key === "__proto__") return Object.defineProperty(to, key, { ...ordinary, value });
      (to as Record<string, unknown>)[key] = value;
      return to;
    },
    push: (list, item) => {
      const to = own.has(list) ? (list as (typeof item)[]) : adopted([...list]);
      to.push(item);
      return to;
    },
  };
}

const ordinary = { writable: true, enumerable: true, configurable: true };
