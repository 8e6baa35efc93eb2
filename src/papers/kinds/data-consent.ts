import type { CalendarDate } from "../../base/calendar-date.js";
import type { ConsentPurpose } from "../../codes/law/consent-keys.js";
import { fields, heading, list, paragraph, signature, signatures } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import { separated } from "../line.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";

/** A consent to the use of personal data, as a document of its own. */
export type Facts = FactsWith<"consent"> & {
  /** Of the operator, who is the organisation. */
  readonly organisationAddress?: string;
  /** Last day of the consent; without it a blank stands. */
  readonly validUntil?: CalendarDate;
};

export type Texts = {
  readonly title: Readonly<Record<ConsentPurpose, string>>;
  readonly who: (person: PaperText) => PaperText;
  readonly document: string;
  readonly address: string;
  readonly consent: (operator: PaperText, address: PaperText) => PaperText;
  readonly purposeLabel: string;
  readonly purpose: Readonly<Record<ConsentPurpose, string>>;
  readonly dataLabel: string;
  /** A code of what may be used, in words. */
  readonly data: (code: string) => string;
  readonly actionsLabel: string;
  readonly actions: Readonly<Record<ConsentPurpose, readonly string[]>>;
  readonly validity: (until: PaperText) => PaperText;
  readonly until: (day: string) => string;
  readonly withdrawal: string;
  readonly own: string;
};

export const make: PaperMaker<"data-consent", Facts, Texts> = (facts, texts, desk) => {
  const { consent, organisationName, organisationAddress, validUntil, number, on } = facts;
  const { purpose, scope, givenOn } = consent;
  const { words } = desk;
  const who = desk.who(consent.person, "employee");
  const marked = number ?? consent.number;
  const day = desk.day("day", on ?? givenOn);
  return {
    title: texts.title[purpose],
    blocks: [
      heading(texts.title[purpose], 1),
      { kind: "requisites", number: desk.fill("number", marked && words.numbered(marked)), on: day },
      paragraph(texts.who(desk.slot("person", who, "nominative"))),
      fields([
        [texts.document, desk.fill("identity-document", undefined)],
        [texts.address, desk.fill("address", undefined)],
      ]),
      paragraph(
        texts.consent(
          desk.fill("operator", organisationName),
          desk.fill("operator-address", organisationAddress),
        ),
      ),
      fields([
        [texts.purposeLabel, desk.fill("purpose", texts.purpose[purpose])],
        [
          texts.dataLabel,
          desk.fill(
            "data-list",
            separated(
              scope.map((code) => [texts.data(code)]),
              "; ",
            ),
          ),
        ],
      ]),
      paragraph(texts.actionsLabel),
      list(texts.actions[purpose]),
      paragraph(texts.validity(desk.fill("validity", validUntil && texts.until(words.day(validUntil))))),
      paragraph(texts.withdrawal),
      paragraph(texts.own),
      signatures([
        signature(
          words.post(who, "nominative") ?? words.role("employee", "nominative"),
          desk.slot("person", who, "nominative"),
          day,
        ),
      ]),
    ],
  };
};
