import { useEffect, useRef, useState } from "react";
import { federalProfile } from "nastavnik";
import { checkPaper, createPaper, paperStyle, toHtml, type Paper } from "nastavnik/papers";
import { describePaperFinding, describePaperGap, describePaperProblem, paperTexts } from "nastavnik/ru";
import { Alert } from "../parts/alert.js";
import { useDesk, useNames } from "../store/use-desk.js";
import { livesOf } from "../work/lives.js";
import { factsOf, printable, type PrintableKind } from "../work/papers-of.js";

/** Papers of a case, from its records: on the page, to the printer, with what they still lack. */
export function PapersPage() {
  const { data, on } = useDesk();
  const lives = livesOf(data);
  const nameOf = useNames();
  const [chosen, setChosen] = useState(0);
  const [kind, setKind] = useState<PrintableKind>("order-pairs");
  const life = lives[chosen] ?? lives[0];
  if (life === undefined)
    return (
      <p>
        Бумаг пока нет: <a href="#matching">подберите пары</a>.
      </p>
    );
  const made = createPaper(kind, factsOf(kind, life, data, on) as never, paperTexts);
  return (
    <>
      <div className="row g-2 mb-3 no-print">
        <label className="col-sm-5">
          Программа
          <select
            className="form-select"
            value={lives.indexOf(life)}
            onChange={(event) => setChosen(Number(event.target.value))}
          >
            {lives.map((each, i) => (
              <option key={each.found.id} value={i}>
                {nameOf(each.pairing.mentees[0] ?? "")} ← {nameOf(each.pairing.mentors[0] ?? "")}
              </option>
            ))}
          </select>
        </label>
        <label className="col-sm-5">
          Бумага
          <select
            className="form-select"
            value={kind}
            onChange={(event) => setKind(event.target.value as PrintableKind)}
          >
            {Object.entries(printable).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <div className="col-sm-2 d-flex align-items-end">
          <button className="btn btn-primary w-100" type="button" onClick={() => print()}>
            Напечатать
          </button>
        </div>
      </div>
      {made.ok ? (
        <Printed paper={made.value} />
      ) : (
        <Alert kind="danger">{made.issues.map((issue) => describePaperProblem(issue)).join("\n")}</Alert>
      )}
    </>
  );
}

function Printed({ paper }: { readonly paper: Paper }) {
  const {
    on,
    data: { names },
  } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet(); // made by the page itself: its policy allows no style in the text
    style.replaceSync(paperStyle);
    root.adoptedStyleSheets = [style];
    // the library has escaped everything that came in
    root.innerHTML = toHtml(paper, { fragment: true, nameOf: (id) => names.get(id) });
  }, [paper, names]);
  const findings = checkPaper(paper, { on, profile: federalProfile(on) });
  return (
    <>
      <div className="no-print">
        {findings.map((finding, i) => (
          <Alert kind="warning" key={i}>
            {describePaperFinding(finding)}
          </Alert>
        ))}
        {paper.gaps.length > 0 && (
          <details className="mb-3">
            <summary>Осталось заполнить: {paper.gaps.length}</summary>
            <ul>
              {paper.gaps.map((gap, i) => (
                <li key={i}>{describePaperGap(gap)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="paper" ref={place} />
    </>
  );
}
