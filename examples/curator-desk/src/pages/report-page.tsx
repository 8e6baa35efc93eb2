import { useEffect, useRef, useState } from "react";
import { academicYear, indicatorsOf, reportOn, reportRecordsOf, type Report } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import type { PublishedReport } from "nastavnik/report";
import { indicatorText } from "nastavnik/ru";
import { Progress } from "../parts/progress.js";
import { save } from "../parts/save.js";
import { useDesk } from "../store/use-desk.js";
import { datasetOf } from "../work/dataset-of.js";
import { livesOf } from "../work/lives.js";

type Step =
  | { readonly is: "progress"; readonly done: number; readonly of: number }
  | { readonly is: "published"; readonly publication: PublishedReport };

/** The school's own report; its exact part for the municipality, and what may be shown to everybody. */
export function ReportPage() {
  const { data, on } = useDesk();
  const [step, setStep] = useState<Step>();
  const worker = useRef<Worker>(undefined);
  useEffect(() => () => worker.current?.terminate(), []);

  const year = Number(on.slice(0, 4)) - (on.slice(5) < "09-01" ? 1 : 0);
  const period = academicYear(year);
  const states = new Map(livesOf(data).map(({ program, state }) => [program.id, state]));
  const records = reportRecordsOf(datasetOf(data), {
    period,
    on,
    stateOf: (program) => states.get(program) as never,
  });
  const report: Report = reportOn(records, { period, on, catalogue: builtInCatalogue });
  const values = indicatorsOf(report).filter(
    ({ numerator, denominator }) => numerator > 0 || (denominator ?? 0) > 0,
  );

  const publish = (): void => {
    worker.current?.terminate();
    const own = new Worker(new URL("../work/report.worker.ts", import.meta.url), { type: "module" });
    worker.current = own;
    own.addEventListener("message", ({ data: said }: MessageEvent<Step>) => setStep(said));
    own.postMessage({ report, threshold: 5 });
  };

  return (
    <>
      <p>
        {year}/{year + 1} учебный год.
      </p>
      <ul>
        {values.map((value) => (
          <li key={value.code}>{indicatorText(value)}</li>
        ))}
      </ul>
      <div className="d-flex flex-wrap gap-2">
        <button
          className="btn btn-primary"
          type="button"
          onClick={() => save("school-report.json", JSON.stringify(report))}
        >
          Часть для муниципалитета
        </button>
        <button className="btn btn-outline-primary" type="button" onClick={publish}>
          Что можно показать всем
        </button>
      </div>
      {step?.is === "progress" && <Progress done={step.done} of={step.of} now="Защита малых чисел" />}
      {step?.is === "published" && (
        <section className="mt-4" aria-live="polite">
          <h2 className="h5">Для всех</h2>
          <p className="text-body-secondary">
            Числа, за которыми стоит меньше пяти человек, не показаны, как и те, из которых их можно
            вычислить.
          </p>
          <ul>
            {indicatorsOf(step.publication)
              .filter((value) => value.withheld === true || values.some(({ code }) => code === value.code))
              .map((value) => (
                <li key={value.code}>{indicatorText(value)}</li>
              ))}
          </ul>
        </section>
      )}
    </>
  );
}
