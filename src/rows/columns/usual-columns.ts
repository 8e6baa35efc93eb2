import type { IdKind } from "../../base/id.js";
import type { CodeEntry } from "../../codes/code-list.js";
import type { FieldName } from "../../model/names/field-names.js";
import {
  closedReader,
  codedListReader,
  codeReader,
  dayReader,
  idReader,
  idsReader,
  sinceReader,
  textReader,
  textsReader,
  yesNoReader,
} from "../cell-readers.js";
import {
  codedListWriter,
  dayWriter,
  labelWriter,
  sinceWriter,
  textsWriter,
  textWriter,
  yesNoWriter,
} from "../cell-writers.js";
import type { Column } from "../column.js";
import type { WordList } from "../read-words.js";

type Head = Pick<Column, "field" | "heads" | "not"> & { readonly name: FieldName };
type Labels = Readonly<Record<string, CodeEntry>>;

export function textColumn({ name, ...head }: Head): Column {
  return { ...head, heading: name, read: textReader, write: textWriter(head.field) };
}

export function textsColumn({ name, ...head }: Head): Column {
  return { ...head, heading: name, read: textsReader, write: textsWriter(head.field) };
}

export function codeColumn({ name, ...head }: Head): Column {
  return { ...head, heading: name, read: codeReader, write: textWriter(head.field) };
}

export function idColumn({ name, ...head }: Head, kind: IdKind): Column {
  return { ...head, heading: name, strict: true, read: idReader(kind), write: textWriter(head.field) };
}

export function idsColumn({ name, ...head }: Head, kind: IdKind): Column {
  return { ...head, heading: name, strict: true, read: idsReader(kind), write: textsWriter(head.field) };
}

export function dayColumn({ name, ...head }: Head): Column {
  return { ...head, heading: name, strict: true, read: dayReader, write: dayWriter(head.field) };
}

export function sinceColumn({ name, ...head }: Head): Column {
  return { ...head, heading: name, strict: true, read: sinceReader, write: sinceWriter(head.field) };
}

export function yesNoColumn({ name, ...head }: Head): Column {
  return { ...head, heading: name, strict: true, read: yesNoReader, write: yesNoWriter(head.field) };
}

export function codedListColumn({ name, ...head }: Head, list: WordList, labels: Labels): Column {
  return {
    ...head,
    heading: name,
    read: codedListReader(list, labels),
    write: codedListWriter(head.field, labels),
  };
}

export function closedColumn({ name, ...head }: Head, list: WordList, labels: Labels): Column {
  return {
    ...head,
    heading: name,
    strict: true,
    read: closedReader(list),
    write: labelWriter(head.field, labels),
  };
}
