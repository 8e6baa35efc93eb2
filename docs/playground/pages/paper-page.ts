import { federalProfile } from "nastavnik";
import { isCalendarDate } from "nastavnik/base";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { paperKinds } from "nastavnik/codes";
import { checkPaper, createPaper, paperStyle, toHtml, type Paper, type PaperFacts } from "nastavnik/papers";
import { describePaperFinding, describePaperGap, describePaperProblem, paperTexts } from "nastavnik/ru";
import { assignmentAfter, pairingAfter } from "nastavnik/lifecycle";
import { nameOf } from "../../../examples/papers/names.js";
import type { Page } from "../page.js";
import { answerPlace, button, el, field, folded, input, list, said, select } from "../parts.js";
import { assignmentOf, mentee, mentors, organisation, pairing, persons, program } from "../sample-case.js";
import { livedCase } from "../sample-life.js";

const kinds = [
  ...(["order-pairs", "order-mentors", "program", "mentor-consent"] as const),
  ...(["contract-supplement", "register"] as const),
];
type Kind = (typeof kinds)[number];

/** A paper of the sample, from its records. */
export const paperPage: Page = {
  id: "paper",
  title: "Бумаги",
  lead: "Бумага делается из записей; чего в них нет, остаётся пустой строкой и называется. Имена знает только ваша система и подставляет при печати.",
  draw(place) {
    const kind = select(Object.fromEntries(kinds.map((each) => [each, paperKinds[each].ru])));
    const school = input("text", "МОУ «Школа №\u00a00»");
    const town = input("text", "г.\u00a0Примерный");
    const on = input("date", "2025-08-20");
    const named = el("input", { type: "checkbox", checked: true });
    const printed = el("div", { class: "paper", tabindex: "0", role: "region", "aria-label": "Сама бумага" });
    const answer = answerPlace();
    answer.classList.add("no-print");
    const tell = (): void => {
      const day = on.value;
      printed.hidden = true;
      if (!isCalendarDate(day)) {
        answer.replaceChildren(said("Каким днём датировать бумагу?", "bad"));
        return;
      }
      const given = {
        organisation,
        organisationName: school.value,
        place: town.value,
        headPost: "Директор",
        on: day,
        persons,
        catalogue: builtInCatalogue,
      };
      const chosen = kind.value as Kind;
      const made = createPaper(chosen, { ...given, ...recordsOf(chosen) } as PaperFacts[Kind], paperTexts);
      if (!made.ok) {
        answer.replaceChildren(
          said(made.issues.map((issue) => describePaperProblem(issue)).join("\n"), "bad"),
        );
        return;
      }
      printed.hidden = false;
      print(printed, made.value, named.checked);
      const findings = checkPaper(made.value, { on: day, profile: federalProfile(day) });
      const { gaps } = made.value;
      answer.replaceChildren(
        ...findings.map((finding) => said(describePaperFinding(finding), "doubt")),
        folded(`Осталось заполнить: ${gaps.length}`, list(gaps.map((gap) => describePaperGap(gap)))),
      );
    };
    for (const control of [kind, school, town, on, named]) control.addEventListener("input", tell);
    place.append(
      el(
        "div",
        { class: "no-print" },
        el("div", { class: "row" }, field("Бумага", kind), field("Дата", on)),
        el("div", { class: "row" }, field("Организация", school), field("Место", town)),
        el("p", {}, el("label", {}, named, " подставить имена")),
        button("Напечатать", () => window.print()),
      ),
      answer,
      printed,
    );
    tell();
  },
};

/** The records of the sample on the first day of its program, with what events said of papers. */
function recordsOf(kind: Kind): object {
  const [mentor] = mentors;
  let assignment = assignmentOf(mentor);
  let paired = pairing;
  for (const event of livedCase("start").events) {
    if (event.machine === "assignment") assignment = assignmentAfter(assignment, event, texts);
    if (event.machine === "pairing")
      paired = pairingAfter(paired, event, (person) => (person === mentee.person ? mentee.id : mentor.id));
  }
  const ofPair = { mentors: [mentor], mentees: [mentee], pairings: [paired] };
  const records: Readonly<Record<Kind, object>> = {
    "order-pairs": { ...ofPair, programs: [program] },
    "order-mentors": { mentors: [mentor], assignments: [assignment] },
    program: { program, mentors: [mentor], mentees: [mentee] },
    "mentor-consent": { mentor, assignment },
    "contract-supplement": { mentor, assignment },
    register: { ...ofPair, programs: [program] },
  };
  return records[kind];
}

/** What this school's supplements say where an event keeps only that they do. */
const texts = {
  content: "помощь наставляемому по персонализированной программе",
  form: "очно",
  payment: "доплата по положению об оплате труда",
};

/** Where the paper's own style touches nothing else; made by the script, since the policy allows no style in the text. */
function print(place: HTMLElement, paper: Paper, withNames: boolean): void {
  const root = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  // on a phone a paper keeps its width, and its frame scrolls
  style.replaceSync(`${paperStyle}\n:host > * { min-width: 36rem; }`);
  root.adoptedStyleSheets = [style];
  // the library has escaped everything that came in
  root.innerHTML = toHtml(paper, { fragment: true, ...(withNames && { nameOf }) });
}
