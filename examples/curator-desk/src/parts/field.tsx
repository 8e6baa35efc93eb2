import { useId, type ReactNode } from "react";
import { get, useFieldArray, useFormContext, type FieldError } from "react-hook-form";
import type { FormField } from "nastavnik/forms";

/** Draws any field of `formOf`, knowing nothing of records: its widget says how. */
export function Field({ field, path }: { readonly field: FormField; readonly path: string }) {
  switch (field.widget) {
    case "part":
      return (
        <fieldset className="border rounded p-3 mb-3">
          <legend className="fs-6 float-none w-auto px-2">{field.label}</legend>
          {field.parts?.map((part) => (
            <Field key={part.name} field={part} path={`${path}.${part.name}`} />
          ))}
        </fieldset>
      );
    case "parts":
      return <Parts field={field} path={path} />;
    default:
      return <Plain field={field} path={path} />;
  }
}

function Parts({ field, path }: { readonly field: FormField; readonly path: string }) {
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: path });
  return (
    <fieldset className="border rounded p-3 mb-3">
      <legend className="fs-6 float-none w-auto px-2">{field.label}</legend>
      {fields.map((each, i) => (
        <div className="border-bottom mb-3" key={each.id}>
          {field.parts?.map((part) => (
            <Field key={part.name} field={part} path={`${path}.${i}.${part.name}`} />
          ))}
          <button className="btn btn-sm btn-outline-secondary mb-3" type="button" onClick={() => remove(i)}>
            Убрать
          </button>
        </div>
      ))}
      <button className="btn btn-sm btn-outline-primary" type="button" onClick={() => append({})}>
        Добавить
      </button>
    </fieldset>
  );
}

function Plain({ field, path }: { readonly field: FormField; readonly path: string }) {
  const id = useId();
  const { formState } = useFormContext();
  const error = messageOf(get(formState.errors, path));
  const described = [field.help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="mb-3">
      <label className="form-label" htmlFor={id}>
        {field.label}
        {field.required && <span aria-hidden="true"> *</span>}
      </label>
      <Control field={field} path={path} id={id} described={described} invalid={error !== undefined} />
      {field.help !== undefined && (
        <div className="form-text" id={`${id}-help`}>
          {field.help}
        </div>
      )}
      {error !== undefined && (
        <div className="invalid-feedback d-block" id={`${id}-error`}>
          {error}
        </div>
      )}
    </div>
  );
}

type ControlProps = {
  readonly field: FormField;
  readonly path: string;
  readonly id: string;
  readonly described: string;
  readonly invalid: boolean;
};

function Control({ field, path, id, described, invalid }: ControlProps): ReactNode {
  const { register, watch, setValue } = useFormContext();
  const common = {
    id,
    "aria-describedby": described || undefined,
    "aria-invalid": invalid || undefined,
    "aria-required": field.required || undefined,
  };
  const look = `form-control ${invalid ? "is-invalid" : ""}`;
  const value: unknown = watch(path);
  switch (field.widget) {
    case "number":
      return (
        <input
          {...common}
          className={look}
          type="number"
          step="any"
          min={field.min}
          max={field.max}
          {...register(path, { setValueAs: (text: string) => (text === "" ? undefined : Number(text)) })}
        />
      );
    case "day":
      return (
        <input {...common} className={look} type="date" {...register(path, { setValueAs: orNothing })} />
      );
    case "yes-no":
      return (
        <div>
          <input {...common} className="form-check-input" type="checkbox" {...register(path)} />
        </div>
      );
    case "choice":
      return (
        <select
          {...common}
          className={`form-select ${invalid ? "is-invalid" : ""}`}
          {...register(path, { setValueAs: asOption(field) })}
        >
          <option value="">—</option>
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case "choices":
    case "coded-list": {
      const chosen = valuesIn(value);
      const toggle = (one: string, isOn: boolean): void => {
        const next = isOn ? [...chosen, one] : chosen.filter((each) => each !== one);
        const kept = field.widget === "choices" ? next : next.map((code) => codedIn(value, code));
        setValue(path, kept, { shouldDirty: true, shouldValidate: true });
      };
      const boxes = (
        <div {...common} role="group" aria-label={field.label} className="d-flex flex-wrap gap-3">
          {field.options?.map((option) => (
            <label className="form-check" key={option.value}>
              <input
                className="form-check-input"
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={(event) => toggle(option.value, event.target.checked)}
              />
              <span className="form-check-label">{option.label}</span>
            </label>
          ))}
          {field.options === undefined && <Lines path={path} value={value} wordsOnly={false} id={id} />}
        </div>
      );
      if ((field.options?.length ?? 0) <= manyOptions) return boxes;
      const labels = field.options?.filter((each) => chosen.includes(each.value)).map(({ label }) => label);
      return (
        <details>
          <summary>Выбрано: {labels?.join("; ") || "ничего"}</summary>
          {boxes}
        </details>
      );
    }
    case "texts":
    case "references":
      return <Lines path={path} value={value} wordsOnly id={id} />;
    default:
      return (
        <input {...common} className={look} type="text" {...register(path, { setValueAs: orNothing })} />
      );
  }
}

/** A longer list of boxes is folded up. */
const manyOptions = 20;

/** One text a line. Coded values keep their codes as long as their words stay. */
function Lines({
  path,
  value,
  wordsOnly,
  id,
}: {
  readonly path: string;
  readonly value: unknown;
  readonly wordsOnly: boolean;
  readonly id: string;
}) {
  const { setValue } = useFormContext();
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const text = items.map((item) => (typeof item === "string" ? item : wordsOf(item))).join("\n");
  return (
    <textarea
      id={`${id}-lines`}
      aria-label="по одному в строке"
      className="form-control"
      rows={Math.max(2, items.length)}
      defaultValue={text}
      onBlur={(event) => {
        const lines = event.target.value
          .split("\n")
          .map((line) => line.trim())
          .filter(Boolean);
        const kept = wordsOnly
          ? lines
          : lines.map((line) => items.find((item) => wordsOf(item) === line) ?? { asWritten: line });
        setValue(path, kept, { shouldDirty: true, shouldValidate: true });
      }}
    />
  );
}

type Coded = { readonly code?: string; readonly asWritten?: string };

function wordsOf(item: unknown): string {
  const { code, asWritten } = (item ?? {}) as Coded;
  return asWritten ?? code ?? "";
}

function valuesIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((each: unknown) => (typeof each === "string" ? each : ((each as Coded).code ?? "")));
}

function codedIn(value: unknown, code: string): Coded {
  const known = Array.isArray(value)
    ? (value as readonly Coded[]).find((each) => each.code === code)
    : undefined;
  return known ?? { code };
}

function orNothing(text: unknown): unknown {
  return text === "" ? undefined : text;
}

/** Options are texts on a page, and some are numbers in a record: levels of a difficulty. */
function asOption({ options = [] }: FormField): (text: unknown) => unknown {
  const areNumbers = options.length > 0 && options.every(({ value }) => /^\d+$/.test(value));
  return (text) => (text === "" || text === undefined ? undefined : areNumbers ? Number(text) : text);
}

function messageOf(error: unknown): string | undefined {
  const { message } = (error ?? {}) as Partial<FieldError>;
  return typeof message === "string" && message !== "" ? message : undefined;
}
