import { wordsOf } from "../base/say.js";
import type { FactsOf, Sentences } from "../base/text.js";
import type { ReportConflict } from "../report/merge-reports.js";
import type { ReportBasis } from "../report/report.js";
import { countRu, dayRu } from "../base/words-ru.js";

/** Why two reports cannot be added. */
export const reportConflicts: Sentences<FactsOf<ReportConflict>> = {
  "report.overlap": ({ organisations }) =>
    `Отчёты пересекаются: в обоих ${countRu(organisations.length, ["организация", "организации", "организаций"])} (${organisations.join(", ")})`,
  "report.other-period": ({ periods }) =>
    `Отчёты за разные периоды: ${periods.map(({ starts, ends }) => `${dayRu(starts)} – ${dayRu(ends)}`).join(" и ")}`,
  "report.other-day": ({ days }) => `Отчёты на разные даты: ${days.map(dayRu).join(" и ")}`,
  "report.other-basis": ({ differs }) =>
    `Отчёты составлены по разным правилам: ${differs.map((part) => wordsOf(basisParts, part)).join(", ")}`,
};

const basisParts: Readonly<Record<keyof ReportBasis, string>> = {
  definitions: "определения показателей",
  dimensions: "набор разрезов",
  satisfied: "порог удовлетворённости",
  questionnaire: "пороги анкеты",
  young: "определение молодого педагога",
  catalogue: "каталог затруднений",
  sensitiveGroups: "чувствительные группы затруднений",
};
