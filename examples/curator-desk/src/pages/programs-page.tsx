import { useState } from "react";
import { labelOf } from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { assignmentStatuses, pairingStatuses, programStatuses } from "../work/statuses.js";
import { roles } from "nastavnik/codes";
import { checkProgram } from "nastavnik/rules";
import { describeFinding } from "nastavnik/ru";
import type { Choices } from "../parts/command-form.js";
import { Findings } from "../parts/findings.js";
import { MachineCard } from "../parts/machine-card.js";
import { useDesk, useNames } from "../store/use-desk.js";
import { livesOf, profileOf, type Life } from "../work/lives.js";
import { withMentor } from "../work/new-cases.js";

/** The lives of programs: each with its pair and its mentors' assignments, all by buttons. */
export function ProgramsPage() {
  const { data } = useDesk();
  const nameOf = useNames();
  const lives = livesOf(data);
  const [chosen, setChosen] = useState<string>();
  if (lives.length === 0)
    return (
      <p>
        Программ пока нет: <a href="#matching">подберите пары</a>.
      </p>
    );
  const life = lives.find(({ found }) => found.id === chosen) ?? lives[0]!;
  return (
    <>
      <div className="mb-3">
        <label className="form-label" htmlFor="case">
          Программа
        </label>
        <select
          className="form-select"
          id="case"
          value={life.found.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {lives.map((each) => (
            <option key={each.found.id} value={each.found.id}>
              {nameOf(each.pairing.mentees[0] ?? "")} ← {nameOf(each.pairing.mentors[0] ?? "")}:{" "}
              {programStatuses[each.state.status]}
            </option>
          ))}
        </select>
      </div>
      <OneLife key={life.found.id} life={life} />
    </>
  );
}

function OneLife({ life }: { readonly life: Life }) {
  const { data, on } = useDesk();
  const nameOf = useNames();
  const history = (subject: string) => data.histories.get(subject) ?? [];
  const findings = checkProgram(life.program, { on, profile: profileOf(life), catalogue: builtInCatalogue });
  const choices = choicesOf(life, nameOf);
  const reached = life.state.status === "archived" ? life.state.ended : life.state;
  const done = "done" in reached ? reached.done : {};
  return (
    <>
      <MachineCard
        life={life}
        machine="pairing"
        at={0}
        title="Пара"
        status={pairingStatuses[life.pairingState.status]}
        history={history(life.pairing.id)}
        choices={choices}
      />
      {life.assignments.map(({ assignment, state, mentor }, i) => (
        <MachineCard
          key={assignment.id}
          life={life}
          machine="assignment"
          at={i}
          title={`Поручение: ${nameOf(mentor)}`}
          status={assignmentStatuses[state.status]}
          history={history(assignment.id)}
          choices={choices}
        />
      ))}
      <MachineCard
        life={life}
        machine="program"
        at={0}
        title="Программа"
        status={programStatuses[life.state.status]}
        history={history(life.program.id)}
        choices={choices}
      />
      <Replacement life={life} />
      <section className="mb-3">
        <h2 className="h5">Что говорят правила</h2>
        <Findings
          findings={findings.map((finding) => ({
            severity: finding.severity,
            text: describeFinding(finding),
          }))}
        />
      </section>
      <section>
        <h2 className="h5">План</h2>
        <div className="table-responsive">
          <table className="table table-sm">
            <thead>
              <tr>
                <th scope="col">Мероприятие</th>
                <th scope="col">Срок</th>
                <th scope="col">Проведено</th>
              </tr>
            </thead>
            <tbody>
              {life.program.activities.map(({ ref, title, time }) => (
                <tr key={ref}>
                  <td>{title}</td>
                  <td>
                    {dayInWords(time?.from)} – {dayInWords(time?.to)}
                  </td>
                  <td>{dayInWords(done[ref])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

/** A program that waits for a mentor, or will, gets another: first an assignment, then the command to replace. */
function Replacement({ life }: { readonly life: Life }) {
  const { desk, data } = useDesk();
  const nameOf = useNames();
  const serving = new Set(life.assignments.map(({ assignment }) => assignment.mentor));
  const others = data.mentors.filter(({ id }) => !serving.has(id));
  const isRunning = ["active", "suspended", "awaiting-mentor"].includes(life.state.status);
  if (!isRunning || others.length === 0) return null;
  return (
    <form
      className="d-flex flex-wrap gap-2 align-items-end mb-3"
      onSubmit={(event) => {
        event.preventDefault();
        const id = new FormData(event.currentTarget).get("mentor");
        const mentor = others.find((each) => each.id === id);
        if (mentor) void desk.keep(withMentor(life.found, mentor, life.program, data));
      }}
    >
      <div>
        <label className="form-label" htmlFor="other">
          Другой наставник
        </label>
        <select className="form-select" id="other" name="mentor">
          {others.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </div>
      <button className="btn btn-outline-primary" type="submit">
        Завести поручение
      </button>
    </form>
  );
}

function choicesOf({ program, assignments, mentees }: Life, nameOf: (id: string) => string): Choices {
  const labels = roles as Readonly<Record<string, { readonly ru: string } | undefined>>;
  const persons = [...assignments.map(({ mentor }) => mentor), ...mentees];
  return {
    of: persons.map((value) => ({ value, label: nameOf(value) })),
    activity: program.activities.map(({ ref, title, time }) => {
      const isAlone = program.activities.filter((each) => each.title === title).length === 1;
      return { value: ref, label: isAlone ? title : `${title}, до ${dayInWords(time?.to)}` };
    }),
    mentor: program.participants
      .filter(({ role }) => role === "mentor")
      .map(({ ref, person }) => ({ value: ref, label: nameOf(person ?? ref) })),
    outcomes: program.difficulties.map(({ ref, code = "", asWritten }) => ({
      value: ref,
      label: labelOf(builtInCatalogue, code, "ru")?.text ?? asWritten ?? ref,
    })),
    consents: program.participants.map(({ role }) => ({ value: role, label: labels[role]?.ru ?? role })),
  };
}

export function dayInWords(day: string | undefined): string {
  return day === undefined ? "" : day.split("-").reverse().join(".");
}
