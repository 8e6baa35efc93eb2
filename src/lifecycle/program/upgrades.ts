import { endGrounds, type EndGround } from "../../codes/people/end-ground-keys.js";
import type { StoredEvent } from "../engine/lifecycle.js";
import type { HistoryPlace, Upgrade } from "../engine/machine.js";

/**
 * Version 2 did not say by whom a mentor was replaced. Version 1 had no stamp but the day and the role, one agreement only, the mentee's, and free words as grounds.
 * Its activities were held on the day they were recorded; whether a plan was finished early was not said.
 */
export const programUpgrades: readonly Upgrade[] = [
  { from: 1, name: "stamps, agreements by role, coded grounds", step: fromFirstSlice },
  { from: 2, name: "whom a replacement names", step: toNamedMentors },
];

function fromFirstSlice(event: StoredEvent, { index, subject }: HistoryPlace): StoredEvent {
  const stamped = { ...event, machine: "program", version: 2, subject, seq: index + 1 };
  switch (event["type"]) {
    case "mentee-agreed":
      return { ...stamped, type: "agreed" };
    case "activity-recorded":
      return { ...stamped, heldOn: event["on"] };
    case "plan-finished":
      return { ...stamped, shorterThanMinimum: false };
    case "completed":
      return { ...stamped, report: "" };
    case "terminated":
      return { ...stamped, ground: groundBy(event["by"]), reason: event["ground"] };
    case "cancelled":
      return withoutGround({ ...stamped, reason: event["ground"] });
    default:
      return stamped;
  }
}

function toNamedMentors(event: StoredEvent): StoredEvent {
  const dated = { ...event, version: 3 };
  return event["type"] === "mentor-replaced" ? { ...dated, mentor: "" } : dated;
}

function groundBy(role: unknown): EndGround {
  const grounds = Object.keys(endGrounds) as EndGround[];
  const sideOf = role === "head" ? "employer" : role;
  return grounds.find((ground) => endGrounds[ground].side === sideOf) ?? "by-curator";
}

function withoutGround(event: StoredEvent): StoredEvent {
  return Object.fromEntries(Object.entries(event).filter(([field]) => field !== "ground"));
}
