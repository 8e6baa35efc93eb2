import type * as z from "zod";
import { expectTypeOf, test } from "vitest";
import type {
  Assignment,
  CalendarDate,
  Consent,
  Mentee,
  MenteeId,
  Mentor,
  MentorId,
  Pairing,
  PeriodReading,
  Program,
} from "nastavnik";
import type { WorkCalendar } from "nastavnik/base";
import type { Answers, DatasetRecord, Meeting, Survey } from "nastavnik/model";
import type {
  assignmentSchema,
  consentSchema,
  meetingSchema,
  menteeSchema,
  mentorSchema,
  pairingSchema,
  periodSchema,
  programSchema,
  answersSchema,
  surveySchema,
  workCalendarSchema,
} from "nastavnik/schemas";

test("the documented types are what the schemas answer", () => {
  expectTypeOf<Readonly<z.infer<typeof programSchema>>>().toEqualTypeOf<Program>();
  expectTypeOf<Readonly<z.infer<typeof mentorSchema>>>().toEqualTypeOf<Mentor>();
  expectTypeOf<Readonly<z.infer<typeof menteeSchema>>>().toEqualTypeOf<Mentee>();
  expectTypeOf<Readonly<z.infer<typeof assignmentSchema>>>().toEqualTypeOf<Assignment>();
  expectTypeOf<Readonly<z.infer<typeof pairingSchema>>>().toEqualTypeOf<Pairing>();
  expectTypeOf<Readonly<z.infer<typeof meetingSchema>>>().toEqualTypeOf<Meeting>();
  expectTypeOf<Readonly<z.infer<typeof answersSchema>>>().toEqualTypeOf<Answers>();
  expectTypeOf<Readonly<z.infer<typeof surveySchema>>>().toEqualTypeOf<Survey>();
  expectTypeOf<Readonly<z.infer<typeof consentSchema>>>().toEqualTypeOf<Consent>();
  expectTypeOf<Readonly<z.infer<typeof workCalendarSchema>>>().toEqualTypeOf<WorkCalendar>();
  expectTypeOf<Readonly<z.infer<typeof periodSchema>>>().toEqualTypeOf<PeriodReading>();
});

test("a text is no day and one id does not stand for another", () => {
  expectTypeOf<string>().not.toExtend<CalendarDate>();
  expectTypeOf<MentorId>().not.toExtend<MenteeId>();
  expectTypeOf<`mentor:${string}`>().not.toExtend<MentorId>();
});

test("no record has a field for a name, a phone or a personal number", () => {
  type Keys<T> = T extends readonly (infer Item)[]
    ? Keys<Item>
    : T extends string | number | boolean | undefined
      ? never
      : { [Key in keyof T & string]: Key | Keys<T[Key]> }[keyof T & string];
  type Forbidden =
    | "name"
    | "fullName"
    | "surname"
    | "patronymic"
    | "phone"
    | "email"
    | "snils"
    | "inn"
    | "passport"
    | "birthDate"
    | "address";
  expectTypeOf<Keys<DatasetRecord> & Forbidden>().toBeNever();
  expectTypeOf<Keys<Program> & "person">().not.toBeNever(); // the walk above sees fields at all
});

test("a schema says what it takes: ids and days as plain strings, all else as it is", () => {
  type Taken = z.input<typeof programSchema>;
  expectTypeOf<Taken["id"]>().toEqualTypeOf<string>();
  expectTypeOf<Taken["scope"]>().toEqualTypeOf<Program["scope"]>();
  expectTypeOf<NonNullable<Taken["period"]>["starts"]>().toEqualTypeOf<
    { readonly earliest: string; readonly latest: string } | undefined
  >();
  expectTypeOf<Program>().toExtend<Taken>();
  expectTypeOf<Taken>().not.toExtend<Program>();
  expectTypeOf<z.input<typeof mentorSchema>["seats"]>().toEqualTypeOf<number>();
});

test("a step of a form has the fields that were picked, and a draft asks for none", () => {
  type Step = ReturnType<typeof programSchema.pick<{ scope: true; period: true }>>;
  expectTypeOf<z.infer<Step>>().toEqualTypeOf<{ scope: Program["scope"]; period?: PeriodReading }>();
  type Draft = ReturnType<typeof programSchema.exactPartial>;
  expectTypeOf<Readonly<z.infer<Draft>>>().toEqualTypeOf<Partial<Program>>();
});
