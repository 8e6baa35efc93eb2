import { expect, test } from "vitest";
import { assignmentMachine, programMachine, type CalendarDate, type Language } from "nastavnik";
import { legalActs } from "nastavnik/codes";
import { type AssignmentReason, type ProgramReason } from "nastavnik/lifecycle";
import { allRules, type RuleCode } from "nastavnik/rules";
import { dayRu } from "../../src/base/words-ru.js";

type Judge =
  | { readonly rules: readonly RuleCode[] }
  | {
      readonly machine: typeof programMachine;
      readonly command: string;
      readonly guard: ProgramReason["code"];
    }
  | {
      readonly machine: typeof assignmentMachine;
      readonly command: string;
      readonly guard: AssignmentReason["code"];
    }
  | { readonly by: string };

/** What the documents ask for, and who judges it: a rule over records, a guard of a machine, or something else. */
const demands: readonly (readonly [string, ...Judge[]])[] = [
  ["a term of 3 to 12 calendar months", { rules: ["program.duration", "program.duration-undecided"] }],
  [
    "both agree to an extension",
    { machine: programMachine, command: "extend", guard: "agreement.missing" },
    { machine: assignmentMachine, command: "extend-term", guard: "agreement.missing" },
    { by: "records keep no extensions, so no rule looks at them" },
  ],
  [
    "forms, kinds, participants, directions, activities; a period",
    { rules: ["program.part-missing", "program.period-missing"] },
  ],
  ["a difficulty at least", { rules: ["program.no-difficulty"] }],
  ["a strong side at least", { rules: ["program.no-strength"] }],
  ["every difficulty has an activity", { rules: ["difficulty.not-addressed"] }],
  ["activities within the term", { rules: ["activity.outside-term"] }],
  [
    "everybody's consent before the order on the pair",
    { rules: ["pairing.no-consent", "pairing.consent-after-order"] },
  ],
  [
    "the mentor's written consent, not after the order",
    { rules: ["assignment.no-consent", "assignment.consent-after-order"] },
  ],
  [
    "content, term and form in the contract",
    { rules: ["assignment.no-contract", "assignment.contract-incomplete"] },
  ],
  [
    "payment in the contract, unless a permanent duty",
    { rules: ["assignment.no-payment", "assignment.permanent-duty"] },
  ],
  [
    "three working days between notice and end",
    {
      rules: [
        "assignment.notice-too-short",
        "assignment.notice-too-short-60-2",
        "assignment.notice-undecided",
        "assignment.ends-before-notice",
      ],
    },
    { machine: assignmentMachine, command: "give-notice", guard: "notice.too-short" },
  ],
  ["the labour rule only among employees", { rules: ["assignment.outside-labour-rule"] }],
  ["an order on the pair before its work", { rules: ["pairing.no-order", "pairing.order-after-start"] }],
  ["two mentees or more in a group", { rules: ["kind.too-few-mentees"] }],
  ["one mentee in the traditional kind", { rules: ["kind.too-many-mentees"] }],
  ["less service on the mentor's side in reverse mentoring", { rules: ["kind.reverse-direction"] }],
  ["speed mentoring is no program of its own", { rules: ["kind.not-alone"] }],
  ["sides that fit the form", { rules: ["form.side"] }],
  ["nobody mentors himself or herself", { rules: ["pair.same-person", "dataset.self-mentoring"] }],
  ["a curator does not mentor in the program", { rules: ["curator.mentors"] }],
  ["a head does not approve what he or she mentors", { rules: ["head.approves-own"] }],
  ["mentees of one mentor within the limit", { rules: ["pairing.load", "dataset.mentor-load"] }],
  ["a curator is appointed", { rules: ["curator.missing"] }],
  ["registers refreshed within a year", { rules: ["register.stale", "register.undated"] }],
  ["consent to processing is a document of its own", { rules: ["consent.not-separate"] }],
  [
    "consent to dissemination of what is published",
    { rules: ["dataset.published-without-consent", "dataset.publication-undecided"] },
  ],
  [
    "a closing survey before completion",
    { machine: programMachine, command: "complete", guard: "survey.missing" },
    { by: "a record of a program does not say that it is complete" },
  ],
  ["both measurements where growth is told", { rules: ["dataset.one-measurement"] }],
  [
    "small counts withheld in publications",
    { by: "`publish` of `nastavnik/report` makes no other publication" },
  ],
  [
    "measurable results, consent, and what local acts ask of a mentor",
    {
      rules: [
        "mentor.no-results",
        "mentor.not-consenting",
        "mentor.too-little-service",
        "mentor.category-too-low",
        "mentor.open-penalty",
        "mentor.eligibility-undecided",
      ],
    },
  ],
];

