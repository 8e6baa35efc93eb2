import type { ActCode } from "../../codes/law/legal-act-keys.js";
import type { MentorPay } from "../../codes/organisations/organisation-keys.js";
import type { MentoringForm } from "../../codes/programs/form-keys.js";
import type { Role } from "../../codes/people/role-keys.js";
import type { Approval } from "../../model/approval.js";
import type { Coded } from "../../model/coded.js";
import { mentoringArticleFrom } from "../../rules/act-dates.js";
import type { MentorEligibility } from "../../rules/mentor-eligibility.js";
import type { RegulationProfile } from "../../rules/regulation-profile.js";
import { heading, list, paragraph, points } from "../blocks.js";
import type { Desk, PaperMaker } from "../desk.js";
import { line, separated } from "../line.js";
import type { PaperBlock, PaperText } from "../paper.js";
import type { PaperGiven } from "../paper-facts.js";
import type { RequisiteOf } from "../paper-requisite.js";
import { quotedForms, stampsOf, type StampTexts } from "../program-parts.js";

/** The outline of an organisation's regulation on mentoring, from the profile it works by. */
export type Facts = PaperGiven & {
  readonly profile: RegulationProfile;
  readonly grounds?: readonly Coded<ActCode>[];
  /** The forms of mentoring that it uses. */
  readonly forms?: readonly Coded<MentoringForm>[];
  readonly approvals?: readonly Approval[];
};

export type Texts = StampTexts & {
  readonly title: string;
  readonly general: string;
  readonly about: (organisation: PaperText) => PaperText;
  readonly groundsLabel: string;
  readonly terms: string;
  readonly termList: readonly string[];
  readonly aims: string;
  readonly aimList: readonly string[];
  readonly principles: string;
  readonly principleList: readonly string[];
  readonly order: string;
  readonly forms: (forms: PaperText) => PaperText;
  readonly consents: Readonly<Record<EndRule, string>>;
  readonly term: (minMonths: number, maxMonths: number) => string;
  readonly load: (mentees: number) => string;
  readonly eligibility: (asked: MentorEligibility) => readonly string[];
  readonly approval: (approver: Role, agreedBy: readonly Role[]) => string;
  readonly reviews: (halfwayUpToMonths: number, everyMonths: number) => string;
  readonly extensions: (capMonths: number | undefined) => string;
  readonly suspension: (movesEnd: boolean) => string;
  readonly archive: (months: number) => string;
  readonly rights: string;
  readonly rightList: readonly string[];
  readonly end: string;
  readonly endList: Readonly<Record<EndRule, readonly string[]>>;
  readonly incentives: string;
  readonly pay: Readonly<Record<MentorPay, string>>;
  readonly final: string;
  readonly validity: (validity: PaperText) => PaperText;
  readonly decisions: string;
  readonly decisionsNote: string;
  readonly ownRules: (known: PaperText) => PaperText;
  readonly adopted: string;
  readonly decisionList: readonly string[];
};

/** By which article mentors are engaged on the day of the profile. */
type EndRule = "351.8" | "60.2";

function ruleOn({ day }: RegulationProfile): EndRule {
  return day < mentoringArticleFrom ? "60.2" : "351.8";
}

type OwnDesk = Desk<RequisiteOf<"regulation">>;

export const make: PaperMaker<"regulation", Facts, Texts> = (facts, texts, desk) => {
  const { approvals = [] } = facts;
  const sections: readonly (readonly [title: string, given: readonly (string | PaperText)[]])[] = [
    [texts.general, general(facts, texts, desk)],
    [texts.terms, texts.termList],
    [texts.aims, texts.aimList],
    [texts.principles, texts.principleList],
    [texts.order, order(facts, texts, desk)],
    [texts.rights, texts.rightList],
    [texts.end, texts.endList[ruleOn(facts.profile)]],
    [texts.incentives, [incentives(facts, texts, desk)]],
    [texts.final, [texts.validity(desk.fill("validity", undefined))]],
  ];
  return {
    title: texts.title,
    blocks: [
      stampsOf(desk, approvals, texts, ["accepted", "agreed", "approved"]),
      heading(texts.title, 1),
      ...sections.flatMap(([title, given], i): readonly PaperBlock[] => [
        heading(`${i + 1}. ${title}`, 2),
        points(given, i + 1),
      ]),
      heading(texts.decisions, 2),
      paragraph(texts.decisionsNote),
      paragraph(
        texts.ownRules(desk.fill("own-rules", facts.profile.overlays.length > 0 ? texts.adopted : undefined)),
      ),
      list(texts.decisionList),
    ],
  };
};

function general(
  { organisationName, grounds = [] }: Facts,
  texts: Texts,
  desk: OwnDesk,
): readonly PaperText[] {
  const acts = grounds.map((act) => [desk.words.label("acts", act)]);
  return [
    texts.about(desk.fill("organisation-name", organisationName)),
    line`${texts.groundsLabel} ${desk.fill("grounds", separated(acts, "; "))}.`,
  ];
}

function order({ profile, forms = [] }: Facts, texts: Texts, desk: OwnDesk): readonly (string | PaperText)[] {
  const { term, maxMenteesPerMentor, eligibility, lifecycle } = profile;
  const { approver, agreedBy, reviews, extensionCapMonths, suspensionMovesEnd, archiveAfterMonths } =
    lifecycle;
  return [
    texts.forms(desk.fill("forms", quotedForms(desk.words, forms))),
    texts.consents[ruleOn(profile)],
    ...texts.eligibility(eligibility),
    texts.load(maxMenteesPerMentor),
    texts.term(term.minMonths, term.maxMonths),
    texts.approval(approver, agreedBy),
    texts.reviews(reviews.halfwayUpToMonths, reviews.everyMonths),
    texts.extensions(extensionCapMonths),
    texts.suspension(suspensionMovesEnd),
    texts.archive(archiveAfterMonths),
  ];
}

function incentives({ organisation }: Facts, texts: Texts, desk: OwnDesk): PaperText {
  const { mentorPay } = organisation;
  return desk.fill("incentives", mentorPay && texts.pay[mentorPay]);
}
