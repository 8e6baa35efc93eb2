import { addDays, dueOn, type CalendarDate } from "nastavnik";
import { useDesk, useNames } from "../store/use-desk.js";
import { livesOf, profileOf } from "../work/lives.js";
import { dayInWords } from "./programs-page.js";

type Due = { readonly by: CalendarDate; readonly what: string; readonly whose: string };

const whats = {
  activity: "мероприятие",
  review: "промежуточный анализ",
  "end-of-term": "конец срока",
} as const;

/** What should have been done, what is to be done today, this week and later, over all programs. */
export function DuePage() {
  const { data, on } = useDesk();
  const nameOf = useNames();
  const dues = livesOf(data).flatMap((life): readonly Due[] => {
    const { program } = life;
    const { overdue, next } = dueOn(life.state, on, { program, profile: profileOf(life) });
    return [...overdue, ...next].map(({ what, by, ref }) => ({
      by,
      what:
        what === "activity"
          ? (program.activities.find((each) => each.ref === ref)?.title ?? whats[what])
          : whats[what],
      whose: nameOf(life.pairing.mentees[0] ?? ""),
    }));
  });
  const weekEnd = addDays(on, 7);
  const groups = [
    { title: "Просрочено", items: dues.filter(({ by }) => by < on) },
    { title: "Сегодня", items: dues.filter(({ by }) => by === on) },
    { title: "Ближайшие семь дней", items: dues.filter(({ by }) => by > on && by <= weekEnd) },
    { title: "Позже", items: dues.filter(({ by }) => by > weekEnd) },
  ];
  return (
    <>
      {groups.map(({ title, items }) => (
        <section key={title} className="mb-4">
          <h2 className="h5">
            {title}: {items.length}
          </h2>
          <ul className="list-group">
            {[...items]
              .sort((a, b) => (a.by < b.by ? -1 : 1))
              .map(({ by, what, whose }, i) => (
                <li className="list-group-item" key={i}>
                  <strong>до {dayInWords(by)}</strong> {what} — {whose}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
