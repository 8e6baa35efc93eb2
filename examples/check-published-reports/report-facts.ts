/** A published report as it was collected: facts and figures of one page. */
export type ReportFacts = {
  id: string;
  source_urls: string[];
  report_kind: "news" | "survey" | "monitoring" | "contest" | "activity_report" | "target";
  scope: "national" | "region" | "municipality" | "organisation";
  region: string | null;
  region_source: "page_text" | "inferred_from_municipality" | null;
  /** A year, a month, a day, or two days with a stroke between them. */
  as_of: string | null;
  coverage: "opening" | "fragment";
  figures: Figure[];
  stated_without_numbers: string[];
  derived_checks: string[];
  surprises: string[];
};

export type Figure = {
  indicator: string;
  group: string | null;
  /** Null where the page says "the rest". */
  value: number | null;
  /** The upper end of a range. */
  value_max: number | null;
  unit: "человек" | "организация" | "мероприятие" | "процент" | "рубль" | "год";
  /** "Almost", "more than", "about": a figure with such a word is not exact. */
  qualifier: string | null;
  verbatim: string | null;
};
