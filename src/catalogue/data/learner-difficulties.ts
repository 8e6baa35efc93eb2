import type { DifficultyGroup } from "./difficulty-group.js";
import { everyLevel, lessons, school } from "./education-level-keys.js";

/** The class, the child and upbringing. The wording is this project's own. */
export const learnerDifficulties: readonly DifficultyGroup[] = [
  {
    group: "PD-CLM",
    ru: ["Управление классом", "Порядок, темп, мотивация и безопасность на занятии."],
    en: ["Classroom management", "Order, pace, motivation and safety in class."],
    items: [
      {
        code: "PD-CLM-01",
        ru: [
          "Правила и дисциплина на занятии",
          "Педагог не может установить рабочий порядок и удержать его.",
        ],
        en: ["Rules and discipline", "The teacher cannot establish working order and keep it."],
        alsoRu: ["порядок в классе"],
        alsoEn: ["behaviour in class"],
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
        ru: [
          "Низкая учебная мотивация",
          "Обучающиеся не видят смысла в работе, педагог не знает, чем их заинтересовать.",
        ],
        en: [
          "Low motivation to learn",
          "Learners see no point in the work and the teacher has no means to interest them.",
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
          "Педагог не уверен в своих действиях при происшествии и в предупреждении травм.",
        ],
        en: [
          "Safety in class and at breaks",
          "The teacher is unsure how to act in an incident and how to prevent injuries.",
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
    alsoRu: ["Психолого-педагогические"],
    items: [
      {
        code: "PD-PSY-01",
        ru: [
          "Учёт возрастных особенностей",
          "Требования и способы работы не соотносятся с возрастом обучающихся.",
        ],
        en: ["Age characteristics", "Demands and ways of working do not fit the learners' age."],
        functions: ["A/03.6", "B/01.5", "B/02.6"],
        levels: everyLevel,
        activities: ["ACT-CONSULT-PSY", "ACT-OBS-PEER", "ACT-SELF-STUDY"],
      },
      {
        code: "PD-PSY-02",
        ru: [
          "Работа со слабоуспевающими",
          "Нет системы помощи обучающимся с устойчивыми учебными трудностями.",
        ],
        en: ["Work with low achievers", "There is no system of help for learners with lasting difficulties."],
        alsoRu: ["отстающие", "неуспевающие"],
        alsoEn: ["underachievers"],
        functions: ["A/03.6", "A/01.6"],
        levels: lessons,
        activities: ["ACT-CASE", "ACT-DESIGN-LESSON", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-PSY-03",
        ru: [
          "Работа с одарёнными",
          "Способным обучающимся не хватает заданий, которые потребовали бы от них усилий.",
        ],
        en: ["Work with gifted learners", "Able learners are not given a fitting challenge."],
        alsoRu: ["талантливые дети"],
        alsoEn: ["talented learners"],
        functions: ["A/03.6"],
        levels: everyLevel,
        activities: ["ACT-COURSE", "ACT-PROJECT", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-PSY-04",
        ru: [
          "Трудное поведение",
          "Педагог теряется при демонстративном, агрессивном или отстранённом поведении.",
        ],
        en: [
          "Challenging behaviour",
          "The teacher is at a loss with defiant, aggressive or withdrawn behaviour.",
        ],
        functions: ["A/03.6", "A/02.6"],
        levels: everyLevel,
        activities: ["ACT-CONSULT-PSY", "ACT-CASE", "ACT-TRAINING"],
      },
      {
        code: "PD-PSY-05",
        ru: [
          "Адаптация обучающихся на переходах",
          "Не хватает приёмов помощи первоклассникам, пятиклассникам и новым обучающимся.",
        ],
        en: [
          "Learners' adaptation at transitions",
          "The teacher lacks ways to help first-graders, fifth-graders and newcomers settle in.",
        ],
        functions: ["A/03.6", "B/02.6"],
        levels: everyLevel,
        activities: ["ACT-CONSULT-PSY", "ACT-OBS-PEER"],
      },
      {
        code: "PD-PSY-06",
        ru: [
          "Профилактика травли",
          "Педагог не распознаёт травлю на ранней стадии и не знает порядка действий.",
        ],
        en: ["Preventing bullying", "Bullying is not recognised early and the order of action is unknown."],
        alsoRu: ["буллинг"],
        alsoEn: ["bullying"],
        functions: ["A/02.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-TRAINING", "ACT-CASE", "ACT-CONSULT-PSY"],
      },
      {
        code: "PD-PSY-07",
        ru: [
          "Взаимодействие со службой сопровождения",
          "Педагог не знает, когда и как обратиться к психологу, социальному педагогу, консилиуму.",
        ],
        en: [
          "Working with support specialists",
          "The teacher does not know when and how to turn to the psychologist, the social worker or the support council.",
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
          "Материалы, темп и задания не приспособлены к возможностям обучающегося.",
        ],
        en: [
          "Adapting a lesson for learners with special needs",
          "Materials, pace and tasks are not fitted to the learner's abilities.",
        ],
        alsoRu: ["ограниченные возможности здоровья", "инклюзивное занятие"],
        alsoEn: ["SEN", "disability"],
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
        alsoRu: ["АОП", "АООП"],
        alsoEn: ["adapted programme"],
        functions: ["A/03.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-PRACTICE", "ACT-CONSULT-IND", "ACT-COURSE"],
      },
      {
        code: "PD-INC-03",
        ru: [
          "Работа в команде с тьютором и дефектологом",
          "Обязанности между специалистами не разделены, действия не согласованы.",
        ],
        en: [
          "Teamwork with the tutor and the special-needs teacher",
          "Duties are not divided among the specialists, and actions are not coordinated.",
        ],
        functions: ["A/03.6"],
        levels: everyLevel,
        activities: ["ACT-CASE", "ACT-CO-TEACH"],
      },
      {
        code: "PD-INC-04",
        ru: [
          "Оценивание обучающихся с ОВЗ",
          "Педагог не знает, по каким критериям и в каком виде оценивать достижения.",
        ],
        en: [
          "Assessing learners with special needs",
          "The teacher does not know by what criteria and in what form to assess.",
        ],
        functions: ["A/03.6", "A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-STUDY", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-INC-05",
        ru: [
          "Обучающиеся, слабо владеющие русским языком",
          "Не хватает приёмов обучения и включения детей, для которых язык обучения не родной.",
        ],
        en: [
          "Learners with little Russian",
          "The teacher lacks ways to teach and include children for whom the language of teaching is foreign.",
        ],
        alsoRu: ["дети мигрантов", "инофоны"],
        alsoEn: ["second-language learners"],
        functions: ["A/03.6", "B/02.6", "B/05.6"],
        levels: everyLevel,
        activities: ["ACT-COURSE", "ACT-CASE", "ACT-METHOD-PRODUCT"],
      },
      {
        code: "PD-INC-06",
        ru: [
          "Принимающая среда в классе",
          "Одноклассники отвергают ребёнка с особыми потребностями, педагог не умеет это изменить.",
        ],
        en: [
          "An accepting climate in class",
          "Peers reject a child with special needs and the teacher cannot change that.",
        ],
        functions: ["A/02.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-TRAINING", "ACT-CONSULT-PSY"],
      },
    ],
  },
  {
    group: "PD-UPB",
    ru: ["Воспитательная деятельность", "Воспитательная работа с классом и на уроке."],
    en: ["Upbringing work", "Upbringing work with the class and in lessons."],
    items: [
      {
        code: "PD-UPB-01",
        ru: [
          "План классного руководителя",
          "Воспитательная работа не планируется, или план переписан с шаблона.",
        ],
        en: ["Class teacher's plan", "Upbringing work is unplanned or the plan is copied from a template."],
        alsoRu: ["классное руководство"],
        alsoEn: ["form tutor"],
        functions: ["A/02.6"],
        levels: school,
        activities: ["ACT-DOCS-PRACTICE", "ACT-CONSULT-IND", "ACT-OBS-SHADOW"],
      },
      {
        code: "PD-UPB-02",
        ru: [
          "Воспитательный потенциал урока",
          "Учебное содержание не используется для разговора о ценностях.",
        ],
        en: ["The upbringing side of a lesson", "Lesson content is not used to speak about values."],
        functions: ["A/02.6", "A/01.6"],
        levels: lessons,
        activities: ["ACT-DESIGN-LESSON", "ACT-OBS-MENTOR"],
      },
      {
        code: "PD-UPB-03",
        ru: ["Сплочение классного коллектива", "Класс разобщён, педагог не владеет приёмами сплочения."],
        en: [
          "Building the class community",
          "The class is divided, and the teacher has no means of bringing it together.",
        ],
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
        en: ["Running upbringing events", "Preparing a class hour or event with real content is hard."],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-CO-TEACH", "ACT-OBS-PEER", "ACT-METHOD-PRODUCT"],
      },
      {
        code: "PD-UPB-05",
        ru: ["Ученическое самоуправление и инициатива", "Инициатива исходит только от взрослых."],
        en: ["Learner initiative and self-government", "All initiative comes from adults."],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-PROJECT", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-UPB-06",
        ru: [
          "Профилактика и помощь семьям в трудной ситуации",
          "Педагог не знает порядка действий при риске для ребёнка или правонарушении.",
        ],
        en: [
          "Prevention and help for families in difficulty",
          "The teacher does not know what to do when a child is at risk or breaks the law.",
        ],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-CONSULT-LEGAL", "ACT-CASE", "ACT-DOCS-STUDY"],
      },
    ],
  },
];
