import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./evidence-keys.js";
import type { ResultDirection, ResultDirectionEntry, TrajectoryEvidenceKind } from "./evidence-keys.js";

/** Which way a measured result is better. */
export const resultDirections: Readonly<Record<ResultDirection, ResultDirectionEntry>> =
  /* @__PURE__ */ labelled(keys.resultDirections, {
    more: { ru: "чем больше, тем лучше", en: "more is better", source: ownDesign },
    less: { ru: "чем меньше, тем лучше", en: "less is better", source: ownDesign },
  });

/** What shows that a mentor can build somebody's individual path of professional development. */
export const trajectoryEvidenceKinds: Readonly<Record<TrajectoryEvidenceKind, CodeEntry>> =
  /* @__PURE__ */ labelled(keys.trajectoryEvidenceKinds, {
    route: {
      ru: "составленный индивидуальный маршрут",
      en: "an individual path that was drawn up",
      source: ownDesign,
    },
    program: { ru: "завершённая программа наставничества", en: "a completed program", source: ownDesign },
    training: { ru: "обучение наставников", en: "training of mentors", source: ownDesign },
    reference: { ru: "отзыв о работе наставника", en: "a reference on the mentor's work", source: ownDesign },
    publication: { ru: "публикация или выступление", en: "a publication or a talk", source: ownDesign },
  });
