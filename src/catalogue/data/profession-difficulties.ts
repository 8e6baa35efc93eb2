import type { DifficultyGroup } from "./difficulty-group.js";
import { everyLevel, school } from "./education-level-keys.js";

/** The teacher's own work and growth, and what is particular to kindergartens and colleges. The wording is this project's own. */
export const professionDifficulties: readonly DifficultyGroup[] = [
  {
    group: "PD-ORG",
    ru: ["Организация работы", "Документы, время, пространство и порядок в работе педагога."],
    en: ["Organisation of work", "Paperwork, time, space and order in a teacher's work."],
    alsoRu: ["Организационные"],
    items: [
      {
        code: "PD-ORG-01",
        ru: ["Рабочая документация", "Документы ведутся с опозданием или в избыточном объёме."],
        en: ["Paperwork", "Paperwork is late or excessive."],
        alsoRu: ["отчёты", "бумажная работа"],
        alsoEn: ["reports"],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-PRACTICE", "ACT-OBS-SHADOW"],
      },
      {
        code: "PD-ORG-02",
        ru: ["Планирование рабочего времени", "Подготовка вытесняет отдых, приоритеты не расставлены."],
        en: ["Time planning", "Preparation crowds out rest and priorities are not set."],
        alsoRu: ["тайм-менеджмент"],
        alsoEn: ["time management"],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-CONSULT-IND", "ACT-TRAINING"],
      },
      {
        code: "PD-ORG-03",
        ru: [
          "Экскурсии, поездки и массовые события",
          "Не освоен порядок подготовки и оформления выездов и событий.",
        ],
        en: [
          "Excursions, trips and large events",
          "The procedure for trips and events has not been mastered.",
        ],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-PRACTICE", "ACT-CO-TEACH"],
      },
      {
        code: "PD-ORG-04",
        ru: [
          "Кабинет и предметная среда",
          "Оборудование и пространство кабинета не работают на учебные задачи.",
        ],
        en: [
          "Classroom and learning environment",
          "The equipment and space of the classroom do not serve learning.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-OBS-PEER", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-ORG-05",
        ru: ["Вхождение в новый коллектив", "Новому сотруднику непонятны традиции, каналы связи и ожидания."],
        en: ["Joining a new staff", "Customs, channels and expectations are unclear to a newcomer."],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-OBS-SHADOW", "ACT-MEET-REGULAR", "ACT-MO"],
      },
    ],
  },
  {
    group: "PD-REF",
    ru: [
      "Рефлексия и профессиональное развитие",
      "Анализ своей работы и собственное профессиональное развитие.",
    ],
    en: ["Reflection and professional growth", "Analysing one's own work and growing in the profession."],
    items: [
      {
        code: "PD-REF-01",
        ru: ["Самоанализ занятия", "Педагог пересказывает ход занятия, но не видит причин успеха и неудачи."],
        en: [
          "Analysing one's own lesson",
          "The teacher recounts the lesson without seeing why it worked or failed.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-ANALYSIS-SELF", "ACT-ANALYSIS-JOINT", "ACT-ANALYSIS-VIDEO"],
      },
      {
        code: "PD-REF-02",
        ru: [
          "Индивидуальный образовательный маршрут",
          "Развитие не спланировано, курсы выбираются случайно.",
        ],
        en: [
          "Individual learning route of the teacher",
          "Growth is unplanned and courses are chosen at random.",
        ],
        alsoRu: ["ИОМ"],
        alsoEn: ["professional development plan"],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-IOM", "ACT-DIAG-EXT", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-REF-03",
        ru: ["Обобщение и представление опыта", "Удачные находки не описываются и не передаются коллегам."],
        en: ["Summing up and sharing experience", "Good finds are neither written up nor passed on."],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-METHOD-PRODUCT", "ACT-CONFERENCE"],
      },
      {
        code: "PD-REF-04",
        ru: ["Подготовка к конкурсу", "Педагог не знает требований и боится публичной оценки."],
        en: ["Preparing for a contest", "Requirements are unknown and public judgement is feared."],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-CONTEST", "ACT-MICROTEACH", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-REF-05",
        ru: ["Подготовка к аттестации", "Неясны показатели, сроки и состав материалов для аттестации."],
        en: [
          "Preparing for certification",
          "Indicators, deadlines and papers for certification are unclear.",
        ],
        alsoRu: ["квалификационная категория"],
        alsoEn: ["qualification category"],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-PORTFOLIO", "ACT-CONSULT-IND", "ACT-DOCS-STUDY"],
      },
    ],
  },
  {
    group: "PD-WEL",
    ru: [
      "Адаптация и ресурсное состояние",
      "Вхождение в роль, возвращение в профессию и душевные силы педагога.",
    ],
    en: [
      "Adaptation and well-being",
      "Growing into the role, returning to it, and the teacher's inner resources.",
    ],
    items: [
      {
        code: "PD-WEL-01",
        ru: [
          "Неуверенность в своей роли",
          "Начинающий педагог сомневается в своём праве вести класс и принимать решения.",
        ],
        en: ["Uncertainty about one's role", "A beginner doubts the right to lead a class and to decide."],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-MEET-REGULAR", "ACT-OBS-MUTUAL", "ACT-YOUNG-SCHOOL"],
      },
      {
        code: "PD-WEL-02",
        ru: ["Саморегуляция и стресс", "Напряжение на занятии и после него мешает работать."],
        en: ["Self-regulation and stress", "Tension during and after classes hampers work."],
        alsoRu: ["эмоциональное напряжение"],
        alsoEn: ["emotional strain"],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-CONSULT-PSY", "ACT-TRAINING"],
        sensitive: true,
      },
      {
        code: "PD-WEL-03",
        ru: [
          "Признаки профессионального выгорания",
          "Педагог сообщает об истощении и утрате интереса к работе.",
        ],
        en: [
          "Signs of professional burnout",
          "The teacher reports exhaustion and loss of interest in the work.",
        ],
        alsoRu: ["эмоциональное выгорание"],
        alsoEn: ["burnout"],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-CONSULT-PSY", "ACT-TRAINING", "ACT-PROJECT"],
        sensitive: true,
      },
      {
        code: "PD-WEL-04",
        ru: ["Возвращение после перерыва", "За время перерыва изменились программы, правила и инструменты."],
        en: ["Return after a break", "Curricula, rules and tools have changed during the break."],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-COURSE", "ACT-OBS-PEER", "ACT-DOCS-STUDY"],
      },
      {
        code: "PD-WEL-05",
        ru: [
          "Адаптация к сельской или малокомплектной школе",
          "Педагог не готов к работе с разновозрастными классами и несколькими предметами.",
        ],
        en: [
          "Adapting to a rural or very small school",
          "The teacher is not ready for mixed-age classes and several subjects.",
        ],
        functions: ["B/02.6", "B/03.6"],
        levels: school,
        activities: ["ACT-INTERNSHIP", "ACT-CONSULT-ONLINE", "ACT-OBS-SHADOW"],
      },
    ],
  },
  {
    group: "PD-PRE",
    ru: ["Дошкольное образование", "Особенности работы в детском саду."],
    en: ["Preschool education", "What is particular to work in a kindergarten."],
    items: [
      {
        code: "PD-PRE-01",
        ru: [
          "Игра как ведущая деятельность",
          "Занятие строится по школьному образцу, игре отводятся перерывы.",
        ],
        en: [
          "Play as the leading activity",
          "Sessions copy school lessons, and play is left for the breaks.",
        ],
        functions: ["B/01.5"],
        levels: ["preschool"],
        activities: ["ACT-OBS-MENTOR", "ACT-CO-TEACH", "ACT-MASTERCLASS"],
      },
      {
        code: "PD-PRE-02",
        ru: ["Режимные моменты", "Трудно провести приём детей, прогулку, еду и сон без спешки и конфликтов."],
        en: ["Daily routines", "Arrival, walks, meals and sleep are hard to run without haste and conflict."],
        functions: ["B/01.5"],
        levels: ["preschool"],
        activities: ["ACT-OBS-SHADOW", "ACT-HELP-SITUATIONAL"],
      },
      {
        code: "PD-PRE-03",
        ru: [
          "Развивающая предметно-пространственная среда",
          "Среда группы не меняется под задачи и интересы детей.",
        ],
        en: [
          "Developmental environment of the group room",
          "The room does not change with the tasks and interests of the children.",
        ],
        functions: ["B/01.5"],
        levels: ["preschool"],
        activities: ["ACT-OBS-PEER", "ACT-METHOD-PRODUCT"],
      },
      {
        code: "PD-PRE-04",
        ru: [
          "Педагогическая диагностика дошкольника",
          "Наблюдения не ведутся или не используются в планировании.",
        ],
        en: ["Observing a preschooler's development", "Observations are not kept or not used in planning."],
        functions: ["B/01.5", "A/03.6"],
        levels: ["preschool"],
        activities: ["ACT-WORKSHOP", "ACT-DOCS-PRACTICE", "ACT-CONSULT-PSY"],
      },
      {
        code: "PD-PRE-05",
        ru: [
          "Готовность ребёнка к школе",
          "Подготовка к школе сводится к письму и счёту, семья не включена.",
        ],
        en: ["School readiness", "Preparation is reduced to writing and counting and families are left out."],
        functions: ["B/01.5", "A/03.6"],
        levels: ["preschool"],
        activities: ["ACT-CONSULT-PSY", "ACT-SIM-MEETING"],
      },
    ],
  },
  {
    group: "PD-VOC",
    ru: ["Среднее профессиональное образование", "Особенности работы в колледже и техникуме."],
    en: ["Vocational education", "What is particular to work in a college."],
    items: [
      {
        code: "PD-VOC-01",
        ru: ["Практико-ориентированное занятие", "Теория не связана с будущей профессией студентов."],
        en: ["Practice-oriented session", "Theory is not tied to the students' future trade."],
        functions: [],
        levels: ["vocational"],
        activities: ["ACT-DESIGN-LESSON", "ACT-INTERNSHIP"],
      },
      {
        code: "PD-VOC-02",
        ru: [
          "Современные технологии отрасли",
          "Преподаватель или мастер отстаёт от действующего производства.",
        ],
        en: ["Current technology of the industry", "The teacher or master lags behind live production."],
        functions: [],
        levels: ["vocational"],
        activities: ["ACT-INTERNSHIP", "ACT-COURSE"],
      },
      {
        code: "PD-VOC-03",
        ru: [
          "Подготовка к демонстрационному экзамену",
          "Не освоены задания, критерии и оценочные процедуры экзамена.",
        ],
        en: [
          "Preparing for the demonstration exam",
          "Tasks, criteria and procedures of the exam have not been mastered.",
        ],
        alsoRu: ["ДЭМ", "демоэкзамен"],
        alsoEn: ["demo exam"],
        functions: [],
        levels: ["vocational"],
        activities: ["ACT-WORKSHOP", "ACT-DOCS-STUDY", "ACT-OBS-PEER"],
      },
      {
        code: "PD-VOC-04",
        ru: [
          "Педагогическая подготовка специалиста-практика",
          "Приглашённый специалист владеет профессией, но не методикой обучения.",
        ],
        en: [
          "Teaching skills of an industry practitioner",
          "A practitioner knows the trade but not how to teach it.",
        ],
        functions: [],
        levels: ["vocational"],
        activities: ["ACT-CO-TEACH", "ACT-COURSE", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-VOC-05",
        ru: [
          "Кураторство учебной группы",
          "Трудно удержать посещаемость и сопровождать взрослеющих студентов.",
        ],
        en: ["Tutoring a student group", "Attendance and support of maturing students are hard to manage."],
        functions: [],
        levels: ["vocational"],
        activities: ["ACT-CASE", "ACT-OBS-SHADOW", "ACT-CONSULT-PSY"],
      },
    ],
  },
];
