import type { MenteeId, MentorId, OrganisationId } from "../base/id.js";
import { compareText } from "../base/order.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { indexable } from "../catalogue/compiled.js";
import { entryOf } from "../catalogue/entry-of.js";
import { subsumption } from "../catalogue/subsumption.js";
import type { DifficultyOrigin } from "../codes/people/difficulty-keys.js";
import type { DifficultyLevel } from "../model/program-difficulty.js";
import type { Mentee } from "../model/mentee.js";
import type { Mentor } from "../model/mentor.js";

/** A mentor who can help with a difficulty: has a competence for it, for more than it, or for a part of it. */
export type Helper = {
  readonly mentor: MentorId;
  readonly competence: string;
  readonly covers: "same" | "broader" | "narrower";
};

export type OrderedDifficulty = {
  readonly code: string;
  readonly level: DifficultyLevel;
  readonly origin: DifficultyOrigin;
  /** Where it stands in the catalogue: the nearest groups above it. */
  readonly groups: readonly string[];
  /** Labour functions of the professional standard, as the catalogue links them. */
  readonly labourFunctions: readonly string[];
};

/** What mentoring here can meet, and by whom: those who cover it wholly first. */
export type ForMentoring = OrderedDifficulty & { readonly by: readonly Helper[] };

/** What goes to in-service training. */
export type ForTraining = OrderedDifficulty & {
  /** No mentor here has the competence, or the competences of mentors are not given. */
  readonly why: "no-mentor" | "competences-unknown";
};

/** What neither mentoring nor training offers. */
export type NotOffered = OrderedDifficulty & {
  readonly why: "not-in-catalogue" | "no-training";
};

/**
 * An educational order: what one mentee asks of mentoring and of in-service training. Every difficulty stands
 * in exactly one of the three lists; what the mentee wrote, needs, self-image and outcomes, stands here word for word.
 */
export type EducationalOrder = {
  readonly mentee: MenteeId;
  readonly organisation: OrganisationId;
  readonly mentoring: readonly ForMentoring[];
  readonly training: readonly ForTraining[];
  readonly notOffered: readonly NotOffered[];
  readonly needs: readonly string[];
  readonly desiredSelfImage?: string;
  readonly outcomes: readonly string[];
};

export type OrderOptions = {
  readonly catalogue: Catalogue;
  /** Who may mentor in this organisation; without it nothing is known of mentoring here. */
  readonly competences?: readonly Pick<Mentor, "id" | "person" | "competences">[];
  /** Codes that in-service training offers; without it, it is taken to offer whatever the catalogue has. */
  readonly training?: readonly string[];
};

/**
 * The educational order of a mentee: what mentoring in this organisation can cover and by whose competences, what goes to
 * in-service training by group and labour function, what nobody offers, and the mentee's own words. Nobody mentors
 * himself. The order of the mentors changes nothing. Linear in difficulties × competences, but for sorting.
 *
 * @example
 * const order = educationalOrderOf(mentee, { catalogue, competences: [mentor] });
 * order.mentoring.map(({ code, by }) => [code, by[0]?.mentor]); // [["PD-MET-02", "mentor:a"]]
 * order.training.map(({ code, groups }) => [code, ...groups]); // [["PD-LAW-01", "PD-LAW"]]
 */
export function educationalOrderOf(mentee: Mentee, options: OrderOptions): EducationalOrder {
  const { competences, training } = options;
  const catalogue = indexable(options.catalogue);
  const others = competences?.filter(({ person }) => person !== mentee.person);
  const [forMentoring, forTraining, notOffered]: [ForMentoring[], ForTraining[], NotOffered[]] = [[], [], []];
  for (const difficulty of strongest(mentee.difficulties)) {
    const { code } = difficulty;
    const ordered = { ...difficulty, ...placeOf(catalogue, code) };
    const by = helpersFor(catalogue, code, others ?? []);
    if (by.length > 0) forMentoring.push({ ...ordered, by });
    else if (entryOf(catalogue, code) === undefined) notOffered.push({ ...ordered, why: "not-in-catalogue" });
    else if (
      training === undefined ||
      training.some((each) => relationOf(catalogue, each, code) !== undefined)
    ) {
      forTraining.push({ ...ordered, why: others === undefined ? "competences-unknown" : "no-mentor" });
    } else notOffered.push({ ...ordered, why: "no-training" });
  }
  const { needs = [], desiredSelfImage, outcomes = [] } = mentee.request ?? {};
  return {
    mentee: mentee.id,
    organisation: mentee.organisation,
    mentoring: forMentoring,
    training: forTraining,
    notOffered,
    needs,
    ...(desiredSelfImage !== undefined && { desiredSelfImage }),
    outcomes,
  };
}

/** Each code once, with its highest level, in the order of the codes. */
function strongest(difficulties: Mentee["difficulties"]): Mentee["difficulties"] {
  const found = new Map<string, Mentee["difficulties"][number]>();
  for (const { code, level, origin } of difficulties) {
    const known = found.get(code);
    const stronger = known === undefined || level > known.level;
    const earlier = level === known?.level && origin < known.origin;
    if (stronger || earlier) found.set(code, { code, level, origin });
  }
  return [...found.values()].sort((a, b) => compareText(a.code, b.code));
}

function placeOf(catalogue: Catalogue, code: string): Pick<OrderedDifficulty, "groups" | "labourFunctions"> {
  const entry = entryOf(catalogue, code);
  const functions = entry?.properties["labour-functions"];
  return {
    groups: entry?.kind === "group" ? [code] : (entry?.parents ?? []),
    labourFunctions: typeof functions === "string" ? [functions] : Array.isArray(functions) ? functions : [],
  };
}

/** What a competence is to a difficulty; undefined when it is of no help. */
function relationOf(catalogue: Catalogue, competence: string, code: string): Helper["covers"] | undefined {
  const relation = subsumption(catalogue, competence, code);
  return relation === "unrelated" ? undefined : relation;
}

const wholly: Readonly<Record<Helper["covers"], number>> = { same: 0, broader: 1, narrower: 2 };

/** The best competence of each mentor. */
function helpersFor(
  catalogue: Catalogue,
  code: string,
  mentors: NonNullable<OrderOptions["competences"]>,
): readonly Helper[] {
  const helpers = mentors.flatMap(({ id: mentor, competences }) =>
    competences.flatMap((competence): Helper[] => {
      const covers = relationOf(catalogue, competence, code);
      return covers === undefined ? [] : [{ mentor, competence, covers }];
    }),
  );
  const sorted = helpers.sort(
    (a, b) =>
      wholly[a.covers] - wholly[b.covers] ||
      compareText(a.mentor, b.mentor) ||
      compareText(a.competence, b.competence),
  );
  const named = new Set<string>();
  return sorted.filter(({ mentor }) => !named.has(mentor) && named.add(mentor));
}
