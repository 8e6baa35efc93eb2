import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./week-slot-keys.js";
import type { WeekSlot } from "./week-slot-keys.js";

/** Parts of the working week in which somebody is free to meet. */
export const weekSlots: Readonly<Record<WeekSlot, CodeEntry>> = /* @__PURE__ */ labelled(keys.weekSlots, {
  "mon-morning": { ru: "понедельник, первая половина дня", en: "Monday morning", source: ownDesign },
  "mon-afternoon": { ru: "понедельник, вторая половина дня", en: "Monday afternoon", source: ownDesign },
  "mon-evening": { ru: "понедельник, вечер", en: "Monday evening", source: ownDesign },
  "tue-morning": { ru: "вторник, первая половина дня", en: "Tuesday morning", source: ownDesign },
  "tue-afternoon": { ru: "вторник, вторая половина дня", en: "Tuesday afternoon", source: ownDesign },
  "tue-evening": { ru: "вторник, вечер", en: "Tuesday evening", source: ownDesign },
  "wed-morning": { ru: "среда, первая половина дня", en: "Wednesday morning", source: ownDesign },
  "wed-afternoon": { ru: "среда, вторая половина дня", en: "Wednesday afternoon", source: ownDesign },
  "wed-evening": { ru: "среда, вечер", en: "Wednesday evening", source: ownDesign },
  "thu-morning": { ru: "четверг, первая половина дня", en: "Thursday morning", source: ownDesign },
  "thu-afternoon": { ru: "четверг, вторая половина дня", en: "Thursday afternoon", source: ownDesign },
  "thu-evening": { ru: "четверг, вечер", en: "Thursday evening", source: ownDesign },
  "fri-morning": { ru: "пятница, первая половина дня", en: "Friday morning", source: ownDesign },
  "fri-afternoon": { ru: "пятница, вторая половина дня", en: "Friday afternoon", source: ownDesign },
  "fri-evening": { ru: "пятница, вечер", en: "Friday evening", source: ownDesign },
  "sat-morning": { ru: "суббота, первая половина дня", en: "Saturday morning", source: ownDesign },
  "sat-afternoon": { ru: "суббота, вторая половина дня", en: "Saturday afternoon", source: ownDesign },
  "sat-evening": { ru: "суббота, вечер", en: "Saturday evening", source: ownDesign },
});
