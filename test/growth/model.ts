import { datasetReader, parseDataset, parseMentor } from "nastavnik/model";
import { foreignObjects } from "../../src/model/foreign-objects.js";
import { mentee, mentor, pairing } from "../support/build.js";
import { linear, forgotten, times, type Cases } from "./case.js";

const records = (size: number) =>
  times(size, (i) => [mentor(`m${i}`), mentee(`e${i}`, { prefers: [mentor(`m${i + 1}`).id] })]).flat();
const dataset = (all: readonly unknown[]) => ({ kind: "dataset", schemaVersion: 1, records: all });

export const model: Cases = {
  datasetReader: {
    records: linear((size) => {
      const all = records(size);
      return () => {
        const reader = datasetReader();
        for (const record of all) if (!reader.add(record).ok) throw new Error("a lawful record");
        return reader.finish();
      };
    }, 20),
    "the records, and what was read of them": forgotten((size) => (hand) => {
      const reader = datasetReader();
      for (let i = 0; i < size; i++) {
        const read = reader.add(hand(mentor(`m${i}`)));
        if (!read.ok) throw new Error("a lawful record");
        hand(read.value);
      }
      return reader;
    }),
  },
  parseDataset: {
    records: linear((size) => {
      const input = dataset(records(size));
      return () => parseDataset(input);
    }, 20),
    "one id for all": linear((size) => {
      const input = dataset(times(size, () => mentor("a")));
      return () => parseDataset(input);
    }, 20),
    "references to nobody": linear((size) => {
      const input = dataset([
        pairing(),
        ...times(size, (i) => mentee(`e${i}`, { prefers: times(5, (j) => mentor(`x${i}-${j}`).id) })),
        mentor("a"),
      ]);
      return () => parseDataset(input);
    }, 20),
    "no records": linear((size) => {
      const input = {
        ...dataset(times(size, (i) => [1, {}, null][i % 3])),
        ...Object.fromEntries(times(size, (i) => [`k${i}`, 1])),
      };
      return () => parseDataset(input);
    }, 20),
  },
  parseWith: {
    "long lists": linear((size) => {
      const input = mentor("a", {
        buildsTrajectory: times(size, () => ({ reference: "…" })),
        subjects: times(size, String),
      });
      return () => parseMentor(input);
    }),
    "lists of what is wrong": linear((size) => {
      const input = { ...mentor("a"), subjects: times(size, Number), prefers: times(size, () => "x") };
      return () => parseMentor(input);
    }),
    "objects that are no data": linear((size) => {
      const input = {
        ...mentor("a"),
        subjects: times(size, () => new Map()),
        prefers: times(size, () => new Date(0)),
      };
      return () => parseMentor(input);
    }),
    "fields nobody knows": linear((size) => {
      const input = { ...mentor("a"), ...Object.fromEntries(times(size, (i) => [`k${i}`, i])) };
      return () => parseMentor(input);
    }),
    "a long text": linear((size) => {
      const input = { ...mentor("a"), person: `person:${"1 ".repeat(size)}` };
      return () => parseMentor(input);
    }, 400),
  },
  foreignObjects: {
    "a list of objects": linear((size) => {
      const input = times(size, () => ({ a: {} }));
      return () => foreignObjects(input);
    }, 400),
    "a list of objects that are no data": linear((size) => {
      const input = times(size, () => new Map());
      return () => foreignObjects(input);
    }, 400),
    "parts shared again and again": linear((size) => {
      let part: object = times(size, () => ({}));
      for (let i = 0; i < 10; i++) part = [part, part];
      return () => foreignObjects(part);
    }, 400),
  },
};
