import type { Sentences, Text } from "../../base/text.js";
import type { CommandsOf } from "../engine/command-of.js";
import type { EventsByType } from "../engine/lifecycle.js";
import type { SamplesOf } from "../engine/samples-of.js";
import * as agree from "./commands/agree.js";
import * as amend from "./commands/amend.js";
import * as approve from "./commands/approve.js";
import * as archive from "./commands/archive.js";
import * as awaitMentor from "./commands/await-mentor.js";
import * as cancel from "./commands/cancel.js";
import * as complete from "./commands/complete.js";
import * as drawUp from "./commands/draw-up.js";
import * as endTerm from "./commands/end-term.js";
import * as extend from "./commands/extend.js";
import * as finishPlan from "./commands/finish-plan.js";
import * as recordActivity from "./commands/record-activity.js";
import * as reopen from "./commands/reopen.js";
import * as replaceMentor from "./commands/replace-mentor.js";
import * as resume from "./commands/resume.js";
import * as returned from "./commands/return.js";
import * as review from "./commands/review.js";
import * as start from "./commands/start.js";
import * as submit from "./commands/submit.js";
import * as suspend from "./commands/suspend.js";
import * as terminate from "./commands/terminate.js";
import type { ProgramLifecycle } from "./lifecycle.js";
import { programKit } from "./sample-kit.js";
import type { programTable } from "./table.js";

// One list for each use, by literal keys and members: a bundle holds only the lists that it asks for.

export const programCommands: CommandsOf<ProgramLifecycle, typeof programTable> = {
  "draw-up": drawUp.command,
  submit: submit.command,
  return: returned.command,
  agree: agree.command,
  approve: approve.command,
  start: start.command,
  "record-activity": recordActivity.command,
  review: review.command,
  amend: amend.command,
  extend: extend.command,
  suspend: suspend.command,
  resume: resume.command,
  "await-mentor": awaitMentor.command,
  "replace-mentor": replaceMentor.command,
  "finish-plan": finishPlan.command,
  "end-term": endTerm.command,
  reopen: reopen.command,
  complete: complete.command,
  terminate: terminate.command,
  cancel: cancel.command,
  archive: archive.command,
};

export const programCommandLabels: { readonly [Type in keyof typeof programCommands]: Text } = {
  "draw-up": drawUp.label,
  submit: submit.label,
  return: returned.label,
  agree: agree.label,
  approve: approve.label,
  start: start.label,
  "record-activity": recordActivity.label,
  review: review.label,
  amend: amend.label,
  extend: extend.label,
  suspend: suspend.label,
  resume: resume.label,
  "await-mentor": awaitMentor.label,
  "replace-mentor": replaceMentor.label,
  "finish-plan": finishPlan.label,
  "end-term": endTerm.label,
  reopen: reopen.label,
  complete: complete.label,
  terminate: terminate.label,
  cancel: cancel.label,
  archive: archive.label,
};

export const programEventsRu: Sentences<EventsByType<ProgramLifecycle>> = {
  "drawn-up": drawUp.ru,
  submitted: submit.ru,
  returned: returned.ru,
  agreed: agree.ru,
  approved: approve.ru,
  started: start.ru,
  "activity-recorded": recordActivity.ru,
  reviewed: review.ru,
  amended: amend.ru,
  extended: extend.ru,
  suspended: suspend.ru,
  resumed: resume.ru,
  "mentor-lost": awaitMentor.ru,
  "mentor-replaced": replaceMentor.ru,
  "plan-finished": finishPlan.ru,
  "term-ended": endTerm.ru,
  reopened: reopen.ru,
  completed: complete.ru,
  terminated: terminate.ru,
  cancelled: cancel.ru,
  archived: archive.ru,
};

export const programEventsEn: Sentences<EventsByType<ProgramLifecycle>> = {
  "drawn-up": drawUp.en,
  submitted: submit.en,
  returned: returned.en,
  agreed: agree.en,
  approved: approve.en,
  started: start.en,
  "activity-recorded": recordActivity.en,
  reviewed: review.en,
  amended: amend.en,
  extended: extend.en,
  suspended: suspend.en,
  resumed: resume.en,
  "mentor-lost": awaitMentor.en,
  "mentor-replaced": replaceMentor.en,
  "plan-finished": finishPlan.en,
  "term-ended": endTerm.en,
  reopened: reopen.en,
  completed: complete.en,
  terminated: terminate.en,
  cancelled: cancel.en,
  archived: archive.en,
};

/** Moves of a made-up program of one academic year. */
export function programSamples(): SamplesOf<ProgramLifecycle> {
  const kit = programKit();
  return {
    "draw-up": drawUp.sample(kit),
    submit: submit.sample(kit),
    return: returned.sample(kit),
    agree: agree.sample(kit),
    approve: approve.sample(kit),
    start: start.sample(kit),
    "record-activity": recordActivity.sample(kit),
    review: review.sample(kit),
    amend: amend.sample(kit),
    extend: extend.sample(kit),
    suspend: suspend.sample(kit),
    resume: resume.sample(kit),
    "await-mentor": awaitMentor.sample(kit),
    "replace-mentor": replaceMentor.sample(kit),
    "finish-plan": finishPlan.sample(kit),
    "end-term": endTerm.sample(kit),
    reopen: reopen.sample(kit),
    complete: complete.sample(kit),
    terminate: terminate.sample(kit),
    cancel: cancel.sample(kit),
    archive: archive.sample(kit),
  };
}
