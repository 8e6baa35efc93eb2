import { builtInCriteria, calendarDate, candidatesOf, explainPair, idOf, matchBest } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { diagnose } from "nastavnik/matching";
import { describeDiagnosis, describeMatchingRefusal, explainText } from "nastavnik/ru";
import type { Page } from "../page.js";
import { answerPlace, area, button, el, field, folded, list, said } from "../parts.js";
import { Names, readSheet } from "../read-sheet.js";
import { sampleSheet } from "../sample-sheets.js";

const criteria = builtInCriteria(builtInCatalogue);
/** Basis points: with less in common than a subject, a school would rather look elsewhere. */
const floor = 1_500;
/** A whole district is for a worker; the example `curator-desk` has one. */
const mostPeople = 300;

/** Pairs of a pasted school, and why it is these. */
export const matchingPage: Page = {
  id: "matching",
  title: "Подбор пар",
  lead: "Вставьте таблицы наставников и наставляемых. Библиотека найдёт лучшее распределение и объяснит каждую пару и каждого, кто остался один.",
  draw(place) {
    const mentors = area(sampleSheet("mentors"), 6);
    const mentees = area(sampleSheet("mentees"), 7);
    const answer = answerPlace();
    const search = button(
      "Подобрать пары",
      () => answer.replaceChildren(...pairsOf(mentors.value, mentees.value)),
      "main",
    );
    place.append(field("Наставники", mentors), field("Наставляемые", mentees), search, answer);
  },
};

function pairsOf(mentorSheet: string, menteeSheet: string): readonly HTMLElement[] {
  const names = new Names();
  const options = {
    on: calendarDate("2025-09-01"),
    organisation: idOf("organisation", "organisation:school"),
    names,
  };
  const { records: mentors, remarks: ofMentors } = readSheet("mentors", mentorSheet, options);
  const { records: mentees, remarks: ofMentees } = readSheet("mentees", menteeSheet, options);
  const remarks = [
    ...ofMentors.map((text) => `Наставники: ${text}`),
    ...ofMentees.map((text) => `Наставляемые: ${text}`),
  ];
  const unread = remarks.length > 0 ? [folded(`Что не прочитано: ${remarks.length}`, list(remarks))] : [];
  if (mentors.length === 0 || mentees.length === 0)
    return [said("Нужны хотя бы один наставник и один наставляемый.", "bad"), ...unread];
  if (mentors.length + mentees.length > mostPeople)
    return [
      said(`Здесь — до ${mostPeople} человек; больше библиотека считает в фоне вашего приложения.`, "bad"),
    ];

  const candidates = candidatesOf({ mentors, mentees, criteria, floor });
  const matching = matchBest(candidates);
  if (matching.refusal !== undefined)
    return [said(describeMatchingRefusal(matching.refusal), "bad"), ...unread];
  const people = new Map<string, string>(
    [...mentors, ...mentees].map(({ id, person }) => [id, names.nameOf(person)]),
  );
  const nameOf = (id: string) => people.get(id) ?? id;
  const named = (text: string) => text.replace(/«(ment(?:or|ee):[^»]+)»/g, (_, id: string) => nameOf(id));
  const why = (mentee: (typeof mentees)[number]["id"], mentor: (typeof mentors)[number]["id"]) =>
    explainText(explainPair(candidates, mentee, mentor), criteria);
  return [
    ...unread,
    el("h2", {}, `Пары: ${matching.pairs.length}`),
    ...matching.pairs.map(({ mentor, mentee }) =>
      el(
        "div",
        { class: "card" },
        el("strong", {}, `${nameOf(mentee)} ← ${nameOf(mentor)}`),
        el("div", { class: "lines" }, why(mentee, mentor)),
      ),
    ),
    ...matching.unmatched.map((mentee) =>
      el(
        "div",
        { class: "card" },
        el("strong", {}, `${nameOf(mentee)}: пока никто.`),
        el("div", { class: "lines" }, named(describeDiagnosis(diagnose(candidates, matching, mentee)))),
        folded("С каждым наставником", list(mentors.map(({ id }) => `${nameOf(id)}: ${why(mentee, id)}`))),
      ),
    ),
  ];
}
