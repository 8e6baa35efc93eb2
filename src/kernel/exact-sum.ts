/**
 * Sum of numbers added one by one and rounded only once, so the order of adding never matters.
 *
 * Keeps the exact sum as a few numbers whose bits do not overlap (Shewchuk's expansions). The cost of an `add`
 * is linear in the number of parts: one or two for scores of similar size.
 */
export class ExactSum {
  // part[0] … part[length - 1] do not overlap and grow in size; their exact sum is the sum so far.
  private readonly part: number[] = [];
  private length = 0;

  /** Adds a finite number. */
  add(number: number): void {
    const { part } = this;
    let carry = number;
    let kept = 0;
    for (let k = 0; k < this.length; k++) {
      const other = part[k]!;
      const sum = carry + other;
      // The exact rounding error of the addition, whichever of the two was larger.
      const shadow = sum - carry;
      const lost = carry - (sum - shadow) + (other - shadow);
      if (lost !== 0) part[kept++] = lost;
      carry = sum;
    }
    if (carry !== 0) part[kept++] = carry;
    this.length = kept;
  }

  /** The sum, correctly rounded. */
  get value(): number {
    const { part } = this;
    let k = this.length - 1;
    if (k < 0) return 0;
    let sum = part[k]!;
    while (k > 0) {
      const before = sum;
      const low = part[--k]!;
      sum = before + low;
      const lost = low - (sum - before);
      if (lost === 0) continue;
      // A tie was rounded to even, but the sign of the next part decides the direction.
      if (k > 0 && lost < 0 === part[k - 1]! < 0) {
        const twice = lost * 2;
        const moved = sum + twice;
        if (twice === moved - sum) sum = moved;
      }
      break;
    }
    return sum;
  }
}
