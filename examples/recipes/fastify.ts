import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import Fastify, { type FastifyError, type FastifyInstance } from "fastify";
import schema from "nastavnik/json-schema/survey.json" with { type: "json" };
import { parseSurvey } from "nastavnik/model";
import { describeIssueOf } from "nastavnik/ru";

const describe = describeIssueOf("survey");

/** Our JSON Schemas are of draft 2020-12. Fastify's own Ajv is of draft 7 and refuses them, so it gets the other one. */
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const app = Fastify();
app.setValidatorCompiler(({ schema }) => ajv.compile(schema));
takeSurveys(app);

function takeSurveys(server: FastifyInstance): void {
  server.post("/surveys", { schema: { body: schema } }, (request, reply) => {
    const survey = parseSurvey(request.body); // the parser also knows what no schema can say
    if (survey.ok) return reply.code(201).send({ id: survey.value.id });
    return reply.code(422).send({ problems: survey.issues.map(describe) });
  });
  // Ajv speaks English and of paths; the parser has a sentence for whatever the schema refuses.
  server.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.validation === undefined) throw error;
    const survey = parseSurvey(request.body);
    const problems = survey.ok ? [error.message] : survey.issues.map(describe);
    return reply.code(422).send({ refusedBySchema: true, problems });
  });
}

try {
  const plain = Fastify();
  takeSurveys(plain);
  await plain.ready();
} catch (error) {
  console.log("Plain Fastify:", (error as Error).message);
}

const survey = {
  kind: "survey",
  schemaVersion: 1,
  id: "survey:1",
  organisation: "organisation:12",
  on: "2026-05-20",
  side: "mentee",
  stage: "after",
  level: "reaction",
  answers: [{ question: "trust", points: 9, lowest: 1, highest: 10 }],
};
await post(survey);
await post({ ...survey, on: "31.02.2026", side: "parent", name: "Иванова" });
await post({ ...survey, answers: [{ question: "trust", points: 11, lowest: 1, highest: 10 }] });

async function post(payload: object): Promise<void> {
  const answer = await app.inject({ method: "POST", url: "/surveys", payload });
  console.log(answer.statusCode, answer.json());
}
