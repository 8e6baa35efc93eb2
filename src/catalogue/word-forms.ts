/** The words of a text in lower case, ё written as е. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** «естественно-научная»: people write compounds with a hyphen or as one word, so an index holds the parts and the whole. */
export const compound: RegExp = /(?<!\p{L})\p{L}{2,}(?:[-‐‑]\p{L}{2,})+/gu;

export function joinedOf(parts: string): string {
  return parts.toLowerCase().replaceAll("ё", "е").replace(/[-‐‑]/g, "");
}

/** Words that stand in any sentence: no name is known by them. */
export const fillers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "а в во для до за и из или к как ко на над не но о об от по под при с со у что a and for in of on or the to with".split(
    " ",
  ),
);

const russian: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    ...["ами ями ах ях ам ям ом ем ов ев ей ой ий ый ая яя ое ее ие ые ия ья ии ьи ию ью ье"],
    ...["иями иях иям ием ией ьями ьях ьям ьем ьей ого его ому ему ыми ими ым им ых их ую юю ою ею"],
    ...["а е и о у ы ю я ь й"],
  ].flatMap((endings) => endings.split(" ")),
);
const english: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "ings ing ers er ies ied ed es s e y".split(" "),
);
const longestEnding = 4;
const shortestStem = 3;

/**
 * A word without its ending, the same for most forms of a word: «уроками» and «урок», «ошибок» and «ошибка», "lessons" and
 * "lesson". Light on purpose: both sides of a search are cut the same way, so a wrong cut costs rank, never a find.
 */
export function stemOf(word: string): string {
  return evened(cutOf(word));
}

/** The same as it is written: a true beginning of the word, but for «-ся». */
export function cutOf(word: string): string {
  const cyrillic = isCyrillic(word);
  const whole = cyrillic && word.length > 6 ? word.replace(/(?<=[еимхяйьт])ся$/, "") : word; // «учащихся» and «учащие»
  const endings = cyrillic ? russian : english;
  for (let length = Math.min(longestEnding, whole.length - shortestStem); length > 0; length--) {
    const ending = whole.slice(-length);
    if (!endings.has(ending) || (ending === "s" && whole.endsWith("ss"))) continue;
    return whole.slice(0, -length);
  }
  return whole;
}

/**
 * What an ending does to the letters before it: a vowel comes and goes («оценок», «оценка»; «писем», «письмо»), an English
 * consonant is doubled (planning, plan).
 */
function evened(stem: string): string {
  if (!isCyrillic(stem)) return stem.replace(/([bdfgmnprt])\1$/, "$1");
  return stem.length < 5 ? stem : stem.replace(/(?<=[^аеийоуыьэюя])[еоь](?=[клмнрц]$)/, "");
}

// From the outside in: what makes an adjective or a noun of a word, then what makes a word of a verb.
const outer = /* @__PURE__ */ longestFirst(
  "ическ еск ск телн тел ност ост ств очн ечн алн ивн ник чик щик ист ац к н ц",
);
const verbal = /* @__PURE__ */ longestFirst(
  [
    "ированн ироват ирован ирова ировк ируе иру ованн",
    "ствоват ствован иват ыват оват ован иван ыван ива ыва ова ующ ающ яющ ивш авш анн енн уем аем яем",
    "ат ят ит ет ут ют ан ен ян ущ ющ ащ ящ ни",
  ].join(" "),
);

function longestFirst(words: string): readonly string[] {
  return words.split(" ").sort((a, b) => b.length - a.length);
}

const shortestRoot = 4;

/**
 * What related words of different kinds share: «планировать», «планирование» and «план»; «сплотить» and «сплочение». Rough:
 * the weakest reason to take one word for another. Undefined when too little would be left.
 */
export function rootOf(stem: string): string | undefined {
  if (!isCyrillic(stem) || stem.length < shortestRoot) return undefined;
  const core = without(verbal, without(outer, stem))
    .replace(/(?<=.{4})[аеиоуыюяьй]$/, "")
    .replace(/(?<=..[бвмпф])л$/, "") // «оформление», «оформить»
    .replace(/[чщ]$/, "т")
    .replace(/ж$/, "д");
  return evened(core);
}

function without(suffixes: readonly string[], word: string): string {
  const suffix = suffixes.find((one) => word.length - one.length >= shortestRoot && word.endsWith(one));
  return suffix === undefined ? word : word.slice(0, -suffix.length);
}

function isCyrillic(word: string): boolean {
  return word.charCodeAt(word.length - 1) >= 0x400;
}
