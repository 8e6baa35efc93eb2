import { describe, expect, test } from "vitest";
import { CandidateLists, candidateListsFor } from "../../src/kernel/candidate-lists.js";
import type { ScoredPairs } from "../../src/kernel/scored-pairs.js";
import { randomFrom, randomProblem } from "./instances.js";

type Entry = { readonly object: number; readonly score: number };

function entriesOf({ from, to, object, score }: CandidateLists, b: number): readonly Entry[] {
  return Array.from({ length: to[b]! - from[b]! }, (_, k) => ({
    object: object[from[b]! + k]!,
    score: score[from[b]! + k]!,
  }));
}

function rowOf({ objects, score, listed }: ScoredPairs, b: number): readonly Entry[] {
  const [from, to] = listed ? [listed.start[b]!, listed.start[b + 1]!] : [b * objects, (b + 1) * objects];
  return Array.from({ length: to - from }, (_, k) => ({
    object: listed ? listed.object[from + k]! : k,
    score: score[from + k]!,
  }));
}

const byObject = (entries: readonly Entry[]) => [...entries].sort((a, b) => a.object - b.object);

describe.each([
  ["every pair", undefined],
  ["listed pairs", 0.6],
] as const)("%s", (_, density) => {
  test.each([1e6, 12, 1])("a list holds the best of its row at any time, scores below %d", (most) => {
    const random = randomFrom(70);
    for (let round = 0; round < 8; round++) {
      const [bidders, columns] = [1 + Math.floor(random() * 8), 1 + Math.floor(random() * 400)];
      const { edges, scores } = randomProblem(random, {
        rows: bidders,
        columns,
        maxSeats: 1,
        score: (next) => Math.floor(next() * most),
        ...(density !== undefined && { density }),
      });
      const listed = edges && { start: edges.start, object: edges.column };
      const pairs = { bidders, objects: columns, turned: false, score: scores, listed };
      // Prices may be below 0 at first, where every seat must be taken.
      const price = Float64Array.from({ length: columns }, () =>
        round % 2 === 0 ? 0 : Math.floor((random() - 0.5) * most),
      );
      const lists = new CandidateLists(pairs, price);
      const worth = ({ object, score }: Entry) => score - price[object]!;
      const made = new Set<number>();

      for (let step = 0; step < 24; step++) {
        const b = Math.floor(random() * bidders);
        const row = rowOf(pairs, b);
        const before = entriesOf(lists, b);
        const way = Math.floor(random() * 4);
        const isNew = !made.has(b);
        if (way === 0 || isNew) lists.list(b);
        else if (way === 1) lists.extend(b);
        else if (way === 2) lists.renew(b, Math.max(...before.map(worth)));
        const entries = entriesOf(lists, b);
        if (isNew) {
          // A quarter of the usual 32 and twice as many are the limits; a row that is no longer is listed whole.
          if (row.length <= 64) expect(entries).toHaveLength(row.length);
          else expect([entries.length >= 8, entries.length <= 64]).toEqual([true, true]);
        } else if (way === 0 || way === 3) expect(entries).toEqual(before);
        else if (way === 1) {
          const wanted = 2 * Math.max(32, before.length);
          expect(entries.length).toBeGreaterThanOrEqual(Math.min(row.length, wanted));
          expect(entries.length).toBeLessThanOrEqual(2 * wanted);
        } else {
          const wanted = Math.max(32, Math.floor(before.length / 2));
          expect(entries.length).toBeGreaterThanOrEqual(Math.min(row.length, 8));
          expect(entries.length).toBeLessThanOrEqual(2 * wanted);
        }
        made.add(b);
        if (way === 1 || way === 2 || isNew)
          expect(Math.min(Infinity, ...entries.map(worth))).toBeGreaterThanOrEqual(lists.cutoff[b]!);
        if (way === 3) {
          lists.rank(b);
          const keys = [...lists.key.subarray(lists.from[b], lists.to[b])];
          expect(keys).toEqual([...keys].sort((one, other) => other - one));
          expect(entriesOf(lists, b).filter((one, k) => keys[k]! < worth(one))).toEqual([]);
        }

        for (let o = 0; o < columns; o++) if (random() < 0.1) price[o]! += Math.floor((random() * most) / 4);
        for (const other of step % 8 === 7 ? made : [b]) {
          const all = rowOf(pairs, other);
          const listedNow = entriesOf(lists, other);
          const held = new Set(listedNow.map(({ object }) => object));
          expect(byObject(listedNow)).toEqual(byObject(all.filter(({ object }) => held.has(object))));
          const left = all.filter(({ object }) => !held.has(object)).map(worth);
          expect(Math.max(-Infinity, ...left)).toBeLessThanOrEqual(lists.cutoff[other]!);
        }
      }
    }
  });
});

