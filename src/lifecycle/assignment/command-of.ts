import type { Sentence } from "../../base/text.js";
import type { CommandOf } from "../engine/command-of.js";
import type { EventIn } from "../engine/lifecycle.js";
import type { SampleMove } from "../engine/samples-of.js";
import type { AssignmentCommand } from "./command.js";
import type { AssignmentEvent } from "./event.js";
import type { AssignmentLifecycle } from "./lifecycle.js";
import type { AssignmentKit } from "./sample-kit.js";
import type { assignmentTable } from "./table.js";

/** A command of an assignment, and the event that it causes. */
export type AssignmentCommandOf<
  Type extends AssignmentCommand["type"],
  Caused extends AssignmentEvent["type"],
> = CommandOf<AssignmentLifecycle, typeof assignmentTable, Type, Caused>;

/** What is said of an event. */
export type AssignmentSentence<Type extends AssignmentEvent["type"]> = Sentence<
  EventIn<AssignmentLifecycle, Type>
>;

export type AssignmentSample = (kit: AssignmentKit) => readonly SampleMove<AssignmentLifecycle>[];
