import { ownDesign } from "../source.js";
import { labelled } from "../keys-and-labels.js";
import * as keys from "./young-specialist-keys.js";
import type { YoungSpecialistDefinitionCode, YoungSpecialistDefinition } from "./young-specialist-keys.js";

/**
 * Documents disagree on who is young, so definitions are not merged: you check a status by a named
 * definition. The usual choice is `fz-489-specialist`; shares of young teachers under Р-145 use
 * `r-145-up-to-3-years`. Where a document does not say whether the last year is included, the `inclusive`
 * flag is this project's reading. So is the time for which a job counts as a first job. The law of 2020 has
 * two editions. The definition in the first was not seen whole, and that of a young worker is known only from
 * the second. Since 2025 the Moscow region also counts young workers and participants of the special military
 * operation. No record shows these, so a person who fails the other conditions is undecided.
 */
export const youngSpecialistDefinitions: Readonly<
  Record<YoungSpecialistDefinitionCode, YoungSpecialistDefinition>
> = /* @__PURE__ */ labelled(keys.youngSpecialistDefinitions, {
  "fz-489-specialist": {
    ru: "молодой специалист по закону о молодёжной политике",
    en: "young specialist of the youth policy law",
    source: { act: "fz-489", certainty: "seen" },
  },
  "fz-489-specialist-2020": {
    ru: "молодой специалист по закону о молодёжной политике в редакции 2020 года",
    en: "young specialist of the youth policy law, edition of 2020",
    source: { act: "fz-489", certainty: "partly-seen" },
  },
  "fz-489-worker": {
    ru: "молодой работник по закону о молодёжной политике",
    en: "young worker of the youth policy law",
    source: { act: "fz-489", certainty: "seen" },
  },
  "r-145-up-to-3-years": {
    ru: "педагог со стажем до трёх лет по целевой модели обучающихся",
    en: "teacher with less than three years of service, target model for learners",
    source: { act: "r-145", certainty: "recalled" },
  },
  "pp-2403-r": {
    ru: "молодой специалист по основам молодёжной политики 2014 года",
    en: "young specialist of the foundations of youth policy of 2014",
    source: { act: "pp-2403-r", certainty: "seen" },
  },
  "pp-2403-r-housing": {
    ru: "молодой специалист в жилищных программах 2014 года",
    en: "young specialist in the housing programmes of 2014",
    source: { act: "pp-2403-r", certainty: "seen" },
  },
  "moscow-region": {
    ru: "молодой специалист по закону Московской области (до 2025 года)",
    en: "young specialist of the Moscow region (before 2025)",
    source: { certainty: "seen", clause: "закон Московской области" },
  },
  "moscow-region-2025": {
    ru: "молодой специалист по закону Московской области (с 2025 года)",
    en: "young specialist of the Moscow region (since 2025)",
    source: { certainty: "partly-seen", clause: "закон Московской области" },
  },
  "local-35-and-3-years": {
    ru: "молодой педагог до 35 лет со стажем до трёх лет или новый в должности (локальный акт)",
    en: "teacher up to 35 with up to three years or new to the post (local act)",
    source: { certainty: "seen", clause: "локальный акт школы" },
  },
  "local-3-years-here": {
    ru: "молодой специалист, менее трёх лет в этой организации (локальный акт)",
    en: "young specialist, less than three years in this organisation (local act)",
    source: { certainty: "seen", clause: "локальный акт организации" },
  },
  "local-up-to-3-years": {
    ru: "молодой специалист без стажа или со стажем не более трёх лет (локальный акт)",
    en: "young specialist with no service or not more than three years (local act)",
    source: { certainty: "seen", clause: "локальный акт организации" },
  },
  // Its words set no age and no years: a beginner, as a rule trained, who has shown the wish to go on learning. That a beginner
  // is somebody in the first job is our reading.
  "pedagogical-mentoring": {
    ru: "начинающий педагог, проявивший желание и склонность к совершенствованию (педагогическое наставничество)",
    en: "beginning teacher who is willing and inclined to improve (mentoring of teachers)",
    source: ownDesign,
  },
});
