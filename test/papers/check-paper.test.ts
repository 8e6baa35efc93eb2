import { describe, expect, test } from "vitest";
import { calendarDate, checkOrganisation, type Assignment } from "nastavnik";
import {
  organisationDocuments,
  paperKinds,
  type OrganisationDocument,
  type PaperKind,
} from "nastavnik/codes";
import { describePaperFinding as inEnglish } from "nastavnik/en";
import { checkPaper, paperOf, type PaperFacts } from "nastavnik/papers";
import { federalProfile, profileOn } from "nastavnik/rules";
import { describePaperFinding as inRussian, paperTexts } from "nastavnik/ru";
import { facts } from "../../examples/papers/facts.js";
import { assignments, organisation, pairings } from "../../examples/papers/made-up-school.js";

const day = calendarDate;

function lacking<Kind extends PaperKind>(kind: Kind, changed: Partial<PaperFacts[Kind]>, on = "2025-10-01") {
  const paper = paperOf(kind, { ...facts[kind], ...changed }, paperTexts);
  return checkPaper(paper, { on: day(on), profile: federalProfile(day(on)) });
}

/** The contract without some of its parts. */
function without(...parts: readonly ("content" | "term" | "form" | "payment")[]): Assignment {
  const [{ contract, ...assignment }] = assignments;
  const kept = Object.entries(contract ?? {}).filter(
    ([part]) => !(parts as readonly string[]).includes(part),
  );
  return { ...assignment, contract: { on: day("2025-08-28"), ...Object.fromEntries(kept) } };
}

const requisites = (findings: ReturnType<typeof lacking>) => findings.map(({ details }) => details.requisite);

test("a complete school lacks by law only what is written by hand", () => {
  const found = (Object.keys(facts) as PaperKind[]).flatMap((kind) => lacking(kind, {}));
  expect(found.map(({ details: { kind, requisite } }) => `${kind}: ${requisite}`)).toEqual([
    "data-consent: identity-document",
    "data-consent: address",
    "data-consent: validity",
  ]);
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
});

describe("the supplement to the contract", () => {
  test("states content, term, form and payment since 1 March 2025", () => {
    const [first] = lacking("contract-supplement", { assignment: without("payment") });
    expect(first).toMatchObject({
      code: "paper.requisite-missing",
      severity: "error",
      details: {
        requisite: "payment",
        rule: "assignment.no-payment",
        binds: "employer",
        form: "contract",
        reading: "act",
      },
      source: { act: "tk-351.8", certainty: "seen" },
    });
    expect(
      requisites(lacking("contract-supplement", { assignment: without("content", "term", "form") })),
    ).toEqual(["content", "term", "form"]);
  });

  test.each([
    ["2025-02-28", [["payment", "tk-60.2"]]],
    [
      "2025-03-01",
      [
        ["content", "tk-351.8"],
        ["term", "tk-351.8"],
        ["form", "tk-351.8"],
        ["payment", "tk-351.8"],
      ],
    ],
  ])("is judged by the law of %s", (on, expected) => {
    const found = lacking(
      "contract-supplement",
      { assignment: without("content", "term", "form", "payment") },
      on,
    );
    expect(found.map(({ details, source }) => [details.requisite, source.act])).toEqual(expected);
  });

  test("asks for no payment where mentoring is a duty of the post", () => {
    const assignment: Assignment = { ...without("payment"), basis: "permanent-duty" };
    expect(lacking("contract-supplement", { assignment })).toEqual([]);
  });
});

test("a mentee's consent without a day is no consent to the pair, by the roadmap of the letter", () => {
  const [pairing] = pairings;
  const found = lacking("mentee-consent", { pairing: { ...pairing, consents: [] } });
  expect(found.map(({ details, severity, source }) => [details.requisite, severity, source.act])).toEqual([
    ["day", "warning", "az-1128"],
  ]);
});

test("a recommendation warns, and is an error where the organisation has adopted it", () => {
  const [program] = [{ ...facts.program.program, directions: [] }];
  const paper = paperOf("program", { ...facts.program, program }, paperTexts);
  const on = day("2025-10-01");
  const adopted = profileOn(on, [{ id: "school", layer: "organisation", adopts: true }]);
  if (!adopted.ok) throw new Error("no profile");
  expect(checkPaper(paper, { on, profile: federalProfile(on) }).map(({ severity }) => severity)).toEqual([
    "warning",
  ]);
  expect(checkPaper(paper, { on, profile: adopted.value }).map(({ severity }) => severity)).toEqual([
    "error",
  ]);
});

test("both languages say what is missing, by which act and who has to state it", () => {
  const [finding] = lacking("contract-supplement", { assignment: without("payment") });
  expect(inRussian(finding!)).toBe(
    "В документе «дополнительное соглашение к трудовому договору» не заполнено: размер и условия выплаты. Основание – закон: Трудовой кодекс РФ, статья 351.8 (наставничество в сфере труда). Указать это должен работодатель.",
  );
  expect(inEnglish(finding!)).toBe(
    "The paper “supplement to the contract of employment” does not give: size and conditions of the payment. It rests on law: Labour Code, article 351.8 (mentoring in the sphere of labour). The employer has to state it.",
  );
});

test("a missing document of an organisation names the paper that mends it", () => {
  const on = day("2025-10-01");
  const codes = Object.keys(organisationDocuments) as readonly OrganisationDocument[];
  const documents = codes.map((code) => ({ code, state: "drafted" }) as const);
  const found = checkOrganisation({ ...organisation, documents }, { on, profile: federalProfile(on) });
  const papers = found.flatMap(({ details }) => ("paper" in details ? [details.paper] : []));
  expect(new Set(papers)).toEqual(
    new Set([
      "contract-supplement",
      "data-consent",
      "mentor-consent",
      "order-introduction",
      "order-pairs",
      "register",
      "regulation",
      "roadmap",
    ]),
  );
  for (const paper of papers) expect(Object.keys(paperKinds)).toContain(paper);
});
