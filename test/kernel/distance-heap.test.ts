import { expect, test } from "vitest";
import { DistanceHeap } from "../../src/kernel/distance-heap.js";
import { randomFrom } from "./instances.js";

test("nodes leave by distance, also those that moved up, and a cleared heap is as good as new", () => {
  const random = randomFrom(60);
  const heap = new DistanceHeap(60);
  for (let round = 0; round < 200; round++) {
    const waiting = new Map<number, number>();
    const count = Math.floor(random() * 120);
    for (let k = 0; k < count; k++) {
      const node = Math.floor(random() * 60);
      const known = waiting.get(node) ?? 1000;
      const distance = Math.floor(random() * known);
      if (distance < known) {
        heap.put(node, distance);
        waiting.set(node, distance);
      }
      const least = Math.min(...waiting.values(), Infinity);
      expect(heap.nearest).toBe(least);
      if (random() < 0.25 && waiting.size > 0) {
        const top = heap.pop();
        expect(waiting.get(top)).toBe(least);
        waiting.delete(top);
      }
    }
    const left: number[] = [];
    if (round % 3 > 0) for (; heap.nearest < Infinity; left.push(heap.distance[heap.pop()]!));
    if (round % 3 > 0) expect(left).toEqual([...waiting.values()].sort((a, b) => a - b));
    heap.clear();
    expect(heap.nearest).toBe(Infinity);
  }
});
