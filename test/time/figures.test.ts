import fc from "fast-check";
import { expect, test } from "vitest";
import { Temporal } from "temporal-polyfill";
import { readDocumentMark, readPeriod, readPlanTime } from "nastavnik/time";

const usual =
  "1 3 01 09 10 12 13 31 00 0 25 26 99 025 1899 1900 2024 2025 2026 2099 2100 2199 2200 20255".split(" ");
const figures = fc.oneof(fc.constantFrom(...usual), fc.stringMatching(/^\d{1,5}$/));
const joints = fc.constantFrom(".", ".", "/", "-", "-", ",", " ", ". ", " .", " . ", " - ", "_.", "._", "");

/** The day of a text that is nothing but a day in figures, by the forms that the readers promise. */
function dayOf(text: string): string | undefined {
  const iso = /^(\d{4})([-./])(\d\d?)\2(\d\d?)$/.exec(text);
  if (iso) return known(iso[1], iso[3], iso[4]);
  const [, day, month, year] = /^(\d\d?)_? ?[./] ?_?(\d\d?)_? ?[./] ?_?(\d\d|\d{4})$/.exec(text) ?? [];
  if (year?.length === 2) return text.includes(" ") ? undefined : known(`20${year}`, month, day);
  return known(year, month, day);
}

function known(year = "", month = "", day = ""): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1900 || y > 2199 || m < 1 || m > 12 || d < 1) return undefined;
  if (d > Temporal.PlainYearMonth.from({ year: y, month: m }).daysInMonth) return undefined;
  return Temporal.PlainDate.from({ year: y, month: m, day: d }).toString();
}

test("three figures are a day when they are written as one, and only then", () => {
  fc.assert(
    fc.property(figures, joints, figures, joints, figures, (a, first, b, second, c) => {
      const text = `${a}${first}${b}${second}${c}`;
      const day = dayOf(text);
      expect([text, readDocumentMark(text).on]).toEqual([text, day]);
      if (day)
        expect(readPeriod(text)).toMatchObject({ precision: "day", starts: { earliest: day, latest: day } });
    }),
    { numRuns: 6_000 },
  );
});

/** What two figures say: a month, a pair of years, or nothing that is sure. */
function pairOf(text: string): string | undefined {
  const month = /^(\d\d?)\.(\d{4})$/.exec(text) ?? [];
  if (known(month[2], month[1], "1")) return `${month[2] ?? ""}-${(month[1] ?? "").padStart(2, "0")}`;
  const [, one, next] = /^(\d{4}) ?[.,] (\d{4})$/.exec(text) ?? []; // two years in a row may be listed
  if (Number(next) === Number(one) + 1 && known(one, "1", "1") && Number(next) < 2100)
    return `${one ?? ""}..${next ?? ""}`;
  const [, first = "", last = ""] = /^(\d{4}) ?[-/] ?(\d\d|\d{4})$/.exec(text) ?? [];
  if (last === "") return undefined;
  const to = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
  if (last.length === 2 && to <= Number(first) && known(first, last, "1")) return `${first}-${last}`;
  const isUsual = known(first, "1", "1") && known(String(to), "1", "1") && to - Number(first) < 100;
  return isUsual ? `${first}..${String(to)}` : undefined;
}

test("two figures are a month or two years when they are written so, and only then", () => {
  fc.assert(
    fc.property(figures, joints, figures, (a, joint, b) => {
      const text = `${a}${joint}${b}`;
      const { precision, starts, ends } = readPeriod(text);
      const [from, to] = [starts?.earliest.slice(0, 7), ends?.latest.slice(0, 7)];
      const said = precision === "month" ? from : `${from?.slice(0, 4) ?? ""}..${to?.slice(0, 4) ?? ""}`;
      const isMisprint = /^\d{4}[-./](\d{3}|\d{5})$/.test(text); // no month, no day and no year
      if (isMisprint) expect([text, precision]).toEqual([text, "unknown"]);
      const pair = pairOf(text);
      if (pair !== undefined) expect([text, said]).toEqual([text, pair]);
      else expect([text, precision]).toEqual([text, expect.stringMatching(/^(unknown|year|template)$/)]);
    }),
    { numRuns: 6_000 },
  );
});

test("in a plan two figures are a day of some year when a point parts them, and the second has two", () => {
  fc.assert(
    fc.property(figures, joints, figures, (a, joint, b) => {
      const text = `${a}${joint}${b}`;
      const [, day, month] = /^(\d\d?)\. ?(\d\d)$/.exec(text) ?? [];
      const isDay =
        day !== undefined && Number(day) >= 1 && Number(day) <= 31 && /^(0[1-9]|1[0-2])$/.test(month ?? "");
      const { kind, contradicts } = readPlanTime(text);
      expect([text, kind === "day"]).toEqual([text, isDay]);
      if (isDay)
        expect([text, contradicts]).toEqual([text, known("2024", month, day) ? undefined : ["calendar"]]);
    }),
    { numRuns: 3_000 },
  );
});
