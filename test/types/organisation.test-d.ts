import type * as z from "zod";
import { expectTypeOf, test } from "vitest";
import type { Organisation, Person } from "nastavnik";
import type { Community, DevelopmentPlan, Methodology, TargetModel } from "nastavnik/model";
import type { OrganisationFinding, OrganisationRuleCode } from "nastavnik/rules";
import type {
  communitySchema,
  developmentPlanSchema,
  methodologySchema,
  organisationSchema,
  personSchema,
  targetModelSchema,
} from "nastavnik/schemas";
import type { describeFinding } from "nastavnik/ru";

test("the documented types are what the schemas answer", () => {
  expectTypeOf<Readonly<z.infer<typeof organisationSchema>>>().toEqualTypeOf<Organisation>();
  expectTypeOf<Readonly<z.infer<typeof targetModelSchema>>>().toEqualTypeOf<TargetModel>();
  expectTypeOf<Readonly<z.infer<typeof methodologySchema>>>().toEqualTypeOf<Methodology>();
  expectTypeOf<Readonly<z.infer<typeof communitySchema>>>().toEqualTypeOf<Community>();
  expectTypeOf<Readonly<z.infer<typeof personSchema>>>().toEqualTypeOf<Person>();
  expectTypeOf<Readonly<z.infer<typeof developmentPlanSchema>>>().toEqualTypeOf<DevelopmentPlan>();
});

test("every finding of an organisation has a sentence", () => {
  expectTypeOf<OrganisationFinding>().toExtend<Parameters<typeof describeFinding>[0]>();
  expectTypeOf<OrganisationFinding["code"]>().toEqualTypeOf<OrganisationRuleCode>();
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
  type Records = Organisation | TargetModel | Methodology | Community | Person | DevelopmentPlan;
  expectTypeOf<Keys<Records> & Forbidden>().toBeNever();
  expectTypeOf<Keys<Records> & "teachingStaff">().not.toBeNever(); // the walk above sees fields at all
});
