import { useEffect, useState } from "react";
import { posts } from "nastavnik/codes";
import type { Person } from "nastavnik/model";
import { Findings } from "../parts/findings.js";
import { RecordForm } from "../parts/record-form.js";
import { RecordLink } from "../parts/record-link.js";
import { useDesk, useNames } from "../store/use-desk.js";
import { findingsOf } from "../work/findings.js";

/** Everybody with what the rules say of them; each opens as a form. */
export function PeoplePage() {
  const { data, desk, on } = useDesk();
  const nameOf = useNames();
  const [open, setOpen] = useState(recordInAddress);
  useEffect(() => {
    const follow = () => setOpen(recordInAddress());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  if (data.people.length + data.mentors.length + data.mentees.length === 0)
    return (
      <p>
        Пока никого: <a href="#import">загрузите таблицы</a>.
      </p>
    );
  const record = [...data.mentors, ...data.mentees, ...data.people].find(({ id }) => id === open);
  if (record !== undefined)
    return (
      <section>
        <p>
          <a href="#people">← ко всем</a>
        </p>
        <h2 className="h5">
          {nameOf(record.id)}: {sides[record.kind]}
        </h2>
        <Findings findings={findingsOf(record, on, data)} />
        <hr />
        <RecordForm
          key={record.id}
          record={record}
          onKeep={(changed) => {
            void desk.keep([changed]).then(() => {
              location.hash = "people";
            });
          }}
        />
      </section>
    );
  const groups = [
    { title: "Наставники", records: data.mentors },
    { title: "Наставляемые", records: data.mentees },
    { title: "Сотрудники", records: data.people },
  ];
  return (
    <>
      {groups.map(({ title, records }) => (
        <section key={title} className="mb-4">
          <h2 className="h5">
            {title}: {records.length}
          </h2>
          <ul className="list-group">
            {records.map((each) => (
              <li className="list-group-item" key={each.id}>
                <div className="d-flex gap-3 flex-wrap">
                  <strong>{nameOf(each.id)}</strong>
                  {each.kind === "person" && (
                    <span className="text-body-secondary">{each.posts.map(postOf).join(", ")}</span>
                  )}
                  <RecordLink id={each.id}>открыть</RecordLink>
                </div>
                <Findings findings={findingsOf(each, on, data)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const sides = { mentor: "наставник", mentee: "наставляемый", person: "сотрудник" } as const;

function postOf({ code, asWritten }: Person["posts"][number]): string {
  const known = posts as Readonly<Record<string, { readonly ru: string } | undefined>>;
  return asWritten ?? known[code ?? ""]?.ru ?? code ?? "";
}

function recordInAddress(): string {
  return decodeURIComponent(location.hash.split("/")[1] ?? "");
}
