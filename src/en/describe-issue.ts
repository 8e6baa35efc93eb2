import { isCalendarDate } from "../base/calendar-date.js";
import { colonEn, countEn, dayEn, quotedEn } from "../base/words-en.js";
import { say } from "../base/say.js";
import type { Sentences } from "../base/text.js";
import type { InputIssue, InputIssueDetails } from "../model/input-issue.js";
import type { NamedRecord } from "../model/names/record-names.js";
import { labelOfField } from "./label-of-field.js";

const sentences: Sentences<InputIssueDetails> = {
  "input.unreadable": ({ reason }) => `the data could not be read: ${quotedEn(reason)}`,
  "type.wrong": ({ expected, received }) => `expected ${typeEn(expected)}, found ${typeEn(received)}`,
  "key.missing": ({ expected }) => `a required field is missing (expected ${typeEn(expected)})`,
  "key.unknown": () => "unknown field",
  "text.empty": () => "empty text",
  "text.too-long": ({ max, length }) =>
    `text too long: ${countEn(length, ["character", "characters"])}, ${max} allowed`,
  "text.too-short": ({ min }) =>
    `the text is too short: ${countEn(min, ["character", "characters"])} or more`,
  "text.malformed": () => "the text is not written as it has to be here",
  "list.too-short": ({ min }) => `the list has too few rows: at least ${min}`,
  "number.not-multiple": ({ of }) => `a number that ${of} divides is expected`,
  "shape.none": () => "the value has none of the possible shapes",
  "shape.several": () => "the value has several of the shapes, and should have one",
  "value.refused": ({ message }) => message,
  "text.damaged": ({ at }) => `damaged text: half a character at ${at}`,
  "list.too-long": ({ max }) => `the list is too long; the most is ${max}`,
  "number.too-small": ({ min }) => `the number is below ${min}`,
  "number.too-big": ({ max }) => `the number is above ${max}`,
  "number.not-whole": () => "expected a whole number",
  "code.unknown": () => "the list has no such value; choose one of those allowed",
  "id.malformed": () => "no id: expected the kind of record, a colon and a key of Latin letters and digits",
  "date.malformed": () => "expected a real day written YYYY-MM-DD",
  "coded.empty": () => "choose a value of the list or write words of your own",
  "bounds.reversed": ({ earliest, latest }) =>
    typeof earliest === "number"
      ? `the lower bound (${boundEn(earliest)}) is above the upper one (${boundEn(latest)})`
      : `the start (${boundEn(earliest)}) is later than the end (${boundEn(latest)})`,
  "sum.exceeds-whole": ({ measure, sum, whole }) =>
    `the parts of ${labelOfField([measure])} come to ${sum}, more than the whole: ${whole}`,
  "sum.below-whole": ({ measure, sum, whole }) =>
    `the values of ${labelOfField([measure])} in a dimension come to ${sum}, less than the whole: ${whole}`,
  "day.outside-year": ({ year }) => `the day is not in the year ${year}`,
  "ref.repeated": ({ ref, first }) =>
    `the key “${ref}” is taken already${colonEn([labelOfField(first)].filter((label) => label !== ""))}`,
  "ref.dangling": ({ ref }) => `the key “${ref}” is described nowhere`,
  "digest.wrong": () => "the record was changed after it was sealed",
  "version.newer": ({ found, known }) =>
    `the record has version ${found}, this library knows ${known}: update it`,
};

function typeEn(type: string): string {
  return type === "undefined" ? "nothing" : type;
}

/** A number or a day, as the field holds either. */
function boundEn(bound: string | number): string {
  return typeof bound === "string" && isCalendarDate(bound) ? dayEn(bound) : String(bound);
}

/**
 * Says an input problem in English, with the name of its field in the words that most records share.
 *
 * @example
 * describeIssue({ code: "number.not-whole", path: ["seats"], details: {} }); // "Seats: expected a whole number"
 */
export function describeIssue(issue: InputIssue): string {
  return sentenceOf(issue);
}

/**
 * The same with the names that one kind of record has for its fields; for `map` and for form libraries.
 *
 * @example
 * const say = describeIssueOf("mentor");
 * say({ code: "date.malformed", path: ["period", "ends"], details: {} });
 * // "When free to mentor, end: expected a real day written YYYY-MM-DD"
 */
export function describeIssueOf(record: NamedRecord): (issue: InputIssue) => string {
  return (issue) => sentenceOf(issue, record);
}

function sentenceOf(issue: InputIssue, record?: NamedRecord): string {
  const { path } = issue;
  return `${path.length === 0 ? "Record" : labelOfField(path, record)}: ${say(sentences, issue)}`;
}
