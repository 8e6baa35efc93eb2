import type { DifficultyGroup } from "./difficulty-group.js";
import { everyLevel, school } from "./education-level-keys.js";

/** The teacher's own work and growth, and what is particular to kindergartens and colleges. The wording is this project's own. */
export const professionDifficulties: readonly DifficultyGroup[] = [
  {
    group: "PD-ORG",
    ru: ["Организация работы", "Документы, время, пространство и порядок в работе педагога."],
    en: ["Organisation of work", "Paperwork, time, space and order in a teacher's work."],
    items: [
      {
        code: "PD-ORG-01",
        ru: ["Рабочая документация", "Трудно вести документы вовремя и в нужном объёме."],
        en: ["Paperwork", "It is hard to keep papers on time and no longer than needed."],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-PRACTICE", "ACT-OBS-SHADOW"],
      },
      {
        code: "PD-ORG-02",
        ru: ["Планирование рабочего времени", "Трудно расставить приоритеты: подготовка вытесняет отдых."],
        en: ["Time planning", "It is hard to set priorities: preparation crowds out rest."],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-CONSULT-IND", "ACT-TRAINING"],
      },
      {
        code: "PD-ORG-03",
        ru: [
          "Экскурсии, поездки и массовые события",
          "Нужно освоить порядок подготовки и оформления выездов и событий.",
        ],
        en: [
          "Excursions, trips and large events",
          "The procedure for trips and events is still to be mastered.",
        ],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-PRACTICE", "ACT-CO-TEACH"],
      },
      {
        code: "PD-ORG-04",
        ru: [
          "Кабинет и предметная среда",
          "Трудно сделать так, чтобы оборудование и пространство кабинета помогали учить.",
        ],
        en: [
          "Classroom and learning environment",
          "It is hard to make the equipment and space of the classroom serve learning.",
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
        ru: ["Самоанализ занятия", "Трудно увидеть причины успеха и неудачи занятия за его ходом."],
        en: [
          "Analysing one's own lesson",
          "It is hard to see why a lesson worked or failed behind its course.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-ANALYSIS-SELF", "ACT-ANALYSIS-JOINT", "ACT-ANALYSIS-VIDEO"],
      },
      {
        code: "PD-REF-02",
        ru: [
          "Индивидуальный образовательный маршрут",
          "Трудно спланировать своё развитие и выбрать подходящие курсы.",
        ],
        en: [
          "Individual learning route of the teacher",
          "It is hard to plan one's growth and to choose fitting courses.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-IOM", "ACT-DIAG-EXT", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-REF-03",
        ru: ["Обобщение и представление опыта", "Трудно описать удачный опыт и передать его коллегам."],
        en: [
          "Summing up and sharing experience",
          "It is hard to write up what works and to pass it on to colleagues.",
        ],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-METHOD-PRODUCT", "ACT-CONFERENCE"],
      },
      {
        code: "PD-REF-04",
        ru: [
          "Подготовка к конкурсу",
          "Нужна ясность в требованиях конкурса и уверенность перед публичной оценкой.",
        ],
        en: [
          "Preparing for a contest",
          "The requirements must become clear, and confidence is needed before public judgement.",
        ],
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
        functions: [],
        levels: everyLevel,
        activities: ["ACT-PORTFOLIO", "ACT-CONSULT-IND", "ACT-DOCS-STUDY"],
      },
      {
        code: "PD-REF-06",
        ru: [
          "Подготовка коллеги к конкурсу",
          "Трудно сопровождать коллегу на конкурсе: отбор материала, репетиции, поддержка.",
        ],
        en: [
          "Preparing a colleague for a contest",
          "It is hard to see a colleague through a contest: choosing material, rehearsals, support.",
        ],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-CONTEST", "ACT-CASE", "ACT-CONSULT-GROUP"],
      },
    ],
  },
  {
    group: "PD-WEL",
    ru: [
      "Адаптация и эмоциональное благополучие",
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
          "Предстоит освоить работу с разновозрастными классами и несколькими предметами.",
        ],
        en: [
          "Adapting to a rural or very small school",
          "Work with mixed-age classes and several subjects is still to be mastered.",
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
          "Трудно строить занятие через игру, а не по школьному образцу.",
        ],
        en: [
          "Play as the leading activity",
          "It is hard to build a session through play instead of after a school lesson.",
        ],
        functions: ["B/01.5"],
        levels: ["preschool"],
        activities: ["ACT-OBS-MENTOR", "ACT-CO-TEACH", "ACT-MASTERCLASS"],
      },
      {
        code: "PD-PRE-02",
        ru: [
          "Режимные моменты",
          "Трудно провести приём детей, прогулку, организовать приём пищи и сон без спешки и конфликтов.",
        ],
        en: ["Daily routines", "Arrival, walks, meals and sleep are hard to run without haste and conflict."],
        functions: ["B/01.5"],
        levels: ["preschool"],
        activities: ["ACT-OBS-SHADOW", "ACT-HELP-SITUATIONAL"],
      },
      {
        code: "PD-PRE-03",
        ru: [
          "Развивающая предметно-пространственная среда",
          "Трудно менять среду группы под задачи и интересы детей.",
        ],
        en: [
          "Developmental environment of the group room",
          "It is hard to change the room with the tasks and interests of the children.",
        ],
        functions: ["B/01.5"],
        levels: ["preschool"],
        activities: ["ACT-OBS-PEER", "ACT-METHOD-PRODUCT"],
      },
      {
        code: "PD-PRE-04",
        ru: [
          "Педагогическая диагностика дошкольника",
          "Трудно вести наблюдения и использовать их в планировании.",
        ],
        en: [
          "Observing a preschooler's development",
          "It is hard to keep observations and to use them in planning.",
        ],
        functions: ["B/01.5", "A/03.6"],
        levels: ["preschool"],
        activities: ["ACT-WORKSHOP", "ACT-DOCS-PRACTICE", "ACT-CONSULT-PSY"],
      },
      {
        code: "PD-PRE-05",
        ru: [
          "Готовность ребёнка к школе",
          "Трудно готовить к школе шире, чем письмо и счёт, и вместе с семьёй.",
        ],
        en: [
          "School readiness",
          "It is hard to prepare for school beyond writing and counting, and with the family.",
        ],
        functions: ["B/01.5", "A/03.6"],
        levels: ["preschool"],
        activities: ["ACT-CONSULT-PSY", "ACT-SIM-MEETING"],
      },
    ],
  },
];
