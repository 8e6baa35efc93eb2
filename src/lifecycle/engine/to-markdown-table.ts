import type { Language } from "../../base/text.js";
import { legalActs } from "../../codes/law/legal-acts.js";
import { roles } from "../../codes/people/roles.js";
import type { SourceRef } from "../../codes/source.js";
import type { Actor } from "./actor.js";
import type { MachineTable } from "./to-mermaid.js";

/**
 * The lines of a machine as a Markdown table: from, command, to, who may, guards, and where it comes from with
 * its certainty.
 *
 * @param language Russian when absent
 * @example toMarkdownTable(pairingMachine, "en") // "| From | Command | To | Who may | …"
 */
export function toMarkdownTable(machine: MachineTable, language: Language = "ru"): string {
  const { from, command, to, actors, guards, source } = words;
  const head = [from, command, to, actors, guards, source].map((word) => word[language]);
  const status = (key: string): string => machine.states[key]?.label[language] ?? key;
  const rows = machine.transitions.map((line) => [
    status(line.from),
    `${machine.commands[line.command]?.label[language] ?? ""} (\`${line.command}\`)`,
    status(line.to),
    line.actors.map((actor) => actorName(actor, language)).join(", "),
    line.guards.map((guard) => `\`${guard}\``).join(", "),
    sourceName(line.source, language),
  ]);
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [head, head.map(() => "---"), ...rows].map(row).join("\n");
}

const words = {
  from: { ru: "Из состояния", en: "From" },
  command: { ru: "Команда", en: "Command" },
  to: { ru: "В состояние", en: "To" },
  actors: { ru: "Кто может", en: "Who may" },
  guards: { ru: "Что мешает", en: "What may stand in the way" },
  source: { ru: "Источник", en: "Source" },
  system: { ru: "само собой", en: "by itself" },
  design: { ru: "решение проекта", en: "this project's design" },
  certainty: {
    seen: { ru: "текст просмотрен", en: "seen" },
    "partly-seen": { ru: "просмотрен частично", en: "partly seen" },
    recalled: { ru: "по памяти", en: "recalled" },
    design: { ru: "решение проекта", en: "this project's design" },
  },
} as const;

function actorName(actor: Actor, language: Language): string {
  return (actor === "system" ? words.system : roles[actor])[language];
}

function sourceName({ act, clause, certainty }: SourceRef, language: Language): string {
  if (act === undefined) return words.design[language];
  const place = clause === undefined ? "" : `, ${clause}`;
  return `${legalActs[act].number} (\`${act}\`)${place}: ${words.certainty[certainty][language]}`;
}
