import { expect, test } from "vitest";
import { preferenceOrder, swapSides, type RankedPairs } from "../../src/kernel/preference-lists.js";
import { randomFrom } from "./instances.js";

/** Lists of 0 to 12 of 15 receivers in any order. */
function randomPairs(
  random: () => number,
  rankOf: (place: number, random: () => number) => number,
): RankedPairs {
  const drawn = (count: number) => {
    const left = Array.from({ length: 15 }, (_, j) => j);
    return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
  };
  const start = [0];
  const receiver: number[] = [];
  const rank: number[] = [];
  for (let m = 0; m < 8; m++) {
    const list = drawn(Math.floor(random() * 13));
    const places = drawn(15).filter((place) => place < list.length);
    receiver.push(...list);
    rank.push(...places.map((place) => rankOf(place, random)));
    start.push(receiver.length);
  }
  return {
    start: Int32Array.from(start),
    receiver: Int32Array.from(receiver),
    rank: Int32Array.from(rank),
    receiverRank: Int32Array.from(receiver, () => Math.floor(random() * 9)),
  };
}

/** What `preferenceOrder` promises, by the sort of the language. */
function sorted({ start, receiver, rank }: RankedPairs): number[] {
  return [...start.subarray(1)].flatMap((to, m) => {
    const pairs = Array.from({ length: to - start[m]! }, (_, k) => start[m]! + k);
    pairs.sort((one, other) => rank[one]! - rank[other]! || receiver[one]! - receiver[other]!);
    return pairs.map((pair) => pair - start[m]! + 1);
  });
}

test.each<[string, (place: number, random: () => number) => number]>([
  ["from 0", (place) => place],
  ["from 7", (place) => place + 7],
  ["from below 0", (place) => place - 5],
  ["every other", (place) => 2 * place],
  ["every other, from below 0", (place) => 2 * place - 9],
  ["twice as far and one more", (place) => 2 * place + (place > 0 ? 1 : 0)],
  ["far apart", (place) => (place - 3) * 100_000_007],
  ["tied by threes", (place) => Math.floor(place / 3)],
  ["all tied", () => 4],
  ["from 0, one of five drawn", (place, random) => (random() < 0.2 ? Math.floor(15 * random()) : place)],
  ["any of few", (_, random) => Math.floor(12 * random()) - 6],
  ["any of many", (_, random) => Math.floor(2 ** 30 * (random() - 0.5))],
])("lists are in order of ranks, then of numbers: %s", (_, rankOf) => {
  const random = randomFrom(50);
  for (let round = 0; round < 200; round++) {
    const pairs = randomPairs(random, rankOf);
    expect([...preferenceOrder(pairs)]).toEqual(sorted(pairs));
  }
});

test("swapped sides have the same pairs, each group in order", () => {
  const random = randomFrom(51);
  for (let round = 0; round < 200; round++) {
    const pairs = randomPairs(random, (place) => place);
    const triplesOf = ({ start, receiver, rank, receiverRank }: RankedPairs) =>
      [...start.subarray(1)].flatMap((to, m) =>
        Array.from({ length: to - start[m]! }, (_, k) => start[m]! + k).map((e) => [
          m,
          receiver[e]!,
          rank[e]!,
          receiverRank[e]!,
        ]),
      );
    const turned = triplesOf(pairs)
      .map(([m, a, rank, receiverRank]) => [a, m, receiverRank, rank])
      .sort((one, other) => one[0]! - other[0]! || one[1]! - other[1]!);
    expect(triplesOf(swapSides(pairs, 15))).toEqual(turned);
  }
});
