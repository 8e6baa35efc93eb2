import type { Candidates } from "./candidates-of.js";
import type { HowMatched } from "./matching.js";
import type { Pair } from "./pair.js";
import { needsOf, previousMentors } from "./objective-weights.js";

/**
 * Sixteen hexadecimal digits of who could be paired with whom, at what score, how they were matched and what came out.
 * Not cryptographic: it tells whether two runs are the same, not whether somebody tampered with one.
 */
export function fingerprintOf(candidates: Candidates, how: HowMatched, pairs: readonly Pair[]): string {
  const { mentees, mentors, seats, start, mentor, score, lockedTo } = candidates;
  const mixer = new Mixer();
  for (const { id } of [...mentees, ...mentors]) mixer.addText(id);
  for (const numbers of [seats, start, mentor, score, lockedTo]) mixer.addNumbers(numbers);
  mixer.addText(how.method === "best" ? (how.options.objectives?.join() ?? "") : how.proposing);
  if (how.method === "best") {
    const { options } = how;
    mixer.addNumbers(needsOf(mentees, options));
    mixer.addNumbers([options.stability ?? 0, Number(options.everybody ?? false)]);
    if (options.stability) mixer.addNumbers(previousMentors(candidates, options.previous));
  }
  for (const pair of pairs) mixer.addText(`${pair.mentee} ${pair.mentor} ${pair.score}`);
  return mixer.digits();
}

/** FNV-1a, twice with different starts. */
class Mixer {
  private one = 0x811c9dc5;
  private other = 0x050c5d1f;

  addNumbers(numbers: ArrayLike<number>): void {
    this.add(numbers.length);
    for (let k = 0; k < numbers.length; k++) this.add(numbers[k]!);
  }

  addText(text: string): void {
    this.add(text.length);
    for (let k = 0; k < text.length; k++) this.add(text.charCodeAt(k));
  }

  digits(): string {
    return [this.one, this.other].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }

  private add(word: number): void {
    this.one = Math.imul(this.one ^ word, 0x01000193);
    this.other = Math.imul(this.other ^ (word + 0x9e37), 0x01000193) ^ (this.other >>> 15);
  }
}
