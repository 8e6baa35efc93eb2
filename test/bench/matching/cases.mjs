/** Seeded cases of the matching benchmark: the same arrays on every machine. */

/** Small seeded generator (mulberry32). */
export function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A score function of row and column for each structure. */
const structures = {
  int100: (random) => () => Math.floor(random() * 100),
  int1e6: (random) => () => Math.floor(random() * 1e6),
  float: (random) => () => random(),
  geo: (random, rows, columns) => {
    const points = (count) => Float64Array.from({ length: 2 * count }, () => random());
    const left = points(rows);
    const right = points(columns);
    return (i, j) => 2 - Math.hypot(left[2 * i] - right[2 * j], left[2 * i + 1] - right[2 * j + 1]);
  },
  monge: (_, rows, columns) => (i, j) => rows * columns - (i + 1) * (j + 1),
  criteria: (random, rows, columns) => {
    const people = (count) =>
      Array.from({ length: count }, () => ({
        tags: Math.floor(random() * 4096) & Math.floor(random() * 4096),
        grade: Math.floor(random() * 11),
        region: Math.floor(random() * 20),
        language: Math.floor(random() * 3),
      }));
    const left = people(rows);
    const right = people(columns);
    const bits = Uint8Array.from({ length: 4096 }, (_, mask) => mask.toString(2).replaceAll("0", "").length);
    return (i, j) =>
      1000 * bits[left[i].tags & right[j].tags] +
      150 * (10 - Math.abs(left[i].grade - right[j].grade)) +
      (left[i].region === right[j].region ? 2000 : 0) +
      (left[i].language === right[j].language ? 1500 : 0);
  },
};

export function dense(structure, rows, columns = rows, seatsEach = 1, seed = 1) {
  const score = structures[structure](randomFrom(seed), rows, columns);
  const scores = new Float64Array(rows * columns);
  for (let i = 0, k = 0; i < rows; i++) for (let j = 0; j < columns; j++) scores[k++] = score(i, j);
  return { rows, columns, seats: new Int32Array(columns).fill(seatsEach), scores };
}

export function sparse(structure, rows, columns, perRow, seatsEach, objective = "most-then-best", seed = 1) {
  const random = randomFrom(seed);
  const score = structures[structure](random, rows, columns);
  const start = Int32Array.from({ length: rows + 1 }, (_, i) => i * perRow);
  const column = new Int32Array(rows * perRow);
  const scores = new Float64Array(rows * perRow);
  const seenIn = new Int32Array(columns).fill(-1);
  for (let i = 0; i < rows; i++) {
    // Each row knows the column i % columns, so that an exact fit is possible.
    let j = i % columns;
    const drawn = [];
    while (drawn.length < perRow) {
      if (seenIn[j] !== i) drawn.push(j);
      seenIn[j] = i;
      j = Math.floor(random() * columns);
    }
    drawn.sort((a, b) => a - b);
    for (let k = 0; k < perRow; k++) {
      column[i * perRow + k] = drawn[k];
      scores[i * perRow + k] = score(i, drawn[k]);
    }
  }
  return {
    rows,
    columns,
    seats: new Int32Array(columns).fill(seatsEach),
    scores,
    edges: { start, column },
    objective,
  };
}

/** Adds or takes away single seats, each of another column. */
function withSeats(problem, change) {
  const seats = problem.seats.slice();
  for (let k = 0; k < Math.abs(change); k++) seats[(7 * k + 3) % seats.length] += Math.sign(change);
  return { ...problem, seats };
}

/** A column loses all its seats. */
function withoutColumn(problem) {
  const seats = problem.seats.slice();
  seats[3] = 0;
  return { ...problem, seats };
}

/**
 * Towns that know only themselves: in one seats are short, in the next they are to spare. Seats are worth much more than
 * all that tells them apart, as where as many as possible are to be seated first.
 */
function towns(rows, size, columnsEach, objective, seed = 1) {
  const random = randomFrom(seed);
  const columns = (rows / size) * columnsEach;
  const seats = Int32Array.from({ length: columns }, () => 4 + Math.floor(random() * 3));
  const start = Int32Array.from({ length: rows + 1 }, (_, i) => i * columnsEach);
  const column = Int32Array.from(
    { length: rows * columnsEach },
    (_, e) => Math.floor(e / columnsEach / size) * columnsEach + (e % columnsEach),
  );
  const scores = Float64Array.from(column, () => 2 ** 36 + Math.floor(random() * 1e6));
  return { rows, columns, seats, scores, edges: { start, column }, objective };
}

