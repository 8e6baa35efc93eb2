import type { Post } from "../../codes/people/post-keys.js";
import type { StemPhrase, WordTable } from "./match-stems.js";

/** How posts are written. A post stands at the beginning of its words, so an assistant of a teacher is no teacher. */
export const postWords: WordTable<Post> = {
  teacher: ["учител", "учит."],
  "kindergarten-teacher": ["воспитател", "восп."],
  "senior-kindergarten-teacher": ["старш|ст. воспитател"],
  lecturer: ["преподавател", "препод."],
  "supplementary-teacher": ["педагог дополнительн|доп.", "педагог д. о.", "пдо."],
  "speech-therapist": ["учител логопед", "логопед"],
  psychologist: ["педагог|пед. психолог", "психолог"],
  methodologist: ["методист", "старш|ст. методист"],
  "social-pedagogue": ["соц.|социальн педагог", "соцпедагог"],
  tutor: ["тьютор"],
  "pedagogue-organiser": ["педагог организатор"],
  "pedagogue-librarian": ["педагог библиотекар"],
  "special-needs-teacher": [
    "учител дефектолог",
    "дефектолог",
    "олигофренопедагог",
    "сурдопедагог",
    "тифлопедагог",
    "учител сурдопедагог|тифлопедагог|олигофренопедагог",
  ],
  "music-director": ["муз.|музыкальн рук.|руководител", "музрук"],
  "physical-education-instructor": [
    "инструктор по физическ|физкульт|физическому|физо.|фк.|физ.|физвоспит|фв.",
    "инструктор физическ|физкульт|физо.|фк.|физ.",
    "физинструктор",
  ],
  "upbringing-adviser": ["советник директор|руководител|по.", "советник"],
  "industrial-training-master": ["мастер производствен", "мастер п. о.", "мастер по. п. о."],
  coach: ["тренер преподавател", "старш тренер преподавател"],
  "safety-teacher": [
    "преподавател|преподовател организатор обж.|обзр.|основ",
    "преподавател|преподовател организатор безопасност",
    "преподавател|преподовател организатор",
  ],
  "teaching-staff": ["педагогическ работник", "пед. работник", "педработник", "педагог"],
  "deputy-head": ["зам.|заместител|замдиректор|зам", "завуч"],
  head: [
    "директор",
    "заведующ",
    "зав. доу.|детск|д.|мбдоу.|мдоу.|мадоу.",
    "руководител организац|учрежден|оо.|доу.|школ|образовательн",
    "руководитель.",
    "начальник лагер",
  ],
  student: ["студент"],
  pupil: ["ученик", "обучающ", "учащ"],
  parent: ["родител"],
  "partner-employee": [],
};

/**
 * Beside what their first words say: posts that are no teaching or leading ones. Where one of these follows, nothing is
 * matched; `after` names the posts it is asked of.
 */
export const otherPosts: readonly {
  readonly after: readonly Post[];
  readonly phrases: readonly StemPhrase[];
}[] = [
  {
    after: ["deputy-head"],
    phrases: [
      "ахч.",
      "ахр.",
      "ахд.",
      "хозяйств",
      "административн",
      "безопасност",
      "бухгалтер",
      "начальник",
      "экономик",
    ],
  },
  {
    after: ["head"],
    phrases: ["хозяйств", "библиотек", "склад", "столов", "производств", "лаборатор", "кафедр", "хоз."],
  },
  { after: ["teaching-staff"], phrases: ["наставник"] },
];

/** Words that may stand before a post and say nothing of it: acting, leading, senior. */
export const beforePosts: readonly StemPhrase[] = [
  "ио.",
  "врио.",
  "и. о.",
  "исполняющ обязанност",
  "старш",
  "ведущ",
  "молод",
  "начинающ",
];
