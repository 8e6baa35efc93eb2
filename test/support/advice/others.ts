import { academicYear, calendarDate, idOf } from "nastavnik";
import type { DamagedHistory, UnreadableHistory } from "nastavnik/lifecycle";
import type { Exclusion, MatchingFaultFacts, MatchingRefusal } from "nastavnik/matching";
import type { PublicationFault, ReportConflict } from "nastavnik/report";
import type { ProfileConflictFacts } from "nastavnik/rules";
import { advise, sample, type AdviceOn, type Sample, type Samples } from "./advice.js";

const [mentor, mentee, other] = [
  idOf("mentor", "mentor:m0"),
  idOf("mentee", "mentee:e0"),
  idOf("mentee", "mentee:e1"),
];
const tighten = [
  "Ослабить нельзя: ужесточите или уберите. Спорное решает тот, кто установил верхний слой.",
  "It cannot be loosened: tighten it or leave it out; the layer above would have to change.",
] as const;

export const profileSamples: Samples<ProfileConflictFacts> = {
  "overlay.unknown-rule": sample(
    { rule: "program.durations" },
    "Исправьте код правила.",
    "Correct the code of the rule.",
  ),
  "overlay.loosens": sample({ rule: "program.duration", from: "error", to: "off" }, ...tighten),
  "overlay.widens-term": sample(
    { from: { minMonths: 3, maxMonths: 12 }, to: { minMonths: 1, maxMonths: 12 } },
    ...tighten,
  ),
  "overlay.loosens-eligibility": sample({ criterion: "yearsInProfession", from: 5, to: 3 }, ...tighten),
  "overlay.unknown-item": sample(
    { item: "curators" },
    "Исправьте код пункта.",
    "Correct the code of the item.",
  ),
  "overlay.reweighs": sample(
    { item: "curator", from: 2, to: 1 } as never,
    "Оставьте вес верхнего слоя.",
    "Keep the weight of the layer above.",
  ),
  "overlay.out-of-range": sample(
    { setting: "maxMenteesPerMentor", value: 0, min: 1, max: 1000 },
    "Исправьте число.",
    "Correct the number.",
  ),
  "overlay.out-of-order": sample(
    { layer: "region" },
    "Передайте слои сверху вниз: регион, муниципалитет, организация.",
    "Hand the layers over from the top: region, municipality, organisation.",
  ),
};

type ReportFacts = {
  readonly [Code in ReportConflict["code"]]: Extract<ReportConflict, { readonly code: Code }>["details"];
};

export const reportSamples: Samples<ReportFacts> = {
  "report.overlap": sample(
    { organisations: [idOf("organisation", "organisation:12")] },
    "Ничего, если часть пришла второй раз; иначе найдите, кто посчитал чужую школу.",
    "Nothing when a part came twice; otherwise find who counted another's school.",
  ),
  "report.other-period": sample(
    { periods: [academicYear(2024), academicYear(2025)] },
    "Складывайте отчёты одного периода; годы сравнивает `differenceOf`.",
    "Add reports of one period; `differenceOf` compares years.",
  ),
  "report.other-day": sample(
    { days: [calendarDate("2026-05-31"), calendarDate("2026-06-30")] },
    "Запросите отчёт на тот же день.",
    "Ask for the report of the same day.",
  ),
  "report.other-basis": sample(
    { differs: ["young"] },
    "Пересчитайте оба по одним определениям.",
    "Count both by the same definitions.",
  ),
};

type HistoryFault = DamagedHistory | UnreadableHistory;
const history = [
  "Восстановите историю из копии: недостающее место названо.",
  "Restore the history from a copy: the place is named.",
] as const;
const damaged = { machine: "program", index: 2, event: "started", status: "draft" } as const;
type FaultFacts = { readonly [Code in HistoryFault["code"]]: object };

