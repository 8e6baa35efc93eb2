import { describe, expect, test } from "vitest";
import { type BiddingState, emptyState, releaseAll, swapSides } from "../../src/kernel/bidding-state.js";
import { listsOf, randomFrom, randomProblem, scoredPairsOf } from "./instances.js";

const ints = (list: Iterable<number>) => Int32Array.from(list);

describe.each([
  ["every pair", undefined],
  ["listed pairs", 0.5],
] as const)("%s", (_, density) => {
  const random = randomFrom(93);
  const some = Array.from({ length: 200 }, () => {
    const problem = randomProblem(random, {
      rows: Math.floor(random() * 7),
      columns: Math.floor(random() * 7),
      maxSeats: 4,
      score: (next) => Math.floor(next() * 20) - 5,
      ...(density !== undefined && { density }),
    });
    return { pairs: scoredPairsOf(problem), seats: problem.seats };
  });

  test("in an empty state a want is one of a candidate with seats, or one more that is given up", () => {
    for (const { pairs, seats } of some) {
      const lists = listsOf(pairs);
      const wants = ints(lists.map(() => Math.floor(random() * 4)));
      const optional = random() < 0.5;
      const state = emptyState(pairs, wants, seats, optional);
      const seekers = (o: number) => lists.filter((list) => list.some(([other]) => other === o)).length;
      const kept = ints(seats.map((count, o) => Math.min(count, seekers(o) + 1)));
      const open = lists.map((list, b) => {
        const candidates = list.filter(([o]) => seats[o]! > 0).length;
        return Math.min(wants[b]!, candidates + (optional && candidates > 0 ? 1 : 0));
      });
      expect(state).toMatchObject({
        ...{ pairs, optional, seats: kept, open: ints(open), several: open.some((count) => count > 1) },
        price: Float64Array.from(kept, (count) => (count === 0 ? Infinity : 0)),
        slotStart: ints(
          [0, ...kept].map((__, o) => kept.subarray(0, o).reduce((sum, count) => sum + count, 0)),
        ),
        taken: new Int32Array(pairs.objects),
      });
      expect(state.holder.length).toBe(state.heldScore.length);
      expect(state.holder.length).toBe(state.slotStart.at(-1));
    }
  });

  /** One bidder after the other takes the best object that is free, at prices that are given. */
  function greedily(state: BiddingState) {
    const { pairs, open, seats, price, slotStart, taken, holder, heldScore } = state;
    for (let o = 0; o < pairs.objects; o++) price[o] = Math.floor(random() * 4);
    listsOf(pairs).forEach((list, b) => {
      for (const [o, score] of list) {
        if (open[b] === 0 || taken[o] === seats[o] || random() < 0.3) continue;
        open[b]!--;
        holder[slotStart[o]! + taken[o]!] = b;
        heldScore[slotStart[o]! + taken[o]!++] = score;
      }
    });
  }

  test.each([true, false])(
    "with the sides swapped, all is held as before; free seats may stay so: %s",
    (mayStay) => {
      let swappings = 0;
      for (const { pairs, seats } of some) {
        const lists = listsOf(pairs);
        const wants = new Int32Array(pairs.bidders).fill(1);
        const state = emptyState(pairs, wants, seats, mayStay);
        greedily(state);
        const { slotStart, taken, holder, heldScore, price } = state;
        const heldBy = lists.map((__, b) =>
          [...taken.keys()].flatMap((o) =>
            Array.from({ length: taken[o]! }, (___, k) => slotStart[o]! + k)
              .filter((slot) => holder[slot] === b)
              .map((slot): [number, number] => [o, heldScore[slot]!]),
          ),
        );
        const gain = heldBy.map((held) =>
          held.length === 0 ? 0 : Math.min(...held.map(([o, score]) => score - price[o]!)),
        );
        const offered = seats.map((count, o) =>
          mayStay && price[o] === 0 ? 0 : Math.max(0, count - taken[o]!),
        );
        const swapped = swapSides(state, { wants, seats }, mayStay);
        if (!offered.some((count) => count > 0)) {
          expect(swapped).toBeUndefined();
          continue;
        }
        swappings++;
        const candidates = (o: number) =>
          lists.flatMap((list, b): [number, number][] =>
            list
              .filter(([other, score]) => other === o && (!mayStay || score >= gain[b]!))
              .map(([, score]) => [b, score]),
          );
        expect(swapped).toMatchObject({ optional: mayStay });
        expect(listsOf(swapped!.pairs)).toEqual(Array.from(seats, (__, o) => candidates(o)));
        const most = (o: number) => {
          const open = candidates(o).filter(([b]) => wants[b]! > 0).length;
          return Math.min(seats[o]!, mayStay && open > 0 ? open + 1 : open) - taken[o]!;
        };
        expect(swapped!.open).toEqual(ints(offered.map((count, o) => Math.min(count, most(o)))));
        lists.forEach((__, b) => {
          const from = swapped!.slotStart[b]!;
          const now = Array.from({ length: swapped!.taken[b]! }, (___, k) => [
            swapped!.holder[from + k]!,
            swapped!.heldScore[from + k]!,
          ]);
          expect(now).toEqual(heldBy[b]);
          if (heldBy[b]!.length > 0) expect(swapped!.price[b]).toBe(gain[b]);
        });
        expect(swapped!.several).toBe(
          Array.from(taken, (count, o) => Math.max(count, count + swapped!.open[o]!)).some(
            (count) => count > 1,
          ),
        );
      }
      expect(swappings).toBeGreaterThan(50);
    },
  );

  test("when all is released, prices stay", () => {
    for (const { pairs, seats } of some) {
      const state = emptyState(pairs, new Int32Array(pairs.bidders).fill(1), seats, false);
      const open = state.open.slice();
      greedily(state);
      const price = state.price.slice();
      releaseAll(state, open);
      expect(state).toMatchObject({ price, open, taken: new Int32Array(pairs.objects) });
    }
  });
});
