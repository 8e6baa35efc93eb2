import { sValidator } from "@hono/standard-validator";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import { standardSchemaOf } from "nastavnik/forms";
import type { Mentor } from "nastavnik/model";
import { mentorSchema, type Given } from "nastavnik/schemas";
import { describeIssueOf } from "nastavnik/ru";

/** What must compile under `exactOptionalPropertyTypes`, as somebody would write it. */
const schema = standardSchemaOf("mentor", describeIssueOf("mentor"));
const step = mentorSchema.pick({ seats: true, consents: true });

const t = initTRPC.create();
export const router = t.router({
  mentor: t.procedure.input(schema).mutation(({ input }): Mentor => input),
  seats: t.procedure.input(step).query(({ input }): number => input.seats),
});
export const createCaller = t.createCallerFactory(router);

/** A client gives plain strings for ids. */
export type Asked = Parameters<ReturnType<typeof createCaller>["mentor"]>[0];
export const asked: (mentor: Given<Mentor>) => Asked = (mentor) => mentor;

export const app = new Hono()
  .post("/mentor", sValidator("json", schema), (c) => {
    const mentor: Mentor = c.req.valid("json");
    return c.json({ id: mentor.id });
  })
  .post("/step", sValidator("json", step), (c) => c.json({ seats: c.req.valid("json").seats }));
