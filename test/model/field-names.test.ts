import { expect, test } from "vitest";
import { recordNames, type AnyFieldNames } from "nastavnik/model";
import * as en from "nastavnik/en";
import * as ru from "nastavnik/ru";

const all = Object.entries(recordNames).flatMap(([record, names]) =>
  leavesOf(names).map((name) => ({ record, ...name })),
);

function leavesOf(names: AnyFieldNames): readonly { ru: string; en: string; field: string }[] {
  return Object.entries(names).flatMap(([field, { ru, en, help, parts }]) => [
    { field, ru, en },
    ...(help === undefined ? [] : [{ field, ...help }]),
    ...(parts === undefined ? [] : leavesOf(parts)),
  ]);
}

test("names stand in their own alphabets and hold no identifier of the code", () => {
  expect(all.length).toBeGreaterThan(300);
  for (const { record, field, ru, en } of all) {
    expect(ru, `${record}.${field}`).toMatch(/^[А-Яа-яЁё]/);
    expect(ru, `${record}.${field}`).not.toMatch(/[A-Za-z]/);
    expect(en, `${record}.${field}`).toMatch(/^[A-Za-z][^А-Яа-я]*$/);
  }
});

test("fields of one record have names that differ", () => {
  for (const [record, names] of Object.entries(recordNames)) {
    const labels = Object.values(names).map(({ ru }) => ru);
    expect(
      labels.filter((label, i) => labels.indexOf(label) !== i),
      record,
    ).toEqual([]);
  }
});

test("a field is said by its name and its place in lists", () => {
  expect(ru.labelOfField(["participants", 1, "post"], "program")).toBe("Участники №\u00a02, должность");
  expect(en.labelOfField(["participants", 1, "post"], "program")).toBe("Participants 2, post");
  expect(ru.labelOfField(["seats"])).toBe("Мест");
  expect(ru.labelOfField(["period", "ends"], "mentor")).toBe("Когда может быть наставником, окончание");
  expect(ru.labelOfField(["phone"], "person")).toBe("«phone»");
  expect(ru.labelOfField(["constructor"], "person")).toBe("«constructor»");
  expect(ru.labelOfField([])).toBe("");
});
