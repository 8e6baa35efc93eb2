import type { Sentences } from "../base/text.js";
import { modelComponents } from "../codes/organisations/model-components.js";
import { organisationDocuments } from "../codes/organisations/organisation-documents.js";
import { mentorPays } from "../codes/organisations/organisation-facts.js";
import { qualificationCategories } from "../codes/people/person-facts.js";
import { youngSpecialistDefinitions } from "../codes/law/young-specialist-definitions.js";
import type { MissingDocument, OrganisationFacts } from "../rules/organisation-facts.js";
import { labelOfCode } from "./label-of-code.js";
import { dayRu } from "./words.js";

/** One sentence in Russian for each rule on organisations. */
export const organisationSentences: Sentences<OrganisationFacts> = {
  "document.missing-by-labour-law": (facts) => `${missing(facts)} по Трудовому кодексу`,
  "document.missing-by-data-law": (facts) => `${missing(facts)} по закону о персональных данных`,
  "document.missing-by-staff-model": (facts) =>
    `${missing(facts)} по рекомендациям о наставничестве педагогов`,
  "document.missing-by-learners-model": (facts) => `${missing(facts)} по целевой модели для обучающихся`,
  "curator.missing": () => "Куратор не назначен",
  "register.stale": ({ document, last, due }) =>
    `Документ «${documentRu(document)}» обновлён ${dayRu(last)}, а обновить его следовало не позже ${dayRu(due)}`,
  "register.undated": ({ document }) =>
    `Не указано, когда обновлён документ «${documentRu(document)}»: его обновляют не реже раза в год`,
  "component.missing": ({ component }) =>
    `Нет обязательного компонента модели: «${modelComponents[component].ru}»`,
  "component.unsaid": ({ component }) =>
    `Ничего не сказано об обязательном компоненте модели: «${modelComponents[component].ru}»`,
  "mentor-pay.unsaid": () =>
    "Не указано, как оформлен труд наставников: нельзя сказать, нужны ли их согласия и условия в трудовых договорах",
  "mentor-pay.to-check": ({ pay }) =>
    `Труд наставников оформлен как «${mentorPays[pay].ru}»: проверьте это с учётом разъяснений Роструда`,
  "staffing.part-above-whole": ({ on, part, code, count, teachingStaff }) =>
    `На ${dayRu(on)} ${partsRu[part](code)} указано ${count}, а педагогов всего ${teachingStaff}`,
  "overlay.not-in-profile": ({ overlay }) =>
    `Организация приняла профиль «${overlay}», а проверка идёт без него`,
  "organisation.unknown-code": ({ code }) => `Код «${code}» справочнику неизвестен; он сохранён как есть`,
};

function missing({ document, since }: MissingDocument): string {
  return `Нет документа «${documentRu(document)}»: с ${dayRu(since)} он нужен`;
}

function documentRu(document: keyof typeof organisationDocuments): string {
  return organisationDocuments[document].ru;
}

const partsRu: Readonly<
  Record<OrganisationFacts["staffing.part-above-whole"]["part"], (code?: string) => string>
> = {
  young: (code = "") => `молодых педагогов («${labelOfCode(youngSpecialistDefinitions, code)}»)`,
  newcomers: () => "новых педагогов",
  category: (code = "") => `педагогов («${labelOfCode(qualificationCategories, code)}»)`,
};
