/**
 * A priority queue of nodes, nearest first: a heap with four children per node that knows the position of each
 * node.
 */
export class DistanceHeap {
  /** Distance of each node; `Infinity` when it has not been reached. The caller resets it after a search. */
  readonly distance: Float64Array;
  private readonly heap: Int32Array;
  /** Position of each node in `heap`, -1 when it is not there. */
  private readonly place: Int32Array;
  private length = 0;

  constructor(nodes: number) {
    this.distance = new Float64Array(nodes).fill(Infinity);
    this.heap = new Int32Array(nodes);
    this.place = new Int32Array(nodes).fill(-1);
  }

  /** Adds a node, or moves it up: `distance` must be less than before. */
  put(node: number, distance: number): void {
    const { heap, place, distance: known } = this;
    known[node] = distance;
    let at = place[node]!;
    if (at < 0) at = this.length++;
    while (at > 0) {
      const up = (at - 1) >> 2;
      const above = heap[up]!;
      if (known[above]! <= distance) break;
      heap[at] = above;
      place[above] = at;
      at = up;
    }
    heap[at] = node;
    place[node] = at;
  }

  /** Distance of the nearest node, `Infinity` when the heap is empty. */
  get nearest(): number {
    return this.length === 0 ? Infinity : this.distance[this.heap[0]!]!;
  }

  /** Removes and returns the nearest node. */
  pop(): number {
    const { heap, place, distance: known } = this;
    const top = heap[0]!;
    place[top] = -1;
    const length = --this.length;
    if (length === 0) return top;
    const node = heap[length]!;
    const distance = known[node]!;
    let at = 0;
    for (let child = 1; child < length; child = 4 * at + 1) {
      const last = Math.min(child + 4, length);
      let least = child;
      let leastDistance = known[heap[child]!]!;
      for (let c = child + 1; c < last; c++) {
        const other = known[heap[c]!]!;
        if (other < leastDistance) {
          least = c;
          leastDistance = other;
        }
      }
      if (leastDistance >= distance) break;
      const moved = heap[least]!;
      heap[at] = moved;
      place[moved] = at;
      at = least;
    }
    heap[at] = node;
    place[node] = at;
    return top;
  }

  /** Removes all nodes. */
  clear(): void {
    for (let at = 0; at < this.length; at++) this.place[this.heap[at]!] = -1;
    this.length = 0;
  }
}
