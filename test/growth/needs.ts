import { builtInCatalogue as catalogue } from "nastavnik/catalogue/built-in";
import { createInstrument, educationalOrderOf, needsOf, type Instrument } from "nastavnik/needs";
import { checkItems } from "../../src/needs/check-items.js";
import { answers, mentee, mentor } from "../support/build.js";
import { linear, sorting, times, type Cases, type Case } from "./case.js";

const scale = { lowest: 1, highest: 4, difficult: "low", offers: [4] };
const codes = catalogue.entries.map(({ code }) => code);
const codeOf = (i: number) => codes[i % codes.length]!;

type Parts = Readonly<Record<string, unknown>>;
const form = (parts: Parts) => ({
  id: "form.a",
  version: "1",
  title: { ru: "Анкета" },
  side: "either",
  scales: { help: scale },
  items: [],
  ...parts,
});
const table = (size: number, entry: (i: number) => unknown) =>
  Object.fromEntries(times(size, (i) => [`k${i}`, entry(i)]));
const item = (i: number, parts: Parts = {}) => ({
  id: `i${i}`,
  text: { ru: `Пункт ${i}` },
  scale: "help",
  codes: [codeOf(i)],
  ...parts,
});

const forms: Readonly<Record<string, (size: number) => Parts>> = {
  items: (size) => form({ items: times(size, (i) => item(i % 5, { id: `i${i}` })) }),
  "scales, blocks and totals": (size) =>
    form({
      scales: table(size, () => scale),
      blocks: table(size, () => ({ ru: "Блок" })),
      totals: table(size, (i) => ({
        title: { ru: "Итог" },
        method: "sum",
        blocks: [`k${i}`],
        weighted: false,
        bands: [],
      })),
      items: times(size, (i) => item(i, { scale: `k${i}`, block: `k${i}` })),
    }),
  "scales and blocks that are not there": (size) =>
    form({
      scales: table(size, () => scale),
      blocks: table(size, () => ({ ru: "Блок" })),
      items: times(size, (i) => item(i, { scale: `x${i}`, block: `x${i}` })),
    }),
  "no scale of many": (size) =>
    form({
      scales: table(size, () => scale),
      items: times(size, (i) => ({ id: "i", text: {}, codes: ["a", "a", i] })),
    }),
};

const read = (input: unknown): Instrument => {
  const made = createInstrument(input);
  if (!made.ok) throw new Error(JSON.stringify(made.issues.slice(0, 3)));
  return made.value;
};

export const needs: Cases = {
  createInstrument: Object.fromEntries(
    Object.entries(forms).map(([name, made]) => [
      name,
      linear((size) => {
        const input = made(size);
        return () => createInstrument(input);
      }),
    ]),
  ),
  checkItems: Object.fromEntries(
    Object.entries(forms).map(([name, made]): [string, Case] => [
      name,
      linear((size) => {
        const { scales, items } = made(size) as never as Instrument;
        const instrument = {
          scales,
          blocks: table(size, () => ({})),
          items: items.map((one) => ({
            ...one,
            asks: "points",
            codes: one.codes.map((code) => ({ code, weight: 1 })),
          })),
        } as never as Instrument;
        const [scaleNames, blockNames] = [Object.keys(instrument.scales), Object.keys(instrument.blocks)];
        const names = { scales: scaleNames, blocks: blockNames, unclear: new Set<number>() };
        return () => checkItems(instrument, names);
      }),
    ]),
  ),
  needsOf: {
    "items answered": sorting((size) => {
      const instrument = read(forms["items"]!(size));
      const given = answers({ answers: times(size, (i) => ({ item: `i${i}`, points: 1 + (i % 4) })) });
      return () => needsOf(given, instrument, catalogue);
    }),
    "items answered again and again": sorting((size) => {
      const instrument = read(forms["items"]!(1));
      const given = answers({ answers: times(size, (i) => ({ item: "i0", points: 1 + (i % 4) })) });
      return () => needsOf(given, instrument, catalogue);
    }),
    "answers to no item": sorting((size) => {
      const instrument = read(forms["items"]!(size));
      const given = answers({
        answers: times(size, (i) => ({ item: `x${(i * 7919) % 10_007}`, points: 1 })),
      });
      return () => needsOf(given, instrument, catalogue);
    }),
    "items of one code": sorting((size) => {
      const instrument = read(form({ items: times(size, (i) => item(i, { codes: [codeOf(0)] })) }));
      const given = answers({ answers: times(size, (i) => ({ item: `i${i}`, points: 1 + (i % 4) })) });
      return () => needsOf(given, instrument, catalogue);
    }),
  },
  educationalOrderOf: {
    difficulties: sorting((size) => {
      const one = mentee("b", {
        difficulties: times(size, (i) => ({ code: `X-${(i * 7919) % 10_007}`, level: 2, origin: "self" })),
      } as never);
      const options = { catalogue, competences: [mentor("a", { competences: ["PD-MET-02"] })] };
      return () => educationalOrderOf(one, options);
    }),
    "competences of one mentor": sorting((size) => {
      const one = mentee("b", { difficulties: [{ code: "PD-MET-02", level: 2, origin: "self" }] });
      const options = { catalogue, competences: [mentor("a", { competences: times(size, codeOf) })] };
      return () => educationalOrderOf(one, options);
    }),
    mentors: sorting((size) => {
      const one = mentee("b", { difficulties: [{ code: "PD-MET-02", level: 2, origin: "self" }] });
      const options = {
        catalogue,
        competences: times(size, (i) => mentor(`m${(i * 7919) % 10_007}`, { competences: ["PD-MET"] })),
      };
      return () => educationalOrderOf(one, options);
    }),
    training: sorting((size) => {
      const one = mentee("b", { difficulties: [{ code: "PD-MET-02", level: 2, origin: "self" }] });
      const options = { catalogue, training: times(size, () => "PD-LAW-01") };
      return () => educationalOrderOf(one, options);
    }),
  },
};
