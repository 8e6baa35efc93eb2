import type { Path } from "../base/path.js";
import {
  fieldOf,
  isRecord,
  readFields,
  readFlag,
  readList,
  readRecord,
  readRequired,
  readSafely,
  readText,
} from "../catalogue/shape.js";
import { surveyStages, type SurveyStage } from "../codes/people/survey-keys.js";
import type {
  Band,
  Instrument,
  InstrumentItem,
  InstrumentSource,
  ItemAsks,
  ItemCode,
  Total,
  TotalMethod,
} from "./instrument.js";
import type { InstrumentIssue } from "./instrument-issue.js";
import {
  farthest,
  type InstrumentReading,
  type NamesWritten,
  numberOf,
  readId,
  readLine,
  readWeight,
  readWord,
  readWording,
  wholeOf,
  wordOf,
} from "./instrument-reading.js";
import { readScale } from "./read-scale.js";

const instrumentFields = [
  ...["id", "version", "title", "side", "stage", "source", "scales", "blocks", "items", "totals"],
];
const itemFields = ["id", "text", "asks", "scale", "block", "weight", "codes"];
const totalFields = ["title", "method", "blocks", "weighted", "rescaled", "bands"];

const sides: readonly Instrument["side"][] = ["mentee", "mentor", "either"];
const asks: readonly ItemAsks[] = ["points", "words", "person"];
const methods: readonly TotalMethod[] = ["mean", "rounded-mean", "sum"];

const longestCode = 64;
const most = { items: 1_000, codes: 20, blocks: 100, bands: 100 };

const nothing: Instrument = {
  id: "",
  version: "",
  title: {},
  side: "either",
  scales: {},
  blocks: {},
  items: [],
  totals: {},
};

/** The shape of a questionnaire; what stands in it is judged by `check-items.ts` and `check-totals.ts`. */
export function readInstrument(input: unknown): {
  readonly instrument: Instrument;
  readonly issues: readonly InstrumentIssue[];
  readonly names: NamesWritten;
} {
  const names: NamesWritten = { scales: undefined, blocks: undefined, unclear: new Set() };
  const reading: InstrumentReading = { issues: [], found: [], names };
  const instrument = readSafely(reading, { ...nothing }, () => readWhole(reading, input));
  return { instrument, issues: [...reading.issues, ...reading.found], names };
}

function readWhole(reading: InstrumentReading, input: unknown): Instrument {
  const record = readRecord(reading, input, [], instrumentFields);
  if (record === undefined) return { ...nothing };
  const field = (name: string) => fieldOf(record, name);
  const stages = Object.keys(surveyStages) as SurveyStage[];
  const stage =
    field("stage") === undefined ? undefined : readWord(reading, field("stage"), ["stage"], stages);
  const source = field("source") === undefined ? undefined : readSource(reading, field("source"));
  const scales =
    readRequired(reading, record, "scales", [], (_, value, path) =>
      readFields(reading, value, path, (...[, scale, at]) => readScale(reading, scale, at)),
    ) ?? {};
  const { names } = reading;
  names.scales = namesIn(field("scales"));
  names.blocks = field("blocks") === undefined ? [] : namesIn(field("blocks"));
  const only = names.scales?.length === 1 ? names.scales[0] : undefined;
  return {
    id: readRequired(reading, record, "id", [], readId) ?? "",
    version: readRequired(reading, record, "version", [], readId) ?? "",
    title: readRequired(reading, record, "title", [], readWording) ?? {},
    side: readRequired(reading, record, "side", [], wordOf(reading, sides)) ?? "either",
    ...(stage !== undefined && { stage }),
    ...(source !== undefined && { source }),
    scales,
    blocks: readFields(reading, field("blocks"), ["blocks"], readWording),
    items:
      readRequired(reading, record, "items", [], (_, value, path) =>
        readList(reading, value, path, (...[, item, at]) => readItem(reading, item, at, only), most.items),
      ) ?? [],
    totals: readFields(reading, field("totals"), ["totals"], (...[, total, at]) =>
      readTotal(reading, total, at),
    ),
  };
}

function namesIn(value: unknown): readonly string[] | undefined {
  return isRecord(value) ? Object.keys(value) : undefined;
}

function readSource(reading: InstrumentReading, value: unknown): InstrumentSource | undefined {
  const path = ["source"];
  const record = readRecord(reading, value, path, ["where", "note"]);
  if (record === undefined) return undefined;
  const note = fieldOf(record, "note");
  return {
    where: readRequired(reading, record, "where", path, readLine) ?? "",
    ...(note !== undefined && { note: readLine(reading, note, [...path, "note"]) ?? "" }),
  };
}

