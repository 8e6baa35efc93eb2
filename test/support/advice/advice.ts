/** What to do about a problem, in both languages: for the pages of errors. */
export type Advice = { readonly ru: string; readonly en: string };

/** The same with facts to say the problem with. */
export type Sample<Details> = Advice & { readonly details: Details };

/** A line of advice for each code. */
export type AdviceOn<Code extends string> = { readonly [One in Code]: Advice };

/** Facts and advice for each code. */
export type Samples<Facts> = { readonly [Code in keyof Facts]: Sample<Facts[Code]> };

export function advise(ru: string, en: string): Advice {
  return { ru, en };
}

export function sample<Details>(details: Details, ru: string, en: string): Sample<Details> {
  return { details, ru, en };
}