export const historySamples: Samples<FaultFacts> = {
  "history.not-a-list": sample({}, "Передайте массив событий.", "Hand over an array of events."),
  "history.broken-chain": sample(
    { index: 2 },
    "Событие изменили после записи: найдите, кто и зачем.",
    "An event was changed after it was kept: find out by whom and why.",
  ),
  "history.newer-version": sample({ index: 2, version: 9 }, "Обновите nastavnik.", "Update nastavnik."),
  "history.malformed-event": sample({ ...damaged, field: "on" }, ...history),
  "history.other-machine": sample(
    damaged,
    "Передайте историю этой машины.",
    "Hand over a history of this machine.",
  ),
  "history.other-version": sample(
    damaged,
    "Сначала `readHistory`: он обновит старые события.",
    "First `readHistory`: it brings old events up to date.",
  ),
  "history.other-subject": sample(
    damaged,
    "Отберите события одного `subject`.",
    "Take the events of one `subject`.",
  ),
  "history.out-of-turn": sample(
    damaged,
    "Отсортируйте по `seq` и проверьте, нет ли пропусков и повторов.",
    "Sort by `seq`, and look for gaps and repeats.",
  ),
  "history.earlier-day": sample(damaged, ...history),
  "history.impossible-event": sample(damaged, ...history),
  "history.wrong-actor": sample(
    { ...damaged, by: "mentee", actors: ["curator"] },
    "Если вы убрали роль из своей машины, верните её: запрещать надо условием.",
    "When you removed a role from your own machine, put it back: refuse it by a guard.",
  ),
};

export const exclusionAdvice: AdviceOn<Exclusion> = {
  "mentor.no-consent": advise(
    "Получите согласие и поставьте `consents`.",
    "Get the consent, and set `consents`.",
  ),
  "mentor.not-eligible": advise(
    "Смотрите замечания `checkMentor`: требует местный акт.",
    "See what `checkMentor` finds: a local act asks for it.",
  ),
  "mentor.no-seat": advise(
    "Увеличьте `seats`, если наставник согласен.",
    "Raise `seats` if the mentor agrees.",
  ),
  "pair.same-person": advise("Ничего: так не бывает.", "Nothing: that cannot be."),
  "pair.other-organisation": advise(
    "Предложите внешнюю форму с обеих сторон.",
    "Offer an outer form on both sides.",
  ),
  "pair.cannot-meet": advise("Договоритесь о дистанционных встречах.", "Agree on meetings at a distance."),
  "pair.periods-apart": advise(
    "Сдвиньте сроки, чтобы они пересеклись.",
    "Move the periods so that they overlap.",
  ),
  "pair.reporting-line": advise(
    "Выберите того, кто не руководит.",
    "Choose somebody who is not in the line.",
  ),
  "pair.mutual": advise(
    "Выберите другого или объявите обмен опытом иначе.",
    "Choose another, or arrange the exchange otherwise.",
  ),
  "pair.forbidden": advise(
    "Снимите запрет, если он больше не нужен.",
    "Lift the ban when it is no longer needed.",
  ),
  "pair.locked-elsewhere": advise("Освободите закреплённую пару.", "Release the locked pair."),
  "pair.required-criterion": advise(
    "Снимите `required` с критерия или дайте недостающие сведения.",
    "Drop `required` of the criterion, or give the facts.",
  ),
  "pair.below-floor": advise("Понизьте порог или дополните сведения.", "Lower the floor, or add facts."),
};

type RefusalFacts = {
  readonly [Code in MatchingRefusal["code"]]: Extract<MatchingRefusal, { readonly code: Code }>["details"];
};

export const refusalSamples: Samples<RefusalFacts> = {
  "locked.over-full": sample(
    { mentor, seats: 1, locked: 2 },
    "Увеличьте `seats` или освободите пару.",
    "Raise `seats`, or release a pair.",
  ),
  "minimum.unreachable": sample({ mentors: [mentor] }, "Понизьте `minimum`.", "Lower `minimum`."),
  "everybody.impossible": sample(
    { mentees: [mentee, other], mentors: [mentor], seats: 1 },
    "Найдите места или уберите `everybody`.",
    "Find seats, or drop `everybody`.",
  ),
  "conditions.unsatisfiable": sample(
    {},
    "Уберите одно из условий: вместе они невыполнимы.",
    "Drop one of the conditions: together they cannot be met.",
  ),
  "cases.too-many": sample(
    { cases: 10000 },
    "Поднимите `mostCases` или сократите условия.",
    "Raise `mostCases`, or lessen the conditions.",
  ),
  "objectives.too-large": sample(
    {},
    "Упростите порядок целей или разделите людей.",
    "Simplify the objectives, or split the people.",
  ),
  "stable.side-condition": sample(
    { condition: "together" },
    "Возьмите `matchBest`: он выполнит условие.",
    "Take `matchBest`: it meets the condition.",
  ),
};

