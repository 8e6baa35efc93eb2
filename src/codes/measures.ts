import type { CodeEntry } from "./code-list.js";
import { ownDesign } from "./source.js";

export type Measure =
  | "programs.started"
  | "programs.completed"
  | "programs.terminated"
  | "programs.running"
  | "programs.drafted"
  | "programs.unplaced"
  | "difficulties.assessed"
  | "difficulties.overcome"
  | "activities.planned"
  | "activities.done";

/** What a report counts. Keys travel in files: add new ones, never rename old ones. */
export const measures: Readonly<Record<Measure, CodeEntry>> = {
  "programs.started": {
    ru: "программы, начатые за период",
    en: "programs started in the period",
    source: ownDesign,
  },
  "programs.completed": {
    ru: "программы, завершённые за период",
    en: "programs completed in the period",
    source: ownDesign,
  },
  "programs.terminated": {
    ru: "программы, прекращённые досрочно за период",
    en: "programs terminated in the period",
    source: ownDesign,
  },
  "programs.running": {
    ru: "программы, выполняемые на отчётную дату",
    en: "programs running on the reporting day",
    source: ownDesign,
  },
  "programs.drafted": {
    ru: "программы, ещё не начатые или не имеющие истории",
    en: "programs not yet started or without a history",
    source: ownDesign,
  },
  "programs.unplaced": {
    ru: "программы без организации, не вошедшие в другие строки",
    en: "programs without an organisation, in no other line",
    source: ownDesign,
  },
  "difficulties.assessed": {
    ru: "затруднения, оценённые при завершении",
    en: "difficulties assessed at the end",
    source: ownDesign,
  },
  "difficulties.overcome": {
    ru: "затруднения устранённые или сниженные",
    en: "difficulties removed or reduced",
    source: ownDesign,
  },
  "activities.planned": { ru: "мероприятия в планах", en: "activities planned", source: ownDesign },
  "activities.done": { ru: "проведённые мероприятия", en: "activities done", source: ownDesign },
};