/** Both sides rank each other at random; `popular` makes everybody like low columns better. */
export function stable(rows, columns, perRow, seatsEach, { popular = false, ties = false, seed = 1 } = {}) {
  const random = randomFrom(seed);
  const { edges } = sparse("float", rows, columns, perRow, seatsEach, "best", seed);
  const pairs = edges.column.length;
  const taste = Float64Array.from(
    { length: pairs },
    (_, e) => random() + (popular ? (4 * edges.column[e]) / columns : 0),
  );
  const rowRank = new Int32Array(pairs);
  const columnRank = new Int32Array(pairs);
  for (let i = 0; i < rows; i++) {
    const list = [];
    for (let e = edges.start[i]; e < edges.start[i + 1]; e++) list.push(e);
    list.sort((a, b) => taste[a] - taste[b]);
    for (let k = 0; k < list.length; k++) rowRank[list[k]] = ties ? k >> 2 : k;
  }
  const lists = Array.from({ length: columns }, () => []);
  for (let e = 0; e < pairs; e++) lists[edges.column[e]].push(e);
  for (const list of lists) {
    const mark = new Map(list.map((e) => [e, random()]));
    list.sort((a, b) => mark.get(a) - mark.get(b));
    for (let k = 0; k < list.length; k++) columnRank[list[k]] = ties ? k >> 2 : k;
  }
  return {
    rows,
    columns,
    seats: new Int32Array(columns).fill(seatsEach),
    start: edges.start,
    column: edges.column,
    rowRank,
    columnRank,
  };
}

/** The published cases by name. */
export const cases = {
  ...Object.fromEntries(
    [100, 500, 1000, 2000, 5000].flatMap((size) =>
      ["int100", "int1e6", "float", "geo", "monge", "criteria"]
        .filter((structure) => structure !== "monge" || size < 5000)
        .map((structure) => [`dense-${structure}-${size}`, () => dense(structure, size)]),
    ),
  ),
  "cap-int1e6-1000x200": () => dense("int1e6", 1000, 200, 5),
  "cap-float-5000x1000": () => dense("float", 5000, 1000, 5),
  "cap-criteria-5000x1000": () => dense("criteria", 5000, 1000, 5),
  "cap-geo-5000x1000": () => dense("geo", 5000, 1000, 5),
  "cap-slack-float-4000x1000": () => dense("float", 4000, 1000, 5),
  "sparse-int-5k": () => sparse("int1e6", 5000, 1000, 20, 5),
  "sparse-int-50k": () => sparse("int1e6", 50_000, 10_000, 20, 5),
  "sparse-float-50k": () => sparse("float", 50_000, 10_000, 20, 5),
  "sparse-criteria-50k": () => sparse("criteria", 50_000, 10_000, 20, 5),
  "sparse-slack-50k": () => sparse("int1e6", 50_000, 10_000, 20, 6),
  "sparse-short-50k": () => sparse("int1e6", 50_000, 10_000, 20, 4, "best"),
  // Nearly an exact fit: where schools live.
  "nearly-column-left-50k": () => withoutColumn(sparse("int1e6", 50_000, 10_000, 20, 5)),
  "nearly-short-500-50k": () => withSeats(sparse("int1e6", 50_000, 10_000, 20, 5), -500),
  "nearly-short-best-50k": () => withSeats(sparse("int1e6", 50_000, 10_000, 20, 5, "best"), -50),
  "nearly-spare-5-50k": () => withSeats(sparse("int1e6", 50_000, 10_000, 20, 5), 5),
  "nearly-spare-500-50k": () => withSeats(sparse("int1e6", 50_000, 10_000, 20, 5), 500),
  "nearly-short-geo-5000x1000": () => withSeats(dense("geo", 5000, 1000, 5), -5),
  "nearly-spare-geo-5000x1000": () => withSeats(dense("geo", 5000, 1000, 5), 5),
  "nearly-short-monge-1000": () => withSeats(dense("monge", 1000), -1),
  "nearly-towns-best-50k": () => towns(50_000, 100, 20, "best"),
};

export const stableCases = {
  "stable-1k": () => stable(1000, 200, 20, 5),
  "stable-10k": () => stable(10_000, 2000, 20, 5),
  "stable-100k": () => stable(100_000, 20_000, 20, 5),
  "stable-popular-100k": () => stable(100_000, 20_000, 20, 5, { popular: true }),
  "stable-ties-100k": () => stable(100_000, 20_000, 20, 5, { ties: true }),
};
