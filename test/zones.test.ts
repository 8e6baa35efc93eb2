import { expect, test } from "vitest";

const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `npm run test:zones` asks for a zone; without it the tests run in the machine's own. */
const zone = process.env["NASTAVNIK_ZONE"] ?? own;

/** Minutes ahead of UTC on 1 July 2026. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  "Europe/Moscow": 180,
  "America/St_Johns": -150,
  "Asia/Kamchatka": 720,
  "Pacific/Apia": 780,
};

test("the tests really run in the zone that was asked for", () => {
  const offset = 0 - new Date(2026, 6, 1).getTimezoneOffset();
  console.log(`zone ${zone}, ${offset} minutes ahead of UTC`);
  expect(own).toBe(zone);
  expect(offset).toBe(offsets[zone] ?? offset);
});
