/** Sample facts for each code, one for each form of its sentence. */
type Samples<Facts> = { readonly [Code in keyof Facts]: readonly Facts[Code][] };

/** Describes a code with its facts in one language. */
type Say<Facts> = <Code extends keyof Facts>(code: Code, facts: Facts[Code]) => string;

/**
 * A section of a golden file for proofreading: each code with its facts, followed by the Russian and the
 * English sentence. Sections of a file are separated by an empty line.
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
