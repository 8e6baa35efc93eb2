// What is found by real names of difficulties, and what one question costs by the size of the catalogue, beside libraries
// that answer a like question. Seeded; judges nothing. `npm run bench -- catalogue names` stops after the names.
import { compare } from "jskos-tools";
import MiniSearch from "minisearch";
import { createCatalogue, searchCatalogue } from "nastavnik";
import { coverageIndex, coverageOf, subsumption } from "nastavnik/catalogue";
import { russianTerm, seeded, tellNames, withSlip } from "./names.mjs";

const sizes = [100, 10_000, 100_000];
const roots = [
  "урок",
  "класс",
  "задание",
  "оценка",
  "ребёнок",
  "родитель",
  "программа",
  "чтение",
  "игра",
  "проект",
];
const endings = ["", "ный", "ская", "ение", "ость", "овка", "ник", "ация"];
const words = roots.flatMap((root) => endings.map((ending) => root.slice(0, 5) + ending));

/** A tree ten wide; every tenth entry has a second parent. A name is three words, one of them rare. */
function definitionOf(size) {
  const random = seeded(size);
  const entries = Array.from({ length: size }, (_, row) => {
    const parents = row === 0 ? [] : [Math.floor((row - 1) / 10)];
    if (row > 10 && row % 10 === 0) parents.push(random(Math.floor(row / 10)));
    const name = [words[random(words.length)], words[random(words.length)], `тема${random(size)}`].join(" ");
    const codes = [...new Set(parents)].map((parent) => `C-${parent}`);
    return { code: `C-${row}`, parents: codes, labels: { ru: name }, definition: { ru: `Трудно: ${name}.` } };
  });
  return { id: "bench", version: "1", title: { ru: "Замер" }, languages: ["ru"], entries };
}

/** Nanoseconds for one call: the best of five rounds, each at least a tenth of a second. */
function cost(call) {
  let best = Infinity;
  let calls = 1;
  for (let attempt = 0; attempt < 5;) {
    const start = performance.now();
    for (let round = 0; round < calls; round++) call(round);
    const took = performance.now() - start;
    if (took < 100 && calls < 1e8) {
      calls = took < 10 ? calls * 10 : calls * 2;
      continue;
    }
    best = Math.min(best, (took * 1e6) / calls);
    attempt++;
  }
  return best;
}

/** Nanoseconds for one call on something new: the best of three. */
function once(fresh, call) {
  let best = Infinity;
  for (let attempt = 0; attempt < 3; attempt++) {
    const subject = fresh();
    const start = performance.now();
    call(subject);
    best = Math.min(best, (performance.now() - start) * 1e6);
  }
  return best;
}

tellNames();
if (process.argv.includes("names")) process.exit(0);

const lines = [];
const measure = (what, costOf) => void lines.push({ what, costs: beds.map((bed) => costOf(bed)) });

function created(definition) {
  const result = createCatalogue(definition);
  if (!result.ok) throw new Error(JSON.stringify(result.issues[0]));
  return result.value;
}

function prepare(size) {
  const definition = definitionOf(size);
  const catalogue = created(definition);
  const random = seeded(size + 1);
  const some = (count, item) => Array.from({ length: count }, item);
  const code = () => `C-${random(size)}`;
  const texts = some(1000, () => {
    const { labels } = catalogue.entries[random(size)];
    const [first = "", , third = ""] = labels["ru"].official.split(" ");
    return `${first.slice(0, 6)} ${third}`;
  });
  const slips = texts.map((text) =>
    text
      .split(" ")
      .map((word) => withSlip(word, random))
      .join(" "),
  );
  const mentees = some(1000, () => some(5, () => ({ code: code(), level: 1 + random(3) })));
  const mentors = some(1000, () => some(8, code));

  const documents = catalogue.entries.map(({ code: id, labels, definition }) => ({
    id,
    title: labels["ru"].official,
    definition: definition["ru"],
  }));
  const concepts = new Map(
    catalogue.entries.map(({ code, parents }) => [code, { uri: `urn:${code}`, parents }]),
  );
  const ancestors = new Map(
    catalogue.entries.map(({ code }) => {
      const above = new Set(concepts.get(code).parents);
      for (const next of above) for (const parent of concepts.get(next).parents) above.add(parent);
      return [code, [...above].map((one) => ({ uri: `urn:${one}` }))];
    }),
  );
  return {
    size,
    definition,
    catalogue,
    pairs: some(1000, () => [code(), code()]),
    texts,
    slips,
    mentees,
    mentors,
    documents,
    ancestors,
  };
}

