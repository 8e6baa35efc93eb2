import type { GrammaticalCase, NameOf } from "nastavnik/papers";

// The library knows ids only. Names are the application's; these belong to nobody.

type Declined = Readonly<Record<GrammaticalCase, string>>;

function woman(stem: string, initials: string): Declined {
  const endings = ["а", "ой", "ой", "у", "ой", "ой"];
  return declined(stem, endings, initials);
}

function man(stem: string, initials: string): Declined {
  const endings = ["", "а", "у", "а", "ым", "е"];
  return declined(stem, endings, initials);
}

function declined(stem: string, endings: readonly string[], initials: string): Declined {
  const [nominative, genitive, dative, accusative, instrumental, prepositional] = endings.map(
    (ending) => `${stem}${ending}\u00a0${initials}`,
  ) as [string, string, string, string, string, string];
  return { nominative, genitive, dative, accusative, instrumental, prepositional };
}

const names: ReadonlyMap<string, Declined> = new Map([
  ["person:head", woman("Полянов", "Н.\u00a0В.")],
  ["person:curator", woman("Ручьёв", "Е.\u00a0И.")],
  ["person:anna", woman("Лугов", "А.\u00a0С.")],
  ["person:vera", woman("Озёров", "В.\u00a0П.")],
  ["person:boris", man("Холмов", "Б.\u00a0А.")],
  // Somebody new whose papers nobody has looked up yet: the paper keeps a blank.
]);

export const nameOf: NameOf = (id, grammaticalCase) => names.get(id)?.[grammaticalCase];
