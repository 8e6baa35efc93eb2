/** @jsxRuntime automatic */
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useForm, type Path, type Resolver, type UseFormRegister } from "react-hook-form";
import { formOf, standardSchemaOf, type FormField } from "nastavnik/forms";
import type { Consent } from "nastavnik/model";
import type { Given } from "nastavnik/schemas";
import { describeIssueOf } from "nastavnik/ru";

/** As a page gives it: days and ids are plain text. */
type Input = Given<Consent>;
type Props = { readonly id: string; readonly onConsent: (consent: Consent) => void };

/** The fields come from the record, the sentences from its schema; the page itself knows of no consent. */
const fields = formOf("consent", "ru").filter(({ name }) => name !== "id");
const read = standardSchemaResolver(standardSchemaOf("consent", describeIssueOf("consent")));

/** An empty input means that nothing was said; the library wants the field left out. */
const resolver: Resolver<Input, unknown, Consent> = (values, context, options) =>
  read(
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "")) as Input,
    context,
    options,
  );

export function ConsentForm({ id, onConsent }: Props) {
  const { register, handleSubmit, formState } = useForm<Input, unknown, Consent>({
    resolver,
    defaultValues: { kind: "consent", schemaVersion: 1, id },
  });
  const messageOf = (name: string) => formState.errors[name as keyof Input]?.message;
  return (
    <form
      noValidate
      aria-busy={formState.isSubmitting}
      onSubmit={(event) => void handleSubmit(onConsent)(event)}
    >
      {fields.map((field) => (
        <p key={field.name}>
          <label htmlFor={field.name}>{field.label + (field.required ? " *" : "")}</label>
          <Control field={field} register={register} isWrong={messageOf(field.name) !== undefined} />
          <output htmlFor={field.name}>{messageOf(field.name)}</output>
        </p>
      ))}
      <button>Сохранить</button>
    </form>
  );
}

type ControlProps = {
  readonly field: FormField;
  readonly register: UseFormRegister<Input>;
  readonly isWrong: boolean;
};

/** One element for each widget that a consent has; `formOf` names the others of other records. */
function Control({ field: { name, widget, options = [] }, register, isWrong }: ControlProps) {
  const path = name as Path<Input>;
  const common = { id: name, "aria-invalid": isWrong };
  switch (widget) {
    case "choice":
      return (
        <select {...common} {...register(path)}>
          <option value="">—</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      );
    case "texts":
      return <textarea {...common} {...register(path, { setValueAs: linesOf })} />;
    case "yes-no":
      return <input {...common} type="checkbox" {...register(path)} />;
    default:
      return <input {...common} type={widget === "day" ? "date" : "text"} {...register(path)} />;
  }
}

const linesOf = (text: string | readonly string[] | undefined) =>
  typeof text === "string" ? text.split("\n").filter((line) => line !== "") : (text ?? []);
