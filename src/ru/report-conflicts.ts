import { wordsOf } from "../base/say.js";
import type { FactsOf, Sentences } from "../base/text.js";
import type { ReportConflict } from "../report/merge-reports.js";
import type { ReportBasis } from "../report/report.js";
import { colonRu, countRu, dayRu, inBracketsRu, quotedRu } from "../base/words-ru.js";

/** Why two reports cannot be added. */
export const reportConflicts: Sentences<FactsOf<ReportConflict>> = {
  "report.overlap": ({ organisations }) =>
    `Отчёты пересекаются: в обоих ${countRu(organisations.length, ["организация", "организации", "организаций"])}${inBracketsRu(organisations.map((id) => quotedRu(id)))}`,
  "report.other-period": ({ periods }) =>
    `Отчёты за разные периоды${colonRu(
      periods.map(({ starts, ends }) => `${dayRu(starts)} – ${dayRu(ends)}`),
      " и ",
    )}`,
  "report.other-day": ({ days }) => `Отчёты на разные даты${colonRu(days.map(dayRu), " и ")}`,
  "report.other-basis": ({ differs }) =>
    `Отчёты составлены по разным правилам${inBracketsRu(differs.map((part) => wordsOf(basisParts, part)))}`,
};

const basisParts: Readonly<Record<keyof ReportBasis, string>> = {
  definitions: "определения показателей",
  dimensions: "набор разрезов",
  satisfied: "порог удовлетворённости",
  questionnaire: "пороги анкеты",
  young: "определение молодого педагога",
  catalogue: "каталог затруднений",
  sensitiveGroups: "чувствительные группы затруднений",
  sensitiveDifficulties: "чувствительные затруднения",
  augustStarts: "к какому году относится начало 25–31 августа",
};
