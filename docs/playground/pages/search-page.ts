import { labelOf, searchCatalogue } from "nastavnik";
import { builtInCatalogue as catalogue } from "nastavnik/catalogue/built-in";
import { ancestorsOf, type SearchHit } from "nastavnik/catalogue";
import type { Page } from "../page.js";
import { answerPlace, button, el, field, input, said, table } from "../parts.js";

const examples = ["родители ругаются", "дисцеплина", "как заинтересовать детей", "журнал", "PD-FAM-01"];
const grades: Readonly<Record<SearchHit["strength"]["grade"], string>> = {
  strong: "ответ",
  fair: "догадка",
  weak: "слабая догадка",
};

/** The built-in catalogue by the words of a person. */
export const searchPage: Page = {
  id: "search",
  title: "Поиск затруднения",
  lead: "Спросите своими словами. Поиск прощает окончания и опечатки, но не скрывает, что нашёл лишь похожее.",
  draw(place) {
    const words = input("search", examples[0]);
    const answer = answerPlace();
    const tell = (): void => {
      const hits = searchCatalogue(catalogue, words.value, { language: "ru", limit: 10 });
      answer.replaceChildren(
        hits.some(({ strength }) => strength.grade === "strong")
          ? said(`Нашлось: ${hits.length}`, "good")
          : said(hits.length > 0 ? "Точного ответа нет, есть догадки." : "Ничего не нашлось.", "doubt"),
        table(["Затруднение", "Группа", "Код", "Насколько это ответ"], hits.map(rowOf)),
      );
    };
    words.addEventListener("input", tell);
    const tries = examples.map((example) =>
      button(example, () => {
        words.value = example;
        tell();
      }),
    );
    place.append(field("Что трудно", words), el("div", {}, ...tries), answer);
    tell();
  },
};

function rowOf({ code, label, strength }: SearchHit): readonly string[] {
  const groups = ancestorsOf(catalogue, code as Parameters<typeof ancestorsOf>[1] as never).map(
    (each) => labelOf(catalogue, each as never, "ru")?.text ?? each,
  );
  return [label.text, groups.join(", "), code, grades[strength.grade]];
}
