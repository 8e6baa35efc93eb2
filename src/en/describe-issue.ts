import { say } from "../base/say.js";
import type { Sentences } from "../base/text.js";
import type { InputIssue, InputIssueDetails } from "../model/input-issue.js";
import { listEn, pathEn } from "../base/words-en.js";

const sentences: Sentences<InputIssueDetails> = {
  "input.unreadable": () => "the data could not be read",
  "type.wrong": ({ expected, received }) => `expected ${typeEn(expected)}, found ${typeEn(received)}`,
  "key.missing": ({ expected }) => `a required field is missing (expected ${typeEn(expected)})`,
  "key.unknown": () => "unknown field",
  "text.empty": () => "empty text",
  "text.too-long": ({ max, length }) => `text too long: ${length} characters, ${max} allowed`,
  "text.damaged": ({ at }) => `damaged text: half a character at ${at}`,
  "list.too-long": ({ max }) => `the list has more than ${max} items`,
  "number.too-small": ({ min }) => `the number is below ${min}`,
  "number.too-big": ({ max }) => `the number is above ${max}`,
  "number.not-whole": () => "expected a whole number",
  "code.unknown": ({ allowed }) => `not an allowed value; allowed are ${listEn(allowed)}`,
  "id.malformed": ({ kind }) => `an id looks like “${kind}:key”, in Latin letters and digits`,
  "date.malformed": () => "expected a real day written YYYY-MM-DD",
  "coded.empty": () => "a code or the words as written are needed",
  "bounds.reversed": ({ earliest, latest }) => `the lower bound ${earliest} is above the upper ${latest}`,
  "sum.exceeds-whole": ({ measure, sum, whole }) =>
    `the parts of ${measure} come to ${sum}, more than the whole: ${whole}`,
  "day.outside-year": ({ year }) => `the day is not in the year ${year}`,
  "ref.repeated": ({ ref, first }) => `the key “${ref}” is taken already: ${pathEn(first)}`,
  "ref.dangling": ({ ref }) => `the key “${ref}” is described nowhere`,
  "version.newer": ({ found, known }) =>
    `the record has version ${found}, this library knows ${known}: update it`,
};

function typeEn(type: string): string {
  return type === "undefined" ? "nothing" : type;
}

/**
 * Says an input problem in English, with its place.
 *
 * @example
 * describeIssue({ code: "date.malformed", path: ["period", "ends"], details: {} });
 * // "period.ends: expected a real day written YYYY-MM-DD"
 */
export function describeIssue(issue: InputIssue): string {
  return `${pathEn(issue.path)}: ${say(sentences, issue)}`;
}
