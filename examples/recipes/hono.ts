import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { calendarDate, checkProgram, federalProfile, idOf, newProgram, readPeriod } from "nastavnik";
import { standardSchemaOf } from "nastavnik/forms";
import { describeFinding, describeIssueOf } from "nastavnik/ru";

/** Hono takes our Standard Schema as it is: the body is a typed record, or it is refused in Russian. */
const program = standardSchemaOf("program", describeIssueOf("program"));

const app = new Hono().post(
  "/programs/:on/findings",
  sValidator("json", program, (read, c) =>
    read.success ? undefined : c.json({ problems: read.error.map(({ message }) => message) }, 422),
  ),
  (c) => {
    const on = calendarDate(c.req.param("on"));
    const findings = checkProgram(c.req.valid("json"), { on, profile: federalProfile(on) });
    return c.json({ findings: findings.map(describeFinding) });
  },
);

const short = newProgram({
  id: idOf("program", "program:7"),
  period: readPeriod("с 1 сентября 2025 г. по 31 октября 2025 г."),
});
await post(short);
await post({ ...short, period: "два месяца", phone: "8-000" });

async function post(body: object): Promise<void> {
  const headers = { "content-type": "application/json" };
  const answer = await app.request("/programs/2025-09-01/findings", {
    method: "POST",
    body: JSON.stringify(body),
    headers,
  });
  console.log(answer.status, await answer.json());
}
