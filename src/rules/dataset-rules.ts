import type { CalendarDate } from "../base/calendar-date.js";
import { calendarDate } from "../base/calendar-date.js";
import { consentPurposes } from "../codes/law/consent-keys.js";
import { ownDesign, source } from "../codes/source.js";
import type { Consent } from "../model/consent.js";
import type { PublishedData } from "../model/person.js";
import type { DatasetFacts } from "./dataset-facts.js";
import type { RecordsByKind } from "./records-by-kind.js";
import type { Breach, RuleContext, RulesOf } from "./rule.js";

/** The first day of the article on consent to dissemination, from general knowledge. */
const dissemination = { from: calendarDate("2021-03-01") };

type Breaches<Code extends keyof DatasetFacts> = readonly Breach<DatasetFacts[Code]>[];

/**
 * Every rule that needs more than one record. Each is linear in the dataset; a group of several mentors counts once for
 * each of them.
 */
export const datasetRules: RulesOf<RecordsByKind, DatasetFacts> = {
  "dataset.mentor-load": { source: ownDesign, layer: "hint", severity: "warning", check: mentorLoad },
  "dataset.self-mentoring": { source: ownDesign, layer: "logic", severity: "error", check: selfMentoring },
  "dataset.one-measurement": {
    source: source("r-145", "partly-seen"),
    layer: "recommendation",
    severity: "warning",
    whenAdopted: "warning",
    check: oneMeasurement,
  },
  "dataset.published-without-consent": {
    source: source("fz-152", "recalled", "ст. 10.1"),
    layer: "law",
    severity: "error",
    judgedBy: "event-day",
    inForce: dissemination,
    check: publishedWithoutConsent,
  },
  "dataset.publication-undecided": {
    source: source("fz-152", "recalled", "ст. 10.1"),
    layer: "hint",
    severity: "info",
    judgedBy: "event-day",
    inForce: dissemination,
    check: publicationUndecided,
  },
  "dataset.meeting-outside-program": {
    source: ownDesign,
    layer: "hint",
    severity: "warning",
    check: meetingOutsideProgram,
  },
};

function mentorLoad(records: RecordsByKind, { on, profile }: RuleContext): Breaches<"dataset.mentor-load"> {
  const limit = profile.maxMenteesPerMentor;
  const load = new Map<string, Set<string>>();
  for (const [{ mentors, mentees, dissolvedOn }] of records.pairing) {
    if (dissolvedOn !== undefined && dissolvedOn < on) continue;
    for (const mentor of mentors) {
      const all = load.get(mentor) ?? new Set<string>();
      for (const mentee of mentees) all.add(mentee);
      load.set(mentor, all);
    }
  }
  return records.mentor.flatMap(([{ id }, i]) => {
    const found = load.get(id)?.size ?? 0;
    return found > limit ? [{ path: ["records", i], details: { mentor: id, limit, found } }] : [];
  });
}

function selfMentoring(records: RecordsByKind): Breaches<"dataset.self-mentoring"> {
  const persons = new Map<string, string>();
  for (const [{ id, person }] of records.mentor) persons.set(id, person);
  for (const [{ id, person }] of records.mentee) persons.set(id, person);
  return records.pairing.flatMap(([{ mentors, mentees }, i]) => {
    const mentorOf = new Map(mentors.flatMap((id) => (persons.has(id) ? [[persons.get(id), id]] : [])));
    return mentees.flatMap((mentee) => {
      const mentor = persons.has(mentee) ? mentorOf.get(persons.get(mentee)) : undefined;
      return mentor === undefined ? [] : [{ path: ["records", i, "mentees"], details: { mentor, mentee } }];
    });
  });
}

/** A program measured on one side of time only: nothing can be said of growth. */
function oneMeasurement(records: RecordsByKind): Breaches<"dataset.one-measurement"> {
  const stages = new Map<string, Set<string>>();
  for (const [{ program, stage }] of records.survey) {
    if (program !== undefined) stages.set(program, (stages.get(program) ?? new Set<string>()).add(stage));
  }
  return records.program.flatMap(([{ id }, i]) => {
    const [before, after] = [stages.get(id)?.has("before") ?? false, stages.get(id)?.has("after") ?? false];
    if (before === after) return [];
    return [{ path: ["records", i], details: { program: id, stage: before ? "before" : "after" } }];
  });
}

function meetingOutsideProgram(records: RecordsByKind): Breaches<"dataset.meeting-outside-program"> {
  const periods = new Map(records.program.map(([{ id, period }]) => [id, period]));
  return records.meeting.flatMap(([{ id, on, program }, i]) => {
    const period = periods.get(program);
    const early = period?.starts !== undefined && on < period.starts.earliest;
    const late = period?.ends !== undefined && on > period.ends.latest;
    return early || late ? [{ path: ["records", i, "on"], details: { meeting: id, program } }] : [];
  });
}

/**
 * A consent is wanted for the first day of a publication and for its last one so far: it may be withdrawn in between.
 * How many days the law leaves for taking things down is not counted here.
 */
function publishedWithoutConsent(
  records: RecordsByKind,
  { on }: RuleContext,
): Breaches<"dataset.published-without-consent"> {
  const consents = new Map<string, Consent[]>();
  for (const [consent] of records.consent) {
    const all = consents.get(consent.person) ?? [];
    if (consentPurposes[consent.purpose].opens) all.push(consent);
    consents.set(consent.person, all);
  }
  if (consents.size === 0) return [];
  return publishedBy(records, on).flatMap(({ id, published, i }) => {
    const { since, scope } = published;
    const latest = published.until === undefined || published.until > on ? on : published.until;
    for (const day of [since, latest]) {
      const given = (consents.get(id) ?? []).filter(
        ({ givenOn, withdrawnOn }) => givenOn <= day && (withdrawnOn === undefined || day <= withdrawnOn),
      );
      const covered = new Set(given.flatMap((consent) => consent.scope));
      const missing = scope.filter((code) => !covered.has(code));
      if (given.length === 0 || missing.length > 0)
        return [{ path: ["records", i, "published"], details: { person: id, on: day, missing } }];
    }
    return [];
  });
}

function publicationUndecided(
  records: RecordsByKind,
  { on }: RuleContext,
): Breaches<"dataset.publication-undecided"> {
  if (records.consent.length > 0) return [];
  return publishedBy(records, on).map(({ id, published: { since }, i }) => ({
    path: ["records", i, "published"],
    details: { person: id, since },
  }));
}

/** Whose data were published by the day, under the article. */
function publishedBy(
  records: RecordsByKind,
  on: CalendarDate,
): readonly { readonly id: string; readonly published: PublishedData; readonly i: number }[] {
  return records.person.flatMap(([{ id, published }, i]) =>
    published !== undefined && dissemination.from <= published.since && published.since <= on
      ? [{ id, published, i }]
      : [],
  );
}
