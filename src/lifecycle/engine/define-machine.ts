import type { Lifecycle } from "./lifecycle.js";
import type {
  FieldList,
  GuardOf,
  IndexedLine,
  Machine,
  MachineCommand,
  MachineDefinition,
  MachineIndex,
  MachineStep,
} from "./machine.js";
import type { TableOf, Transition } from "./transition.js";

/**
 * A machine of your own, from its table and its commands; or one of these with other lines. With the type of the table as
 * second argument the compiler compares both: a line without a command or a step, a command or a step without a line, a
 * step to the wrong status, a guard that is none. Linear in the lines.
 *
 * @throws RangeError when a status has two lines for one command, or a line asks for a command, a step or a guard that is
 * not there
 * @example
 * // pairs are proposed by the curator only
 * const ours = defineMachine<PairingLifecycle>({
 *   ...pairingMachine,
 *   transitions: pairingMachine.transitions.map((line) =>
 *     line.command === "propose" ? { ...line, actors: ["curator"] } : line,
 *   ),
 * });
 */
export function defineMachine<T extends Lifecycle, Table extends TableOf<T> = TableOf<T>>(
  definition: MachineDefinition<T, Table>,
): Machine<T> {
  // The type of the table has done its work: from here on a line finds its step by its status.
  const commands = definition.commands as Machine<T>["commands"];
  const machine = { ...definition, commands };
  return { ...machine, index: indexOf<T>(machine) };
}

type Parts<T extends Lifecycle> = Pick<Machine<T>, "transitions" | "commands" | "guards">;

function indexOf<T extends Lifecycle>(parts: Parts<T>): MachineIndex<T> {
  const commands = Object.entries<MachineCommand<T>>(parts.commands);
  const lists = new Map(commands.map(([type, { fields }]) => [type, Object.entries(fields)]));
  const fields = new Map<string, FieldList[]>();
  for (const [type, { event }] of commands) pushTo(fields, event, lists.get(type) ?? []);
  const byCommand = new Map<string, Map<string, IndexedLine<T>>>();
  const byEvent = new Map<string, Map<string, IndexedLine<T>[]>>();
  for (const line of parts.transitions) {
    const found = indexed(parts, line, lists.get(line.command) ?? []);
    const ofStatus = byCommand.get(line.from) ?? new Map<string, IndexedLine<T>>();
    if (ofStatus.has(line.command)) throw new RangeError(`two lines for ${placeOf(line)}`);
    byCommand.set(line.from, ofStatus.set(line.command, found));
    const events = byEvent.get(line.from) ?? new Map<string, IndexedLine<T>[]>();
    byEvent.set(line.from, pushTo(events, found.command.event, found));
  }
  return { byCommand, byEvent, fields };
}

function indexed<T extends Lifecycle>(
  { commands, guards }: Parts<T>,
  line: TableOf<T>[number],
  fields: FieldList,
): IndexedLine<T> {
  const command = entryOf<MachineCommand<T>>(commands, line.command);
  const step = command && entryOf<MachineStep<T>>(command.next, line.from);
  if (command === undefined || step === undefined) throw new RangeError(`no step for ${placeOf(line)}`);
  const checks = line.guards.map((code) => {
    const guard = entryOf<GuardOf<T>>(guards, code);
    if (guard === undefined) throw new RangeError(`no guard "${code}" for ${placeOf(line)}`);
    return guard;
  });
  return { line, checks, command, fields, step };
}

function entryOf<Entry>(
  entries: Readonly<Record<string, Entry | undefined>>,
  key: string,
): Entry | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

function placeOf({ command, from }: Transition): string {
  return `"${command}" in "${from}"`;
}

function pushTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): Map<string, Item[]> {
  const list = lists.get(key);
  if (list === undefined) return lists.set(key, [item]);
  list.push(item);
  return lists;
}