function said(judge: Judge): string {
  if ("rules" in judge) return judge.rules.map((code) => `\`${code}\``).join(", ");
  if ("by" in judge) return judge.by;
  const { machine, command, guard } = judge;
  return `\`${guard}\` of \`${command}\` (${machine.name})`;
}

test("every guard the table names stands in the way of its command", () => {
  for (const judge of demands.flatMap(([, ...judges]) => judges)) {
    if (!("machine" in judge)) continue;
    const lines = judge.machine.transitions.filter(({ command }) => command === judge.command);
    expect([
      said(judge),
      lines.some(({ guards }) => (guards as readonly string[]).includes(judge.guard)),
    ]).toEqual([said(judge), true]);
  }
});

/** The cells of each rule, in the order of the codes. */
function cellsOfRules(words: (word: string) => string, language: Language): readonly (readonly string[])[] {
  return Object.entries(allRules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, rule]) => {
      const { layer, severity, whenAdopted, source, inForce, judgedBy } = rule;
      const adopted =
        layer === "recommendation" && severity === "warning" ? (whenAdopted ?? "error") : severity;
      const act =
        source.act === undefined
          ? (source.clause ?? words("own design"))
          : `${legalActs[source.act].number} ${source.clause ?? ""}`.trim();
      const since = [daysOf(inForce, language), ...(judgedBy ? [words("by the event's day")] : [])];
      const { audience = "", binds = "", owes = "", form = "", reading = "" } = rule;
      return [
        ...[`\`${code}\``, words(layer), words(severity), words(adopted), act, words(source.certainty)],
        since.filter((part) => part !== "").join(", "),
        ...[audience, binds, owes, form, reading].map(words),
      ];
    });
}

function daysOf(
  { from = "", until }: { readonly from?: string; readonly until?: string } = {},
  language: Language,
): string {
  if (language === "en") return `${from}${until ? ` to ${until}` : ""}`.trim();
  const day = (text: string) => (text === "" ? "" : dayRu(text as CalendarDate));
  return [from && `с ${day(from)}`, until && `по ${day(until)}`].filter(Boolean).join(" ");
}

const tableOf = (rows: readonly (readonly string[])[]) => rows.map((cells) => `| ${cells.join(" | ")} |`);

