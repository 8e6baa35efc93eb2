import type { Market } from "./market.js";

/**
 * Gives every open want its best object by shortest augmenting paths, keeping prices that prove the result.
 *
 * Complexity: O(open wants × (pairs + objects²)).
 */
export function search(market: Market): void {
  const { bidders, objects, wants, seats, pairs, price, optional, slotStart, taken, holder, heldPair } =
    market;
  const { start, other, score } = pairs;
  const open = wants.slice();
  for (let o = 0; o < objects; o++) {
    for (let s = slotStart[o]!; s < slotStart[o]! + taken[o]!; s++) open[holder[s]!]!--;
  }
  const distance = new Float64Array(objects);
  const settled = new Uint8Array(objects);
  const fromBidder = new Int32Array(objects);
  const fromPair = new Int32Array(objects);
  const via = new Int32Array(bidders); // slot through which the search came to the bidder
  const seen = new Uint8Array(bidders);

  for (let root = 0; root < bidders; root++) {
    for (let want = 0; want < open[root]!; want++) {
      distance.fill(Infinity);
      settled.fill(0);
      seen.fill(0);
      let out = Infinity;
      let outBidder = -1;
      let end = -1;
      let reached = 0;

      let b = root;
      let d = 0;
      let slot = -1;
      for (;;) {
        if (b >= 0 && !seen[b]) {
          seen[b] = 1;
          via[b] = slot;
          let margin = optional ? 0 : -Infinity;
          if (slot >= 0) margin = score[heldPair[slot]!]! - price[other[heldPair[slot]!]!]!;
          else
            for (let e = start[b]!; e < start[b + 1]!; e++) {
              const o = other[e]!;
              if (seats[o] === 0 || (wants[b]! > 1 && taken[o] === 1 && holder[slotStart[o]!] === b))
                continue;
              margin = Math.max(margin, score[e]! - price[o]!);
            }
          if (optional && d + margin < out) {
            out = d + margin;
            outBidder = b;
          }
          for (let e = start[b]!; e < start[b + 1]!; e++) {
            const o = other[e]!;
            if (seats[o] === 0 || settled[o]) continue;
            if (wants[b]! > 1 && taken[o] === 1 && holder[slotStart[o]!] === b) {
              settled[o] = 1;
              distance[o] = d;
              price[o] = score[e]! - margin; // what b holds is worth the same to it everywhere
              continue;
            }
            const next = d + Math.max(0, margin - (score[e]! - price[o]!));
            if (next < distance[o]!) {
              distance[o] = next;
              fromBidder[o] = b;
              fromPair[o] = e;
            }
          }
        }
        // next holder of the object being settled, or the next object
        let nearest = -1;
        if (end >= 0 && ++reached < taken[end]!) {
          slot = slotStart[end]! + reached;
          b = holder[slot]!;
          continue;
        }
        for (let o = 0; o < objects; o++) {
          if (!settled[o] && distance[o]! < Infinity && (nearest < 0 || distance[o]! < distance[nearest]!))
            nearest = o;
        }
        if (nearest < 0 || out < distance[nearest]!) {
          end = -1;
          break;
        }
        end = nearest;
        d = distance[end]!;
        settled[end] = 1;
        if (taken[end]! < seats[end]!) break;
        reached = 0;
        slot = slotStart[end]!;
        b = holder[slot]!;
      }
      const limit = end >= 0 ? distance[end]! : out;
      if (limit === Infinity) continue; // no seat can be reached
      for (let o = 0; o < objects; o++) {
        if (settled[o] && distance[o]! < limit) price[o]! += limit - distance[o]!;
      }
      let free: number;
      if (end >= 0) free = slotStart[end]! + taken[end]!++;
      else free = via[outBidder]!;
      let o = end >= 0 ? end : free >= 0 ? other[heldPair[free]!]! : -1;
      while (free >= 0) {
        const giver = fromBidder[o]!;
        holder[free] = giver;
        heldPair[free] = fromPair[o]!;
        free = via[giver]!;
        if (free >= 0) o = other[heldPair[free]!]!;
      }
    }
  }
}
