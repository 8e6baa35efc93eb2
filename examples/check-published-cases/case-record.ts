/** A published case as it was collected: facts of one page, in the words of those who wrote it. */
export type CaseRecord = {
  id: string;
  source_url: string;
  more_urls: string[];
  record_kind: "program_document" | "regulation" | "practice";
  doc_type:
    "program" | "pair_program" | "plan" | "roadmap" | "order" | "template" | "regulation" | "practice";
  readable_part: "opening" | "fragment";
  title_scope: string | null;
  org_type: "school" | "kindergarten" | "college" | "additional" | "other";
  region: string | null;
  region_source: "page_text" | "inferred_from_municipality" | "inferred_from_site_address" | null;
  regulations_cited: string[];
  forms_verbatim: string[];
  kinds_verbatim: string[];
  participants: CaseParticipant[];
  mentors_count: number | null;
  mentees_count: number | null;
  counts_verbatim: string | null;
  max_mentees_per_mentor_rule: number | null;
  period_verbatim: string | null;
  period_form: string;
  period: {
    date_precision: string;
    start_date: string | null;
    end_date: string | null;
    end_date_range: [string, string] | null;
    duration_months_min: number | null;
    duration_months_max: number | null;
    note: string | null;
    class_against_3_12_months: "within_3_12" | "under_3" | "over_12" | "undetermined";
  };
  difficulties: string[];
  strengths: string[];
  goals: string[];
  activities: CaseActivity[];
  meeting_frequency: string | null;
  outcomes: string[];
  monitoring_tools: string[];
  authors: string[];
  approval: CaseApproval[];
  early_termination: string | null;
  surprises: string[];
  surprise_tags: string[];
};

export type CaseParticipant = {
  ref: string;
  role: "mentor" | "mentee" | "curator" | "project_group_member";
  position: string | null;
  subject: string | null;
  experience_years: number | null;
  experience_verbatim: string | null;
  qualification_category: string | null;
  mentee_category: string | null;
  note: string | null;
  individual: boolean;
};

export type CaseActivity = {
  label: string;
  when: string | null;
  when_kind: "monthly" | "ongoing" | "day_without_year" | "month_without_year" | "stage" | null;
  type: string | null;
  responsible: string | null;
};

export type CaseApproval = {
  step: "accepted" | "agreed" | "considered" | "proposed" | "approved" | "issued";
  body: string | null;
  date: string | null;
  document_no: string | null;
  date_verbatim: string | null;
};