const miniSearch = (documents) => {
  const search = new MiniSearch({
    fields: ["title", "definition"],
    processTerm: russianTerm,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4 } },
  });
  search.addAll(documents);
  return search;
};

const beds = sizes.map(prepare);

measure("create", ({ definition }) => once(() => definition, createCatalogue));
measure("subsumption", ({ catalogue, pairs }) => {
  return cost((round) => subsumption(catalogue, ...pairs[round % 1000]));
});
measure("  jskos-tools compare, ancestors prepared", ({ ancestors, pairs }) =>
  cost((round) => {
    const [a, b] = pairs[round % 1000];
    const isAbove = (upper, lower) =>
      ancestors.get(lower).some((one) => compare(one, { uri: `urn:${upper}` }));
    return isAbove(a, b) ? "broader" : isAbove(b, a) ? "narrower" : "unrelated";
  }),
);
measure("search, index", ({ definition }) =>
  once(
    () => created(definition),
    (catalogue) => searchCatalogue(catalogue, "урок"),
  ),
);
measure("  MiniSearch, index", ({ documents }) => once(() => documents, miniSearch));
measure("search, two words", ({ catalogue, texts }) =>
  cost((round) => searchCatalogue(catalogue, texts[round % 1000], { limit: 10 })),
);
measure("  MiniSearch, two words", ({ documents, texts }) => {
  const search = miniSearch(documents);
  return cost((round) => search.search(texts[round % 1000]).slice(0, 10));
});
measure("search, a slip in each word", ({ catalogue, slips }) =>
  cost((round) => searchCatalogue(catalogue, slips[round % 1000], { limit: 10 })),
);
measure("  MiniSearch, a slip in each word", ({ documents, slips }) => {
  const search = miniSearch(documents);
  return cost((round) => search.search(slips[round % 1000]).slice(0, 10));
});
measure("coverage, with its parts", ({ catalogue, mentees, mentors }) =>
  cost((round) =>
    coverageOf(catalogue, {
      difficulties: mentees[round % 1000],
      competences: mentors[(round * 7) % 1000],
    }),
  ),
);
measure("coverage, index for 1 000 × 1 000", ({ catalogue, mentees, mentors }) =>
  once(
    () => ({ mentees, mentors }),
    (people) => coverageIndex(catalogue, people),
  ),
);
measure("coverage, one pair by the index", ({ catalogue, mentees, mentors }) => {
  const index = coverageIndex(catalogue, { mentees, mentors });
  return cost((round) => index.scoreOf(round % 1000, (round * 7) % 1000));
});

const shown = (nanoseconds) =>
  nanoseconds < 1e3
    ? `${nanoseconds.toFixed(0)} ns`
    : nanoseconds < 1e6
      ? `${(nanoseconds / 1e3).toFixed(1)} µs`
      : `${(nanoseconds / 1e6).toFixed(1)} ms`;
const row = (what, cells) => what.padEnd(44) + cells.map((cell) => cell.padStart(12)).join("");

console.log(row("entries", sizes.map(String)));
lines.forEach(({ what, costs }, index) => {
  console.log(row(what, costs.map(shown)));
  const ours = lines[index - 1];
  if (!what.startsWith("  ") || ours === undefined) return;
  const ratios = costs.map((theirs, column) => `${(theirs / ours.costs[column]).toFixed(1)} ×`);
  console.log(row("    theirs to ours", ratios));
});
