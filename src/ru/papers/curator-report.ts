import type { Texts } from "../../papers/kinds/curator-report.js";
import { line } from "../../papers/line.js";
import { indicatorAmount } from "../indicator-text.js";
import { unbroken } from "./unbroken.js";

export const curatorReport: Texts = {
  title: "Итоговый отчёт куратора о реализации программ наставничества",
  period: (period) => line`Отчётный период: ${period}`,
  from: (starts, ends) => `с ${starts} по ${ends}`,
  asOf: (day) => `по состоянию на ${day}`,
  indicators: "Показатели",
  columns: ["№ п/п", "Показатель", "Значение", "Из чего получено", "За предыдущий период"],
  name: ({ name }) => name.ru,
  value(indicator) {
    const amount = indicatorAmount(indicator);
    return amount && unbroken(amount);
  },
  base: (numerator, denominator) => `${numerator} из расчёта на ${denominator}`,
  compared: (before) => line`Сравнение с предыдущим периодом: ${before}`,
  conclusions: "Выводы и предложения",
  exact: "Отчёт содержит точные числа и предназначен для внутреннего пользования.",
};