const again = [
  "Подбор изменили после расчёта: подберите заново.",
  "It was changed after matching: match again.",
] as const;
const pairFacts = { mentee, mentor } as const;
const edit = ["Исправьте пару или подберите заново.", "Correct the pair, or match again."] as const;

export const faultSamples: Samples<MatchingFaultFacts> = {
  "matching.unreadable": sample(
    {},
    "Передайте то, что вернул подбор, без изменений.",
    "Hand over what the matching answered, unchanged.",
  ),
  "pair.stranger": sample(pairFacts, ...edit),
  "mentee.twice": sample({ mentee }, ...edit),
  "pair.excluded": sample({ ...pairFacts, rules: ["mentor.no-consent"] }, ...edit),
  "pair.wrong-score": sample({ ...pairFacts, said: 5500, found: 5000 }, ...again),
  "pair.wrong-lock": sample({ ...pairFacts, running: true }, ...again),
  "mentor.over-full": sample({ mentor, seats: 1, found: 2 }, ...edit),
  "locked.not-kept": sample(pairFacts, ...edit),
  "minimum.missed": sample({ mentor, minimum: 2, found: 1 }, ...edit),
  "group.too-small": sample({ mentor, minimum: 2, found: 1 }, ...edit),
  "together.parted": sample({ mentees: [mentee, other] }, ...edit),
  "apart.joined": sample({ mentees: [mentee, other], mentor }, ...edit),
  "pair.mutual": sample({ mentees: [mentee, other] }, ...edit),
  "everybody.missed": sample({ mentees: [mentee] }, ...edit),
  "unmatched.wrong": sample({ mentees: [mentee] }, ...again),
  "total.wrong": sample({ said: 9000, found: 8500 }, ...again),
  "spread.wrong": sample({ said: 2, found: 1 }, ...again),
  "wishes.wrong": sample({ said: 2, found: 1 }, ...again),
  "certificate.wrong": sample({}, ...again),
  "proof.wrong": sample({ said: "prices", found: "cases" }, ...again),
  "even-load.wrong": sample({ said: true }, ...again),
  "without-cut.wrong": sample({ said: true }, ...again),
  "fingerprint.wrong": sample({ said: "a", found: "b" }, ...again),
  "digest.wrong": sample({}, ...again),
  "how.wrong": sample({ reason: "…" }, ...again),
  "claim.baseless": sample({ field: "proof" }, ...again),
  "best.not-proven": sample({}, ...again),
  "stable.blocking-pair": sample(pairFacts, ...again),
  "refusal.wrong": sample({ said: "cases.too-many" }, ...again),
  "refusal.with-pairs": sample({ pairs: 3 }, ...again),
  "refusal.unverifiable": sample({ said: "cases.too-many" }, ...again),
};

/** Said by no sentence: they are for whoever checks a proof. */
export const publicationAdvice: AdviceOn<PublicationFault["code"]> = {
  "publication.untrue": advise(
    "Публикация говорит о себе не то: опубликуйте заново.",
    "What it says of itself is not so: publish again.",
  ),
  "figure.untrue": advise(
    "Число не то, что в отчёте: опубликуйте заново.",
    "The figure is not the report's: publish again.",
  ),
  "figure.missing": advise("Числа нет: опубликуйте заново.", "The figure is not there: publish again."),
  "figure.small": advise("Показано малое число: не публикуйте.", "A small figure is shown: do not publish."),
  "figure.unproved": advise(
    "Обещанное не доказано: не публикуйте.",
    "What is promised is not proved: do not publish.",
  ),
  "witness.shown": advise(
    "Таблица сертификата меняет показанное.",
    "A table of the certificate changes what is shown.",
  ),
  "witness.below-least": advise(
    "Таблица сертификата уходит ниже возможного.",
    "A table of the certificate goes below what can be.",
  ),
  "witness.sum": advise(
    "Таблица сертификата не складывается.",
    "A table of the certificate does not add up.",
  ),
  "witness.relation": advise(
    "В таблице сертификата часть больше целого.",
    "In a table of the certificate a part exceeds its whole.",
  ),
  "certificate.other": advise(
    "Сертификат от другой публикации.",
    "The certificate is another publication's.",
  ),
  "figures.other": advise("Публикация не этого отчёта.", "The publication is of another report."),
};

export const orderSample: Sample<{ readonly organisations: readonly `organisation:${string}`[] }> = sample(
  { organisations: ["organisation:12"] },
  "Эта организация уже посчитана: уберите повтор.",
  "The organisation is counted already: drop the repeat.",
);
