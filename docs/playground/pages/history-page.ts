import { assignmentMachine, evolve, pairingMachine, programMachine, replay } from "nastavnik";
import { roles } from "nastavnik/codes";
import { readHistory, toMermaid, type LifecycleEvent, type MachineTable } from "nastavnik/lifecycle";
import { patchesOf } from "nastavnik/lifecycle/patches";
import { describeEvent, describeHistoryFault } from "nastavnik/ru";
import type { Page } from "../page.js";
import { answerPlace, area, button, code, el, field, folded, list, said, select } from "../parts.js";
import { livedCase } from "../sample-life.js";

const machines = { program: programMachine, assignment: assignmentMachine, pairing: pairingMachine } as const;
type MachineName = keyof typeof machines;
const called: Readonly<Record<MachineName, string>> = {
  program: "программа",
  assignment: "поручение",
  pairing: "пара",
};

/** A stored history, event by event: what each changed, and what the machine offered then. */
export const historyPage: Page = {
  id: "history",
  title: "История по шагам",
  lead: "Вставьте события, как они хранятся: список JSON. Библиотека проверит их и покажет, что изменило каждое и что ещё было возможно.",
  draw(place) {
    const stored = area("", 8);
    const which = select({});
    const answer = answerPlace();
    const tell = (): void => {
      const answered = answerTo(stored.value, which.value);
      which.replaceChildren(...answered.subjects.map(([value, label]) => el("option", { value }, label)));
      which.value = answered.chosen;
      answer.replaceChildren(...answered.shown);
    };
    stored.addEventListener("input", tell);
    which.addEventListener("change", tell);
    showHistory = (events) => {
      stored.value = JSON.stringify(events, undefined, 2);
      tell();
    };
    place.append(field("События", stored), field("Чья история", which), answer);
    showHistory(handed ?? livedCase("end").events);
  },
};

let showHistory: ((events: readonly LifecycleEvent[]) => void) | undefined;
let handed: readonly LifecycleEvent[] | undefined;

/** Hands events of another page over to this one. */
export function tellHistory(events: readonly LifecycleEvent[]): void {
  handed = events;
  showHistory?.(events);
}

type Answered = {
  readonly subjects: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
  readonly shown: readonly HTMLElement[];
};

function answerTo(text: string, asked: string): Answered {
  const nothing = (problem: string): Answered => ({
    subjects: [],
    chosen: "",
    shown: [said(problem, "bad")],
  });
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return nothing("Это не JSON.");
  }
  if (!Array.isArray(input)) return nothing("История должна быть списком событий.");
  const found = new Map<string, { readonly machine: MachineName; readonly events: unknown[] }>();
  for (const event of input as readonly unknown[]) {
    const { machine, subject } = (event ?? {}) as { readonly machine?: unknown; readonly subject?: unknown };
    if (typeof machine !== "string" || !Object.hasOwn(machines, machine))
      return nothing(
        "В списке есть событие, которое не относится ни к программе, ни к поручению, ни к паре.",
      );
    const key = `${machine} ${String(subject)}`;
    const history = found.get(key) ?? { machine: machine as MachineName, events: [] };
    history.events.push(event);
    found.set(key, history);
  }
  const keys = [...found.keys()];
  const first = keys.find((key) => key.startsWith("program ")) ?? keys[0] ?? "";
  const chosen = found.has(asked) ? asked : first;
  const history = found.get(chosen);
  if (history === undefined) return nothing("Событий нет.");
  const ofMachine = new Map<MachineName, number>();
  const subjects = [...found].map(([key, { machine, events }]) => {
    const count = (ofMachine.get(machine) ?? 0) + 1;
    ofMachine.set(machine, count);
    const label = count === 1 ? called[machine] : `${called[machine]} №\u00a0${count}`;
    return [key, `${label}: событий ${events.length}`] as const;
  });
  return { subjects, chosen, shown: stepsOf(machines[history.machine] as never, history.events) };
}

function stepsOf(machine: typeof programMachine, input: readonly unknown[]): readonly HTMLElement[] {
  const read = readHistory(machine, input);
  if (!read.ok) return [said(read.issues.map(describeHistoryFault).join("\n"), "bad")];
  const whole = replay(machine, read.value);
  const faults = whole.ok ? [] : whole.issues;
  const good = faults.length === 0 ? read.value : read.value.slice(0, Math.min(...faults.map(indexOf)));
  const states = [machine.initial];
  for (const [i, event] of good.entries()) states.push(evolve(machine, states[i] ?? machine.initial, event));
  let at = 0;
  const step = el("div", { class: "card", "aria-live": "polite" });
  const go = (to: number): void => {
    at = Math.min(good.length, Math.max(0, to));
    const before = states[at - 1];
    const event = good[at - 1];
    const state = states[at] ?? machine.initial;
    const next = good[at]?.type;
    const patches = before && event ? patchesOf(machine, before, event) : [];
    step.replaceChildren(
      el("h2", {}, `Шаг ${at} из ${good.length}: ${machine.states[state.status].label.ru}`),
      el("p", {}, event === undefined ? "Начало: ничего ещё не было." : describeEvent(event)),
      ...(patches.length > 0
        ? [
            el("h3", {}, "Что изменилось (JSON Patch)"),
            code(patches.map((each) => JSON.stringify(each)).join("\n"), "Изменения"),
          ]
        : []),
      el("h3", {}, "Что было возможно дальше"),
      list(possible(machine, state.status, next)),
      el(
        "p",
        { class: "quiet" },
        "По таблице машины: условий история не хранит, их проверяют в тот же день.",
      ),
      folded("Состояние целиком", code(JSON.stringify(state, undefined, 2), "Состояние")),
    );
  };
  const back = button("← Назад", () => go(at - 1));
  const forth = button("Вперёд →", () => go(at + 1), "main");
  go(good.length > 0 ? 1 : 0);
  return [
    faults.length === 0
      ? said(`История цела, событий: ${good.length}.`, "good")
      : said(faults.map(describeHistoryFault).join("\n"), "bad"),
    el(
      "div",
      {},
      back,
      forth,
      button("В конец", () => go(good.length)),
    ),
    step,
    folded("Схема машины для Mermaid", code(toMermaid(machine), "Схема")),
  ];
}

function indexOf({ index }: { readonly index: number }): number {
  return index;
}

function possible(
  machine: MachineTable,
  status: string,
  next: string | undefined,
): readonly (string | Node)[] {
  const lines = machine.transitions.filter(({ from }) => from === status);
  if (lines.length === 0) return ["ничего: это конец"];
  return lines.map(({ command, to, actors: by }) => {
    const entry = machine.commands[command];
    const who = by.map((actor) => (actor === "system" ? "само собой" : roles[actor].ru)).join(", ");
    const text = `${entry?.label.ru ?? command} → ${machine.states[to]?.label.ru ?? to} (${who})`;
    return entry?.event === next ? el("strong", {}, `${text} — это и случилось`) : text;
  });
}
