import type { Language } from "../base/text.js";
import type { AssignmentLifecycle } from "../lifecycle/assignment/lifecycle.js";
import type { Machine } from "../lifecycle/engine/machine.js";
import type { PairingLifecycle } from "../lifecycle/pairing/lifecycle.js";
import type { ProgramLifecycle } from "../lifecycle/program/lifecycle.js";
import { assignmentFields, pairingFields, programFields, type CommandField } from "./command-fields.js";
import type { FormField } from "./form-field.js";

/** The machines whose commands have forms, by name. */
type Lifecycles = {
  readonly program: ProgramLifecycle;
  readonly assignment: AssignmentLifecycle;
  readonly pairing: PairingLifecycle;
};

/** The machine of a form: a whole machine, or no more of it than its name. */
export type FormMachine<Name extends keyof Lifecycles> = Pick<Machine<Lifecycles[Name]>, "name"> & {
  readonly name: Name;
};

type Commands = Readonly<Record<string, Readonly<Record<string, CommandField>>>>;

const fieldsOf: Readonly<Record<keyof Lifecycles, Commands>> = {
  program: programFields,
  assignment: assignmentFields,
  pairing: pairingFields,
};

/**
 * What a command asks for beside its type, as fields of a form in one language; a command that asks for nothing has none. A
 * `choice` without options is one of the record's own, such as an activity of the program; of a `table`, so are the keys.
 *
 * @example
 * commandFormOf(programMachine, "suspend", "ru"); // [{ name: "reason", label: "Причина", widget: "text", required: true }]
 */
export function commandFormOf<Name extends keyof Lifecycles>(
  machine: FormMachine<Name>,
  command: Lifecycles[Name]["command"]["type"],
  language: Language,
): readonly FormField[] {
  const commands: Commands = fieldsOf[machine.name];
  const fields = Object.hasOwn(commands, command) ? (commands[command] ?? {}) : {};
  return Object.entries(fields).map(([name, { label, widget, required, help, list }]) => ({
    name,
    label: label[language],
    ...(help !== undefined && { help: help[language] }),
    widget,
    required,
    ...(list !== undefined && {
      options: Object.entries(list).map(([value, entry]) => ({ value, label: entry[language] })),
    }),
  }));
}
