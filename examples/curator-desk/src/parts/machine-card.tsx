import { useState } from "react";
import { describeEvent, describeRefusal } from "nastavnik/ru";
import { commandFormOf } from "nastavnik/forms";
import type { LifecycleEvent } from "nastavnik/lifecycle";
import { useDesk } from "../store/use-desk.js";
import { answersFor, give, type Command, type Life, type MachineName } from "../work/lives.js";
import { recordsAfter } from "../work/records-after.js";
import { Alert } from "./alert.js";
import { CommandForm, type Choices } from "./command-form.js";

/** One machine of a case: its status, a button for each command, the history, and why what is refused is refused. */
export function MachineCard({
  life,
  machine,
  at,
  title,
  status,
  history,
  choices,
}: {
  readonly life: Life;
  readonly machine: MachineName;
  readonly at: number;
  readonly title: string;
  readonly status: string;
  readonly history: readonly LifecycleEvent[];
  readonly choices: Choices;
}) {
  const { desk, on, actor } = useDesk();
  const [open, setOpen] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const answers = answersFor(life, machine, at, { on, actor });

  const order = async (command: Command): Promise<void> => {
    const decision = give(life, machine, at, command, { on, actor });
    if (!decision.ok) {
      setProblem(decision.refusals.map((refusal) => describeRefusal(refusal)).join("\n"));
      return;
    }
    setProblem(undefined);
    setOpen(undefined);
    setBusy(true);
    try {
      await desk.append(decision.events, recordsAfter(life, decision.events));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className="card mb-3" aria-label={title} aria-busy={isBusy}>
      <div className="card-header d-flex flex-wrap gap-2">
        <strong>{title}</strong>
        <span className="badge text-bg-secondary">{status}</span>
      </div>
      <div className="card-body">
        <div className="d-flex flex-wrap gap-2">
          {answers.map((answer) => {
            const { ru } = answer.label as { readonly ru: string };
            const asks = commandFormOf({ name: machine } as never, answer.command as never, "ru").length > 0;
            const isRefused = answer.allowed === "refused";
            return (
              <button
                key={answer.command}
                className={`btn btn-sm ${isRefused ? "btn-outline-secondary" : "btn-outline-primary"}`}
                type="button"
                disabled={isBusy}
                aria-expanded={asks ? open === answer.command : undefined}
                onClick={() => {
                  setProblem(undefined);
                  if (isRefused) {
                    setOpen(undefined);
                    setProblem(describeRefusal(answer.refusal));
                  } else if (asks) setOpen(answer.command);
                  else void order({ type: answer.command });
                }}
              >
                {ru}
                {isRefused && <span className="visually-hidden"> (сейчас нельзя: показать почему)</span>}
              </button>
            );
          })}
        </div>
        {answers
          .filter(({ command }) => command === open)
          .map((answer) => (
            <CommandForm
              key={answer.command}
              machine={machine}
              answer={answer}
              choices={choices}
              onGive={(command) => void order(command)}
              onCancel={() => setOpen(undefined)}
            />
          ))}
        {problem !== undefined && (
          <div className="mt-3">
            <Alert kind="danger">{problem}</Alert>
          </div>
        )}
        {history.length > 0 && (
          <details className="mt-3">
            <summary>История: {history.length}</summary>
            <ol className="mb-0">
              {history.map((event) => (
                <li key={event.seq}>{describeEvent(event)}</li>
              ))}
            </ol>
          </details>
        )}
      </div>
    </section>
  );
}
