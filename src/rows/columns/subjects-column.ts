import { entryIn } from "../../codes/code-list.js";
import { schoolSubjects } from "../../codes/programs/school-subjects.js";
import type { FieldName } from "../../model/names/field-names.js";
import { problemOfText, put } from "../cell-readers.js";
import { joined, valueAt } from "../cell-writers.js";
import type { CellReader, Column, Draft } from "../column.js";
import { readSubjects } from "../words/read-subjects.js";

/** Codes of subjects; a subject that the list lacks stays in words. A post may have named some before. */
const read: CellReader = ({ text }, draft, { field }) => {
  const problem = problemOfText(text, field);
  if (problem) return problem;
  addSubjects(
    draft,
    readSubjects(text).map(({ code, asWritten }) => code ?? asWritten),
  );
  return undefined;
};

export function addSubjects(draft: Draft, subjects: readonly string[]): void {
  const before = (draft["subjects"] as readonly string[] | undefined) ?? [];
  put(draft, "subjects", [...new Set([...before, ...subjects])]);
}

export function subjectsColumn(name: FieldName): Column {
  return {
    field: "subjects",
    heading: name,
    heads: ["предмет", "преподаваем", "дисциплин", "subject"],
    not: ["результат"],
    read,
    write: (record, language) =>
      joined(valueAt(record, "subjects"), (subject) =>
        typeof subject === "string" ? (entryIn(schoolSubjects, subject)?.[language] ?? subject) : undefined,
      ),
  };
}
