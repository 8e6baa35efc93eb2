import type { DifficultyGroup } from "./difficulty-group.js";
import { afterPreschool, everyLevel, lessons, school } from "./education-level-keys.js";

/** Upbringing. The wording is this project's own. */
export const upbringingDifficulties: readonly DifficultyGroup[] = [
  {
    group: "PD-UPB",
    ru: ["Воспитательная деятельность", "Воспитательная работа с классом и на уроке."],
    en: ["Upbringing work", "Upbringing work with the class and in lessons."],
    items: [
      {
        code: "PD-UPB-01",
        ru: [
          "План классного руководителя",
          "Трудно спланировать воспитательную работу под свой класс, а не по шаблону.",
        ],
        en: [
          "Class teacher's plan",
          "It is hard to plan upbringing work for one's own class instead of by a template.",
        ],
        functions: ["A/02.6"],
        levels: school,
        activities: ["ACT-DOCS-PRACTICE", "ACT-CONSULT-IND", "ACT-OBS-SHADOW"],
      },
      {
        code: "PD-UPB-02",
        ru: [
          "Воспитательный потенциал урока",
          "Трудно использовать учебное содержание для разговора о ценностях.",
        ],
        en: ["Values in a lesson", "It is hard to use lesson content to speak about values."],
        functions: ["A/02.6", "A/01.6"],
        levels: lessons,
        activities: ["ACT-DESIGN-LESSON", "ACT-OBS-MENTOR"],
      },
      {
        code: "PD-UPB-03",
        ru: ["Сплочение классного коллектива", "Трудно сплотить разобщённый класс."],
        en: ["Building the class community", "It is hard to bring a divided class together."],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-TRAINING", "ACT-MASTERCLASS"],
      },
      {
        code: "PD-UPB-04",
        ru: [
          "Проведение воспитательных мероприятий",
          "Сложно подготовить и содержательно провести классный час или событие.",
        ],
        en: ["Running upbringing events", "Preparing a form period or an event with real content is hard."],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-CO-TEACH", "ACT-OBS-PEER", "ACT-METHOD-PRODUCT"],
      },
      {
        code: "PD-UPB-05",
        ru: [
          "Ученическое самоуправление и инициатива",
          "Трудно передать инициативу обучающимся: она исходит от взрослых.",
        ],
        en: [
          "Learner initiative and self-government",
          "It is hard to hand initiative to learners: it comes from adults.",
        ],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-PROJECT", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-UPB-06",
        ru: [
          "Профилактика и помощь семьям в трудной ситуации",
          "Нужна ясность в порядке действий при риске для ребёнка или правонарушении.",
        ],
        en: [
          "Prevention and help for families in difficulty",
          "It must become clear what to do when a child is at risk or breaks the law.",
        ],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-CONSULT-LEGAL", "ACT-CASE", "ACT-DOCS-STUDY"],
      },
      {
        code: "PD-UPB-07",
        ru: ["Профориентация", "Трудно помочь обучающимся узнать о профессиях и выбрать свой путь."],
        en: [
          "Career guidance",
          "It is hard to help learners get to know trades and choose a way of their own.",
        ],
        functions: ["A/02.6", "A/03.6"],
        levels: afterPreschool,
        activities: ["ACT-OBS-PEER", "ACT-METHOD-PRODUCT", "ACT-COURSE"],
      },
      {
        code: "PD-UPB-08",
        ru: [
          "Школьный музей и школьные медиа",
          "Трудно организовать с обучающимися работу музея, газеты, студии или театра.",
        ],
        en: [
          "School museum and school media",
          "It is hard to run a museum, a newspaper, a studio or a theatre with learners.",
        ],
        functions: ["A/02.6"],
        levels: afterPreschool,
        activities: ["ACT-PROJECT", "ACT-INTERNSHIP", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-UPB-09",
        ru: ["Социальное партнёрство", "Трудно найти партнёров вне организации и вести с ними общие дела."],
        en: [
          "Social partnership",
          "It is hard to find partners outside the organisation and to work with them.",
        ],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-PROJECT", "ACT-CASE", "ACT-CONFERENCE"],
      },
      {
        code: "PD-UPB-10",
        ru: [
          "Занятия «Разговоры о важном»",
          "Трудно подготовить занятие цикла под свой класс и вести живой разговор.",
        ],
        en: [
          "Talks on what matters",
          "It is hard to fit a session of the cycle to one's class and to keep the talk alive.",
        ],
        functions: ["A/02.6"],
        levels: lessons,
        activities: ["ACT-OBS-MENTOR", "ACT-CO-TEACH", "ACT-DESIGN-LESSON"],
      },
    ],
  },
];
