import { federalProfile } from "nastavnik";
import { isCalendarDate } from "nastavnik/base";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { paperKinds } from "nastavnik/codes";
import { checkPaper, createPaper, paperStyle, toHtml, type Paper, type PaperFacts } from "nastavnik/papers";
import { describePaperFinding, describePaperGap, describePaperProblem, paperTexts } from "nastavnik/ru";
import type { Page } from "../page.js";
import { answerPlace, button, el, field, folded, input, list, said, select } from "../parts.js";
import {
  assignmentOf,
  mentee,
  mentors,
  names,
  organisation,
  pairing,
  persons,
  program,
} from "../sample-case.js";

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
    const printed = el("div", { class: "paper" });
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

function recordsOf(kind: Kind): object {
  const assignment = assignmentOf(mentors[0]);
  const [mentor] = mentors;
  const records: Readonly<Record<Kind, object>> = {
    "order-pairs": { mentors: [mentor], mentees: [mentee], pairings: [pairing], programs: [program] },
    "order-mentors": { mentors: [mentor], assignments: [assignment] },
    program: { program, mentors: [mentor], mentees: [mentee] },
    "mentor-consent": { mentor, assignment },
    "contract-supplement": { mentor, assignment },
    register: { mentors, mentees: [mentee], pairings: [pairing] },
  };
  return records[kind];
}

/** Where the paper's own style touches nothing else; made by the script, since the policy allows no style in the text. */
function print(place: HTMLElement, paper: Paper, withNames: boolean): void {
  const root = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(paperStyle);
  root.adoptedStyleSheets = [style];
  // the library has escaped everything that came in
  root.innerHTML = toHtml(paper, { fragment: true, ...(withNames && { nameOf: nominative }) });
}

/** The sample knows names in one case only; where a sentence wants another, a line is left. */
function nominative(id: string, grammaticalCase: string): string | undefined {
  return grammaticalCase === "nominative" ? names[id]?.replaceAll(" ", "\u00a0") : undefined;
}
