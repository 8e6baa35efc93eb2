import { commandFormOf, type FormField } from "nastavnik/forms";
import type { CommandAnswer } from "nastavnik/lifecycle";
import type { Card, SomeCommand } from "./case-life.js";
import { button, el, field, input, select } from "./parts.js";

/** What a field may hold in this case, by its name: persons, activities, participants, difficulties. */
export type Choices = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Drawn = { readonly element: HTMLElement; readonly valueNow: () => unknown };

export function fieldsOf(card: Card, answer: CommandAnswer<never>): readonly FormField[] {
  return commandFormOf({ name: card.machine }, answer.command as never, "ru");
}

/** The form of one command: its fields from `commandFormOf`, its choices from what the machine says it lacks. */
export function commandForm(
  card: Card,
  answer: CommandAnswer<never>,
  choices: Choices,
  onGive: (command: SomeCommand) => void,
): HTMLFormElement {
  const drawn = fieldsOf(card, answer).map((each) => [each.name, draw(each, answer, choices)] as const);
  const submit = (event: Event): void => {
    event.preventDefault();
    const values = drawn.map(([name, { valueNow }]) => [name, valueNow()] as const);
    const given = values.filter(([, value]) => value !== undefined && value !== "");
    onGive({ type: answer.command, ...Object.fromEntries(given) });
  };
  const send = el("button", { type: "submit", class: "main" }, "Выполнить");
  const form = el("form", { submit, novalidate: true }, ...drawn.map(([, { element }]) => element), send);
  form.append(button("Отмена", () => form.remove()));
  return form;
}

function draw(each: FormField, answer: CommandAnswer<never>, choices: Choices): Drawn {
  const own = choices[each.name] ?? {};
  const among = answer.inputs.flatMap((one) =>
    one.do === "choose" && one.field === each.name ? one.among : [],
  );
  const listed = Object.entries(own).filter(([value]) => among.length === 0 || among.includes(value));
  const options =
    each.options === undefined
      ? Object.fromEntries(listed)
      : Object.fromEntries(each.options.map(({ value, label }) => [value, label]));
  switch (each.widget) {
    case "choices":
      return boxes(each, options);
    case "table":
      return rows(each, options, own);
    case "choice":
      return plain(each, select({ "": "—", ...options }));
    case "day":
      return plain(each, input("date"));
    default:
      return plain(each, input("text"));
  }
}

function plain({ label, help }: FormField, control: HTMLInputElement | HTMLSelectElement): Drawn {
  return { element: field(label, control, help), valueNow: () => control.value };
}

function boxes({ label }: FormField, options: Readonly<Record<string, string>>): Drawn {
  const made = Object.entries(options).map(([value, text]) => {
    const box = el("input", { type: "checkbox", value });
    return [box, el("label", {}, box, ` ${text}`)] as const;
  });
  const chosen = () => made.filter(([box]) => box.checked).map(([box]) => box.value);
  return {
    element: el("fieldset", {}, el("legend", {}, label), ...made.map(([, element]) => element)),
    valueNow: () => (chosen().length > 0 ? chosen() : undefined),
  };
}

function rows(
  { label }: FormField,
  options: Readonly<Record<string, string>>,
  keys: Readonly<Record<string, string>>,
): Drawn {
  const made = Object.entries(keys).map(
    ([key, text]) => [key, text, select({ "": "—", ...options })] as const,
  );
  const elements = made.map(([, text, control]) => field(text, control));
  const chosen = () =>
    made.filter(([, , { value }]) => value !== "").map(([key, , { value }]) => [key, value]);
  return {
    element: el("fieldset", {}, el("legend", {}, label), ...elements),
    valueNow: () => Object.fromEntries(chosen()),
  };
}
