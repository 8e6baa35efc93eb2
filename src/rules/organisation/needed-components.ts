import type { CalendarDate } from "../../base/calendar-date.js";
import type { Path } from "../../base/path.js";
import type { Behaviour } from "../../codes/keys-and-labels.js";
import type { ItemState } from "../../codes/organisations/item-state-keys.js";
import type { ModelComponent, ModelComponentEntry } from "../../codes/organisations/model-component-keys.js";
import { modelComponents } from "../../codes/organisations/model-component-keys.js";
import type { Organisation } from "../../model/organisation.js";

/** A component that every organisation needs, with its state as far as anybody has said. */
export type NeededComponent = {
  readonly component: ModelComponent;
  readonly state: ItemState | undefined;
  readonly path: Path;
};

/** Invariant components that no other rule speaks of, with what is said of each by the day. */
export function neededComponents({ components }: Organisation, on: CalendarDate): readonly NeededComponent[] {
  return componentEntries
    .filter(([, { invariant, seenIn }]) => invariant && seenIn === "components")
    .map(([component]) => {
      const i = components.findIndex((said) => said.code === component && (said.on ?? on) <= on);
      return { component, state: components[i]?.state, path: i < 0 ? ["components"] : ["components", i] };
    });
}

const componentEntries = /* @__PURE__ */ Object.entries(modelComponents) as readonly [
  ModelComponent,
  Behaviour<ModelComponentEntry>,
][];
