import type { DifficultyGroup } from "./difficulty-group.js";
import { everyLevel, lessons } from "./education-level-keys.js";

/** The class and the child. The wording is this project's own. */
export const learnerDifficulties: readonly DifficultyGroup[] = [
  {
    group: "PD-CLM",
    ru: ["Управление классом", "Порядок, темп, мотивация и безопасность на занятии."],
    en: ["Classroom management", "Order, pace, motivation and safety in class."],
    items: [
      {
        code: "PD-CLM-01",
        ru: ["Правила и дисциплина на занятии", "Трудно установить рабочий порядок и удержать его."],
        en: ["Rules and discipline", "It is hard to establish working order and to keep it."],
        functions: ["A/01.6", "A/02.6"],
        levels: everyLevel,
        activities: ["ACT-OBS-MENTEE", "ACT-OBS-MENTOR", "ACT-CASE"],
      },
      {
        code: "PD-CLM-02",
        ru: ["Темп и удержание внимания", "Внимание класса теряется, переходы между видами работы затянуты."],
        en: ["Pace and attention", "Attention slips and transitions drag on."],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-ANALYSIS-VIDEO", "ACT-MICROTEACH"],
      },
      {
        code: "PD-CLM-03",
        ru: ["Низкая учебная мотивация", "Трудно заинтересовать обучающихся и показать им смысл работы."],
        en: [
          "Low motivation to learn",
          "It is hard to interest learners and to show them the point of the work.",
        ],
        functions: ["A/01.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-CASE", "ACT-CONSULT-PSY", "ACT-MASTERCLASS"],
      },
      {
        code: "PD-CLM-04",
        ru: [
          "Большой или разноуровневый класс",
          "Наполняемость или разброс подготовки мешают вести занятие со всеми.",
        ],
        en: ["Large or mixed-level class", "Size or spread of levels makes it hard to teach everyone."],
        functions: ["A/01.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-OBS-MENTOR", "ACT-DESIGN-LESSON"],
      },
      {
        code: "PD-CLM-05",
        ru: [
          "Безопасность на занятии и перемене",
          "Нужна уверенность в действиях при происшествии и в предупреждении травм.",
        ],
        en: [
          "Safety in class and at breaks",
          "Confidence is needed in acting in an incident and in preventing injuries.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-STUDY", "ACT-CONSULT-LEGAL", "ACT-GAME"],
      },
    ],
  },
  {
    group: "PD-PSY",
    ru: ["Психология и педагогика", "Возраст, способности, поведение и благополучие обучающихся."],
    en: ["Psychology and pedagogy", "Age, abilities, behaviour and well-being of learners."],
    items: [
      {
        code: "PD-PSY-01",
        ru: [
          "Учёт возрастных особенностей",
          "Трудно соотнести требования и способы работы с возрастом обучающихся.",
        ],
        en: ["Age characteristics", "It is hard to fit demands and ways of working to the learners' age."],
        functions: ["A/03.6", "B/01.5", "B/02.6"],
        levels: everyLevel,
        activities: ["ACT-CONSULT-PSY", "ACT-OBS-PEER", "ACT-SELF-STUDY"],
      },
      {
        code: "PD-PSY-02",
        ru: [
          "Работа со слабоуспевающими",
          "Трудно выстроить систему помощи обучающимся с устойчивыми учебными трудностями.",
        ],
        en: [
          "Work with low achievers",
          "It is hard to build a system of help for learners with lasting difficulties.",
        ],
        functions: ["A/03.6", "A/01.6"],
        levels: lessons,
        activities: ["ACT-CASE", "ACT-DESIGN-LESSON", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-PSY-03",
        ru: [
          "Работа с одарёнными",
          "Трудно подобрать способным обучающимся задания, которые потребуют от них усилий.",
        ],
        en: ["Work with gifted learners", "It is hard to find a fitting challenge for able learners."],
        functions: ["A/03.6"],
        levels: everyLevel,
        activities: ["ACT-COURSE", "ACT-PROJECT", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-PSY-04",
        ru: [
          "Трудное поведение",
          "Трудно действовать при демонстративном, агрессивном или отстранённом поведении.",
        ],
        en: [
          "Challenging behaviour",
          "It is hard to act when behaviour is defiant, aggressive or withdrawn.",
        ],
        functions: ["A/03.6", "A/02.6"],
        levels: everyLevel,
        activities: ["ACT-CONSULT-PSY", "ACT-CASE", "ACT-TRAINING"],
      },
      {
        code: "PD-PSY-05",
        ru: [
          "Адаптация обучающихся на переходах",
          "Нужны приёмы помощи первоклассникам, пятиклассникам и новым обучающимся.",
        ],
        en: [
          "Learners' adaptation at transitions",
          "Ways to help first-graders, fifth-graders and newcomers settle in are needed.",
        ],
        functions: ["A/03.6", "B/02.6"],
        levels: everyLevel,
        activities: ["ACT-CONSULT-PSY", "ACT-OBS-PEER"],
      },
      {
        code: "PD-PSY-06",
        ru: ["Профилактика травли", "Трудно распознать травлю на ранней стадии и действовать по порядку."],
        en: ["Preventing bullying", "It is hard to recognise bullying early and to act in order."],
        functions: ["A/02.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-TRAINING", "ACT-CASE", "ACT-CONSULT-PSY"],
      },
      {
        code: "PD-PSY-07",
        ru: [
          "Взаимодействие со службой сопровождения",
          "Трудно понять, когда и как обратиться к психологу, социальному педагогу, консилиуму.",
        ],
        en: [
          "Working with support specialists",
          "It is hard to see when and how to turn to the psychologist, the social worker or the support council.",
        ],
        functions: ["A/03.6"],
        levels: everyLevel,
        activities: ["ACT-CONSULT-PSY", "ACT-DOCS-STUDY"],
      },
    ],
  },
  {
    group: "PD-INC",
    ru: [
      "Инклюзия и особые образовательные потребности",
      "Обучение детей с особыми образовательными потребностями вместе со всеми.",
    ],
    en: [
      "Inclusion and special needs",
      "Teaching children with special educational needs along with everyone else.",
    ],
    items: [
      {
        code: "PD-INC-01",
        ru: [
          "Адаптация занятия для обучающихся с ОВЗ",
          "Трудно приспособить материалы, темп и задания к возможностям обучающегося.",
        ],
        en: [
          "Adapting a lesson for learners with special needs",
          "It is hard to fit materials, pace and tasks to the learner's abilities.",
        ],
        functions: ["A/03.6"],
        levels: everyLevel,
        activities: ["ACT-DESIGN-LESSON", "ACT-OBS-PEER", "ACT-COURSE"],
      },
      {
        code: "PD-INC-02",
        ru: [
          "Адаптированная программа",
          "Трудно разработать и вести адаптированную образовательную программу.",
        ],
        en: ["Adapted curriculum", "Writing and following an adapted curriculum is difficult."],
        functions: ["A/03.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-PRACTICE", "ACT-CONSULT-IND", "ACT-COURSE"],
      },
      {
        code: "PD-INC-03",
        ru: [
          "Работа в команде с тьютором и дефектологом",
          "Трудно разделить обязанности между специалистами и согласовать действия.",
        ],
        en: [
          "Teamwork with the tutor and the special-needs teacher",
          "It is hard to divide duties among the specialists and to coordinate actions.",
        ],
        functions: ["A/03.6"],
        levels: everyLevel,
        activities: ["ACT-CASE", "ACT-CO-TEACH"],
      },
      {
        code: "PD-INC-04",
        ru: ["Оценивание обучающихся с ОВЗ", "Трудно выбрать критерии и вид оценивания достижений."],
        en: [
          "Assessing learners with special needs",
          "It is hard to choose by what criteria and in what form to assess.",
        ],
        functions: ["A/03.6", "A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-STUDY", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-INC-05",
        ru: [
          "Обучающиеся, слабо владеющие русским языком",
          "Нужны приёмы обучения и включения детей, для которых язык обучения — второй.",
        ],
        en: [
          "Learners with little Russian",
          "Ways to teach and include children for whom the language of teaching is a second one are needed.",
        ],
        functions: ["A/03.6", "B/02.6", "B/05.6"],
        levels: everyLevel,
        activities: ["ACT-COURSE", "ACT-CASE", "ACT-METHOD-PRODUCT"],
      },
      {
        code: "PD-INC-06",
        ru: [
          "Принимающая среда в классе",
          "Трудно добиться, чтобы одноклассники приняли ребёнка с особыми потребностями.",
        ],
        en: [
          "An accepting climate in class",
          "It is hard to have classmates accept a child with special needs.",
        ],
        functions: ["A/02.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-TRAINING", "ACT-CONSULT-PSY"],
      },
    ],
  },
];
