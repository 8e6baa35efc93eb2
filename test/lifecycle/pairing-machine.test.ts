import { expect, test } from "vitest";
import { idOf, pairingMachine } from "nastavnik";
import { type PairingLifecycle } from "nastavnik/lifecycle";
import { describeRefusal as inEnglish } from "nastavnik/en";
import { describeRefusal as inRussian } from "nastavnik/ru";
import { given, pairingFacts, type Step as AnyStep } from "../support/lifecycle.js";

type Step = AnyStep<PairingLifecycle>;
const [m1, n1, n2] = ["person:m1", "person:n1", "person:n2"].map((id) => idOf("person", id)) as [
  ReturnType<typeof idOf<"person">>,
  ReturnType<typeof idOf<"person">>,
  ReturnType<typeof idOf<"person">>,
];
const proposed: Step[] = [["2025-08-15", "curator", { type: "propose" }]];
const mentorConsents: Step[] = [...proposed, ["2025-08-16", "mentor", { type: "consent", of: m1 }]];
const allConsent: Step[] = [...mentorConsents, ["2025-08-17", "mentee", { type: "consent", of: n1 }]];
const confirmed: Step[] = [
  ...allConsent,
  ["2025-08-18", "curator", { type: "agree" }],
  ["2025-08-25", "head", { type: "confirm", order: "№ 12-од" }],
];
const aPair = (steps: readonly Step[] = []) => given(pairingMachine, pairingFacts(), steps);

test("a pair is confirmed by an order once everybody has consented, and may be dissolved", () => {
  expect(aPair(confirmed).state).toEqual({
    status: "confirmed",
    seq: 5,
    asOf: "2025-08-25",
    consents: { [m1]: "2025-08-16", [n1]: "2025-08-17" },
    confirmedOn: "2025-08-25",
    order: "№ 12-од",
  });
  expect(
    aPair(confirmed).after(["2026-06-01", "mentee", { type: "dissolve", reason: "по просьбе" }]),
  ).toEqual({
    status: "dissolved",
    seq: 6,
    asOf: "2026-06-01",
    dissolvedOn: "2026-06-01",
    reason: "по просьбе",
  });
});

test.each([
  { mentees: [n1], load: { seats: 1, taken: 0 } },
  { mentees: [n1, n2], load: { seats: 2, taken: 0 } },
  { mentees: [n1, n2], load: { seats: 5, taken: 3 } },
  { mentees: [n1, n2], load: undefined },
])("$mentees are proposed and confirmed within the mentor's seats: $load", ({ mentees, load }) => {
  const facts = { ...pairingFacts(mentees), ...(load && { load }) };
  const consents = mentees.map((of): Step => ["2025-08-17", "curator", { type: "consent", of }]);
  const steps = [...mentorConsents, ...consents, ...confirmed.slice(3)];
  expect(given(pairingMachine, facts, steps).state.status).toBe("confirmed");
  if (load === undefined) return;
  const full = { load: { ...load, taken: load.taken + 1 } };
  const refused = [{ code: "mentor.no-seat", details: { ...full.load, needed: mentees.length } }];
  expect(
    given(pairingMachine, facts).refusal(["2025-08-15", "curator", { type: "propose" }, full]).reasons,
  ).toMatchObject(refused);
  expect(
    given(pairingMachine, facts, steps.slice(0, -1)).refusal([
      "2025-08-25",
      "head",
      { type: "confirm", order: "№ 12-од" },
      full,
    ]).reasons,
  ).toMatchObject(refused);
});

test("a group waits for the consent of each of its mentees", () => {
  const group = given(pairingMachine, pairingFacts([n1, n2]), allConsent);
  expect(group.refusal(["2025-08-18", "curator", { type: "agree" }])).toMatchObject({
    reasons: [{ code: "consent.of-all", details: { of: [n2] } }],
    missing: [{ what: "consent", of: n2 }],
  });
});

test.each<readonly [string, readonly Step[], Step, readonly string[]]>([
  [
    "a person alone",
    [],
    ["2025-08-15", "curator", { type: "propose" }, pairingFacts([m1])],
    ["pair.same-person"],
  ],
  ["nobody to mentor", [], ["2025-08-15", "curator", { type: "propose" }, pairingFacts([])], ["pair.nobody"]],
  [
    "a stranger's consent",
    proposed,
    ["2025-08-16", "mentor", { type: "consent", of: n2 }],
    ["participant.unknown"],
  ],
  [
    "a consent given twice",
    mentorConsents,
    ["2025-08-17", "mentor", { type: "consent", of: m1 }],
    ["consent.given"],
  ],
  [
    "a pair agreed by one",
    mentorConsents,
    ["2025-08-17", "head", { type: "agree" }],
    ["command.wrong-actor", "consent.of-all"],
  ],
  [
    "an order without a number",
    confirmed.slice(0, 4),
    ["2025-08-25", "head", { type: "confirm", order: "" }],
    ["order.missing"],
  ],
  [
    "a pair beyond the mentor's seats",
    [],
    ["2025-08-15", "curator", { type: "propose" }, { load: { seats: 2, taken: 2 } }],
    ["mentor.no-seat"],
  ],
  [
    "a group beyond the mentor's seats",
    [],
    [
      "2025-08-15",
      "curator",
      { type: "propose" },
      { ...pairingFacts([n1, n2]), load: { seats: 2, taken: 1 } },
    ],
    ["mentor.no-seat"],
  ],
  [
    "an order beyond the mentor's seats",
    confirmed.slice(0, 4),
    ["2025-08-25", "head", { type: "confirm", order: "№ 1" }, { load: { seats: 1, taken: 1 } }],
    ["mentor.no-seat"],
  ],
  [
    "an end without a reason",
    confirmed,
    ["2025-08-26", "curator", { type: "dissolve", reason: " " }],
    ["reason.missing"],
  ],
  [
    "an order before the consents",
    proposed,
    ["2025-08-26", "head", { type: "confirm", order: "№ 1" }],
    ["command.not-in-status"],
  ],
])("%s is refused", (_, steps, step, codes) => {
  const refusal = aPair(steps).refusal(step);
  expect(refusal.reasons.map(({ code }) => code)).toEqual(codes);
  expect(inRussian(refusal)).toMatch(/^Нельзя [а-я]/);
  expect(inEnglish(refusal)).toMatch(/^Cannot [a-z][^а-яё]*$/i);
});
