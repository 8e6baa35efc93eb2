import type { Language } from "../base/text.js";

/** What stands above an annex: «Приложение № 1». */
export function annexMark(annex: number, language: Language): string {
  return `${words[language]}${annex}`;
}

const words: Readonly<Record<Language, string>> = { ru: "Приложение №\u00a0", en: "Annex\u00a0" };
