import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import type { SourceRef } from "../source.js";
import * as keys from "./region-keys.js";
import type { FederalDistrict } from "./region-keys.js";

const seen: SourceRef = { certainty: "seen", clause: "реестры субъектов РФ" };

/** Federal districts, under which reports of regions are gathered. */
export const federalDistricts: Readonly<Record<FederalDistrict, CodeEntry & { readonly short: string }>> =
  /* @__PURE__ */ labelled(keys.federalDistricts, {
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
  });
