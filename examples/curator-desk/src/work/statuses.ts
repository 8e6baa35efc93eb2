import { assignmentMachine, pairingMachine, programMachine } from "nastavnik";

/** Labels of statuses, from the machines themselves. */
const labels = <Status extends string>(statuses: Readonly<Record<Status, { label: { ru: string } }>>) =>
  Object.fromEntries(
    Object.entries<{ label: { ru: string } }>(statuses).map(([status, { label }]) => [status, label.ru]),
  ) as Readonly<Record<Status, string>>;

export const programStatuses = labels(programMachine.states);
export const assignmentStatuses = labels(assignmentMachine.states);
export const pairingStatuses = labels(pairingMachine.states);