test("a list is renewed as deep as it was made, below its best entry of now", () => {
  const objects = 200;
  const score = Float64Array.from({ length: objects }, (_, o) => 1000 - o);
  const price = new Float64Array(objects);
  const lists = new CandidateLists({ bidders: 1, objects, turned: false, score, listed: undefined }, price);
  lists.list(0);
  const depth = 1000 - lists.cutoff[0]!;
  price.fill(500, 0, 100); // the best are now 900, 899 …
  lists.renew(0, 900);
  expect(lists.cutoff[0]).toBe(900 - depth);
  expect(entriesOf(lists, 0).map((one) => one.object)).toEqual(
    Array.from({ length: depth }, (_, k) => 100 + k),
  );
});

test("a long list stays as long when it is renewed: only what is worth its cutoff is left out", () => {
  const objects = 500;
  const score = Float64Array.from({ length: objects }, (_, o) => 1000 - o);
  const pairs = { bidders: 1, objects, turned: false, score, listed: undefined };
  const lists = new CandidateLists(pairs, new Float64Array(objects));
  lists.list(0);
  lists.extend(0);
  lists.extend(0);
  const before = entriesOf(lists, 0);
  const cutoff = lists.cutoff[0]!;
  expect(before.length).toBeGreaterThanOrEqual(128);
  lists.renew(0, 1000);
  expect(lists.cutoff[0]).toBe(cutoff);
  expect(byObject(entriesOf(lists, 0))).toEqual(byObject(before.filter((one) => one.score > cutoff)));
});

test("the cutoff of one list is the guess for the next one, and given up where it leaves too few", () => {
  const objects = 200;
  const less = [0, 0, 20, 23, 24];
  const score = Float64Array.from(
    less.flatMap((points) => Array.from({ length: objects }, (_, o) => 1000 - points - o)),
  );
  const pairs = { bidders: less.length, objects, turned: false, score, listed: undefined };
  const lists = new CandidateLists(pairs, new Float64Array(objects));
  for (let b = 0; b < less.length; b++) lists.list(b);
  // The first keeps 32 of its row, 1000 to 969; the others what is above 969, as long as that is 8 or more.
  expect(less.map((_, b) => entriesOf(lists, b).length)).toEqual([32, 31, 11, 8, 32]);
  expect([...lists.cutoff]).toEqual([969, 969, 969, 969, 945]);
});

test("lists are kept of every matrix, and of listed pairs only where rows are long", () => {
  const pairs = (perRow: number) => ({
    ...{ bidders: 3, objects: 300, turned: false },
    score: new Float64Array(3 * perRow),
    listed: {
      start: Int32Array.from({ length: 4 }, (_, b) => b * perRow),
      object: Int32Array.from({ length: 3 * perRow }, (_, e) => e % perRow),
    },
  });
  const price = new Float64Array(300);
  expect(candidateListsFor(pairs(256), price)).toBeUndefined();
  expect(candidateListsFor(pairs(257), price)).toBeDefined();
  const whole = { ...pairs(2), objects: 2, score: new Float64Array(6), listed: undefined };
  expect(candidateListsFor(whole, new Float64Array(2))).toBeDefined();
});

test("lists that all grow to whole rows are seldom copied to a larger place, which stays within three times the pairs", () => {
  const [bidders, objects] = [300, 300];
  const pairs = {
    ...{ bidders, objects, turned: false, listed: undefined },
    score: new Float64Array(bidders * objects).fill(7),
  };
  const lists = new CandidateLists(pairs, new Float64Array(objects));
  let moves = 0;
  for (let length = 32; length < objects; length *= 2) {
    for (let b = 0; b < bidders; b++) {
      const { object } = lists;
      if (length === 32) lists.list(b);
      else lists.extend(b);
      if (lists.object !== object) moves++;
      expect(lists.object.length).toBeLessThanOrEqual(3 * pairs.score.length);
    }
  }
  expect(entriesOf(lists, 0).length).toBe(objects);
  expect(moves).toBeLessThan(9);
});
