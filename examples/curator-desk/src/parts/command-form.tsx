import { useId, useState } from "react";
import { commandFormOf, type FormField } from "nastavnik/forms";
import type { CommandAnswer } from "nastavnik/lifecycle";
import type { Command, MachineName } from "../work/lives.js";

/** What a field may hold in this case: persons with names, activities, participants, refs of difficulties. */
export type Choices = Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;

type Values = Readonly<Record<string, unknown>>;

/** The form of one command: its fields from `commandFormOf`, its choices from what the machine says it lacks. */
export function CommandForm({
  machine,
  answer,
  choices,
  onGive,
  onCancel,
}: {
  readonly machine: MachineName;
  readonly answer: CommandAnswer<never>;
  readonly choices: Choices;
  readonly onGive: (command: Command) => void;
  readonly onCancel: () => void;
}) {
  const fields = commandFormOf({ name: machine } as never, answer.command as never, "ru");
  const [values, setValues] = useState<Values>({});
  const set = (name: string, value: unknown) => setValues({ ...values, [name]: value });
  return (
    <form
      className="border rounded p-3 my-2"
      onSubmit={(event) => {
        event.preventDefault();
        const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== "");
        onGive({ type: answer.command, ...Object.fromEntries(given) });
      }}
    >
      <h4 className="h6">{(answer.label as { readonly ru: string }).ru}</h4>
      {fields.map((field) => (
        <CommandField
          key={field.name}
          field={withChoices(field, answer, choices)}
          value={values[field.name]}
          onChange={(value) => set(field.name, value)}
        />
      ))}
      <div className="d-flex gap-2">
        <button className="btn btn-primary btn-sm" type="submit">
          Выполнить
        </button>
        <button className="btn btn-outline-secondary btn-sm" type="button" onClick={onCancel}>
          Отмена
        </button>
      </div>
    </form>
  );
}

function withChoices(field: FormField, answer: CommandAnswer<never>, choices: Choices): FormField {
  if (field.options !== undefined && field.widget !== "table") return field;
  const own = choices[field.name];
  if (own === undefined) return field;
  const among = answer.inputs.flatMap((input) =>
    input.do === "choose" && input.field === field.name ? input.among : [],
  );
  const options = among.length > 0 ? own.filter(({ value }) => among.includes(value)) : own;
  return field.widget === "table"
    ? { ...field, parts: options.map(({ value, label }) => ({ ...field, name: value, label })) }
    : { ...field, options };
}

function CommandField({
  field,
  value,
  onChange,
}: {
  readonly field: FormField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  const id = useId();
  if (field.widget === "choices") {
    const chosen = (value ?? []) as readonly string[];
    return (
      <fieldset className="mb-3">
        <legend className="fs-6">{field.label}</legend>
        {field.options?.map((option) => (
          <label className="form-check form-check-inline" key={option.value}>
            <input
              className="form-check-input"
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, option.value]
                    : chosen.filter((each) => each !== option.value),
                )
              }
            />
            <span className="form-check-label">{option.label}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  if (field.widget === "table") {
    const table = (value ?? {}) as Values;
    return (
      <fieldset className="mb-3">
        <legend className="fs-6">{field.label}</legend>
        {field.parts?.map((row) => (
          <CommandField
            key={row.name}
            field={{
              name: row.name,
              label: row.label,
              widget: "choice",
              required: true,
              options: field.options ?? [],
            }}
            value={table[row.name]}
            onChange={(one) => onChange({ ...table, [row.name]: one })}
          />
        ))}
      </fieldset>
    );
  }
  return (
    <div className="mb-3">
      <label className="form-label" htmlFor={id}>
        {field.label}
      </label>
      {field.options !== undefined ? (
        <select
          className="form-select"
          id={id}
          required={field.required}
          value={(value as string | undefined) ?? ""}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">—</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          className="form-control"
          id={id}
          required={field.required}
          type={field.widget === "day" ? "date" : "text"}
          value={(value as string | undefined) ?? ""}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {field.help !== undefined && <div className="form-text">{field.help}</div>}
    </div>
  );
}
