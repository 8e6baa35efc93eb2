import type { Sentence } from "../../base/text.js";
import type { ModelComponent } from "../../codes/organisations/model-component-keys.js";
import { modelComponents } from "../../codes/organisations/model-components.js";
import type { Organisation } from "../../model/organisation.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { neededComponents } from "./needed-components.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "recommendation",
  audience: "staff",
  severity: "info",
  inForce: { from: staffModelFrom },
};

/** Nothing is said of a component that every organisation needs. */
export type Facts = { readonly component: ModelComponent };

export const check: Check<Organisation, Facts> = (organisation, { on }) =>
  neededComponents(organisation, on).flatMap(({ component, path, state }) =>
    state === undefined ? [{ path, details: { component } }] : [],
  );

export const ru: Sentence<Facts> = ({ component }) =>
  `Нет сведений об обязательном компоненте модели «${modelComponents[component].ru}»`;

export const en: Sentence<Facts> = ({ component }) =>
  `Nothing is said of a component every organisation needs: “${modelComponents[component].en}”`;