test("the table of rules in docs/rules.md is the rules themselves", async () => {
  const text = [
    "# Rules",
    "",
    "Made from the rules themselves by the tests. *Law* and *logic* bind everybody; a *recommendation* warns until an",
    "organisation adopts it; a *local* rule asks for what a layer of the profile says and for nothing without it; a *hint*",
    "of this project never binds. What each code says and what to do stands in [errors](errors.md#findings); how to ask, in",
    "[checks](checks.md). The last five columns tell of the norm behind a rule, as far as it is",
    "known: whose mentoring it is about, whom it binds, what is owed, in what form, and whose reading of it that is.",
    "",
    "| code | layer | severity | when adopted | act | certainty | in force | about | binds | owes | form | reading |",
    `|${" --- |".repeat(12)}`,
    ...tableOf(cellsOfRules((word) => word, "en")),
    "",
    "## What the machines make of them",
    "",
    "An error of *law* or *logic* binds everybody, so each of those rules says whether the three machines guard it: no history",
    "that they accept brings a record that breaks it into force. Until its order an assignment is being made: what a rule still",
    "asks for then is what stands in the way of the order. Tests walk both ways, from histories to records and back.",
    "",
    "| code | machines |",
    "| --- | --- |",
    ...Object.entries(allRules)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([code, { machine }]) =>
        machine === undefined
          ? []
          : [`| \`${code}\` | ${machine === "guarded" ? machine : machine.notGuarded} |`],
      ),
    "",
    "## What the documents ask for",
    "",
    "A rule looks at records as they are; what needs the course of events is a guard of a machine.",
    "",
    "| asked for | judged by |",
    "| --- | --- |",
    ...demands.map(([demand, ...judges]) => `| ${demand} | ${judges.map(said).join("; ")} |`),
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../docs/rules.md");
});

test("docs/ru/rules.md is the same table in Russian", async () => {
  const unknown = new Set<string>();
  const inRussian = (word: string): string => {
    if (word !== "" && !Object.hasOwn(russian, word)) unknown.add(word);
    return russian[word] ?? word;
  };
  const rows = tableOf(cellsOfRules(inRussian, "ru"));
  expect([...unknown]).toEqual([]);
  const text = [
    "# Правила",
    "",
    "Таблицу пишут тесты из самих правил. *Закон* и *логика* обязывают всех; *рекомендация* предупреждает, пока организация",
    "не ввела её у себя; *местное* правило спрашивает только то, что сказал слой профиля; *совет* этого проекта никого не",
    "обязывает. Что говорит каждый код и что делать — в [ошибках](errors.md#замечания), как спрашивать — в [проверках](checks.md).",
    "Последние пять столбцов — о норме за правилом, насколько она известна: о чьём она наставничестве, кого обязывает, к чему,",
    "в какой форме и кто её так читает. Что из требований документов кто проверяет — в",
    "[английской таблице](../rules.md#what-the-documents-ask-for).",
    "",
    "| код | слой | строгость | где введено | документ | уверенность | действует | о ком | обязывает | к чему | форма | чтение |",
    `|${" --- |".repeat(12)}`,
    ...rows,
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../docs/ru/rules.md");
});

const russian: Readonly<Record<string, string>> = {
  law: "закон",
  logic: "логика",
  recommendation: "рекомендация",
  local: "местное",
  hint: "совет",
  error: "ошибка",
  warning: "предупреждение",
  info: "сведение",
  "own design": "наше решение",
  seen: "текст просмотрен",
  "partly-seen": "просмотрен отчасти",
  recalled: "по памяти",
  design: "наше решение",
  "by the event's day": "по дню события",
  staff: "педагоги",
  learners: "обучающиеся",
  employer: "работодателя",
  "either-party": "обе стороны",
  mentor: "наставника",
  operator: "оператора данных",
  organisation: "организацию",
  act: "сам документ",
  inspectorate: "инспекция труда",
  written: "письменно",
  contract: "в договоре",
  "own-document": "отдельным документом",
  "not-stated": "не сказана",
  "clause-on-mentoring": "условие о наставничестве",
  "consent-and-contract-clause": "согласие и условие договора",
  "consent-apart-from-other-papers": "согласие отдельно от других бумаг",
  "consent-before-the-order": "согласие до приказа",
  "consent-of-the-mentor": "согласие наставника",
  "consent-to-dissemination": "согласие на распространение",
  "consent-to-processing": "согласие на обработку",
  "content-term-and-form": "содержание, срок и форма",
  "notice-in-writing": "письменное уведомление",
  "notice-of-3-working-days": "уведомление за 3 рабочих дня",
  "pay-for-extra-work": "оплата дополнительной работы",
  "size-and-conditions-of-payment": "размер и условия выплаты",
  "term-3-to-12-months": "срок от 3 до 12 месяцев",
};
