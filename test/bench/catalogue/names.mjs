// What is found by names that schools give to difficulties: first, among five, with a slip, and what is found surely but wrongly.
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { searchCatalogue } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import snowball from "snowball-stemmers";

const stemmer = snowball.newStemmer("russian");

/** A word as MiniSearch keeps it beside us: lower case, ё as е, the stem that Snowball makes. */
export function russianTerm(word) {
  return stemmer.stem(word.toLowerCase().replaceAll("ё", "е"));
}

/** A small generator of our own: the same numbers in every run, on every machine (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const letters = "абвгдежзийклмнопрстуфхцчшщьыэюя";

/** One slip of the key: a letter too few, too many, another, or two that changed places. */
export function withSlip(word, random) {
  const place = random(word.length);
  const letter = letters[random(letters.length)];
  const kind = random(4);
  if (kind === 0) return word.slice(0, place) + word.slice(place + 1);
  if (kind === 1) return word.slice(0, place) + letter + word.slice(place);
  if (kind === 2) return word.slice(0, place) + letter + word.slice(place + 1);
  const first = Math.min(place, word.length - 2);
  return word.slice(0, first) + word[first + 1] + word[first] + word.slice(first + 2);
}

const miniSearch = new MiniSearch({
  fields: ["title", "synonyms", "definition"],
  processTerm: russianTerm,
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4, synonyms: 3 } },
});
miniSearch.addAll(
  builtInCatalogue.entries.map(({ code, labels: { ru }, definition }) => ({
    id: code,
    title: ru.official,
    synonyms: [...(ru.synonym ?? []), ...(ru["search-only"] ?? [])].join(" "),
    definition: definition.ru,
  })),
);

const engines = {
  nastavnik: (words) => searchCatalogue(builtInCatalogue, words, { limit: 5 }).map(({ code }) => code),
  "  MiniSearch + Snowball": (words) =>
    miniSearch
      .search(words)
      .slice(0, 5)
      .map(({ id }) => id),
};

const { names } = JSON.parse(readFileSync(new URL("names.json", import.meta.url), "utf8"));

export function tellNames() {
  for (const half of ["tuned", "held"]) {
    const ours = names.filter((name) => name.half === half);
    const named = ours.filter(({ codes }) => codes.length > 0);
    console.log(`${half}: ${named.length} names with an entry, ${ours.length - named.length} without`);
    for (const [engine, find] of Object.entries(engines)) {
      const first = named.filter(({ name, codes }) => codes.includes(find(name)[0])).length;
      const five = named.filter(({ name, codes }) => find(name).some((code) => codes.includes(code))).length;
      console.log(
        `${engine.padEnd(26)} first ${share(first, named)}, among five ${share(five, named)}, with a slip ${slips(ours, find)}`,
      );
    }
    const sure = ours.flatMap(({ name, codes }) => {
      const [hit] = searchCatalogue(builtInCatalogue, name, { limit: 1 });
      return hit?.strength.grade === "strong" ? [codes.includes(hit.code)] : [];
    });
    console.log(`  strong first hits: ${sure.length}, right: ${sure.filter(Boolean).length}\n`);
  }
}

/** Of single words with a slip, five slips of each: how many still find, among five, what the word found first. */
function slips(ours, find) {
  const random = seeded(7);
  const spoken = ours.flatMap(
    ({ name }) =>
      name
        .toLowerCase()
        .replaceAll("ё", "е")
        .match(/[а-я]{5,}/g) ?? [],
  );
  const tried = [...new Set(spoken)].flatMap((word) => {
    const [right] = find(word);
    const spoilt = Array.from({ length: 5 }, () => withSlip(word, random));
    return right === undefined ? [] : spoilt.map((one) => find(one).includes(right));
  });
  return share(tried.filter(Boolean).length, tried);
}

function share(count, { length }) {
  return (count / length).toFixed(2);
}
