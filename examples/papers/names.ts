import type { NameOf } from "nastavnik/papers";

// Made-up names. An application takes them from its own list of people, the cases too.

const cases = ["nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"] as const;

const names: Readonly<Record<string, readonly string[]>> = {
  "person:head": [
    "Ольхина О. О.",
    "Ольхиной О. О.",
    "Ольхиной О. О.",
    "Ольхину О. О.",
    "Ольхиной О. О.",
    "Ольхиной О. О.",
  ],
  "person:curator": [
    "Кленов К. К.",
    "Кленова К. К.",
    "Кленову К. К.",
    "Кленова К. К.",
    "Кленовым К. К.",
    "Кленове К. К.",
  ],
  "person:anna": [
    "Березина А. А.",
    "Березиной А. А.",
    "Березиной А. А.",
    "Березину А. А.",
    "Березиной А. А.",
    "Березиной А. А.",
  ],
  "person:boris": [
    "Дубов Б. Б.",
    "Дубова Б. Б.",
    "Дубову Б. Б.",
    "Дубова Б. Б.",
    "Дубовым Б. Б.",
    "Дубове Б. Б.",
  ],
  "person:vera": [
    "Вишнёва В. В.",
    "Вишнёвой В. В.",
    "Вишнёвой В. В.",
    "Вишнёву В. В.",
    "Вишнёвой В. В.",
    "Вишнёвой В. В.",
  ],
  "person:gleb": [
    "Вязов Г. Г.",
    "Вязова Г. Г.",
    "Вязову Г. Г.",
    "Вязова Г. Г.",
    "Вязовым Г. Г.",
    "Вязове Г. Г.",
  ],
};

/** The name of a made-up person in a case. */
export const nameOf: NameOf = (id, grammaticalCase) =>
  names[id]?.[cases.indexOf(grammaticalCase)]?.replaceAll(" ", "\u00a0");
