import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { FormProvider, useForm, type Resolver } from "react-hook-form";
import type { Mentee, Mentor } from "nastavnik";
import type { Person } from "nastavnik/model";
import { formOf, standardSchemaOf } from "nastavnik/forms";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { describeIssueOf } from "nastavnik/ru";
import { Field } from "./field.js";

const fixed: ReadonlySet<string> = new Set(["id", "person", "organisation"]);

/** The form of a mentor, a mentee or a person: drawn from `formOf`, judged by `standardSchemaOf`, its messages our sentences. */
export function RecordForm<Kind extends "mentor" | "mentee" | "person">({
  record,
  onKeep,
}: {
  readonly record: Extract<Mentor | Mentee | Person, { kind: Kind }>;
  readonly onKeep: (record: Mentor | Mentee | Person) => void;
}) {
  const { kind } = record;
  const schema = standardSchemaOf(kind, describeIssueOf(kind));
  const resolver = standardSchemaResolver(schema as never) as unknown as Resolver<Record<string, unknown>>;
  const form = useForm<Record<string, unknown>>({
    defaultValues: structuredClone(record) as Record<string, unknown>,
    resolver: async (values, context, options) => resolver(withoutEmpty(values), context, options),
    mode: "onTouched",
  });
  const fields = formOf(kind, "ru", { catalogue: builtInCatalogue }).filter(({ name }) => !fixed.has(name));
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void form.handleSubmit((value) => onKeep(value as never))(event)}>
        {fields.map((field) => (
          <Field key={field.name} field={field} path={field.name} />
        ))}
        {Object.keys(form.formState.errors).length > 0 && (
          <p className="text-danger" role="alert">
            Исправьте отмеченное: полей с замечаниями {Object.keys(form.formState.errors).length}.
          </p>
        )}
        <button className="btn btn-primary" type="submit">
          Сохранить
        </button>
      </form>
    </FormProvider>
  );
}

/** A field that nobody filled is no field of the record. */
function withoutEmpty<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutEmpty) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, withoutEmpty(each)] as const)
      .filter(([, each]) => each !== undefined && each !== "" && !isEmptyPart(each)),
  ) as Value;
}

function isEmptyPart(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}
