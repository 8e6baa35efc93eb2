/** Where in a record: keys and indexes from the root, `["activities", 2, "when"]`; `[]` is the record itself. */
export type Path = readonly (string | number)[];
