import { digestOf } from "nastavnik/base";
import { libraryNames } from "./library-names.js";

/** One call of a public function: its arguments as JSON, and what it answers with. See docs/vectors.md. */
export type Vector = {
  readonly do: string;
  readonly with: readonly unknown[];
  /** The answer; absent when it is undefined, digested or thrown. */
  readonly gives?: unknown;
  /** SHA-256 of the canonical JSON of an answer that is too long to print. */
  readonly sha256?: string;
  readonly throws?: "RangeError";
};

/** Arguments that several vectors of a file share, by their names there. */
export type Given = Readonly<Record<string, unknown>>;

export type VectorFile = {
  readonly version: 1;
  readonly home: string;
  readonly given?: Given;
  readonly vectors: readonly Vector[];
};

/** In characters of JSON. */
const longestAnswer = 2_500;

/** The vector with what the library answers today. */
export function answered({ do: name, with: shown }: Vector, given: Given = {}): Vector {
  const call = { do: name, with: shown };
  const { run } = publicFunction(name);
  const values = shown.map((each) => valueOf(each, given));
  let answer: unknown;
  try {
    answer = run(...values);
  } catch (error) {
    if (error instanceof RangeError) return { ...call, throws: "RangeError" };
    throw new Error(`${JSON.stringify(call)} throws ${String(error)}`, { cause: error });
  }
  const gives = plain(answer);
  if (gives === undefined) return call;
  const long = JSON.stringify(gives).length > longestAnswer;
  return long ? { ...call, sha256: digestOf(gives) } : { ...call, gives };
}

/** The public functions that a vector calls, those of its arguments too. */
export function namesIn({ do: name, with: given }: Vector): readonly string[] {
  return [name, ...given.flatMap(namesOf)];
}

function namesOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(namesOf);
  return "@" in value && "with" in value ? [String(value["@"]), ...inside] : inside;
}

/** A file as it is kept: a vector in each line, so that a change of meaning is a change of its line. */
export function textOf({ version, home, given, vectors }: VectorFile): string {
  const lines = vectors.map((vector) => JSON.stringify(vector)).join(",\n");
  const shared = Object.entries(given ?? {}).map(([name, value]) => `"${name}":${JSON.stringify(value)}`);
  const before = given === undefined ? "" : `"given":{\n${shared.join(",\n")}\n},`;
  return `{"version":${version},"home":"${home}",${before}"vectors":[\n${lines}\n]}\n`;
}

const arrays = { Int32Array, Float64Array, Uint8Array } as const;

/**
 * `{ "@": name }` is a value given in the file or a public one, `{ "@": name, "with": [...] }` what a public function answers,
 * with `"of": key` the value of that key in it, anything else itself.
 */
function valueOf(json: unknown, given: Given): unknown {
  if (typeof json !== "object" || json === null) return json;
  if (Array.isArray(json)) return json.map((each) => valueOf(each, given));
  if (!("@" in json))
    return Object.fromEntries(Object.entries(json).map(([key, each]) => [key, valueOf(each, given)]));
  const name = String(json["@"]);
  if (!("with" in json))
    return Object.hasOwn(given, name) ? valueOf(given[name], given) : libraryNames.get(name);
  const values = (json.with as readonly unknown[]).map((each) => valueOf(each, given));
  if (name === "Map") return new Map(values[0] as readonly (readonly [unknown, unknown])[]);
  if (name in arrays) return arrays[name as keyof typeof arrays].from(values[0] as number[]);
  const answer = wellAnswered(publicFunction(name).run(...values));
  return "of" in json ? (answer as Readonly<Record<string, unknown>>)[String(json.of)] : answer;
}

/** A Result stands for its value. */
function wellAnswered(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || !("ok" in answer)) return answer;
  if ("value" in answer) return answer.value;
  throw new Error(`an argument is refused: ${JSON.stringify(answer)}`);
}

function publicFunction(name: string): { readonly run: (...given: unknown[]) => unknown } {
  const run = libraryNames.get(name);
  if (typeof run !== "function") throw new Error(`no public function ${name}`);
  return { run: run as (...given: unknown[]) => unknown };
}

/** What JSON keeps of an answer; typed arrays are lists of numbers, maps lists of pairs. */
function plain(answer: unknown): unknown {
  const text = JSON.stringify(answer, (_, each: unknown) => {
    if (ArrayBuffer.isView(each)) return [...(each as Int32Array)];
    if (each instanceof Map) return [...(each as Map<unknown, unknown>)];
    if (typeof each === "function") throw new Error("an answer that is no data");
    return each;
  }) as string | undefined;
  return text === undefined ? undefined : JSON.parse(text);
}
