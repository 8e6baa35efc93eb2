import { canonicalJson } from "../../base/canonical-json.js";
import { compareText } from "../../base/order.js";
import type { BestOptions } from "./best-options.js";
import type { Candidates } from "../candidates/candidates-of.js";
import type { HowMatched } from "./matching.js";
import type { MatchingRefusal } from "./matching-refusal.js";
import type { Pair } from "./pair.js";
import { allObjectives, defaultMostCases, needsOf, previousMentors } from "./objective-weights.js";
import { preferencePlaces } from "../request/preferences.js";
import { sideConditionsOf } from "../candidates/side-conditions.js";

/**
 * A hash of 16 hexadecimal digits. It covers the input of a matching (possible pairs, scores, conditions,
 * preferences, method and options) and the result; everything else in a matching follows from these. It is
 * not cryptographic: it shows whether two runs are the same. To detect tampering use `verifyMatching`.
 */
export function fingerprintOf(
  candidates: Candidates,
  how: HowMatched,
  pairs: readonly Pair[],
  refusal: MatchingRefusal | undefined,
): string {
  const { mentees, mentors, seats, start, mentor, score, lockedTo, cut } = candidates;
  const mixer = new Mixer();
  for (const { id } of [...mentees, ...mentors]) mixer.addText(id);
  for (const numbers of [seats, start, mentor, score, lockedTo]) mixer.addNumbers(numbers);
  addConditions(mixer, candidates);
  if (cut) mixer.addNumbers(cut.best);
  mixer.addText(how.method);
  if (how.method === "best") addOptions(mixer, candidates, how.options);
  else {
    mixer.addText(how.proposing);
    addPreferences(mixer, candidates);
  }
  for (const pair of pairs) {
    mixer.addText(`${pair.mentee} ${pair.mentor} ${pair.score}${pair.locked ? " locked" : ""}`);
  }
  if (refusal) mixer.addText(canonicalJson(refusal));
  return mixer.digits();
}

/** Conditions on several pairs at once. */
function addConditions(mixer: Mixer, candidates: Candidates): void {
  const { mentors, request, rules } = candidates;
  const { groupMin, together, apart, mutual } = sideConditionsOf(candidates);
  mixer.addNumbers(mentors.map(({ id }) => rules.taken.get(id) ?? 0));
  mixer.addNumbers(mentors.map(({ id }) => request.minimum?.get(id) ?? 0));
  mixer.addNumbers(groupMin);
  for (const groups of [together, apart, mutual]) {
    mixer.addText(
      groups
        .map((group) => group.join())
        .sort(compareText)
        .join(";"),
    );
  }
}

function addOptions(mixer: Mixer, candidates: Candidates, options: BestOptions): void {
  const {
    objectives = allObjectives,
    stability = 0,
    everybody = false,
    mostCases = defaultMostCases,
  } = options;
  mixer.addText(objectives.join());
  mixer.addNumbers(needsOf(candidates.mentees, options));
  mixer.addNumbers([stability, Number(everybody), mostCases]);
  if (stability > 0) mixer.addNumbers(previousMentors(candidates, options.previous));
}

function addPreferences(
  mixer: Mixer,
  { mentees, mentors, score, menteeScore, mentorScore }: Candidates,
): void {
  for (const side of [menteeScore, mentorScore]) if (side !== score) mixer.addNumbers(side);
  for (const one of [...mentees, ...mentors]) {
    const places = [...preferencePlaces<Pair["mentee"] | Pair["mentor"]>(one)];
    places.sort(([a, first], [b, second]) => first - second || compareText(a, b));
    for (const [id, place] of places) mixer.addText(`${one.id} ${place} ${id}`);
  }
}

/** FNV-1a, run twice with different initial values. */
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
