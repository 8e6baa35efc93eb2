import type { Path } from "../base/path.js";
import type { Result } from "../base/result.js";
import type { DatasetRecord, Reference } from "./dataset.js";
import { recordKinds } from "./dataset.js";
import type { InputIssue } from "./input-issue.js";
import { fieldsOf, isRecord } from "./unknown.js";
import { unreadable } from "./unreadable.js";

/** Takes the records of a dataset one by one; keeps their ids, not the records. */
export type DatasetReader = {
  /** The record, or what is wrong with it; its problems are not told again at the end. */
  readonly add: (record: unknown) => Result<DatasetRecord, InputIssue>;
  /**
   * What only the whole shows: references to ids that no record has, each at its first place. A reference is judged
   * only when the dataset has records of that kind at all, so that a part of the data can be read alone, and when none of them
   * was refused without a readable id: it may be the one.
   */
  readonly finish: () => readonly InputIssue[];
};

/**
 * Reads any number of records in one pass. Memory grows with the number of ids, not with the records.
 *
 * @example
 * const reader = datasetReader();
 * for await (const line of lines) reader.add(JSON.parse(line));
 * reader.finish(); // [{ code: "ref.dangling", path: ["records", 7, "mentor"], details: { ref: "mentor:x" } }]
 */
export function datasetReader(): DatasetReader {
  const places = new Map<string, number>();
  const kinds = new Set<string>();
  const awaited = new Map<string, Path>();
  const refused: Refused = { ids: new Set(), kinds: new Set() };
  let count = 0;

  const add = (input: unknown): Result<DatasetRecord, InputIssue> => {
    const at = ["records", count++];
    const read = parseRecord(input);
    if (!read.ok) {
      note(refused, input, read.issues);
      return { ok: false, issues: withPlace(read.issues, at) };
    }
    const { id, kind } = read.value;
    const first = places.get(id);
    if (first !== undefined) {
      const details = { ref: id, first: ["records", first] };
      return { ok: false, issues: [{ code: "ref.repeated", path: [...at, "id"], details }] };
    }
    places.set(id, count - 1);
    kinds.add(kind);
    awaited.delete(id);
    for (const { to, path } of referencesOf(read.value)) {
      if (!places.has(to) && !awaited.has(to)) awaited.set(to, [...at, ...path]);
    }
    return read;
  };
  const finish = () =>
    [...awaited].flatMap(([ref, path]): readonly InputIssue[] => {
      const kind = ref.slice(0, ref.indexOf(":"));
      const isClear = !refused.ids.has(ref) && !refused.kinds.has(kind);
      return kinds.has(kind) && isClear ? [{ code: "ref.dangling", path, details: { ref } }] : [];
    });
  return { add, finish };
}

/** Of records that were refused: the ids they tell, and the kinds of those that tell none. */
type Refused = { readonly ids: Set<string>; readonly kinds: Set<string> };

function note(refused: Refused, input: unknown, issues: readonly InputIssue[]): void {
  const isRead = (key: string) => !issues.some(({ path }) => path.length === 0 || path[0] === key);
  try {
    const { id, kind } = fieldsOf(input);
    if (isRead("id") && typeof id === "string") refused.ids.add(id);
    else if (isRead("kind") && typeof kind === "string") refused.kinds.add(kind);
  } catch {
    // what throws when it is read tells nothing
  }
}

/**
 * A record of any kind, told apart by its `kind`.
 *
 * @example
 * const read = parseRecord(JSON.parse(body));
 * if (read.ok && read.value.kind === "program") checkProgram(read.value, { on, profile });
 */
export function parseRecord(input: unknown): Result<DatasetRecord, InputIssue> {
  try {
    const { kind } = fieldsOf(input);
    if (typeof kind === "string" && isKind(kind)) return recordKinds[kind].parse(input);
    const path = isRecord(input) ? ["kind"] : [];
    const allowed = Object.keys(recordKinds);
    return { ok: false, issues: [{ code: "code.unknown", path, details: { allowed } }] };
  } catch (thrown) {
    return { ok: false, issues: [unreadable(input, thrown)] };
  }
}

function isKind(kind: string): kind is DatasetRecord["kind"] {
  return Object.hasOwn(recordKinds, kind);
}

function referencesOf(record: DatasetRecord): readonly Reference[] {
  const kind: { references(record: DatasetRecord): readonly Reference[] } = recordKinds[record.kind];
  return kind.references(record);
}

function withPlace(
  [first, ...others]: readonly [InputIssue, ...InputIssue[]],
  at: Path,
): readonly [InputIssue, ...InputIssue[]] {
  const placed = (issue: InputIssue): InputIssue => ({ ...issue, path: [...at, ...issue.path] });
  return [placed(first), ...others.map(placed)];
}
