import { ownDesign, source } from "../codes/source.js";
import type { Dataset, DatasetRecord } from "../model/dataset.js";
import type { DatasetFacts } from "./dataset-facts.js";
import type { Breach, RuleContext, RulesOf } from "./rule.js";

type Breaches<Code extends keyof DatasetFacts> = readonly Breach<DatasetFacts[Code]>[];

/** Every rule that needs more than one record. Each is linear in the dataset. */
export const datasetRules: RulesOf<Dataset, DatasetFacts> = {
  "dataset.mentor-load": { source: ownDesign, layer: "hint", severity: "warning", check: mentorLoad },
  "dataset.self-mentoring": { source: ownDesign, layer: "logic", severity: "error", check: selfMentoring },
  "dataset.one-measurement": {
    source: source("r-145", "partly-seen"),
    layer: "recommendation",
    severity: "warning",
    whenAdopted: "warning",
    check: oneMeasurement,
  },
  "dataset.meeting-outside-program": {
    source: ownDesign,
    layer: "hint",
    severity: "warning",
    check: meetingOutsideProgram,
  },
};

function mentorLoad(dataset: Dataset, { on, profile }: RuleContext): Breaches<"dataset.mentor-load"> {
  const limit = profile.maxMenteesPerMentor;
  const load = new Map<string, Set<string>>();
  for (const { mentors, mentees, dissolvedOn } of ofKind(dataset, "pairing").map(([record]) => record)) {
    if (dissolvedOn !== undefined && dissolvedOn < on) continue;
    for (const mentor of mentors) {
      const all = load.get(mentor) ?? new Set<string>();
      for (const mentee of mentees) all.add(mentee);
      load.set(mentor, all);
    }
  }
  return ofKind(dataset, "mentor").flatMap(([{ id }, i]) => {
    const found = load.get(id)?.size ?? 0;
    return found > limit ? [{ path: ["records", i], details: { mentor: id, limit, found } }] : [];
  });
}

function selfMentoring(dataset: Dataset): Breaches<"dataset.self-mentoring"> {
  const persons = new Map<string, string>();
  for (const [{ id, person }] of ofKind(dataset, "mentor")) persons.set(id, person);
  for (const [{ id, person }] of ofKind(dataset, "mentee")) persons.set(id, person);
  return ofKind(dataset, "pairing").flatMap(([{ mentors, mentees }, i]) => {
    const mentorOf = new Map(mentors.flatMap((id) => (persons.has(id) ? [[persons.get(id), id]] : [])));
    return mentees.flatMap((mentee) => {
      const mentor = persons.has(mentee) ? mentorOf.get(persons.get(mentee)) : undefined;
      return mentor === undefined ? [] : [{ path: ["records", i, "mentees"], details: { mentor, mentee } }];
    });
  });
}

/** A program measured on one side of time only: nothing can be said of growth. */
function oneMeasurement(dataset: Dataset): Breaches<"dataset.one-measurement"> {
  const stages = new Map<string, Set<string>>();
  for (const [{ program, stage }] of ofKind(dataset, "survey")) {
    if (program !== undefined) stages.set(program, (stages.get(program) ?? new Set<string>()).add(stage));
  }
  return ofKind(dataset, "program").flatMap(([{ id }, i]) => {
    const [before, after] = [stages.get(id)?.has("before") ?? false, stages.get(id)?.has("after") ?? false];
    if (before === after) return [];
    return [{ path: ["records", i], details: { program: id, stage: before ? "before" : "after" } }];
  });
}

function meetingOutsideProgram(dataset: Dataset): Breaches<"dataset.meeting-outside-program"> {
  const periods = new Map(ofKind(dataset, "program").map(([{ id, period }]) => [id, period]));
  return ofKind(dataset, "meeting").flatMap(([{ id, on, program }, i]) => {
    const period = periods.get(program);
    const early = period?.starts !== undefined && on < period.starts.earliest;
    const late = period?.ends !== undefined && on > period.ends.latest;
    return early || late ? [{ path: ["records", i, "on"], details: { meeting: id, program } }] : [];
  });
}

type OfKind<Kind extends DatasetRecord["kind"]> = Extract<DatasetRecord, { kind: Kind }>;

function ofKind<Kind extends DatasetRecord["kind"]>(
  { records }: Dataset,
  kind: Kind,
): readonly (readonly [OfKind<Kind>, number])[] {
  const is = (record: DatasetRecord): record is OfKind<Kind> => record.kind === kind;
  return records.flatMap((record, i) => (is(record) ? [[record, i] as const] : []));
}
