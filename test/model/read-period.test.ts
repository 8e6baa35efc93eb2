import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCalendarDate, readPeriod, type PeriodReading } from "nastavnik";

/** `precision | starts | ends | months`, a dash for what is not said. */
function brief({ precision, starts, ends, months }: PeriodReading): string {
  const days = (bounds: typeof starts) =>
    !bounds
      ? "-"
      : bounds.earliest === bounds.latest
        ? bounds.earliest
        : `${bounds.earliest}..${bounds.latest}`;
  return `${precision} | ${days(starts)} | ${days(ends)} | ${months ? `${months.min}..${months.max}` : "-"}`;
}

describe("what people write", () => {
  test.each([
    // days
    ["01.09.2024-31.05.2025", "day | 2024-09-01 | 2025-05-31 | 9..9"],
    ["с 1 сентября 2024 года по 31 мая 2025 г.", "day | 2024-09-01 | 2025-05-31 | 9..9"],
    ["«12» сентября 2024 г. – «31» мая 2025 г.", "day | 2024-09-12 | 2025-05-31 | 8..9"],
    ["2024-09-01 – 2025-05-31", "day | 2024-09-01 | 2025-05-31 | 9..9"],
    ["с 01.09.24 по 31.05.25", "day | 2024-09-01 | 2025-05-31 | 9..9"],
    ["с 1 сентября по 31 мая 2025 года", "day | 2024-09-01 | 2025-05-31 | 9..9"],
    ["с 1 февраля 2025 по 31 мая", "day | 2025-02-01 | 2025-05-31 | 4..4"],
    ["1 сентября – 31 мая", "day | - | - | 9..9"],
    ["с 1 сентября 2024 г. сроком на 1 год", "day | 2024-09-01 | 2025-08-31..2025-09-01 | 12..12"],
    // months
    ["сентябрь 2022 – май 2023", "month | 2022-09-01..2022-09-30 | 2023-05-01..2023-05-31 | 7..9"],
    ["сентябрь – май", "month | - | - | 7..9"],
    ["09.2024 - 05.2025", "month | 2024-09-01..2024-09-30 | 2025-05-01..2025-05-31 | 7..9"],
    ["2024-09 – 2025-05", "month | 2024-09-01..2024-09-30 | 2025-05-01..2025-05-31 | 7..9"],
    [
      "с сентября по май 2024-2025 учебного года",
      "month | 2024-09-01..2024-09-30 | 2025-05-01..2025-05-31 | 7..9",
    ],
    ["в мае 2024", "month | 2024-05-01..2024-05-31 | 2024-05-01..2024-05-31 | 0..1"],
    // academic years
    ["на 2025/2026 учебный год", "academic-year | 2025-09-01 | 2026-05-31..2026-08-31 | 9..12"],
    ["на 2022-2023 учебный год", "academic-year | 2022-09-01 | 2023-05-31..2023-08-31 | 9..12"],
    ["2024/25 уч. г.", "academic-year | 2024-09-01 | 2025-05-31..2025-08-31 | 9..12"],
    ["на 2020 – 2024 учебный год", "academic-year | 2020-09-01 | 2024-05-31..2024-08-31 | 45..48"],
    ["2021-2022, 2022-2023 учебные годы", "academic-year | 2021-09-01 | 2023-05-31..2023-08-31 | 21..24"],
    [
      "1 полугодие 2024-2025 учебного года",
      "academic-year | 2024-09-01..2025-08-31 | 2024-09-01..2025-08-31 | 0..12",
    ],
    ["в течение учебного года", "academic-year | - | - | 9..12"],
    ["2024 учебный год", "academic-year | - | - | 9..12"],
    // years
    ["в 2025-2026 гг.", "year-pair | 2025-01-01..2025-12-31 | 2026-01-01..2026-12-31 | 0..24"],
    ["2024/25", "year-pair | 2024-01-01..2024-12-31 | 2025-01-01..2025-12-31 | 0..24"],
    ["2021-2024 гг.", "year | 2021-01-01..2021-12-31 | 2024-01-01..2024-12-31 | 24..48"],
    ["2025 год", "year | 2025-01-01..2025-12-31 | 2025-01-01..2025-12-31 | 0..12"],
    // lengths
    ["2 года", "duration | - | - | 24..24"],
    ["3 года", "duration | - | - | 36..36"],
    ["рассчитанная на 3 года", "duration | - | - | 36..36"],
    ["трёх лет", "duration | - | - | 36..36"],
    ["один год", "duration | - | - | 12..12"],
    ["на год", "duration | - | - | 12..12"],
    ["полгода", "duration | - | - | 6..6"],
    ["полтора года", "duration | - | - | 18..18"],
    ["3-6 месяцев", "duration | - | - | 3..6"],
    ["от 3 месяцев до 1 года", "duration | - | - | 3..12"],
    ["8 недель", "duration | - | - | 1..2"],
    ["90 дней", "duration | - | - | 2..4"],
    // open, relative, blank
    ["с 2015 г.", "open | 2015-01-01..2015-12-31 | - | -"],
    ["до мая 2023 года", "open | - | 2023-05-01..2023-05-31 | -"],
    ["бессрочно", "open | - | - | -"],
    ["ежегодно", "relative | - | - | -"],
    ["второй год", "relative | - | - | -"],
    ["І этап – 1-й год работы; ІІ этап – 2–3-й годы работы", "relative | - | - | 36..36"],
    ["На 20__ год", "template | - | - | -"],
    ["«___» _______ 2021 г.", "template | - | - | -"],
    // nobody can read it
    ["", "unknown | - | - | -"],
    ["31.02.2025 – 31.05.2025", "unknown | - | - | -"],
    ["с 01.09.2024 по 31.05.2025, затем до 31.08.2025", "unknown | - | - | -"],
    ["до окончания проекта", "unknown | - | - | -"],
    ["01.09.0024 – 31.05.0025", "unknown | - | - | -"],
  ])("%s", (text, reading) => {
    expect(brief(readPeriod(text))).toBe(reading);
  });

  test("the words are kept as they stand", () => {
    expect(readPeriod(" С 2015 Г. ").asWritten).toBe(" С 2015 Г. ");
  });

  test("kind of dash, case, ё, spaces and quotes change nothing", () => {
    const spellings = [
      "сентябрь 2022 – май 2023",
      "СЕНТЯБРЬ 2022 — МАЙ 2023",
      "сентябрь\u00a02022-май 2023 г.",
      "«сентябрь 2022 − май 2023»",
    ];
    expect(new Set(spellings.map((text) => brief(readPeriod(text)))).size).toBe(1);
  });

  test("a reversed period is read as it is written; a rule will say so", () => {
    expect(brief(readPeriod("май 2023 – сентябрь 2022"))).toBe(
      "month | 2023-05-01..2023-05-31 | 2022-09-01..2022-09-30 | 0..0",
    );
  });
});

describe("whatever is written", () => {
  const pieces = fc.constantFrom(
    ..."с по до от на – - / . , « » _ 1 3 12 31 2024 2025 9999 0000 20__ сентябрь мая год года лет месяцев учебный уч. гг. й полугодие".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join(" ")),
  );

  test("nothing is thrown, bounds are real days in order, and the text is kept", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { asWritten, starts, ends, months } = readPeriod(text);
        expect(asWritten).toBe(text);
        for (const bounds of [starts, ends]) {
          if (bounds === undefined) continue;
          expect(isCalendarDate(bounds.earliest) && isCalendarDate(bounds.latest)).toBe(true);
          expect(bounds.earliest <= bounds.latest).toBe(true);
        }
        if (months) expect(0 <= months.min && months.min <= months.max).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  test("a text of ten million characters is no period, and says so at once", () => {
    const started = process.hrtime.bigint();
    expect(readPeriod("2024-".repeat(2_000_000)).precision).toBe("unknown");
    for (let i = 0; i < 200; i++) readPeriod(`${"1-".repeat(240)}год`);
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(5);
  });
});
