import type { CodeEntry } from "../code-list.js";
import type { SourceRef } from "../source.js";

/** Code of a subject of the Federation in the state registers: two digits, the leading zero counts. */
export type RegionCode =
  | "01"
  | "02"
  | "03"
  | "04"
  | "05"
  | "06"
  | "07"
  | "08"
  | "09"
  | "10"
  | "11"
  | "12"
  | "13"
  | "14"
  | "15"
  | "16"
  | "17"
  | "18"
  | "19"
  | "20"
  | "21"
  | "22"
  | "23"
  | "24"
  | "25"
  | "26"
  | "27"
  | "28"
  | "29"
  | "30"
  | "31"
  | "32"
  | "33"
  | "34"
  | "35"
  | "36"
  | "37"
  | "38"
  | "39"
  | "40"
  | "41"
  | "42"
  | "43"
  | "44"
  | "45"
  | "46"
  | "47"
  | "48"
  | "49"
  | "50"
  | "51"
  | "52"
  | "53"
  | "54"
  | "55"
  | "56"
  | "57"
  | "58"
  | "59"
  | "60"
  | "61"
  | "62"
  | "63"
  | "64"
  | "65"
  | "66"
  | "67"
  | "68"
  | "69"
  | "70"
  | "71"
  | "72"
  | "73"
  | "74"
  | "75"
  | "76"
  | "77"
  | "78"
  | "79"
  | "83"
  | "86"
  | "87"
  | "89"
  | "90"
  | "91"
  | "92"
  | "93"
  | "94"
  | "95";

export type RegionKind =
  "republic" | "krai" | "oblast" | "federal-city" | "autonomous-oblast" | "autonomous-okrug";

export type FederalDistrict =
  "central" | "northwestern" | "southern" | "north-caucasian" | "volga" | "ural" | "siberian" | "far-eastern";

/**
 * A subject of the Federation. `order` is its place in article 65 of the Constitution; `oktmo` the shortest prefix of
 * its municipal codes, to be tried from the longest; `iso` and `okrug` are absent where no source gives them.
 */
export type RegionEntry = CodeEntry & {
  readonly kind: RegionKind;
  readonly order: number;
  readonly oktmo: string;
  readonly iso?: string;
  readonly okrug?: FederalDistrict;
};

const seen: SourceRef = { certainty: "seen", clause: "реестры субъектов РФ" };

/** Federal districts, under which reports of regions are gathered. */
export const federalDistricts: Readonly<Record<FederalDistrict, CodeEntry & { readonly short: string }>> = {
  central: {
    ru: "Центральный федеральный округ",
    en: "Central Federal District",
    short: "ЦФО",
    source: seen,
  },
  northwestern: {
    ru: "Северо-Западный федеральный округ",
    en: "Northwestern Federal District",
    short: "СЗФО",
    source: seen,
  },
  southern: { ru: "Южный федеральный округ", en: "Southern Federal District", short: "ЮФО", source: seen },
  "north-caucasian": {
    ru: "Северо-Кавказский федеральный округ",
    en: "North Caucasian Federal District",
    short: "СКФО",
    source: seen,
  },
  volga: { ru: "Приволжский федеральный округ", en: "Volga Federal District", short: "ПФО", source: seen },
  ural: { ru: "Уральский федеральный округ", en: "Ural Federal District", short: "УФО", source: seen },
  siberian: {
    ru: "Сибирский федеральный округ",
    en: "Siberian Federal District",
    short: "СФО",
    source: seen,
  },
  "far-eastern": {
    ru: "Дальневосточный федеральный округ",
    en: "Far Eastern Federal District",
    short: "ДФО",
    source: seen,
  },
};
