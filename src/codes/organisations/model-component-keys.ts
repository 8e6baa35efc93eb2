import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type ModelComponent =
  | "head"
  | "curator"
  | "mentor"
  | "mentee"
  | "program"
  | "internal-acts"
  | "registers"
  | "council"
  | "psychologist"
  | "municipal-authority"
  | "municipal-method-service"
  | "municipal-partners"
  | "regional-authority"
  | "regional-institute"
  | "growth-centre"
  | "regional-mentoring-centre"
  | "universities-and-colleges"
  | "base-schools"
  | "regional-union"
  | "associations"
  | "ministry"
  | "federal-operator"
  | "federal-union";

/** `inner` components are inside the organisation, `outer` ones outside. */
export type ModelContour = "inner" | "outer";

export type ModelLevel = "organisation" | "municipality" | "region" | "federal";

/**
 * Every organisation needs an `invariant` component; the others depend on the organisation (the exact split
 * was not verified). `seenIn` names the part of an organisation's record that shows an invariant component.
 */
export type ModelComponentEntry = CodeEntry & {
  readonly contour: ModelContour;
  readonly level: ModelLevel;
  readonly invariant: boolean;
  readonly seenIn: "components" | "curators" | "documents";
};

const inner = { contour: "inner", level: "organisation", invariant: false, seenIn: "components" } as const;
const needed = { ...inner, invariant: true } as const;
const municipal = { ...inner, contour: "outer", level: "municipality" } as const;
const regional = { ...inner, contour: "outer", level: "region" } as const;
const federal = { ...inner, contour: "outer", level: "federal" } as const;

export const modelComponents: Keys<ModelComponent, ModelComponentEntry> = {
  head: needed,
  curator: { ...needed, seenIn: "curators" },
  mentor: needed,
  mentee: needed,
  program: needed,
  "internal-acts": { ...needed, seenIn: "documents" },
  registers: { ...needed, seenIn: "documents" },
  council: inner,
  psychologist: inner,
  "municipal-authority": municipal,
  "municipal-method-service": municipal,
  "municipal-partners": municipal,
  "regional-authority": regional,
  "regional-institute": regional,
  "growth-centre": regional,
  "regional-mentoring-centre": regional,
  "universities-and-colleges": regional,
  "base-schools": regional,
  "regional-union": regional,
  associations: regional,
  ministry: federal,
  "federal-operator": federal,
  "federal-union": federal,
};
