import { useEffect, useRef, useState } from "react";
import { Alert } from "../parts/alert.js";
import { Progress } from "../parts/progress.js";
import type { Wishes } from "../store/records.js";
import { useDesk, useNames } from "../store/use-desk.js";
import type { MatchingAnswer, MatchingQuestion } from "../work/matching.js";
import { newCase } from "../work/new-cases.js";

type PairKey = { readonly mentor: string; readonly mentee: string };

/** Pairs for those who have none yet: some locked, some forbidden, and why it is these. */
export function MatchingPage() {
  const { desk, data, on } = useDesk();
  const nameOf = useNames();
  const [answer, setAnswer] = useState<MatchingAnswer>();
  const worker = useRef<Worker>(undefined);
  useEffect(() => () => worker.current?.terminate(), []);

  const taken = new Map<string, number>();
  const placed = new Set<string>();
  for (const { mentors, mentees } of data.pairings) {
    for (const mentee of mentees) placed.add(mentee);
    for (const mentor of mentors) taken.set(mentor, (taken.get(mentor) ?? 0) + mentees.length);
  }
  const mentees = data.mentees.filter(({ id }) => !placed.has(id));

  const search = (): void => {
    worker.current?.terminate();
    const own = new Worker(new URL("../work/matching.worker.ts", import.meta.url), { type: "module" });
    worker.current = own;
    own.addEventListener("message", ({ data: said }: MessageEvent<MatchingAnswer>) => setAnswer(said));
    const open = (pairs: Wishes["locked"]) =>
      pairs.filter(({ mentee }) => mentees.some(({ id }) => id === mentee));
    const { wishes } = data;
    const question: MatchingQuestion = {
      mentors: data.mentors,
      mentees,
      wishes: { ...wishes, locked: open(wishes.locked), forbidden: open(wishes.forbidden) },
      taken: [...taken],
      names: new Map([...data.mentors, ...mentees].map(({ id }) => [id, nameOf(id)])),
    };
    own.postMessage(question);
  };
  const wish = (list: "locked" | "forbidden", pair: PairKey, isOn: boolean): void => {
    const others = (pairs: readonly PairKey[]) => pairs.filter((each) => !isSame(each, pair));
    const wishes: Wishes = {
      ...data.wishes,
      locked: others(data.wishes.locked),
      forbidden: others(data.wishes.forbidden),
    };
    void desk.keep([{ ...wishes, [list]: isOn ? [...wishes[list], pair] : wishes[list] }]);
  };
  const open = async (pairs: readonly PairKey[]): Promise<void> => {
    let { cases } = data;
    const records = pairs.flatMap((pair) => {
      const mentor = data.mentors.find(({ id }) => id === pair.mentor);
      const mentee = data.mentees.find(({ id }) => id === pair.mentee);
      if (mentor === undefined || mentee === undefined) return [];
      const made = newCase(mentor, mentee, on, { ...data, cases });
      cases = [...cases, made[0]];
      return made;
    });
    await desk.keep(records);
    location.hash = "programs";
  };

  return (
    <>
      <p>
        Без наставника: {mentees.length}. Мест у наставников:{" "}
        {data.mentors.reduce((sum, { id, seats }) => sum + Math.max(0, seats - (taken.get(id) ?? 0)), 0)}.
      </p>
      <button
        className="btn btn-primary"
        type="button"
        disabled={mentees.length === 0 || data.mentors.length === 0}
        onClick={search}
      >
        Подобрать пары
      </button>
      {answer?.is === "progress" && <Progress {...answer} />}
      {answer?.is === "refused" && <Alert kind="danger">{answer.why}</Alert>}
      {answer?.is === "found" && (
        <section className="mt-4" aria-live="polite">
          <h2 className="h5">Пары: {answer.pairs.length}</h2>
          <ul className="list-group mb-3">
            {answer.pairs.map((pair) => (
              <li className="list-group-item" key={pair.mentee}>
                <strong>
                  {nameOf(pair.mentee)} ← {nameOf(pair.mentor)}
                </strong>
                <p className="sentence mb-2">{pair.why}</p>
                <Choice pair={pair} wishes={data.wishes} onWish={wish} />
              </li>
            ))}
          </ul>
          {answer.alone.map(({ mentee, why, others }) => (
            <Alert kind="warning" key={mentee}>
              <strong>{nameOf(mentee)}: пока никто.</strong> {why}
              <details>
                <summary>С каждым наставником</summary>
                <ul>
                  {others.map((each) => (
                    <li key={each.mentor}>
                      {nameOf(each.mentor)}: {each.why}
                    </li>
                  ))}
                </ul>
              </details>
            </Alert>
          ))}
          <button
            className="btn btn-success"
            type="button"
            disabled={answer.pairs.every(({ mentee }) => placed.has(mentee))}
            onClick={() => void open(answer.pairs)}
          >
            Завести программы этих пар
          </button>
        </section>
      )}
    </>
  );
}

function Choice({
  pair,
  wishes,
  onWish,
}: {
  readonly pair: PairKey;
  readonly wishes: Wishes;
  readonly onWish: (list: "locked" | "forbidden", pair: PairKey, isOn: boolean) => void;
}) {
  const { mentor, mentee } = pair;
  const has = (list: "locked" | "forbidden") => wishes[list].some((each) => isSame(each, pair));
  const [on, setOn] = useState({ locked: has("locked"), forbidden: has("forbidden") }); // the store answers a moment later
  const box = (list: "locked" | "forbidden", label: string) => (
    <label className="form-check form-check-inline">
      <input
        className="form-check-input"
        type="checkbox"
        checked={on[list]}
        onChange={({ target: { checked } }) => {
          setOn({ locked: false, forbidden: false, [list]: checked });
          onWish(list, { mentor, mentee }, checked);
        }}
      />
      <span className="form-check-label">{label}</span>
    </label>
  );
  return (
    <>
      {box("locked", "закрепить")}
      {box("forbidden", "запретить")}
    </>
  );
}

function isSame(a: PairKey, b: PairKey): boolean {
  return a.mentor === b.mentor && a.mentee === b.mentee;
}
