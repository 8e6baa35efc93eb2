import { useState } from "react";
import { Alert } from "../parts/alert.js";
import { RecordLink } from "../parts/record-link.js";
import { useDesk } from "../store/use-desk.js";
import { importPeople, type Imported } from "../work/import-people.js";
import { sheetsOf, type PeopleTable, type Sheet } from "../work/read-file.js";
import { sampleSheets } from "../work/sample-school.js";

const kinds: readonly (readonly [PeopleTable, string])[] = [
  ["people", "список сотрудников"],
  ["mentors", "список наставников"],
  ["mentees", "список наставляемых"],
];

/** Tables in: what was read, and every cell that was not, with its place. */
export function ImportPage() {
  const { desk, data, on } = useDesk();
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);
  const [done, setDone] = useState<readonly { readonly name: string; readonly imported: Imported }[]>([]);
  const [failure, setFailure] = useState<string>();

  const open = async (files: readonly File[]): Promise<void> => {
    setFailure(undefined);
    setDone([]);
    try {
      setSheets((await Promise.all(files.map(sheetsOf))).flat());
    } catch {
      setFailure("Файл не открывается. Подойдут .xlsx и .csv.");
    }
  };
  const read = async (): Promise<void> => {
    let names = data.names;
    const results = [];
    for (const sheet of sheets) {
      const imported = importPeople(sheet, on, data.organisation.id, names);
      names = new Map([...names, ...imported.names]);
      results.push({ name: sheet.name, imported });
    }
    await desk.name(names);
    await desk.keep([data.organisation, ...results.flatMap(({ imported }) => imported.records)]);
    setDone(results);
    setSheets([]);
  };
  return (
    <>
      <p className="text-body-secondary">
        Таблицы остаются на этом компьютере: страница никуда ничего не отправляет. Имена хранятся отдельно и в
        записи не попадают.
      </p>
      <div className="d-flex flex-wrap gap-3 align-items-end mb-3">
        <div>
          <label className="form-label" htmlFor="files">
            Таблицы школы, .xlsx или .csv
          </label>
          <input
            className="form-control"
            id="files"
            type="file"
            accept=".xlsx,.csv"
            multiple
            onChange={(event) => void open([...(event.target.files ?? [])])}
          />
        </div>
        <button className="btn btn-outline-primary" type="button" onClick={() => setSheets(sampleSheets)}>
          Взять пример
        </button>
        {data.people.length > 0 && (
          <button className="btn btn-outline-danger" type="button" onClick={() => void desk.clear()}>
            Очистить стол
          </button>
        )}
      </div>
      {failure !== undefined && <Alert kind="danger">{failure}</Alert>}
      {sheets.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void read();
          }}
        >
          {sheets.map((sheet, i) => (
            <div className="row g-2 mb-2 align-items-center" key={sheet.name + String(i)}>
              <label className="col-sm-4" htmlFor={`kind-${i}`}>
                Лист «{sheet.name}»: строк {[...sheet.table.rows].length}
              </label>
              <div className="col-sm-4">
                <select
                  className="form-select"
                  id={`kind-${i}`}
                  value={sheet.kind}
                  onChange={(event) => {
                    const kind = event.target.value as PeopleTable;
                    setSheets(sheets.map((each, at) => (at === i ? { ...each, kind } : each)));
                  }}
                >
                  {kinds.map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </div>
            </div>
          ))}
          <button className="btn btn-primary" type="submit">
            Загрузить
          </button>
        </form>
      )}
      {done.map(({ name, imported }) => (
        <section key={name} className="mb-4">
          <h2 className="h5">Лист «{name}»</h2>
          <p>
            Записей: {imported.records.length}. Прочитаны столбцы: {imported.fields.join(", ")}. Столбцов с
            именами и телефонами, которых библиотека не видит: {imported.hidden}.
          </p>
          {imported.remarks.length > 0 && (
            <ul className="list-group">
              {imported.remarks.map(({ text, id }, i) => (
                <li className="list-group-item" key={i}>
                  {text} {id !== undefined && <RecordLink id={id}>исправить</RecordLink>}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {done.length > 0 && (
        <a className="btn btn-primary" href="#people">
          К людям
        </a>
      )}
    </>
  );
}
