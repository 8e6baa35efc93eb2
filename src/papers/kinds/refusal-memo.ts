import type { Refusal } from "../../lifecycle/engine/refusal.js";
import type { LifecycleReason } from "../../lifecycle/lifecycle-reason.js";
import { heading, list, paragraph, signature, signatures } from "../blocks.js";
import type { PaperMaker } from "../desk.js";
import type { PaperGiven } from "../paper-facts.js";

/** What a refused command lacks, as a memo for whoever asked. */
export type Facts = PaperGiven & { readonly refusal: Refusal<LifecycleReason> };

export type Texts = {
  readonly title: string;
  readonly refused: (refusal: Refusal<LifecycleReason>) => string;
  readonly toDo: string;
  readonly remedies: (refusal: Refusal<LifecycleReason>) => readonly string[];
  readonly possible: (possible: Refusal["possible"]) => string;
  readonly handedOver: string;
};

export const make: PaperMaker<"refusal-memo", Facts, Texts> = (facts, texts, desk) => {
  const { refusal, organisationName, on } = facts;
  const { words } = desk;
  const remedies = texts.remedies(refusal);
  return {
    title: texts.title,
    blocks: [
      paragraph(desk.fill("organisation-name", organisationName)),
      heading(texts.title, 1),
      { kind: "requisites", on: desk.day("day", on) },
      paragraph(desk.fill("reasons", texts.refused(refusal))),
      heading(texts.toDo, 2),
      remedies.length > 0
        ? list(
            remedies.map((remedy) => desk.fill("remedies", remedy)),
            true,
          )
        : paragraph(desk.fill("remedies", undefined)),
      paragraph(texts.possible(refusal.possible)),
      signatures([signature(words.curatorPost, []), signature(texts.handedOver, [])]),
    ],
  };
};
