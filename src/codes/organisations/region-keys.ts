import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

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
 * A subject of the Federation. `order` is its position in article 65 of the Constitution. `oktmo` is the
 * shortest prefix of its municipal codes; compare longer prefixes first. `iso` and `okrug` are absent where
 * no source gives them.
 */
export type RegionEntry = CodeEntry & {
  readonly kind: RegionKind;
  readonly order: number;
  readonly oktmo: string;
  readonly iso?: string;
  readonly okrug?: FederalDistrict;
};

export const federalDistricts: Keys<FederalDistrict, CodeEntry & { readonly short: string }> = {
  central: {},
  northwestern: {},
  southern: {},
  "north-caucasian": {},
  volga: {},
  ural: {},
  siberian: {},
  "far-eastern": {},
};

export const regions: Keys<RegionCode, RegionEntry> = {
  "01": { kind: "republic", order: 1, oktmo: "79", okrug: "southern", iso: "RU-AD" },
  "04": { kind: "republic", order: 2, oktmo: "84", okrug: "siberian", iso: "RU-AL" },
  "02": { kind: "republic", order: 3, oktmo: "80", okrug: "volga", iso: "RU-BA" },
  "03": { kind: "republic", order: 4, oktmo: "81", okrug: "far-eastern", iso: "RU-BU" },
  "05": { kind: "republic", order: 5, oktmo: "82", okrug: "north-caucasian", iso: "RU-DA" },
  "93": { kind: "republic", order: 6, oktmo: "21" },
  "06": { kind: "republic", order: 7, oktmo: "26", okrug: "north-caucasian", iso: "RU-IN" },
  "07": { kind: "republic", order: 8, oktmo: "83", okrug: "north-caucasian", iso: "RU-KB" },
  "08": { kind: "republic", order: 9, oktmo: "85", okrug: "southern", iso: "RU-KL" },
  "09": { kind: "republic", order: 10, oktmo: "91", okrug: "north-caucasian", iso: "RU-KC" },
  "10": { kind: "republic", order: 11, oktmo: "86", okrug: "northwestern", iso: "RU-KR" },
  "11": { kind: "republic", order: 12, oktmo: "87", okrug: "northwestern", iso: "RU-KO" },
  "91": { kind: "republic", order: 13, oktmo: "35", okrug: "southern" },
  "94": { kind: "republic", order: 14, oktmo: "43" },
  "12": { kind: "republic", order: 15, oktmo: "88", okrug: "volga", iso: "RU-ME" },
  "13": { kind: "republic", order: 16, oktmo: "89", okrug: "volga", iso: "RU-MO" },
  "14": { kind: "republic", order: 17, oktmo: "98", okrug: "far-eastern", iso: "RU-SA" },
  "15": { kind: "republic", order: 18, oktmo: "90", okrug: "north-caucasian", iso: "RU-SE" },
  "16": { kind: "republic", order: 19, oktmo: "92", okrug: "volga", iso: "RU-TA" },
  "17": { kind: "republic", order: 20, oktmo: "93", okrug: "siberian", iso: "RU-TY" },
  "18": { kind: "republic", order: 21, oktmo: "94", okrug: "volga", iso: "RU-UD" },
  "19": { kind: "republic", order: 22, oktmo: "95", okrug: "siberian", iso: "RU-KK" },
  "20": { kind: "republic", order: 23, oktmo: "96", okrug: "north-caucasian", iso: "RU-CE" },
  "21": { kind: "republic", order: 24, oktmo: "97", okrug: "volga", iso: "RU-CU" },
  "22": { kind: "krai", order: 25, oktmo: "01", okrug: "siberian", iso: "RU-ALT" },
  "75": { kind: "krai", order: 26, oktmo: "76", okrug: "far-eastern", iso: "RU-ZAB" },
  "41": { kind: "krai", order: 27, oktmo: "30", okrug: "far-eastern", iso: "RU-KAM" },
  "23": { kind: "krai", order: 28, oktmo: "03", okrug: "southern", iso: "RU-KDA" },
  "24": { kind: "krai", order: 29, oktmo: "04", okrug: "siberian", iso: "RU-KYA" },
  "59": { kind: "krai", order: 30, oktmo: "57", okrug: "volga", iso: "RU-PER" },
  "25": { kind: "krai", order: 31, oktmo: "05", okrug: "far-eastern", iso: "RU-PRI" },
  "26": { kind: "krai", order: 32, oktmo: "07", okrug: "north-caucasian", iso: "RU-STA" },
  "27": { kind: "krai", order: 33, oktmo: "08", okrug: "far-eastern", iso: "RU-KHA" },
  "28": { kind: "oblast", order: 34, oktmo: "10", okrug: "far-eastern", iso: "RU-AMU" },
  "29": { kind: "oblast", order: 35, oktmo: "11", okrug: "northwestern", iso: "RU-ARK" },
  "30": { kind: "oblast", order: 36, oktmo: "12", okrug: "southern", iso: "RU-AST" },
  "31": { kind: "oblast", order: 37, oktmo: "14", okrug: "central", iso: "RU-BEL" },
  "32": { kind: "oblast", order: 38, oktmo: "15", okrug: "central", iso: "RU-BRY" },
  "33": { kind: "oblast", order: 39, oktmo: "17", okrug: "central", iso: "RU-VLA" },
  "34": { kind: "oblast", order: 40, oktmo: "18", okrug: "southern", iso: "RU-VGG" },
  "35": { kind: "oblast", order: 41, oktmo: "19", okrug: "northwestern", iso: "RU-VLG" },
  "36": { kind: "oblast", order: 42, oktmo: "20", okrug: "central", iso: "RU-VOR" },
  "90": { kind: "oblast", order: 43, oktmo: "23" },
  "37": { kind: "oblast", order: 44, oktmo: "24", okrug: "central", iso: "RU-IVA" },
  "38": { kind: "oblast", order: 45, oktmo: "25", okrug: "siberian", iso: "RU-IRK" },
  "39": { kind: "oblast", order: 46, oktmo: "27", okrug: "northwestern", iso: "RU-KGD" },
  "40": { kind: "oblast", order: 47, oktmo: "29", okrug: "central", iso: "RU-KLU" },
  "42": { kind: "oblast", order: 48, oktmo: "32", okrug: "siberian", iso: "RU-KEM" },
  "43": { kind: "oblast", order: 49, oktmo: "33", okrug: "volga", iso: "RU-KIR" },
  "44": { kind: "oblast", order: 50, oktmo: "34", okrug: "central", iso: "RU-KOS" },
  "45": { kind: "oblast", order: 51, oktmo: "37", okrug: "ural", iso: "RU-KGN" },
  "46": { kind: "oblast", order: 52, oktmo: "38", okrug: "central", iso: "RU-KRS" },
  "47": { kind: "oblast", order: 53, oktmo: "41", okrug: "northwestern", iso: "RU-LEN" },
  "48": { kind: "oblast", order: 54, oktmo: "42", okrug: "central", iso: "RU-LIP" },
  "49": { kind: "oblast", order: 55, oktmo: "44", okrug: "far-eastern", iso: "RU-MAG" },
  "50": { kind: "oblast", order: 56, oktmo: "46", okrug: "central", iso: "RU-MOS" },
  "51": { kind: "oblast", order: 57, oktmo: "47", okrug: "northwestern", iso: "RU-MUR" },
  "52": { kind: "oblast", order: 58, oktmo: "22", okrug: "volga", iso: "RU-NIZ" },
  "53": { kind: "oblast", order: 59, oktmo: "49", okrug: "northwestern", iso: "RU-NGR" },
  "54": { kind: "oblast", order: 60, oktmo: "50", okrug: "siberian", iso: "RU-NVS" },
  "55": { kind: "oblast", order: 61, oktmo: "52", okrug: "siberian", iso: "RU-OMS" },
  "56": { kind: "oblast", order: 62, oktmo: "53", okrug: "volga", iso: "RU-ORE" },
  "57": { kind: "oblast", order: 63, oktmo: "54", okrug: "central", iso: "RU-ORL" },
  "58": { kind: "oblast", order: 64, oktmo: "56", okrug: "volga", iso: "RU-PNZ" },
  "60": { kind: "oblast", order: 65, oktmo: "58", okrug: "northwestern", iso: "RU-PSK" },
  "61": { kind: "oblast", order: 66, oktmo: "60", okrug: "southern", iso: "RU-ROS" },
  "62": { kind: "oblast", order: 67, oktmo: "61", okrug: "central", iso: "RU-RYA" },
  "63": { kind: "oblast", order: 68, oktmo: "36", okrug: "volga", iso: "RU-SAM" },
  "64": { kind: "oblast", order: 69, oktmo: "63", okrug: "volga", iso: "RU-SAR" },
  "65": { kind: "oblast", order: 70, oktmo: "64", okrug: "far-eastern", iso: "RU-SAK" },
  "66": { kind: "oblast", order: 71, oktmo: "65", okrug: "ural", iso: "RU-SVE" },
  "67": { kind: "oblast", order: 72, oktmo: "66", okrug: "central", iso: "RU-SMO" },
  "68": { kind: "oblast", order: 73, oktmo: "68", okrug: "central", iso: "RU-TAM" },
  "69": { kind: "oblast", order: 74, oktmo: "28", okrug: "central", iso: "RU-TVE" },
  "70": { kind: "oblast", order: 75, oktmo: "69", okrug: "siberian", iso: "RU-TOM" },
  "71": { kind: "oblast", order: 76, oktmo: "70", okrug: "central", iso: "RU-TUL" },
  "72": { kind: "oblast", order: 77, oktmo: "71", okrug: "ural", iso: "RU-TYU" },
  "73": { kind: "oblast", order: 78, oktmo: "73", okrug: "volga", iso: "RU-ULY" },
  "95": { kind: "oblast", order: 79, oktmo: "74" },
  "74": { kind: "oblast", order: 80, oktmo: "75", okrug: "ural", iso: "RU-CHE" },
  "76": { kind: "oblast", order: 81, oktmo: "78", okrug: "central", iso: "RU-YAR" },
  "77": { kind: "federal-city", order: 82, oktmo: "45", okrug: "central", iso: "RU-MOW" },
  "78": { kind: "federal-city", order: 83, oktmo: "40", okrug: "northwestern", iso: "RU-SPE" },
  "92": { kind: "federal-city", order: 84, oktmo: "67", okrug: "southern" },
  "79": { kind: "autonomous-oblast", order: 85, oktmo: "99", okrug: "far-eastern", iso: "RU-YEV" },
  "83": { kind: "autonomous-okrug", order: 86, oktmo: "118", okrug: "northwestern", iso: "RU-NEN" },
  "86": { kind: "autonomous-okrug", order: 87, oktmo: "718", okrug: "ural", iso: "RU-KHM" },
  "87": { kind: "autonomous-okrug", order: 88, oktmo: "77", okrug: "far-eastern", iso: "RU-CHU" },
  "89": { kind: "autonomous-okrug", order: 89, oktmo: "719", okrug: "ural", iso: "RU-YAN" },
};
