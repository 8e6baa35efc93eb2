import type { RegionCode, RegionEntry, RegionKind } from "../region.js";
import type { SourceRef } from "../../source.js";

/** Code, name, district and prefix agree in the registers named in `docs/sources.md`; the English name is a convention. */
const registers: SourceRef = { certainty: "seen", clause: "реестры субъектов РФ (ФНС, ФИАС)" };

function subject(
  kind: RegionKind,
  order: number,
  ru: string,
  en: string,
  oktmo: string,
  known: Pick<RegionEntry, "okrug" | "iso">,
): RegionEntry {
  return { ru, en, kind, order, oktmo, ...known, source: registers };
}

/**
 * The 89 subjects of the Federation. Six have no ISO 3166-2:RU code; four are in no federal district that a source
 * gives, so a report by districts must show them apart.
 */
export const regions: Readonly<Record<RegionCode, RegionEntry>> = {
  "01": subject("republic", 1, "Республика Адыгея (Адыгея)", "Republic of Adygea", "79", {
    okrug: "southern",
    iso: "RU-AD",
  }),
  "04": subject("republic", 2, "Республика Алтай", "Altai Republic", "84", {
    okrug: "siberian",
    iso: "RU-AL",
  }),
  "02": subject("republic", 3, "Республика Башкортостан", "Republic of Bashkortostan", "80", {
    okrug: "volga",
    iso: "RU-BA",
  }),
  "03": subject("republic", 4, "Республика Бурятия", "Republic of Buryatia", "81", {
    okrug: "far-eastern",
    iso: "RU-BU",
  }),
  "05": subject("republic", 5, "Республика Дагестан", "Republic of Dagestan", "82", {
    okrug: "north-caucasian",
    iso: "RU-DA",
  }),
  "93": subject("republic", 6, "Донецкая Народная Республика", "Donetsk People's Republic", "21", {}),
  "06": subject("republic", 7, "Республика Ингушетия", "Republic of Ingushetia", "26", {
    okrug: "north-caucasian",
    iso: "RU-IN",
  }),
  "07": subject("republic", 8, "Кабардино-Балкарская Республика", "Kabardino-Balkarian Republic", "83", {
    okrug: "north-caucasian",
    iso: "RU-KB",
  }),
  "08": subject("republic", 9, "Республика Калмыкия", "Republic of Kalmykia", "85", {
    okrug: "southern",
    iso: "RU-KL",
  }),
  "09": subject("republic", 10, "Карачаево-Черкесская Республика", "Karachay-Cherkess Republic", "91", {
    okrug: "north-caucasian",
    iso: "RU-KC",
  }),
  "10": subject("republic", 11, "Республика Карелия", "Republic of Karelia", "86", {
    okrug: "northwestern",
    iso: "RU-KR",
  }),
  "11": subject("republic", 12, "Республика Коми", "Komi Republic", "87", {
    okrug: "northwestern",
    iso: "RU-KO",
  }),
  "91": subject("republic", 13, "Республика Крым", "Republic of Crimea", "35", { okrug: "southern" }),
  "94": subject("republic", 14, "Луганская Народная Республика", "Luhansk People's Republic", "43", {}),
  "12": subject("republic", 15, "Республика Марий Эл", "Mari El Republic", "88", {
    okrug: "volga",
    iso: "RU-ME",
  }),
  "13": subject("republic", 16, "Республика Мордовия", "Republic of Mordovia", "89", {
    okrug: "volga",
    iso: "RU-MO",
  }),
  "14": subject("republic", 17, "Республика Саха (Якутия)", "Republic of Sakha (Yakutia)", "98", {
    okrug: "far-eastern",
    iso: "RU-SA",
  }),
  "15": subject(
    "republic",
    18,
    "Республика Северная Осетия – Алания",
    "Republic of North Ossetia – Alania",
    "90",
    { okrug: "north-caucasian", iso: "RU-SE" },
  ),
  "16": subject("republic", 19, "Республика Татарстан (Татарстан)", "Republic of Tatarstan", "92", {
    okrug: "volga",
    iso: "RU-TA",
  }),
  "17": subject("republic", 20, "Республика Тыва", "Republic of Tuva", "93", {
    okrug: "siberian",
    iso: "RU-TY",
  }),
  "18": subject("republic", 21, "Удмуртская Республика", "Udmurt Republic", "94", {
    okrug: "volga",
    iso: "RU-UD",
  }),
  "19": subject("republic", 22, "Республика Хакасия", "Republic of Khakassia", "95", {
    okrug: "siberian",
    iso: "RU-KK",
  }),
  "20": subject("republic", 23, "Чеченская Республика", "Chechen Republic", "96", {
    okrug: "north-caucasian",
    iso: "RU-CE",
  }),
  "21": subject("republic", 24, "Чувашская Республика – Чувашия", "Chuvash Republic", "97", {
    okrug: "volga",
    iso: "RU-CU",
  }),
  "22": subject("krai", 25, "Алтайский край", "Altai Krai", "01", { okrug: "siberian", iso: "RU-ALT" }),
  "75": subject("krai", 26, "Забайкальский край", "Zabaykalsky Krai", "76", {
    okrug: "far-eastern",
    iso: "RU-ZAB",
  }),
  "41": subject("krai", 27, "Камчатский край", "Kamchatka Krai", "30", {
    okrug: "far-eastern",
    iso: "RU-KAM",
  }),
  "23": subject("krai", 28, "Краснодарский край", "Krasnodar Krai", "03", {
    okrug: "southern",
    iso: "RU-KDA",
  }),
  "24": subject("krai", 29, "Красноярский край", "Krasnoyarsk Krai", "04", {
    okrug: "siberian",
    iso: "RU-KYA",
  }),
  "59": subject("krai", 30, "Пермский край", "Perm Krai", "57", { okrug: "volga", iso: "RU-PER" }),
  "25": subject("krai", 31, "Приморский край", "Primorsky Krai", "05", {
    okrug: "far-eastern",
    iso: "RU-PRI",
  }),
  "26": subject("krai", 32, "Ставропольский край", "Stavropol Krai", "07", {
    okrug: "north-caucasian",
    iso: "RU-STA",
  }),
  "27": subject("krai", 33, "Хабаровский край", "Khabarovsk Krai", "08", {
    okrug: "far-eastern",
    iso: "RU-KHA",
  }),
  "28": subject("oblast", 34, "Амурская область", "Amur Oblast", "10", {
    okrug: "far-eastern",
    iso: "RU-AMU",
  }),
  "29": subject("oblast", 35, "Архангельская область", "Arkhangelsk Oblast", "11", {
    okrug: "northwestern",
    iso: "RU-ARK",
  }),
  "30": subject("oblast", 36, "Астраханская область", "Astrakhan Oblast", "12", {
    okrug: "southern",
    iso: "RU-AST",
  }),
  "31": subject("oblast", 37, "Белгородская область", "Belgorod Oblast", "14", {
    okrug: "central",
    iso: "RU-BEL",
  }),
  "32": subject("oblast", 38, "Брянская область", "Bryansk Oblast", "15", {
    okrug: "central",
    iso: "RU-BRY",
  }),
  "33": subject("oblast", 39, "Владимирская область", "Vladimir Oblast", "17", {
    okrug: "central",
    iso: "RU-VLA",
  }),
  "34": subject("oblast", 40, "Волгоградская область", "Volgograd Oblast", "18", {
    okrug: "southern",
    iso: "RU-VGG",
  }),
  "35": subject("oblast", 41, "Вологодская область", "Vologda Oblast", "19", {
    okrug: "northwestern",
    iso: "RU-VLG",
  }),
  "36": subject("oblast", 42, "Воронежская область", "Voronezh Oblast", "20", {
    okrug: "central",
    iso: "RU-VOR",
  }),
  "90": subject("oblast", 43, "Запорожская область", "Zaporozhye Oblast", "23", {}),
  "37": subject("oblast", 44, "Ивановская область", "Ivanovo Oblast", "24", {
    okrug: "central",
    iso: "RU-IVA",
  }),
  "38": subject("oblast", 45, "Иркутская область", "Irkutsk Oblast", "25", {
    okrug: "siberian",
    iso: "RU-IRK",
  }),
  "39": subject("oblast", 46, "Калининградская область", "Kaliningrad Oblast", "27", {
    okrug: "northwestern",
    iso: "RU-KGD",
  }),
  "40": subject("oblast", 47, "Калужская область", "Kaluga Oblast", "29", {
    okrug: "central",
    iso: "RU-KLU",
  }),
  "42": subject("oblast", 48, "Кемеровская область – Кузбасс", "Kemerovo Oblast – Kuzbass", "32", {
    okrug: "siberian",
    iso: "RU-KEM",
  }),
  "43": subject("oblast", 49, "Кировская область", "Kirov Oblast", "33", { okrug: "volga", iso: "RU-KIR" }),
  "44": subject("oblast", 50, "Костромская область", "Kostroma Oblast", "34", {
    okrug: "central",
    iso: "RU-KOS",
  }),
  "45": subject("oblast", 51, "Курганская область", "Kurgan Oblast", "37", { okrug: "ural", iso: "RU-KGN" }),
  "46": subject("oblast", 52, "Курская область", "Kursk Oblast", "38", { okrug: "central", iso: "RU-KRS" }),
  "47": subject("oblast", 53, "Ленинградская область", "Leningrad Oblast", "41", {
    okrug: "northwestern",
    iso: "RU-LEN",
  }),
  "48": subject("oblast", 54, "Липецкая область", "Lipetsk Oblast", "42", {
    okrug: "central",
    iso: "RU-LIP",
  }),
  "49": subject("oblast", 55, "Магаданская область", "Magadan Oblast", "44", {
    okrug: "far-eastern",
    iso: "RU-MAG",
  }),
  "50": subject("oblast", 56, "Московская область", "Moscow Oblast", "46", {
    okrug: "central",
    iso: "RU-MOS",
  }),
  "51": subject("oblast", 57, "Мурманская область", "Murmansk Oblast", "47", {
    okrug: "northwestern",
    iso: "RU-MUR",
  }),
  "52": subject("oblast", 58, "Нижегородская область", "Nizhny Novgorod Oblast", "22", {
    okrug: "volga",
    iso: "RU-NIZ",
  }),
  "53": subject("oblast", 59, "Новгородская область", "Novgorod Oblast", "49", {
    okrug: "northwestern",
    iso: "RU-NGR",
  }),
  "54": subject("oblast", 60, "Новосибирская область", "Novosibirsk Oblast", "50", {
    okrug: "siberian",
    iso: "RU-NVS",
  }),
  "55": subject("oblast", 61, "Омская область", "Omsk Oblast", "52", { okrug: "siberian", iso: "RU-OMS" }),
  "56": subject("oblast", 62, "Оренбургская область", "Orenburg Oblast", "53", {
    okrug: "volga",
    iso: "RU-ORE",
  }),
  "57": subject("oblast", 63, "Орловская область", "Oryol Oblast", "54", { okrug: "central", iso: "RU-ORL" }),
  "58": subject("oblast", 64, "Пензенская область", "Penza Oblast", "56", { okrug: "volga", iso: "RU-PNZ" }),
  "60": subject("oblast", 65, "Псковская область", "Pskov Oblast", "58", {
    okrug: "northwestern",
    iso: "RU-PSK",
  }),
  "61": subject("oblast", 66, "Ростовская область", "Rostov Oblast", "60", {
    okrug: "southern",
    iso: "RU-ROS",
  }),
  "62": subject("oblast", 67, "Рязанская область", "Ryazan Oblast", "61", {
    okrug: "central",
    iso: "RU-RYA",
  }),
  "63": subject("oblast", 68, "Самарская область", "Samara Oblast", "36", { okrug: "volga", iso: "RU-SAM" }),
  "64": subject("oblast", 69, "Саратовская область", "Saratov Oblast", "63", {
    okrug: "volga",
    iso: "RU-SAR",
  }),
  "65": subject("oblast", 70, "Сахалинская область", "Sakhalin Oblast", "64", {
    okrug: "far-eastern",
    iso: "RU-SAK",
  }),
  "66": subject("oblast", 71, "Свердловская область", "Sverdlovsk Oblast", "65", {
    okrug: "ural",
    iso: "RU-SVE",
  }),
  "67": subject("oblast", 72, "Смоленская область", "Smolensk Oblast", "66", {
    okrug: "central",
    iso: "RU-SMO",
  }),
  "68": subject("oblast", 73, "Тамбовская область", "Tambov Oblast", "68", {
    okrug: "central",
    iso: "RU-TAM",
  }),
  "69": subject("oblast", 74, "Тверская область", "Tver Oblast", "28", { okrug: "central", iso: "RU-TVE" }),
  "70": subject("oblast", 75, "Томская область", "Tomsk Oblast", "69", { okrug: "siberian", iso: "RU-TOM" }),
  "71": subject("oblast", 76, "Тульская область", "Tula Oblast", "70", { okrug: "central", iso: "RU-TUL" }),
  "72": subject("oblast", 77, "Тюменская область", "Tyumen Oblast", "71", { okrug: "ural", iso: "RU-TYU" }),
  "73": subject("oblast", 78, "Ульяновская область", "Ulyanovsk Oblast", "73", {
    okrug: "volga",
    iso: "RU-ULY",
  }),
  "95": subject("oblast", 79, "Херсонская область", "Kherson Oblast", "74", {}),
  "74": subject("oblast", 80, "Челябинская область", "Chelyabinsk Oblast", "75", {
    okrug: "ural",
    iso: "RU-CHE",
  }),
  "76": subject("oblast", 81, "Ярославская область", "Yaroslavl Oblast", "78", {
    okrug: "central",
    iso: "RU-YAR",
  }),
  "77": subject("federal-city", 82, "Москва", "Moscow", "45", { okrug: "central", iso: "RU-MOW" }),
  "78": subject("federal-city", 83, "Санкт-Петербург", "Saint Petersburg", "40", {
    okrug: "northwestern",
    iso: "RU-SPE",
  }),
  "92": subject("federal-city", 84, "Севастополь", "Sevastopol", "67", { okrug: "southern" }),
  "79": subject("autonomous-oblast", 85, "Еврейская автономная область", "Jewish Autonomous Oblast", "99", {
    okrug: "far-eastern",
    iso: "RU-YEV",
  }),
  "83": subject("autonomous-okrug", 86, "Ненецкий автономный округ", "Nenets Autonomous Okrug", "118", {
    okrug: "northwestern",
    iso: "RU-NEN",
  }),
  "86": subject(
    "autonomous-okrug",
    87,
    "Ханты-Мансийский автономный округ – Югра",
    "Khanty-Mansi Autonomous Okrug – Yugra",
    "718",
    { okrug: "ural", iso: "RU-KHM" },
  ),
  "87": subject("autonomous-okrug", 88, "Чукотский автономный округ", "Chukotka Autonomous Okrug", "77", {
    okrug: "far-eastern",
    iso: "RU-CHU",
  }),
  "89": subject(
    "autonomous-okrug",
    89,
    "Ямало-Ненецкий автономный округ",
    "Yamalo-Nenets Autonomous Okrug",
    "719",
    { okrug: "ural", iso: "RU-YAN" },
  ),
};
