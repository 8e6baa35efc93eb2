import { assignmentMachine, labelOf, pairingMachine, programMachine } from "nastavnik";
import { isCalendarDate } from "nastavnik/base";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { describeEventWith, describeRefusalWith } from "nastavnik/ru";
import type { Actor } from "nastavnik/lifecycle";
import {
  answersFor,
  bornCase,
  give,
  withOtherMentor,
  type Card,
  type CaseLife,
  type SomeCommand,
} from "../case-life.js";
import { commandForm, fieldsOf, type Choices } from "../command-form.js";
import type { Page } from "../page.js";
import { button, el, field, folded, input, said, select } from "../parts.js";
import { mentee, names } from "../sample-case.js";
import { livedCase } from "../sample-life.js";
import { tellHistory } from "./history-page.js";

const actors: Readonly<Partial<Record<Actor, string>>> = {
  curator: "куратора",
  mentor: "наставника",
  mentee: "наставляемого",
  head: "руководителя",
  system: "системы (то, что наступает само)",
};

/** A program from its draft to the archive, with its pair and its mentors' assignments. */
export const lifePage: Page = {
  id: "life",
  title: "Жизнь программы",
  lead: "Пара, поручение наставнику и программа — три машины. Кнопки даёт сама библиотека; пунктирные сейчас нельзя, нажмите — скажет почему и что сделать. Дату и роль меняете вы.",
  draw(place) {
    let life = bornCase;
    const day = input("date", "2025-08-18");
    const actor = select(actors);
    const cards = el("div");
    const jump = (to: CaseLife, on: string): void => {
      life = to;
      day.value = on;
      redraw();
    };
    const redraw = (focus?: string): void => {
      const drawn = cardsOf(life).map(({ card, title, status }) =>
        drawCard(
          life,
          card,
          `${title}`,
          status,
          () => ({ day: day.value, actor: actor.value as Actor }),
          (next) => {
            life = next;
            redraw(title);
          },
        ),
      );
      if (life.state.status === "awaiting-mentor" && life.duties.length === 1)
        drawn.push(
          el(
            "p",
            {},
            button("Завести поручение другому наставнику", () => {
              jump(withOtherMentor(life), day.value);
            }),
          ),
        );
      cards.replaceChildren(...drawn, ...historyOf(life));
      if (focus !== undefined) cards.querySelector<HTMLElement>(`[aria-label="${focus}"]`)?.focus();
    };
    for (const control of [day, actor]) control.addEventListener("change", () => redraw());
    place.append(
      el("div", { class: "row" }, field("День", day), field("От имени", actor)),
      el(
        "div",
        {},
        button("Начать заново", () => jump(bornCase, "2025-08-18")),
        button("Сразу к первому дню программы", () => jump(livedCase("start"), "2025-09-01")),
      ),
      cards,
    );
    redraw();
  },
};

type Titled = { readonly card: Card; readonly title: string; readonly status: string };

function cardsOf({ state, pairing, duties }: CaseLife): readonly Titled[] {
  return [
    { card: { machine: "pairing" }, title: "Пара", status: pairingMachine.states[pairing.status].label.ru },
    ...duties.map(({ mentor, state: { status } }, at): Titled => ({
      card: { machine: "assignment", at },
      title: `Поручение: ${names[mentor.person] ?? ""}`,
      status: assignmentMachine.states[status].label.ru,
    })),
    {
      card: { machine: "program" },
      title: "Программа",
      status: programMachine.states[state.status].label.ru,
    },
  ];
}

function drawCard(
  life: CaseLife,
  card: Card,
  title: string,
  status: string,
  asking: () => { readonly day: string; readonly actor: Actor },
  onMoved: (life: CaseLife) => void,
): HTMLElement {
  const below = el("div", { "aria-live": "polite" });
  const { day: on, actor } = asking();
  const head = el("h2", {}, `${title}: `, el("span", { class: "quiet" }, status));
  const section = el("section", { class: "card", "aria-label": title, tabindex: "-1" }, head);
  if (!isCalendarDate(on)) {
    section.append(said("Какой сегодня день?", "bad"));
    return section;
  }
  const say = describeRefusalWith({ names: nameOf(life) });
  const order = (command: SomeCommand): void => {
    const decision = give(life, card, command, { on, actor });
    if (decision.ok) onMoved(decision.life);
    else {
      below.querySelector(".said")?.remove();
      below.append(said(decision.refusals.map(say).join("\n"), "bad"));
    }
  };
  for (const answer of answersFor(life, card, { on, actor })) {
    const { ru } = answer.label as { readonly ru: string };
    const press = (): void => {
      if (answer.allowed === "refused") below.replaceChildren(said(say(answer.refusal), "bad"));
      else if (fieldsOf(card, answer).length === 0) order({ type: answer.command });
      else {
        const form = commandForm(card, answer, choicesOf(life), order);
        below.replaceChildren(form);
        form.querySelector<HTMLElement>("input, select")?.focus();
      }
    };
    const made = button(ru, press, answer.allowed === "refused" ? "refused" : "");
    if (answer.allowed === "refused") made.title = "сейчас нельзя: показать почему";
    section.append(made);
  }
  section.append(below);
  return section;
}

function historyOf({ events, ...life }: CaseLife): readonly HTMLElement[] {
  if (events.length === 0) return [];
  const say = describeEventWith({ names: nameOf({ ...life, events }) });
  return [
    folded(`Что было: ${events.length}`, el("ol", {}, ...events.map((event) => el("li", {}, say(event))))),
    el(
      "p",
      {},
      button("Показать историю по шагам", () => {
        tellHistory(events);
        location.hash = "history";
      }),
    ),
  ];
}

function choicesOf({ program, duties }: CaseLife): Choices {
  const { participants, activities, difficulties } = program;
  const persons = [...duties.map(({ mentor }) => mentor.person), mentee.person];
  return {
    of: Object.fromEntries(persons.map((id) => [id, names[id] ?? id])),
    activity: Object.fromEntries(activities.map(({ ref, title }) => [ref, title])),
    mentor: Object.fromEntries(
      participants
        .filter(({ role }) => role === "mentor")
        .map(({ ref, person = "" }) => [ref, names[person] ?? ref]),
    ),
    outcomes: Object.fromEntries(difficulties.map(({ ref, code }) => [ref, difficultyNamed(code) ?? ref])),
  };
}

function nameOf({ program }: CaseLife): (ref: string) => string | undefined {
  return (ref) =>
    program.activities.find((each) => each.ref === ref)?.title ??
    difficultyNamed(program.difficulties.find((each) => each.ref === ref)?.code) ??
    names[ref];
}

function difficultyNamed(code: string | undefined): string | undefined {
  return code === undefined ? undefined : labelOf(builtInCatalogue, code as never, "ru")?.text;
}
