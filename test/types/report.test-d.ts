import { expectTypeOf, test } from "vitest";
import type {
  differenceOf,
  Id,
  IndicatorValue,
  mergeReports,
  PublishedReport,
  Report,
  reportRecordsOf,
  Row,
} from "nastavnik";
import type { DifferencePart, ReportRecord, WideRow } from "nastavnik/report";

/** Every type inside a type, however deep. */
type Inside<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Inside<Item>
    : T extends object
      ? { [Key in keyof T]: Inside<T[Key]> }[keyof T]
      : T;
type IdsIn<T> = Extract<Inside<T>, Id<string>>;

test("no report, record, row or publication can hold the id of a person", () => {
  type Reporting = Report | PublishedReport | Row | WideRow | DifferencePart | IndicatorValue | ReportRecord;
  type People = Id<"person"> | Id<"mentor"> | Id<"mentee"> | Id<"program"> | Id<"survey">;
  expectTypeOf<Extract<IdsIn<Reporting>, People>>().toBeNever();
  expectTypeOf<Extract<IdsIn<ReturnType<typeof reportRecordsOf>>, People>>().toBeNever();
  expectTypeOf<Extract<IdsIn<Parameters<typeof reportRecordsOf>>, People>>().not.toBeNever(); // it takes them in
  expectTypeOf<IdsIn<Report>>().toEqualTypeOf<Id<"organisation">>(); // the walk above sees ids at all
  expectTypeOf<IdsIn<PublishedReport>>().toBeNever();
});

test("a publication is no report: it can be neither merged nor compared", () => {
  expectTypeOf<PublishedReport>().not.toExtend<Report>();
  expectTypeOf<Report>().not.toExtend<PublishedReport>();
  expectTypeOf<PublishedReport>().not.toExtend<Parameters<typeof mergeReports>[0]>();
  expectTypeOf<PublishedReport>().not.toExtend<Parameters<typeof differenceOf>[0]>();
});

test("publications are not explained by their difference: they have no account of what entered and left", () => {
  expectTypeOf<PublishedReport>().not.toExtend<Parameters<typeof differenceOf>[0]>();
  expectTypeOf<PublishedReport>().not.toExtend<Parameters<typeof differenceOf>[1]>();
});