/** Never undefined: a malformed item keeps its place, so that the paths of later checks are right. */
function readItem(
  reading: InstrumentReading,
  value: unknown,
  path: Path,
  onlyScale: string | undefined,
): InstrumentItem {
  const record = readRecord(reading, value, path, itemFields) ?? {};
  const field = (name: string) => fieldOf(record, name);
  const word = <Read>(
    name: string,
    read: (reading: InstrumentReading, value: unknown, path: Path) => Read,
  ) => (field(name) === undefined ? undefined : read(reading, field(name), [...path, name]));
  const said = word("asks", wordOf(reading, asks));
  const named = word("scale", readId);
  const isUnclear = (name: string, read: string | undefined) =>
    field(name) !== undefined && read === undefined;
  if (isUnclear("asks", said) || isUnclear("scale", named)) reading.names.unclear.add(Number(path.at(-1)));
  const asked = said ?? "points";
  const scale = named ?? (asked === "points" ? onlyScale : undefined);
  const block = word("block", readId);
  if (!isRecord(value)) return { id: "", text: {}, asks: "words", weight: 1, codes: [] };
  return {
    id: readRequired(reading, record, "id", path, readId) ?? "",
    text: readRequired(reading, record, "text", path, readWording) ?? {},
    asks: asked,
    ...(scale !== undefined && { scale }),
    ...(block !== undefined && { block }),
    weight: readWeight(reading, field("weight"), [...path, "weight"]),
    codes: readList(
      reading,
      field("codes"),
      [...path, "codes"],
      (...[, code, at]) => readItemCode(reading, code, at),
      most.codes,
    ),
  };
}

function readItemCode(reading: InstrumentReading, value: unknown, path: Path): ItemCode | undefined {
  if (!isRecord(value)) {
    const code = readText(reading, value, path, longestCode);
    return code === undefined ? undefined : { code, weight: 1 };
  }
  const record = readRecord(reading, value, path, ["code", "weight"]) ?? {};
  const code = readRequired(reading, record, "code", path, (...[, text, at]) =>
    readText(reading, text, at, longestCode),
  );
  const weight = readWeight(reading, fieldOf(record, "weight"), [...path, "weight"]);
  return code === undefined ? undefined : { code, weight };
}

function readTotal(reading: InstrumentReading, value: unknown, path: Path): Total | undefined {
  const record = readRecord(reading, value, path, totalFields);
  if (record === undefined) return undefined;
  const field = (name: string) => fieldOf(record, name);
  const at = (name: string) => [...path, name];
  const rescaled =
    field("rescaled") === undefined ? undefined : readRange(reading, field("rescaled"), at("rescaled"));
  return {
    title: readRequired(reading, record, "title", path, readWording) ?? {},
    method: readRequired(reading, record, "method", path, wordOf(reading, methods)) ?? "mean",
    ...(field("blocks") !== undefined && {
      blocks: readList(reading, field("blocks"), at("blocks"), readId, most.blocks),
    }),
    weighted: readFlag(reading, field("weighted"), at("weighted"), false),
    ...(rescaled !== undefined && { rescaled }),
    bands: readList(
      reading,
      field("bands"),
      at("bands"),
      (...[, band, place]) => readBand(reading, band, place),
      most.bands,
    ),
  };
}

function readRange(reading: InstrumentReading, value: unknown, path: Path): Total["rescaled"] {
  const record = readRecord(reading, value, path, ["lowest", "highest"]);
  if (record === undefined) return undefined;
  const lowest = readRequired(reading, record, "lowest", path, wholeOf(reading, -farthest, farthest));
  const highest = readRequired(reading, record, "highest", path, wholeOf(reading, -farthest, farthest));
  if (lowest === undefined || highest === undefined) return undefined;
  if (lowest >= highest) reading.found.push({ code: "scale.reversed", path, details: { lowest, highest } });
  return { lowest, highest };
}

function readBand(reading: InstrumentReading, value: unknown, path: Path): Band | undefined {
  const record = readRecord(reading, value, path, ["from", "to", "title"]);
  if (record === undefined) return undefined;
  const from = readRequired(reading, record, "from", path, numberOf(reading));
  const to = readRequired(reading, record, "to", path, numberOf(reading));
  const title = readRequired(reading, record, "title", path, readWording) ?? {};
  if (from === undefined || to === undefined) return undefined;
  if (from > to) reading.found.push({ code: "band.reversed", path, details: { from, to } });
  return { from, to, title };
}
