import type { Sentence } from "../../base/text.js";
import { itemStates } from "../../codes/organisations/item-state-keys.js";
import type { ModelComponent } from "../../codes/organisations/model-component-keys.js";
import { modelComponents } from "../../codes/organisations/model-components.js";
import type { Organisation } from "../../model/organisation.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { neededComponents } from "./needed-components.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", clause: "часть III", certainty: "recalled" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = { readonly component: ModelComponent };

export const check: Check<Organisation, Facts> = (organisation, { on }) =>
  neededComponents(organisation, on).flatMap(({ component, path, state }) =>
    state !== undefined && itemStates[state].halfPoints === 0 ? [{ path, details: { component } }] : [],
  );

export const ru: Sentence<Facts> = ({ component }) =>
  `Нет обязательного компонента модели «${modelComponents[component].ru}»`;

export const en: Sentence<Facts> = ({ component }) =>
  `A component every organisation needs is missing: “${modelComponents[component].en}”`;
