import type { Path } from "../../base/path.js";
import type { RoadmapStep, TargetModel } from "../../model/target-model.js";

/** The steps of conditions, resources and processes, each with its place. */
export function stepsOf(model: TargetModel): readonly (readonly [RoadmapStep, Path])[] {
  return (["conditions", "resources", "processes"] as const).flatMap((list) =>
    model[list].map((step, i) => [step, [list, i]] as const),
  );
}
