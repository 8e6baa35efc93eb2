import { calendarDate, checkProgram, federalProfile, termVerdict, type Language } from "nastavnik";
import { legalActs, scopes } from "nastavnik/codes";
import { readCases } from "./read-cases.js";
import { heading, languageAsked, speechOf, table } from "../speech.js";

const verdicts = {
  within: { ru: "в пределах", en: "within" },
  "too-short": { ru: "короче", en: "too short" },
  "too-long": { ru: "длиннее", en: "too long" },
  undecided: { ru: "неясно", en: "undecided" },
} as const;

const words = {
  title: {
    ru: "Опубликованные программы: срок от 3 до 12 месяцев",
    en: "Published programs: a term of 3 to 12 months",
  },
  head: {
    ru: ["случай", "чья", "как написан срок", "вывод", "почему"],
    en: ["case", "whose", "period as written", "verdict", "why"],
  },
  frame: { ru: "рамочная программа: срок её не связывает", en: "a frame program: the term does not bind it" },
  openEnd: {
    ru: "в прочитанной части нет последнего дня",
    en: "no last day in the part that was read",
  },
  silent: { ru: "в прочитанной части срока нет", en: "no period in the part that was read" },
  findings: { ru: "Замечания по кодам", en: "Findings by code" },
  acts: { ru: "На что ссылаются", en: "Acts cited" },
} as const;

/** Reads every published case, checks its term and shows the findings of the rules. */
export function checkPublishedCases(language: Language): string {
  const speech = speechOf(language);
  const programs = readCases();
  const on = calendarDate("2025-12-01");
  const profile = federalProfile(on);
  const findings = programs.map((program) => checkProgram(program, { on, profile }));

  const rows = programs.flatMap((program, i) => {
    if (program.period === undefined) return [];
    const { period, scope } = program;
    const binds = scopes[scope].personalised;
    const verdict = binds ? verdicts[termVerdict(period, profile.term)][language] : "—";
    const said = findings[i]?.map((finding) => speech.describeFinding(finding)).join("; ") ?? "";
    const why = !binds ? words.frame[language] : said === "" && !period.ends ? words.openEnd[language] : said;
    return [[program.id.slice(8), scopes[scope][language], period.asWritten || "—", verdict, why]];
  });
  const silent = programs.length - rows.length;
  return [
    heading(words.title[language]),
    table([words.head[language], ...rows]),
    `… ${silent} / ${programs.length}: ${words.silent[language]}`,
    heading(words.findings[language]),
    counts(findings.flat().map(({ code, severity }) => `${code} (${severity})`)),
    heading(words.acts[language]),
    counts(
      programs.flatMap(({ regulations }) =>
        regulations.map(({ code, asWritten }) => nameOf(code, asWritten, language)),
      ),
    ),
  ].join("\n");
}

function nameOf(code: string | undefined, asWritten: string | undefined, language: Language): string {
  const act =
    code !== undefined && Object.hasOwn(legalActs, code)
      ? legalActs[code as keyof typeof legalActs]
      : undefined;
  return act ? `${act.number} — ${act[language]}` : `«${asWritten ?? code}»`;
}

function counts(items: readonly string[]): string {
  const counted = new Map<string, number>();
  for (const item of items) counted.set(item, (counted.get(item) ?? 0) + 1);
  return table(
    [...counted].sort(([, a], [, b]) => b - a).map(([item, count]) => [String(count).padStart(4), item]),
  );
}

if (process.argv[1]?.includes("check-published-cases")) {
  console.log(checkPublishedCases(languageAsked(process.argv)));
}
