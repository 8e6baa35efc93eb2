import type { Sentence } from "../../base/text.js";
import type { Program } from "../../model/program.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

/** A kind of activity that no method of the methodology serves: the work of the pair is not arranged by it. */
export type Facts = { readonly ref: string };

/** Asked only with a methodology at hand whose methods name activities. */
export const check: Check<Program, Facts> = ({ activities }, { methodology }) => {
  const served = new Set(
    methodology?.tenets.flatMap((tenet) =>
      tenet.part === "method" ? tenet.activities.flatMap(({ code }) => code ?? []) : [],
    ),
  );
  if (served.size === 0) return [];
  return activities.flatMap(({ ref, type }, i) =>
    type?.code === undefined || served.has(type.code)
      ? []
      : [{ path: ["activities", i, "type"], details: { ref } }],
  );
};

export const ru: Sentence<Facts> = ({ ref }, called) =>
  `Ни один метод методологии не предусматривает ${called(ref) === "" ? "одно из мероприятий" : `мероприятие${called(ref)}`}`;

export const en: Sentence<Facts> = ({ ref }, called) =>
  `No method of the methodology serves an activity${called(ref)}`;
