/** Facts of each code, as many as its sentence has forms. */
type Samples<Facts> = { readonly [Code in keyof Facts]: readonly Facts[Code][] };

/** What says the facts of a code in one language. */
type Say<Facts> = <Code extends keyof Facts>(code: Code, facts: Facts[Code]) => string;

/**
 * A section of a golden file for whoever proofreads: each code with its facts, and under them the Russian and the English
 * sentence they give. Sections of one file are joined with an empty line.
 */
export function sentenceSection<Facts extends Readonly<Record<string, object>>>(
  title: string,
  codes: readonly (keyof Facts & string)[],
  samples: Samples<Facts>,
  say: { readonly ru: Say<Facts>; readonly en: Say<Facts> },
): string {
  const lines = codes.flatMap((code) => [
    `### ${code}`,
    "",
    ...samples[code].flatMap((facts) => [
      ...(Object.keys(facts).length === 0 ? [] : [`\`${JSON.stringify(facts)}\``, ""]),
      `- ${say.ru(code, facts)}`,
      `- ${say.en(code, facts)}`,
      "",
    ]),
  ]);
  return [`## ${title}`, "", ...lines].join("\n");
}
