import type { DifficultyGroup } from "./difficulty-group.js";
import { afterPreschool, everyLevel, lessons, school } from "./education-level-keys.js";

/** Standards, functional literacy and assessment. The wording is this project's own. */
export const standardDifficulties: readonly DifficultyGroup[] = [
  {
    group: "PD-STD",
    ru: [
      "ФГОС и образовательные программы",
      "Как перевести стандарт и образовательную программу в работу с классом.",
    ],
    en: ["Standards and curricula", "How to turn a standard and a curriculum into work with a class."],
    items: [
      {
        code: "PD-STD-01",
        ru: [
          "Рабочая программа и календарный план",
          "Трудно составить или скорректировать рабочую программу и календарно-тематический план.",
        ],
        en: [
          "Course program and its calendar plan",
          "Drawing up or adjusting the course program and its calendar plan is hard.",
        ],
        functions: ["A/01.6", "B/02.6", "B/03.6"],
        levels: school,
        activities: ["ACT-DOCS-PRACTICE", "ACT-CONSULT-IND", "ACT-DOCS-STUDY"],
      },
      {
        code: "PD-STD-02",
        ru: [
          "Требования стандартов и федеральных программ",
          "Трудно применить требования ФГОС и федеральной программы в повседневной работе.",
        ],
        en: [
          "Requirements of standards and federal curricula",
          "It is hard to apply the state standard and the federal program in everyday work.",
        ],
        functions: ["A/01.6", "B/01.5", "B/02.6", "B/03.6"],
        levels: ["preschool", ...school],
        activities: ["ACT-DOCS-STUDY", "ACT-WORKSHOP", "ACT-COURSE"],
      },
      {
        code: "PD-STD-03",
        ru: [
          "Перевод планируемых результатов в задачи занятия",
          "Трудно превратить результаты из программы в конкретные задания для обучающихся.",
        ],
        en: [
          "Turning planned results into lesson tasks",
          "It is hard to turn the results listed in the program into concrete tasks for learners.",
        ],
        functions: ["A/01.6"],
        levels: school,
        activities: ["ACT-DESIGN-LESSON", "ACT-LESSON-STUDY"],
      },
      {
        code: "PD-STD-04",
        ru: ["Метапредметные результаты", "Трудно целенаправленно развивать универсальные учебные действия."],
        en: ["Cross-curricular results", "It is hard to develop general learning skills on purpose."],
        functions: ["A/01.6", "A/03.6"],
        levels: school,
        activities: ["ACT-MASTERCLASS", "ACT-OBS-MENTOR", "ACT-COURSE"],
      },
      {
        code: "PD-STD-05",
        ru: ["Программа внеурочной деятельности", "Трудно разработать и вести курс внеурочной деятельности."],
        en: [
          "Extracurricular course program",
          "Designing and running an extracurricular course is difficult.",
        ],
        functions: ["A/02.6", "B/02.6", "B/03.6"],
        levels: school,
        activities: ["ACT-METHOD-PRODUCT", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-STD-06",
        ru: [
          "Индивидуальный учебный план обучающегося",
          "Трудно построить индивидуальный маршрут для отдельного обучающегося.",
        ],
        en: ["Learner's individual curriculum", "It is hard to build a route for one learner."],
        functions: ["A/03.6"],
        levels: school,
        activities: ["ACT-CASE", "ACT-CONSULT-IND", "ACT-DESIGN-LESSON"],
      },
    ],
  },
  {
    group: "PD-FUN",
    ru: [
      "Функциональная грамотность",
      "Как учить применять знания в жизни: при чтении, в расчётах, в естествознании, в решениях.",
    ],
    en: [
      "Functional literacy",
      "How to teach the use of knowledge in life: in reading, mathematics, science and decisions.",
    ],
    items: [
      {
        code: "PD-FUN-01",
        ru: ["Читательская грамотность", "Нужны приёмы работы с текстом на уроках своего предмета."],
        en: ["Reading literacy", "Techniques for working with text in the subject taught are needed."],
        functions: ["A/01.6", "B/02.6", "B/03.6", "B/05.6"],
        levels: school,
        activities: ["ACT-MASTERCLASS", "ACT-DESIGN-LESSON"],
      },
      {
        code: "PD-FUN-02",
        ru: [
          "Математическая и естественно-научная грамотность",
          "Трудно подобрать жизненные задачи и связать предмет с практикой.",
        ],
        en: [
          "Mathematical and scientific literacy",
          "It is hard to find real-life problems and to link the subject with practice.",
        ],
        functions: ["B/02.6", "B/03.6", "B/04.6"],
        levels: school,
        activities: ["ACT-WORKSHOP", "ACT-LESSON-STUDY"],
      },
      {
        code: "PD-FUN-03",
        ru: [
          "Финансовая грамотность, глобальные компетенции, творчество",
          "Трудно понять, где и как включать эти направления в свою программу.",
        ],
        en: [
          "Financial literacy, global competences, creative thinking",
          "It is hard to see where and how these strands fit into the program.",
        ],
        functions: ["A/01.6", "B/02.6", "B/03.6"],
        levels: school,
        activities: ["ACT-COURSE", "ACT-METHOD-PRODUCT"],
      },
      {
        code: "PD-FUN-04",
        ru: [
          "Составление контекстных заданий",
          "Трудно самостоятельно составить задание на применение знаний в незнакомой ситуации.",
        ],
        en: [
          "Writing context-based tasks",
          "Writing tasks that apply knowledge in an unfamiliar situation is hard.",
        ],
        functions: ["A/01.6", "A/03.6"],
        levels: school,
        activities: ["ACT-METHOD-PRODUCT", "ACT-WORKSHOP", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-FUN-05",
        ru: [
          "Медиаграмотность",
          "Трудно учить искать сведения, сравнивать источники и проверять достоверность.",
        ],
        en: [
          "Media literacy",
          "It is hard to teach how to find information, compare sources and check what is true.",
        ],
        functions: ["A/01.6", "B/02.6", "B/03.6"],
        levels: afterPreschool,
        activities: ["ACT-MASTERCLASS", "ACT-WORKSHOP", "ACT-DESIGN-LESSON"],
      },
    ],
  },
  {
    group: "PD-ASM",
    ru: ["Оценивание", "Как оценивать, давать обратную связь и использовать результаты."],
    en: ["Assessment", "How to assess, give feedback and use the results."],
    items: [
      {
        code: "PD-ASM-01",
        ru: [
          "Формирующее оценивание",
          "Трудно оценивать так, чтобы обучающийся видел, как двигаться дальше.",
        ],
        en: ["Formative assessment", "It is hard to assess so that the learner sees how to move on."],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-MASTERCLASS", "ACT-OBS-MENTOR", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-ASM-02",
        ru: ["Объективность отметок", "Трудно ставить отметки по понятным критериям и объяснять их."],
        en: ["Objectivity of marks", "It is hard to mark by clear criteria and to explain the marks."],
        functions: ["A/01.6"],
        levels: lessons,
        activities: ["ACT-CASE", "ACT-ANALYSIS-DATA", "ACT-DOCS-STUDY"],
      },
      {
        code: "PD-ASM-03",
        ru: [
          "Составление проверочных работ",
          "Трудно составить работу, которая проверяет то, чему учили, и даёт надёжный результат.",
        ],
        en: [
          "Designing tests",
          "It is hard to write a test that checks what was taught and gives a reliable result.",
        ],
        functions: ["A/01.6"],
        levels: lessons,
        activities: ["ACT-WORKSHOP", "ACT-METHOD-PRODUCT"],
      },
      {
        code: "PD-ASM-04",
        ru: [
          "Использование данных внешней оценки",
          "Трудно проанализировать результаты внешних работ и изменить по ним преподавание.",
        ],
        en: [
          "Using external assessment data",
          "It is hard to analyse external results and to change teaching accordingly.",
        ],
        functions: ["A/01.6"],
        levels: lessons,
        activities: ["ACT-ANALYSIS-DATA", "ACT-MO"],
      },
      {
        code: "PD-ASM-05",
        ru: [
          "Обратная связь обучающемуся",
          "Трудно дать обучающемуся своевременное и конкретное замечание: что и как исправить.",
        ],
        en: [
          "Feedback to the learner",
          "It is hard to tell the learner in time, and concretely, what to change and how.",
        ],
        functions: ["A/01.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-ANALYSIS-JOINT", "ACT-MICROTEACH"],
      },
      {
        code: "PD-ASM-06",
        ru: [
          "Самооценка и взаимооценка обучающихся",
          "Трудно включить обучающихся в оценивание собственной работы.",
        ],
        en: [
          "Self- and peer-assessment by learners",
          "It is hard to involve learners in judging their own work.",
        ],
        functions: ["A/01.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-MASTERCLASS", "ACT-CO-TEACH"],
      },
    ],
  },
];
