import { entryIn } from "../codes/code-list.js";
import { measures } from "../codes/reports/measures.js";
import { dimensions } from "../codes/reports/report-facts.js";
import type { FigureName } from "../report/publication/certificate.js";
import type { LossReport } from "../report/publication/losses.js";
import { countRu, numberRu, quotedRu } from "../base/words-ru.js";

/**
 * Says in Russian what a publication costs, for the authority that publishes: how much is withheld, which totals of regions
 * and of everything are lost and what would save them, and what could not be guarded.
 *
 * @example describeLosses(certifiedPublication(report).losses)[0] // "Скрыто …"
 */
export function describeLosses({
  figures,
  withheld,
  small,
  headlines,
  unguarded,
}: LossReport): readonly string[] {
  const numbers = ["число", "числа", "чисел"] as const;
  return [
    `Скрыто ${countRu(withheld, numbers)} из ${numberRu(figures)}, из них за ${numberRu(small)} стоит мало людей`,
    ...headlines.map(({ figure, small: isSmall, dimensions: among }) => {
      const why = isSmall
        ? "за ним самим стоит мало людей"
        : among.length === 0
          ? "он защищает итоги муниципалитетов"
          : `он защищает малые числа в разрезах: ${among.map(dimensionName).join(", ")}; без этих разрезов его, возможно, удалось бы показать`;
      return `Не показан итог ${quotedRu(measureNames(figure))} (${placeName(figure)}): ${why}`;
    }),
    ...(unguarded.length === 0
      ? []
      : [
          `Защитить не удалось ${countRu(unguarded.length, numbers)}: кто-то из читателей может узнать их точнее, чем обещано`,
        ]),
  ];
}

function measureNames({ measures: codes }: FigureName): string {
  return codes.length === 0
    ? "показатель"
    : codes.map((code) => entryIn(measures, code)?.ru ?? code).join(", ");
}

function dimensionName(code: keyof typeof dimensions): string {
  return dimensions[code].ru;
}

function placeName({ level, region }: FigureName): string {
  return level === "all" ? "всего" : `регион ${region}`;
}
