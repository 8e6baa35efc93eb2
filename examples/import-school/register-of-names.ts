/** Who is who, on the side of the school: ids mean nothing and are given in the order in which names are met. */
export type NameRegister = {
  readonly idOf: (cell: unknown) => string | undefined;
  readonly nameOf: (id: string) => string | undefined;
};

export function registerOfNames(): NameRegister {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  return {
    idOf: (cell) => {
      if (typeof cell !== "string") return undefined;
      const name = cell.trim().replace(/\s+/g, " ");
      if (name === "") return undefined;
      const id = ids.get(name) ?? `person:p${String(ids.size + 1)}`;
      ids.set(name, id);
      names.set(id, name);
      return id;
    },
    nameOf: (id) => names.get(id),
  };
}
