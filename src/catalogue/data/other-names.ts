/** By what else a difficulty goes: names and abbreviations to print, words that people only type, English names; `; ` between. */
export type OtherNames = readonly [printed: string, typed: string, english?: string];
