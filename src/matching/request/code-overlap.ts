/** Whether two people share a code, or undefined when one of them names none. */
export type Overlap = (mentee: number, mentor: number) => boolean | undefined;

/** Compares codes as bit sets, so that each pair takes only a few operations. */
export function codeOverlap(
  ofMentees: readonly (readonly string[])[],
  ofMentors: readonly (readonly string[])[],
): Overlap {
  const bits = new Map<string, number>();
  for (const codes of [...ofMentees, ...ofMentors]) {
    for (const code of codes) if (!bits.has(code)) bits.set(code, bits.size);
  }
  const words = Math.max(1, Math.ceil(bits.size / 32));
  const mentees = masks(ofMentees, bits, words);
  const mentors = masks(ofMentors, bits, words);
  return (mentee, mentor) => {
    if (ofMentees[mentee]!.length === 0 || ofMentors[mentor]!.length === 0) return undefined;
    for (let word = 0; word < words; word++) {
      if ((mentees[mentee * words + word]! & mentors[mentor * words + word]!) !== 0) return true;
    }
    return false;
  };
}

/** A bit set of `words` 32-bit numbers for each person. */
function masks(
  lists: readonly (readonly string[])[],
  bits: ReadonlyMap<string, number>,
  words: number,
): Int32Array {
  const mask = new Int32Array(lists.length * words);
  lists.forEach((codes, person) => {
    for (const code of codes) {
      const bit = bits.get(code)!;
      mask[person * words + (bit >> 5)]! |= 1 << (bit & 31);
    }
  });
  return mask;
}
