import type { Program } from "../../model/program.js";
import { fields, heading, paragraph, signature, signatures, together } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";
import { quotedForms } from "../program-parts.js";

/** A mentee's consent to take part in a pair or group. */
export type Facts = FactsWith<"mentee" | "mentors" | "pairing"> & {
  /** The program of the pair, which says term and form. */
  readonly program?: Program;
};

export type Texts = {
  readonly title: string;
  readonly to: (organisation: PaperText, head: PaperText) => PaperText;
  readonly from: (mentee: PaperText) => PaperText;
  readonly consent: (mentee: PaperText) => PaperText;
  readonly mentor: string;
  readonly term: string;
  readonly form: string;
  readonly rights: string;
  readonly notData: string;
};

export const make: PaperMaker<"mentee-consent", Facts, Texts> = (facts, texts, desk) => {
  const { pairing, mentee, mentors, program, organisationName, head, number, on } = facts;
  const { words } = desk;
  const given = pairing.consents.find(({ of }) => of === mentee.id);
  const marked = number ?? given?.number;
  const who = desk.who(mentee.person, "mentee");
  const day = desk.day("day", on ?? given?.on);
  const persons = new Map(mentors.map(({ id, person }) => [id, person]));
  const period = program?.period;
  return {
    title: texts.title,
    blocks: [
      paragraph(
        texts.to(
          desk.fill("organisation-name", organisationName),
          desk.slot("head", { person: head, role: "head" }, "dative"),
        ),
      ),
      paragraph(texts.from(desk.name("mentee", who, "genitive"))),
      heading(texts.title, 1),
      { kind: "requisites", number: desk.fill("number", marked && words.numbered(marked)), on: day },
      paragraph(texts.consent(desk.slot("mentee", who, "nominative"))),
      fields([
        [
          texts.mentor,
          together(
            words,
            pairing.mentors.map((id) =>
              desk.name("mentor", desk.who(persons.get(id), "mentor"), "nominative"),
            ),
          ),
        ],
        [texts.term, desk.fill("term", period && words.period(period))],
        [texts.form, desk.fill("form", quotedForms(words, program?.forms ?? []))],
      ]),
      paragraph(texts.rights),
      paragraph(texts.notData),
      signatures([
        signature(
          words.post(who, "nominative") ?? words.role("mentee", "nominative"),
          desk.slot("mentee", who, "nominative"),
          day,
        ),
      ]),
    ],
  };
};
