import type { DifficultyGroup } from "./difficulty-group.js";
import { afterPreschool, everyLevel, lessons } from "./education-level-keys.js";

/** The subject and the lesson. The wording is this project's own. */
export const teachingDifficulties: readonly DifficultyGroup[] = [
  {
    group: "PD-SUB",
    ru: [
      "Предметные знания",
      "Содержание своего предмета: знание разделов, задания, ошибки обучающихся, практическая часть.",
    ],
    en: ["Subject knowledge", "The subject itself: its content, tasks, learners' errors and practical part."],
    items: [
      {
        code: "PD-SUB-01",
        ru: [
          "Пробелы в содержании предмета",
          "Отдельные разделы своего предмета требуют углубления, вопросы за рамками учебника вызывают затруднение.",
        ],
        en: [
          "Gaps in subject content",
          "Some parts of the teacher's own subject need more depth, and questions beyond the textbook are hard to answer.",
        ],
        functions: ["B/02.6", "B/03.6", "B/04.6", "B/05.6"],
        levels: afterPreschool,
        activities: ["ACT-DIAG-EXT", "ACT-COURSE", "ACT-SELF-STUDY", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-SUB-02",
        ru: [
          "Задания повышенной сложности",
          "Трудно разобрать и объяснить олимпиадные и иные задания высокого уровня.",
        ],
        en: ["Advanced tasks", "Solving and explaining olympiad-type or other high-level tasks is hard."],
        functions: ["B/02.6", "B/03.6", "B/04.6", "B/05.6"],
        levels: afterPreschool,
        activities: ["ACT-WORKSHOP", "ACT-CONSULT-IND", "ACT-SELF-STUDY"],
      },
      {
        code: "PD-SUB-03",
        ru: [
          "Подготовка к итоговой аттестации",
          "Трудно выстроить подготовку класса к экзаменам: отбор заданий, график, учёт пробелов.",
        ],
        en: [
          "Preparing learners for final exams",
          "Building exam preparation is hard: choosing tasks, planning, keeping track of gaps.",
        ],
        functions: ["B/03.6", "B/04.6", "B/05.6"],
        levels: ["basic", "secondary", "vocational"],
        activities: ["ACT-ANALYSIS-DATA", "ACT-OBS-MENTOR", "ACT-WORKSHOP"],
      },
      {
        code: "PD-SUB-04",
        ru: [
          "Типичные предметные ошибки обучающихся",
          "Трудно распознать причину ошибки обучающегося и подсказать, как её преодолеть.",
        ],
        en: [
          "Learners' subject misconceptions",
          "It is hard to recognise the cause of a learner's error and to show a way out of it.",
        ],
        functions: ["A/01.6", "B/02.6", "B/03.6"],
        levels: afterPreschool,
        activities: ["ACT-ANALYSIS-JOINT", "ACT-CASE", "ACT-LESSON-STUDY"],
      },
      {
        code: "PD-SUB-05",
        ru: [
          "Практическая и лабораторная часть предмета",
          "Сложно спланировать и безопасно провести опыт, практикум или работу в мастерской.",
        ],
        en: [
          "Practical and laboratory part of the subject",
          "Planning an experiment or a practical and running it safely is difficult.",
        ],
        functions: ["B/02.6", "B/03.6"],
        levels: afterPreschool,
        activities: ["ACT-OBS-MENTOR", "ACT-CO-TEACH", "ACT-DOCS-STUDY"],
      },
      {
        code: "PD-SUB-06",
        ru: [
          "Преподавание непрофильного предмета",
          "Приходится вести предмет, отличный от полученной специальности.",
        ],
        en: [
          "Teaching outside one's specialism",
          "The subject taught differs from the one the teacher trained for.",
        ],
        functions: ["B/02.6", "B/03.6"],
        levels: afterPreschool,
        activities: ["ACT-COURSE", "ACT-CONSULT-IND", "ACT-DESIGN-LESSON"],
      },
      {
        code: "PD-SUB-07",
        ru: [
          "Исследовательская работа обучающихся",
          "Трудно помочь обучающимся выбрать тему, провести исследование и представить его.",
        ],
        en: [
          "Learners' research work",
          "It is hard to help learners choose a topic, carry out a study and present it.",
        ],
        functions: ["A/01.6", "A/03.6", "B/02.6", "B/03.6"],
        levels: afterPreschool,
        activities: ["ACT-PROJECT", "ACT-CONSULT-IND", "ACT-WORKSHOP"],
      },
    ],
  },
  {
    group: "PD-MET",
    ru: [
      "Методика преподавания",
      "Как построить и провести занятие: цель, структура, методы, объяснение, домашнее задание.",
    ],
    en: [
      "Teaching method",
      "How to build and give a lesson: aim, structure, methods, explanation, homework.",
    ],
    items: [
      {
        code: "PD-MET-01",
        ru: [
          "Постановка цели занятия",
          "Трудно сказать, что изменится у обучающихся к концу занятия, и проверить это.",
        ],
        en: [
          "Setting the aim of a lesson",
          "It is hard to say what learners will be able to do by the end, and to check it.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DESIGN-LESSON", "ACT-ANALYSIS-JOINT", "ACT-WORKSHOP"],
      },
      {
        code: "PD-MET-02",
        ru: [
          "Структура занятия и распределение времени",
          "Трудно связать этапы занятия, распределить время и успеть подвести итог.",
        ],
        en: [
          "Lesson structure and timing",
          "It is hard to connect the stages, to spread the time and to reach a conclusion.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-OBS-MENTOR", "ACT-OBS-MENTEE", "ACT-ANALYSIS-JOINT"],
      },
      {
        code: "PD-MET-03",
        ru: ["Выбор методов и приёмов", "Трудно подобрать приёмы под цель занятия и особенности класса."],
        en: ["Choosing methods", "It is hard to choose methods that suit the aim and the class."],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-MASTERCLASS", "ACT-DESIGN-LESSON", "ACT-OBS-PEER"],
      },
      {
        code: "PD-MET-04",
        ru: [
          "Вовлечение обучающихся в работу",
          "Трудно включить в работу всех: активны единицы, остальные слушают.",
        ],
        en: [
          "Engaging learners",
          "It is hard to involve everyone: a few learners are active while the rest listen.",
        ],
        functions: ["A/01.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-OBS-MENTEE", "ACT-MASTERCLASS", "ACT-MICROTEACH"],
      },
      {
        code: "PD-MET-05",
        ru: ["Дифференциация заданий", "Трудно подобрать задания под разный уровень подготовки."],
        en: ["Differentiating tasks", "It is hard to match tasks to different levels."],
        functions: ["A/01.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-DESIGN-LESSON", "ACT-LESSON-STUDY", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-MET-06",
        ru: [
          "Групповая и проектная работа",
          "Трудно организовать совместную работу обучающихся так, чтобы они вели её сами.",
        ],
        en: [
          "Group and project work",
          "It is hard to organise joint work so that learners run it themselves.",
        ],
        functions: ["A/01.6", "B/02.6", "B/03.6"],
        levels: everyLevel,
        activities: ["ACT-CO-TEACH", "ACT-MASTERCLASS", "ACT-PROJECT"],
      },
      {
        code: "PD-MET-07",
        ru: [
          "Домашнее задание",
          "Трудно определить объём и назначение домашних заданий и организовать их проверку.",
        ],
        en: [
          "Homework",
          "It is hard to settle the volume and purpose of homework and to organise its checking.",
        ],
        functions: ["A/01.6"],
        levels: lessons,
        activities: ["ACT-CONSULT-IND", "ACT-ANALYSIS-JOINT"],
      },
      {
        code: "PD-MET-08",
        ru: ["Объяснение нового материала", "Трудно изложить новое понятно и по ходу проверить понимание."],
        en: [
          "Explaining new material",
          "It is hard to present new material clearly and to check understanding on the way.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-MICROTEACH", "ACT-ANALYSIS-VIDEO", "ACT-OBS-MENTOR"],
      },
      {
        code: "PD-MET-09",
        ru: [
          "Межпредметные связи",
          "Трудно связать содержание своего предмета с другими и спланировать общее занятие с коллегой.",
        ],
        en: [
          "Links between subjects",
          "It is hard to link one's subject with others and to plan a common lesson with a colleague.",
        ],
        functions: ["A/01.6", "B/02.6", "B/03.6"],
        levels: afterPreschool,
        activities: ["ACT-DESIGN-LESSON", "ACT-CO-TEACH", "ACT-LESSON-STUDY"],
      },
    ],
  },
];
