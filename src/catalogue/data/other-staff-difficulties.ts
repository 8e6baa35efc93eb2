import type { DifficultyGroup } from "./difficulty-group.js";
import { everyLevel } from "./education-level-keys.js";

/**
 * Colleges, specialists and supplementary education. The standards of these posts are other than the teacher's, so no labour function is
 * named. The wording is this project's own.
 */
export const otherStaffDifficulties: readonly DifficultyGroup[] = [
  {
    group: "PD-VOC",
    ru: ["Среднее профессиональное образование", "Особенности работы в колледже и техникуме."],
    en: ["Vocational education", "What is particular to work in a college."],
    items: [
      {
        code: "PD-VOC-01",
        ru: ["Практико-ориентированное занятие", "Трудно связать теорию с будущей профессией студентов."],
        en: ["Practice-oriented session", "It is hard to tie theory to the students' future trade."],
        functions: [],
        levels: ["vocational"],
        activities: ["ACT-DESIGN-LESSON", "ACT-INTERNSHIP"],
      },
      {
        code: "PD-VOC-02",
        ru: ["Современные технологии отрасли", "Трудно идти вровень с действующим производством."],
        en: ["Current technology of the industry", "It is hard to keep up with current production."],
        functions: [],
        levels: ["vocational"],
        activities: ["ACT-INTERNSHIP", "ACT-COURSE"],
      },
      {
        code: "PD-VOC-03",
        ru: [
          "Подготовка к демонстрационному экзамену",
          "Предстоит освоить задания, критерии и оценочные процедуры экзамена.",
        ],
        en: [
          "Preparing for the demonstration exam",
          "Tasks, criteria and procedures of the exam are still to be mastered.",
        ],
        functions: [],
        levels: ["vocational"],
        activities: ["ACT-WORKSHOP", "ACT-DOCS-STUDY", "ACT-OBS-PEER"],
      },
      {
        code: "PD-VOC-04",
        ru: [
          "Педагогическая подготовка специалиста-практика",
          "Специалист владеет профессией; предстоит освоить методику обучения.",
        ],
        en: [
          "Teaching skills of an industry practitioner",
          "A practitioner knows the trade; how to teach it is still to be mastered.",
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
        en: [
          "Looking after a student group",
          "Attendance and support of maturing students are hard to manage.",
        ],
        functions: [],
        levels: ["vocational"],
        activities: ["ACT-CASE", "ACT-OBS-SHADOW", "ACT-CONSULT-PSY"],
      },
    ],
  },
  {
    group: "PD-SPC",
    ru: [
      "Работа специалистов",
      "Особенности работы логопеда, дефектолога, психолога, социального педагога, тьютора.",
    ],
    en: [
      "Work of specialists",
      "What is particular to speech therapists, special-needs teachers, psychologists, social workers and tutors.",
    ],
    items: [
      {
        code: "PD-SPC-01",
        ru: [
          "Коррекционно-развивающее занятие",
          "Трудно подобрать приёмы под нарушение и возраст и увидеть продвижение ребёнка.",
        ],
        en: [
          "Remedial session",
          "It is hard to fit techniques to the disorder and the age and to see the child's progress.",
        ],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-OBS-PEER", "ACT-CO-TEACH", "ACT-COURSE"],
      },
      {
        code: "PD-SPC-02",
        ru: [
          "Обследование и заключение специалиста",
          "Трудно выбрать методики обследования и написать по ним ясное заключение.",
        ],
        en: [
          "Assessment and conclusion of a specialist",
          "It is hard to choose methods of assessment and to write a clear conclusion from them.",
        ],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-WORKSHOP", "ACT-CONSULT-IND", "ACT-CASE"],
      },
      {
        code: "PD-SPC-03",
        ru: [
          "Консультирование педагогов и семьи",
          "Трудно перевести рекомендации специалиста на язык педагога и родителя.",
        ],
        en: [
          "Advising teachers and families",
          "It is hard to put a specialist's recommendations into the words of teachers and parents.",
        ],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-CASE", "ACT-SIM-MEETING", "ACT-TRAINING"],
      },
      {
        code: "PD-SPC-04",
        ru: [
          "Документация и график специалиста",
          "Трудно вести журналы, планы и график занятий специалиста в нужном объёме.",
        ],
        en: [
          "Papers and timetable of a specialist",
          "It is hard to keep a specialist's registers, plans and timetable no longer than needed.",
        ],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-DOCS-PRACTICE", "ACT-OBS-SHADOW"],
      },
      {
        code: "PD-SPC-05",
        ru: [
          "Индивидуальное сопровождение",
          "Трудно составить программу сопровождения ребёнка и согласовать её со всеми.",
        ],
        en: [
          "Individual support of a learner",
          "It is hard to draw up a program of support for a child and to agree it with everybody.",
        ],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-CASE", "ACT-CONSULT-IND", "ACT-DOCS-PRACTICE"],
      },
    ],
  },
  {
    group: "PD-SUP",
    ru: ["Дополнительное образование", "Особенности работы в кружке, секции, студии."],
    en: ["Supplementary education", "What is particular to work in clubs, sports sections and studios."],
    items: [
      {
        code: "PD-SUP-01",
        ru: [
          "Дополнительная общеразвивающая программа",
          "Трудно разработать программу кружка, секции или студии и обновлять её.",
        ],
        en: [
          "Program of a club or studio",
          "It is hard to write the program of a club, a section or a studio and to keep it current.",
        ],
        functions: [],
        levels: ["supplementary"],
        activities: ["ACT-DOCS-PRACTICE", "ACT-METHOD-PRODUCT", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-SUP-02",
        ru: [
          "Набор и сохранение состава группы",
          "Трудно привлечь детей в объединение и удержать их интерес до конца программы.",
        ],
        en: [
          "Enrolling and keeping a group",
          "It is hard to draw children to a club and to hold their interest to the end.",
        ],
        functions: [],
        levels: ["supplementary"],
        activities: ["ACT-OBS-PEER", "ACT-CASE", "ACT-METHOD-PRODUCT"],
      },
      {
        code: "PD-SUP-03",
        ru: ["Разновозрастное объединение", "Трудно вести занятие с детьми разного возраста и опыта."],
        en: ["Mixed-age club", "It is hard to teach children of different age and experience together."],
        functions: [],
        levels: ["supplementary"],
        activities: ["ACT-OBS-MENTOR", "ACT-DESIGN-LESSON"],
      },
      {
        code: "PD-SUP-04",
        ru: ["Результаты без отметок", "Трудно показать, чему ребёнок научился, там, где отметок нет."],
        en: [
          "Results without marks",
          "It is hard to show what a child has learned where there are no marks.",
        ],
        functions: [],
        levels: ["supplementary"],
        activities: ["ACT-WORKSHOP", "ACT-METHOD-PRODUCT"],
      },
      {
        code: "PD-SUP-05",
        ru: [
          "Соревнования, концерты и выставки",
          "Трудно подготовить детей и провести их через публичное выступление.",
        ],
        en: [
          "Competitions, concerts and exhibitions",
          "It is hard to prepare children and to see them through a public performance.",
        ],
        functions: [],
        levels: ["supplementary"],
        activities: ["ACT-OBS-SHADOW", "ACT-PROJECT"],
      },
    ],
  },
];
