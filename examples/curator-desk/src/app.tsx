import { useEffect, useState, type ComponentType } from "react";
import type { Actor } from "nastavnik/lifecycle";
import { DuePage } from "./pages/due-page.js";
import { ImportPage } from "./pages/import-page.js";
import { MatchingPage } from "./pages/matching-page.js";
import { PapersPage } from "./pages/papers-page.js";
import { PeoplePage } from "./pages/people-page.js";
import { ProgramsPage } from "./pages/programs-page.js";
import { ReportPage } from "./pages/report-page.js";
import { useDesk } from "./store/use-desk.js";

const pages: Readonly<Record<string, { readonly title: string; readonly Page: ComponentType }>> = {
  import: { title: "Загрузка", Page: ImportPage },
  people: { title: "Люди", Page: PeoplePage },
  matching: { title: "Подбор пар", Page: MatchingPage },
  programs: { title: "Программы", Page: ProgramsPage },
  due: { title: "Сроки", Page: DuePage },
  papers: { title: "Бумаги", Page: PapersPage },
  report: { title: "Отчёт", Page: ReportPage },
};

const actors: readonly (readonly [Actor, string])[] = [
  ["curator", "куратора"],
  ["head", "руководителя"],
  ["mentor", "наставника"],
  ["mentee", "наставляемого"],
  ["system", "системы"],
];

export function App() {
  const [name, setName] = useState(pageInAddress);
  useEffect(() => {
    const follow = () => setName(pageInAddress());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const { Page, title } = pages[name] ?? pages["import"]!;
  useEffect(() => {
    document.title = `${title} — стол куратора`;
  }, [title]);
  return (
    <>
      <a className="visually-hidden-focusable" href="#content">
        К содержанию
      </a>
      <header className="border-bottom bg-body-tertiary no-print">
        <div className="container py-2 d-flex flex-wrap gap-3 align-items-center">
          <strong className="me-auto">Стол куратора</strong>
          <Sitting />
        </div>
        <nav className="container" aria-label="Разделы">
          <ul className="nav nav-underline flex-nowrap overflow-x-auto">
            {Object.entries(pages).map(([key, page]) => (
              <li className="nav-item" key={key}>
                <a
                  className={`nav-link ${key === name ? "active" : ""}`}
                  aria-current={key === name ? "page" : undefined}
                  href={`#${key}`}
                >
                  {page.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="container py-4" id="content" tabIndex={-1}>
        <h1 className="h3 no-print">{title}</h1>
        <Page />
      </main>
    </>
  );
}

function Sitting() {
  const { on, setOn, actor, setActor } = useDesk();
  return (
    <>
      <label className="d-flex gap-2 align-items-center">
        <span>День</span>
        <input
          className="form-control form-control-sm"
          type="date"
          value={on}
          onChange={(event) => setOn(event.target.value)}
        />
      </label>
      <label className="d-flex gap-2 align-items-center">
        <span className="text-nowrap">От имени</span>
        <select
          className="form-select form-select-sm"
          value={actor}
          onChange={(event) => setActor(event.target.value as Actor)}
        >
          {actors.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function pageInAddress(): string {
  const name = location.hash.slice(1).split("/")[0] ?? "";
  return Object.hasOwn(pages, name) ? name : "import";
}
