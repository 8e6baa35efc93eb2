import type { Exclusion } from "../matching/request/hard-rules.js";

/** Why a pair is impossible, as the end of a sentence about one mentor. */
export const exclusionsRu: Readonly<Record<Exclusion, string>> = {
  "mentor.no-consent": "наставник не дал письменного согласия",
  "mentor.not-eligible": "наставник не отвечает требованиям на этот день",
  "mentor.no-seat": "у наставника нет свободных мест",
  "pair.same-person": "это один и тот же человек",
  "pair.other-organisation": "они работают в разных организациях, а внешняя форма не предложена",
  "pair.cannot-meet": "они работают в разных местах и не могут встречаться дистанционно",
  "pair.periods-apart": "их сроки не пересекаются",
  "pair.reporting-line": "один из них подчиняется другому",
  "pair.mutual": "наставляемый уже наставник этого человека",
  "pair.forbidden": "эта пара запрещена",
  "pair.locked-elsewhere": "у наставляемого уже есть наставник",
  "pair.required-criterion": "не выполнен обязательный критерий",
  "pair.below-floor": "оценка ниже допустимой",
};
