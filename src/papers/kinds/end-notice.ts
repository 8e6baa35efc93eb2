import { mentoringArticleFrom } from "../../rules/act-dates.js";
import type { Notice } from "../../model/assignment.js";
import { heading, paragraph, signature, signatures, signedByHead } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import type { PaperText } from "../paper.js";
import type { FactsWith } from "../paper-facts.js";

/** A notice that ends a mentor's assignment before its term. */
export type Facts = FactsWith<"assignment" | "mentor"> & {
  /** Whose notice it is, where the assignment has none yet. */
  readonly by?: Notice["by"];
};

/** The words of a side's notice under one article. */
export type SideTexts = {
  readonly title: string;
  readonly words: (parts: {
    readonly mentor: PaperText;
    readonly order: PaperText;
    readonly lastDay: PaperText;
  }) => PaperText;
  readonly ground: Readonly<Record<"351.8" | "60.2", string>>;
};

export type Texts = {
  readonly employer: SideTexts;
  readonly mentor: SideTexts;
  readonly toMentor: (mentor: PaperText) => PaperText;
  readonly toHead: (organisation: PaperText, head: PaperText) => PaperText;
  readonly received: string;
};

export const make: PaperMaker<"end-notice", Facts, Texts> = (facts, texts, desk) => {
  const { assignment, mentor, organisationName, head, number, on, by } = facts;
  const { notice, order } = assignment;
  const { words } = desk;
  const side = notice?.by ?? by ?? "employer";
  const who = desk.who(mentor.person, "mentor");
  const day = on ?? notice?.on;
  const said = texts[side];
  const organisation = desk.fill("organisation-name", organisationName);
  const ownSignature = signature(
    words.post(who, "nominative") ?? words.role("mentor", "nominative"),
    desk.slot("mentor", who, "nominative"),
  );
  const headSignature = signedByHead(desk, facts);
  return {
    title: said.title,
    blocks: [
      ...(side === "employer"
        ? [paragraph(organisation), paragraph(texts.toMentor(desk.name("mentor", who, "dative")))]
        : [
            paragraph(
              texts.toHead(organisation, desk.slot("head", { person: head, role: "head" }, "dative")),
            ),
          ]),
      heading(said.title, 1),
      {
        kind: "requisites",
        number: desk.fill("number", number && words.numbered(number)),
        on: desk.day("day", day),
      },
      paragraph(
        said.words({
          mentor: desk.name("mentor", who, "nominative"),
          order: desk.fill("order", order && words.mark(order)),
          lastDay: desk.day("last-day", notice?.lastDay),
        }),
      ),
      paragraph(said.ground[day !== undefined && day < mentoringArticleFrom ? "60.2" : "351.8"]),
      signatures([side === "employer" ? headSignature : ownSignature]),
      paragraph(texts.received),
      signatures([side === "employer" ? ownSignature : headSignature]),
    ],
  };
};
