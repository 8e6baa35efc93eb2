import type { DifficultyGroup } from "./difficulty-group.js";
import { afterPreschool, everyLevel, lessons, school } from "./education-level-keys.js";

/** The subject, the lesson, the standards and assessment. The wording is this project's own. */
export const teachingDifficulties: readonly DifficultyGroup[] = [
  {
    group: "PD-SUB",
    ru: [
      "Предметные знания",
      "Содержание своего предмета: знание разделов, задания, ошибки обучающихся, практическая часть.",
    ],
    en: ["Subject knowledge", "The subject itself: its content, tasks, learners' errors and practical part."],
    alsoRu: ["Предметные"],
    items: [
      {
        code: "PD-SUB-01",
        ru: [
          "Пробелы в содержании предмета",
          "Педагог неуверенно владеет отдельными разделами своего предмета и избегает вопросов за рамками учебника.",
        ],
        en: [
          "Gaps in subject content",
          "Parts of the teacher's own subject are shaky, so questions beyond the textbook are avoided.",
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
        alsoRu: ["олимпиада"],
        alsoEn: ["olympiad"],
        functions: ["B/03.6", "B/04.6", "B/05.6"],
        levels: afterPreschool,
        activities: ["ACT-WORKSHOP", "ACT-CONSULT-IND", "ACT-SELF-STUDY"],
      },
      {
        code: "PD-SUB-03",
        ru: [
          "Подготовка к итоговой аттестации",
          "Нет системы подготовки класса к экзаменам: отбор заданий, график, учёт пробелов.",
        ],
        en: [
          "Preparing learners for final exams",
          "No system for exam preparation: task choice, schedule, tracking of gaps.",
        ],
        alsoRu: ["ЕГЭ", "ОГЭ", "ГИА"],
        alsoEn: ["state exam"],
        functions: ["B/03.6", "B/04.6", "B/05.6"],
        levels: ["basic", "secondary", "vocational"],
        activities: ["ACT-ANALYSIS-DATA", "ACT-OBS-MENTOR", "ACT-WORKSHOP"],
      },
      {
        code: "PD-SUB-04",
        ru: [
          "Типичные предметные ошибки обучающихся",
          "Педагог замечает ошибку, но не распознаёт её причину и не подсказывает, как её преодолеть.",
        ],
        en: [
          "Learners' subject misconceptions",
          "The teacher notices an error but neither recognises its cause nor shows a way out of it.",
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
        alsoRu: ["эксперимент"],
        alsoEn: ["experiment"],
        functions: ["B/03.6"],
        levels: afterPreschool,
        activities: ["ACT-OBS-MENTOR", "ACT-CO-TEACH", "ACT-DOCS-STUDY"],
      },
      {
        code: "PD-SUB-06",
        ru: [
          "Преподавание непрофильного предмета",
          "Педагогу поручен предмет, которому он специально не обучался.",
        ],
        en: [
          "Teaching outside one's specialism",
          "The teacher has been given a subject without formal training in it.",
        ],
        functions: ["B/02.6", "B/03.6"],
        levels: afterPreschool,
        activities: ["ACT-COURSE", "ACT-CONSULT-IND", "ACT-DESIGN-LESSON"],
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
    alsoRu: ["Методические"],
    items: [
      {
        code: "PD-MET-01",
        ru: [
          "Постановка цели занятия",
          "Цель звучит общо, по ней нельзя понять, что изменится у обучающихся к концу занятия.",
        ],
        en: [
          "Setting the aim of a lesson",
          "The aim is so general that one cannot tell what learners will be able to do by the end.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DESIGN-LESSON", "ACT-ANALYSIS-JOINT", "ACT-WORKSHOP"],
      },
      {
        code: "PD-MET-02",
        ru: [
          "Структура занятия и распределение времени",
          "Этапы не связаны между собой, время расходуется неравномерно, итог не подводится.",
        ],
        en: [
          "Lesson structure and timing",
          "Stages do not connect, time runs unevenly, and the lesson ends without a conclusion.",
        ],
        alsoRu: ["планирование урока"],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-OBS-MENTOR", "ACT-OBS-MENTEE", "ACT-ANALYSIS-JOINT"],
      },
      {
        code: "PD-MET-03",
        ru: [
          "Выбор методов и приёмов",
          "Приёмы подбираются случайно, без связи с целью и особенностями класса.",
        ],
        en: ["Choosing methods", "Methods are picked at random, without regard to aim and class."],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-MASTERCLASS", "ACT-DESIGN-LESSON", "ACT-OBS-PEER"],
      },
      {
        code: "PD-MET-04",
        ru: ["Вовлечение обучающихся в работу", "На занятии активны единицы, остальные только слушают."],
        en: ["Engaging learners", "A few learners are active while the rest merely listen."],
        functions: ["A/01.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-OBS-MENTEE", "ACT-MASTERCLASS", "ACT-MICROTEACH"],
      },
      {
        code: "PD-MET-05",
        ru: [
          "Дифференциация заданий",
          "Все получают одинаковые задания вне зависимости от уровня подготовки.",
        ],
        en: ["Differentiating tasks", "All learners get identical tasks whatever their level."],
        alsoRu: ["индивидуальный подход"],
        alsoEn: ["individual approach"],
        functions: ["A/01.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-DESIGN-LESSON", "ACT-LESSON-STUDY", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-MET-06",
        ru: [
          "Групповая и проектная работа",
          "Совместная работа обучающихся превращается в беспорядок, или педагог делает её за них.",
        ],
        en: [
          "Group and project work",
          "Learners' joint work turns into disorder, or the teacher does it for them.",
        ],
        functions: ["A/01.6", "B/03.6"],
        levels: everyLevel,
        activities: ["ACT-CO-TEACH", "ACT-MASTERCLASS", "ACT-PROJECT"],
      },
      {
        code: "PD-MET-07",
        ru: ["Домашнее задание", "Объём, назначение и проверка домашних заданий не продуманы."],
        en: ["Homework", "The volume, purpose and checking of homework are not thought through."],
        functions: ["A/01.6"],
        levels: lessons,
        activities: ["ACT-CONSULT-IND", "ACT-ANALYSIS-JOINT"],
      },
      {
        code: "PD-MET-08",
        ru: [
          "Объяснение нового материала",
          "Изложение перегружено или непонятно, педагог не проверяет понимание по ходу.",
        ],
        en: [
          "Explaining new material",
          "The explanation is overloaded or unclear, and understanding is not checked on the way.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-MICROTEACH", "ACT-ANALYSIS-VIDEO", "ACT-OBS-MENTOR"],
      },
    ],
  },
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
          "Педагог не умеет составить или скорректировать рабочую программу и поурочный план.",
        ],
        en: [
          "Course programme and lesson calendar",
          "Drawing up or adjusting the course programme and the lesson calendar is a problem.",
        ],
        alsoRu: ["КТП", "поурочное планирование"],
        alsoEn: ["syllabus"],
        functions: ["A/01.6", "B/02.6", "B/03.6"],
        levels: school,
        activities: ["ACT-DOCS-PRACTICE", "ACT-CONSULT-IND", "ACT-DOCS-STUDY"],
      },
      {
        code: "PD-STD-02",
        ru: [
          "Требования стандартов и федеральных программ",
          "Требования ФГОС и федеральной программы известны формально и не применяются.",
        ],
        en: [
          "Requirements of standards and federal curricula",
          "State standards and federal curricula are known on paper but not applied.",
        ],
        alsoRu: ["ФГОС", "ФОП"],
        alsoEn: ["state standard"],
        functions: ["A/01.6", "B/01.5", "B/02.6", "B/03.6"],
        levels: school,
        activities: ["ACT-DOCS-STUDY", "ACT-WORKSHOP", "ACT-COURSE"],
      },
      {
        code: "PD-STD-03",
        ru: [
          "Перевод планируемых результатов в задачи занятия",
          "Результаты из программы не превращаются в конкретные задания для обучающихся.",
        ],
        en: [
          "Turning planned results into lesson tasks",
          "Results listed in the programme do not become concrete tasks for learners.",
        ],
        functions: ["A/01.6"],
        levels: school,
        activities: ["ACT-DESIGN-LESSON", "ACT-LESSON-STUDY"],
      },
      {
        code: "PD-STD-04",
        ru: [
          "Метапредметные результаты",
          "Педагог не знает, как целенаправленно развивать универсальные учебные действия.",
        ],
        en: [
          "Cross-curricular results",
          "The teacher does not know how to develop general learning skills on purpose.",
        ],
        alsoRu: ["УУД", "универсальные учебные действия"],
        alsoEn: ["learning skills"],
        functions: ["A/01.6", "A/03.6"],
        levels: school,
        activities: ["ACT-MASTERCLASS", "ACT-OBS-MENTOR", "ACT-COURSE"],
      },
      {
        code: "PD-STD-05",
        ru: ["Программа внеурочной деятельности", "Трудно разработать и вести курс внеурочной деятельности."],
        en: [
          "Extracurricular course programme",
          "Designing and running an extracurricular course is difficult.",
        ],
        functions: ["A/02.6", "B/03.6"],
        levels: school,
        activities: ["ACT-METHOD-PRODUCT", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-STD-06",
        ru: [
          "Индивидуальный учебный план обучающегося",
          "Не получается построить индивидуальный маршрут для отдельного обучающегося.",
        ],
        en: [
          "Learner's individual curriculum",
          "The teacher cannot build a route of its own for one learner.",
        ],
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
        ru: ["Читательская грамотность", "Не хватает приёмов работы с текстом на уроках своего предмета."],
        en: ["Reading literacy", "The teacher lacks techniques for working with text in the subject taught."],
        functions: ["A/01.6", "B/03.6", "B/05.6"],
        levels: school,
        activities: ["ACT-MASTERCLASS", "ACT-DESIGN-LESSON"],
      },
      {
        code: "PD-FUN-02",
        ru: [
          "Математическая и естественно-научная грамотность",
          "На уроках нет жизненных задач, связь предмета с практикой теряется.",
        ],
        en: [
          "Mathematical and scientific literacy",
          "Lessons have no real-life problems, and the link with practice is lost.",
        ],
        functions: ["B/03.6", "B/04.6"],
        levels: school,
        activities: ["ACT-WORKSHOP", "ACT-LESSON-STUDY"],
      },
      {
        code: "PD-FUN-03",
        ru: [
          "Финансовая грамотность, креативное и глобальное мышление",
          "Педагог не знает, где и как включать эти направления в свою программу.",
        ],
        en: [
          "Financial literacy, creative and global thinking",
          "The teacher is unsure where and how these strands fit into the programme.",
        ],
        functions: ["A/01.6", "B/03.6"],
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
    ],
  },
  {
    group: "PD-ASM",
    ru: ["Оценивание", "Как оценивать, давать обратную связь и использовать результаты."],
    en: ["Assessment", "How to assess, give feedback and use the results."],
    alsoRu: ["Оценка"],
    items: [
      {
        code: "PD-ASM-01",
        ru: [
          "Формирующее оценивание",
          "Оценивание служит только контролю и не помогает обучающемуся двигаться дальше.",
        ],
        en: ["Formative assessment", "Assessment only checks the learner and does not help to move on."],
        alsoRu: ["оценка на уроке"],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-MASTERCLASS", "ACT-OBS-MENTOR", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-ASM-02",
        ru: ["Объективность отметок", "Отметки ставятся без понятных критериев и вызывают споры."],
        en: ["Objectivity of marks", "Marks are given without clear criteria and provoke disputes."],
        functions: ["A/01.6"],
        levels: lessons,
        activities: ["ACT-CASE", "ACT-ANALYSIS-DATA", "ACT-DOCS-STUDY"],
      },
      {
        code: "PD-ASM-03",
        ru: [
          "Составление проверочных работ",
          "Задания проверки не соответствуют тому, чему учили, или дают случайный результат.",
        ],
        en: ["Designing tests", "Test items do not match what was taught or give random results."],
        functions: ["A/01.6"],
        levels: lessons,
        activities: ["ACT-WORKSHOP", "ACT-METHOD-PRODUCT"],
      },
      {
        code: "PD-ASM-04",
        ru: [
          "Использование данных внешней оценки",
          "Результаты внешних проверочных работ не анализируются и не меняют преподавание.",
        ],
        en: [
          "Using external assessment data",
          "External test results are not analysed and change nothing in teaching.",
        ],
        alsoRu: ["ВПР"],
        alsoEn: ["national tests"],
        functions: ["A/01.6"],
        levels: lessons,
        activities: ["ACT-ANALYSIS-DATA", "ACT-MO"],
      },
      {
        code: "PD-ASM-05",
        ru: [
          "Обратная связь обучающемуся",
          "Замечания общие или запоздалые, обучающийся не понимает, что исправить.",
        ],
        en: [
          "Feedback to the learner",
          "Comments are vague or late and the learner cannot tell what to change.",
        ],
        functions: ["A/01.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-ANALYSIS-JOINT", "ACT-MICROTEACH"],
      },
      {
        code: "PD-ASM-06",
        ru: [
          "Самооценка и взаимооценка обучающихся",
          "Обучающиеся не участвуют в оценивании собственной работы.",
        ],
        en: ["Self- and peer-assessment by learners", "Learners take no part in judging their own work."],
        functions: ["A/01.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-MASTERCLASS", "ACT-CO-TEACH"],
      },
    ],
  },
];
