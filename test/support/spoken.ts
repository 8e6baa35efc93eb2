import type { CatalogueIssue, CatalogueIssueCode } from "nastavnik/catalogue";
import * as english from "nastavnik/en";
import type { LifecycleEvent, LifecycleReason, Refusal, Remedy } from "nastavnik/lifecycle";
import type { Diagnosis } from "nastavnik/matching";
import type { InputIssue } from "nastavnik/model";
import type { InstrumentIssue, InstrumentIssueCode } from "nastavnik/needs";
import type { LossReport, PublishedReport } from "nastavnik/report";
import * as russian from "nastavnik/ru";
import type { Finding, Readiness } from "nastavnik/rules";

// Functions of ru and en that cannot be called with what their types alone make: generic ones, those that give back a function,
// those that read a small part of a large value. Each is named after the function it calls.

/** What both languages say of one thing. */
export type Said = { readonly ru: string | readonly string[]; readonly en: string | readonly string[] };

export function describeCatalogueIssue(
  issue: { readonly [Code in CatalogueIssueCode]: CatalogueIssue<Code> }[CatalogueIssueCode],
): Said {
  return { ru: russian.describeCatalogueIssue(issue), en: english.describeCatalogueIssue(issue) };
}

export function describeInstrumentIssue(
  issue: { readonly [Code in InstrumentIssueCode]: InstrumentIssue<Code> }[InstrumentIssueCode],
): Said {
  return { ru: russian.describeInstrumentIssue(issue), en: english.describeInstrumentIssue(issue) };
}

export function describeRefusal(reason: LifecycleReason): Said {
  const refusal = refusalOf([reason]);
  return { ru: russian.describeRefusal(refusal), en: english.describeRefusal(refusal) };
}

function refusalOf(reasons: readonly LifecycleReason[]): Refusal<LifecycleReason> {
  return { machine: "program", command: "start", status: "draft", reasons, missing: [] } as never;
}

const names = (ref: string): string => `Название ${String(ref.length)}`;

export function describeFindingWith(finding: Finding): Said {
  return {
    ru: russian.describeFindingWith({ names })(finding),
    en: english.describeFindingWith({ names: () => "Title" })(finding),
  };
}

export function describeDiagnosisWith(diagnosis: Diagnosis): Said {
  return {
    ru: russian.describeDiagnosisWith({ names })(diagnosis),
    en: english.describeDiagnosisWith({ names: () => "Title" })(diagnosis),
  };
}

export function describeRefusalWith(reason: LifecycleReason): Said {
  const refusal = refusalOf([reason]);
  return {
    ru: russian.describeRefusalWith({ names })(refusal),
    en: english.describeRefusalWith({ names: () => "Title" })(refusal),
  };
}

export function describeRemedyWith(remedy: Remedy): Said {
  return {
    ru: russian.describeRemedyWith({ names })(remedy),
    en: english.describeRemedyWith({ names: () => "Title" })(remedy),
  };
}

export function describeEventWith(event: LifecycleEvent): Said {
  return {
    ru: russian.describeEventWith({ names })(event),
    en: english.describeEventWith({ names: () => "Title" })(event),
  };
}

export function describeIssueOf(issue: InputIssue): Said {
  return { ru: russian.describeIssueOf("mentor")(issue), en: english.describeIssueOf("mentor")(issue) };
}

export function describeReadiness(readiness: Omit<Readiness, "legalGaps">): Said {
  const whole = { ...readiness, legalGaps: [] };
  return { ru: russian.describeReadiness(whole), en: english.describeReadiness(whole) };
}

export function describeWithheld(
  published: Pick<PublishedReport, "withheld" | "threshold" | "sensitiveThreshold">,
): Said {
  const report = published as PublishedReport;
  return { ru: russian.describeWithheld(report), en: english.describeWithheld(report) };
}

export function describeLosses(
  losses: Pick<LossReport, "figures" | "withheld" | "small" | "headlines" | "unguarded">,
): Said {
  const report = losses as LossReport;
  return { ru: russian.describeLosses(report), en: english.describeLosses(report) };
}
