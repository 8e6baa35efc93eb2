import { sValidator } from "@hono/standard-validator";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { FormApi } from "@tanstack/react-form";
import { initTRPC, TRPCError } from "@trpc/server";
import { Hono } from "hono";
import type { FieldValues } from "react-hook-form";
import type { StandardSchema } from "nastavnik/forms";
import { brokenInputs, codes, mustBeRussian, notingSchemaOf } from "./broken-inputs.js";

type AnySchema = StandardSchema<FieldValues, object>;

/** Sentences that a library hands on, wherever it keeps them. */
type Ask = (schema: AnySchema, input: object) => Promise<readonly string[]>;

const libraries: Readonly<Record<string, Ask>> = {
  "react-hook-form": async (schema, input) => {
    const options = { fields: {}, shouldUseNativeValidation: false };
    const { errors } = await standardSchemaResolver(schema)(input, undefined, options);
    return messagesIn(errors);
  },
  "TanStack Form": async (schema, input) => {
    const form = new FormApi({ defaultValues: input, validators: { onSubmit: schema } });
    form.mount();
    await form.handleSubmit();
    return messagesIn(form.state.errors);
  },
  tRPC: async (schema, input) => {
    const t = initTRPC.create();
    const router = t.router({ send: t.procedure.input(schema).mutation(() => "taken") });
    try {
      await t.createCallerFactory(router)({}).send(input);
      return [];
    } catch (error) {
      return error instanceof TRPCError ? messagesIn((error.cause as { issues?: unknown }).issues) : [];
    }
  },
  Hono: async (schema, input) => {
    const app = new Hono().post("/", sValidator("json", schema), (c) => c.text("taken"));
    const body = JSON.stringify(input);
    const headers = { "content-type": "application/json" };
    return messagesIn(await (await app.request("/", { method: "POST", body, headers })).json());
  },
};

/** Every `message` below, at any depth. */
function messagesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "message" && typeof inner === "string" ? [inner] : messagesIn(inner),
  );
}

/** Every code through every library; JSON has no input that throws when it is read. */
export async function sayEveryCode(): Promise<readonly string[]> {
  const said: string[] = [];
  for (const [library, ask] of Object.entries(libraries)) {
    const possible = codes.filter((code) => library !== "Hono" || code !== "input.unreadable");
    for (const code of possible) {
      const { kind, input } = brokenInputs[code];
      const schema = notingSchemaOf(kind) as unknown as AnySchema;
      mustBeRussian(library, code, await ask(schema, input));
    }
    said.push(`${library} ${possible.length} codes`);
  }
  return said;
}
