/** The words of a text in lower case, ё written as е. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const russian: ReadonlySet<string> = new Set(
  [
    ...["ами ями ах ях ам ям ом ем ов ев ей ой ий ый ая яя ое ее ие ые ия ья ии ьи ию ью ье"],
    ...["иями иях иям ием ией ьями ьях ьям ьем ьей ого его ому ему ыми ими ым им ых их ую юю ою ею"],
    ...["а е и о у ы ю я ь й"],
  ].flatMap((endings) => endings.split(" ")),
);
const english: ReadonlySet<string> = new Set("ings ing ers er ies ied ed es s e y".split(" "));
const longestEnding = 4;
const shortestStem = 3;

/**
 * A word without its ending, the same for most forms of a word: «уроками» and «урок», "lessons" and "lesson". Light on
 * purpose: both sides of a search are cut the same way, so a wrong cut costs rank, never a find.
 */
export function stemOf(word: string): string {
  const cyrillic = word.charCodeAt(word.length - 1) >= 0x400;
  const endings = cyrillic ? russian : english;
  for (let length = Math.min(longestEnding, word.length - shortestStem); length > 0; length--) {
    const ending = word.slice(-length);
    if (!endings.has(ending) || (ending === "s" && word.endsWith("ss"))) continue;
    return single(word.slice(0, -length), cyrillic);
  }
  return single(word, cyrillic);
}

/** An English consonant doubled before an ending: planning, plan. */
function single(stem: string, cyrillic: boolean): string {
  return cyrillic ? stem : stem.replace(/([bdfgmnprt])\1$/, "$1");
}
