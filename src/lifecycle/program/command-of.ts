import type { Sentence } from "../../base/text.js";
import type { CommandOf } from "../engine/command-of.js";
import type { EventIn, StateIn } from "../engine/lifecycle.js";
import type { SampleMove } from "../engine/samples-of.js";
import type { ProgramCommand } from "./command.js";
import type { ProgramEvent } from "./event.js";
import type { ProgramLifecycle } from "./lifecycle.js";
import type { ProgramKit } from "./sample-kit.js";
import type { programTable } from "./table.js";

/** A command of a program, and the event that it causes. */
export type ProgramCommandOf<
  Type extends ProgramCommand["type"],
  Caused extends ProgramEvent["type"],
> = CommandOf<ProgramLifecycle, typeof programTable, Type, Caused>;

/** What is said of an event. */
export type ProgramSentence<Type extends ProgramEvent["type"]> = Sentence<EventIn<ProgramLifecycle, Type>>;

export type ProgramSample = (kit: ProgramKit) => readonly SampleMove<ProgramLifecycle>[];

export type ProgramIn<Status extends ProgramLifecycle["state"]["status"]> = StateIn<ProgramLifecycle, Status>;

export type ProgramEventIn<Type extends ProgramEvent["type"]> = EventIn<ProgramLifecycle, Type>;
