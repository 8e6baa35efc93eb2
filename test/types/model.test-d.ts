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
import type { DatasetRecord, Meeting, Survey } from "nastavnik/model";
import type {
  assignmentSchema,
  consentSchema,
  meetingSchema,
  menteeSchema,
  mentorSchema,
  pairingSchema,
  periodSchema,
  programSchema,
  surveySchema,
  workCalendarSchema,
} from "nastavnik/schemas";

test("the documented types are what the schemas answer", () => {
  expectTypeOf<z.infer<typeof programSchema>>().toEqualTypeOf<Program>();
  expectTypeOf<z.infer<typeof mentorSchema>>().toEqualTypeOf<Mentor>();
  expectTypeOf<z.infer<typeof menteeSchema>>().toEqualTypeOf<Mentee>();
  expectTypeOf<z.infer<typeof assignmentSchema>>().toEqualTypeOf<Assignment>();
  expectTypeOf<z.infer<typeof pairingSchema>>().toEqualTypeOf<Pairing>();
  expectTypeOf<z.infer<typeof meetingSchema>>().toEqualTypeOf<Meeting>();
  expectTypeOf<z.infer<typeof surveySchema>>().toEqualTypeOf<Survey>();
  expectTypeOf<z.infer<typeof consentSchema>>().toEqualTypeOf<Consent>();
  expectTypeOf<z.infer<typeof workCalendarSchema>>().toEqualTypeOf<WorkCalendar>();
  expectTypeOf<z.infer<typeof periodSchema>>().toEqualTypeOf<PeriodReading>();
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
