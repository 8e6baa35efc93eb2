import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./purpose-keys.js";
import type { MentoringPurpose, MentoringPurposeEntry } from "./purpose-keys.js";

/**
 * What mentoring of teachers is for: professional formation, development, and adaptation to the skilled performance of
 * the duties of the post.
 */
export const mentoringPurposes: Readonly<Record<MentoringPurpose, MentoringPurposeEntry>> =
  /* @__PURE__ */ labelled(keys.mentoringPurposes, {
    formation: {
      ru: "профессиональное становление",
      en: "professional formation",
      source: ownDesign,
      outputs: [
        { ru: "педагог самостоятельно ведёт уроки", en: "the teacher gives lessons unaided" },
        { ru: "педагог остаётся в профессии", en: "the teacher stays in the profession" },
      ],
    },
    development: {
      ru: "профессиональное развитие",
      en: "professional development",
      source: ownDesign,
      outputs: [
        {
          ru: "освоена технология или приобретён навык, ради которых составлена программа",
          en: "the technology or skill the program is for has been acquired",
        },
        { ru: "новое применяется на уроках", en: "what is new is used in lessons" },
      ],
    },
    adaptation: {
      ru: "адаптация к квалифицированному исполнению обязанностей",
      en: "adaptation to skilled performance of duties",
      source: ownDesign,
      outputs: [
        {
          ru: "педагог исполняет обязанности без помощи",
          en: "the teacher performs the duties without help",
        },
        { ru: "педагог принят коллективом", en: "the staff has accepted the teacher" },
      ],
    },
  });
