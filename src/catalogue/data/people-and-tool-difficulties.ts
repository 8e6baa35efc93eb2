import type { DifficultyGroup } from "./difficulty-group.js";
import { everyLevel } from "./education-level-keys.js";

/** Colleagues, families, tools and rules. The wording is this project's own. */
export const peopleAndToolDifficulties: readonly DifficultyGroup[] = [
  {
    group: "PD-COM",
    ru: ["Общение", "Общение с обучающимися, коллегами и руководством."],
    en: ["Communication", "Talking with learners, colleagues and management."],
    items: [
      {
        code: "PD-COM-01",
        ru: [
          "Диалог с обучающимися",
          "Трудно вести диалог: общение сводится к указаниям, вопросы обучающихся остаются в стороне.",
        ],
        en: [
          "Dialogue with learners",
          "Dialogue is hard: talk is reduced to instructions, and learners' questions are left aside.",
        ],
        functions: ["A/01.6", "A/02.6"],
        levels: everyLevel,
        activities: ["ACT-ANALYSIS-VIDEO", "ACT-TRAINING"],
      },
      {
        code: "PD-COM-02",
        ru: [
          "Конфликтная ситуация с обучающимся",
          "Трудно выйти из противостояния с обучающимся и завершить его.",
        ],
        en: ["Conflict with a learner", "It is hard to step out of a standoff with a learner and to end it."],
        functions: ["A/02.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-CASE", "ACT-CONSULT-PSY", "ACT-GAME"],
      },
      {
        code: "PD-COM-03",
        ru: [
          "Сотрудничество с коллегами",
          "Трудно попросить о помощи и предложить её, включиться в общую работу.",
        ],
        en: [
          "Cooperation with colleagues",
          "It is hard to ask for help, to offer it and to join in common work.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-MO", "ACT-PROJECT", "ACT-OBS-MUTUAL"],
      },
      {
        code: "PD-COM-04",
        ru: [
          "Речь и публичное выступление",
          "Мешают волнение, темп речи, голос; трудно держать внимание слушателей.",
        ],
        en: [
          "Speech and public speaking",
          "Nerves, pace or voice get in the way, and an audience is hard to hold.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-TRAINING", "ACT-MICROTEACH", "ACT-CONFERENCE"],
      },
      {
        code: "PD-COM-05",
        ru: [
          "Взаимодействие с администрацией",
          "Трудно обсуждать с руководством нагрузку, условия и запросы.",
        ],
        en: [
          "Dealing with the administration",
          "It is hard to discuss workload, conditions and needs with management.",
        ],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-CONSULT-LEGAL", "ACT-CASE"],
      },
    ],
  },
  {
    group: "PD-FAM",
    ru: ["Взаимодействие с семьёй", "Отношения с родителями и семьёй обучающегося."],
    en: ["Work with families", "Relations with the parents and the family of a learner."],
    items: [
      {
        code: "PD-FAM-01",
        ru: [
          "Родительское собрание",
          "Трудно подготовить и вести собрание, отвечать на неожиданные вопросы.",
        ],
        en: [
          "Parents' meeting",
          "Preparing and chairing a meeting and answering unexpected questions is hard.",
        ],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-SIM-MEETING", "ACT-OBS-PEER", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-FAM-02",
        ru: ["Трудный разговор с родителем", "Трудно начать разговор о проблеме и провести его спокойно."],
        en: [
          "Difficult talk with a parent",
          "It is hard to begin a talk about a problem and to keep it calm.",
        ],
        functions: ["A/02.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-CASE", "ACT-SIM-MEETING", "ACT-CONSULT-PSY"],
      },
      {
        code: "PD-FAM-03",
        ru: ["Вовлечение семьи", "Трудно сделать родителей участниками общих дел, а не наблюдателями."],
        en: [
          "Engaging families",
          "It is hard to make parents take part in common matters instead of looking on.",
        ],
        functions: ["A/02.6", "B/01.5", "B/02.6"],
        levels: everyLevel,
        activities: ["ACT-PROJECT", "ACT-MASTERCLASS"],
      },
      {
        code: "PD-FAM-04",
        ru: [
          "Переписка и родительские чаты",
          "Трудно договориться о правилах переписки и сохранить границы рабочего времени.",
        ],
        en: [
          "Messaging and parents' chats",
          "It is hard to agree on rules of correspondence and to keep the limits of working hours.",
        ],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-CONSULT-IND", "ACT-CASE"],
      },
      {
        code: "PD-FAM-05",
        ru: [
          "Сообщение об успехах и трудностях ребёнка",
          "Трудно рассказать семье о ребёнке больше, чем говорят отметки и жалобы.",
        ],
        en: [
          "Reporting a child's progress",
          "It is hard to tell the family more about a child than marks and complaints say.",
        ],
        functions: ["A/01.6", "A/02.6"],
        levels: everyLevel,
        activities: ["ACT-SIM-MEETING", "ACT-ANALYSIS-DATA"],
      },
    ],
  },
  {
    group: "PD-ICT",
    ru: ["Цифровые навыки", "Цифровые инструменты, ресурсы и безопасность в работе педагога."],
    en: ["Digital skills", "Digital tools, resources and safety in a teacher's work."],
    items: [
      {
        code: "PD-ICT-01",
        ru: [
          "Базовые цифровые инструменты",
          "Нужны навыки работы с документами, таблицами, интерактивной панелью.",
        ],
        en: [
          "Basic digital tools",
          "Skills with documents, spreadsheets and the interactive panel are needed.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-WORKSHOP", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-ICT-02",
        ru: [
          "Выбор цифровых образовательных ресурсов",
          "Трудно выбрать ресурсы и проверить их качество и допустимость.",
        ],
        en: [
          "Choosing digital learning resources",
          "It is hard to choose resources and to check that they are good and permitted.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-MASTERCLASS", "ACT-DOCS-STUDY"],
      },
      {
        code: "PD-ICT-03",
        ru: [
          "Дистанционное занятие",
          "Трудно подготовить, провести и проконтролировать занятие на расстоянии.",
        ],
        en: ["Distance lesson", "It is hard to prepare, run and check a lesson at a distance."],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-CO-TEACH", "ACT-MICROTEACH", "ACT-CONSULT-ONLINE"],
      },
      {
        code: "PD-ICT-04",
        ru: [
          "Электронный журнал и отчётность",
          "Заполнение электронных форм занимает много времени и ведёт к ошибкам.",
        ],
        en: [
          "Electronic register and reporting",
          "Filling in electronic forms takes too long and produces errors.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-PRACTICE", "ACT-HELP-SITUATIONAL"],
      },
      {
        code: "PD-ICT-05",
        ru: [
          "Инструменты искусственного интеллекта",
          "Трудно понять, где такие инструменты уместны и как проверять результат.",
        ],
        en: [
          "Artificial-intelligence tools",
          "It is hard to see where such tools fit and how to check their output.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-WEBINAR", "ACT-WORKSHOP"],
      },
      {
        code: "PD-ICT-06",
        ru: ["Цифровая безопасность", "Нужны навыки защиты данных и паролей и безопасного поведения в сети."],
        en: [
          "Digital safety",
          "Skills in protecting data and passwords and in safe conduct online are needed.",
        ],
        functions: ["A/01.6", "A/02.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-STUDY", "ACT-TRAINING"],
      },
    ],
  },
  {
    group: "PD-LAW",
    ru: ["Нормы и право", "Права, обязанности и правила, которые касаются педагога."],
    en: ["Law and regulations", "Rights, duties and rules that concern a teacher."],
    items: [
      {
        code: "PD-LAW-01",
        ru: [
          "Права и обязанности участников образовательных отношений",
          "Трудно определить, что педагог вправе требовать и что обязан обеспечить.",
        ],
        en: [
          "Rights and duties of the parties in education",
          "It is hard to tell what a teacher may demand and what a teacher must provide.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-STUDY", "ACT-CONSULT-LEGAL"],
      },
      {
        code: "PD-LAW-02",
        ru: [
          "Рабочее время, нагрузка, отпуск",
          "Неясны правила учёта рабочего времени, доплат и отпусков педагога.",
        ],
        en: ["Working time, load, leave", "Rules on teachers' hours, extra pay and leave are unclear."],
        functions: [],
        levels: everyLevel,
        activities: ["ACT-CONSULT-LEGAL", "ACT-DOCS-STUDY"],
      },
      {
        code: "PD-LAW-03",
        ru: [
          "Ответственность за жизнь и здоровье обучающихся",
          "Нужна ясность в границах ответственности и порядке оформления происшествий.",
        ],
        en: [
          "Liability for learners' life and health",
          "The limits of liability and the way to record incidents must become clear.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-STUDY", "ACT-CONSULT-LEGAL", "ACT-GAME"],
      },
      {
        code: "PD-LAW-04",
        ru: [
          "Персональные данные обучающихся и коллег",
          "Трудно определить, когда сведения о детях и коллегах можно публиковать и передавать.",
        ],
        en: [
          "Personal data of learners and colleagues",
          "It is hard to tell when data on children and colleagues may be published or passed on.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-STUDY", "ACT-CASE"],
      },
      {
        code: "PD-LAW-05",
        ru: ["Локальные акты организации", "Трудно ориентироваться во внутренних правилах и процедурах."],
        en: [
          "The organisation's local acts",
          "It is hard to find one's way around the organisation's rules and procedures.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-STUDY", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-LAW-06",
        ru: [
          "Санитарные правила и нормы",
          "Нужна ясность в санитарных требованиях к занятию, помещению, нагрузке и экранам.",
        ],
        en: [
          "Sanitary rules",
          "Sanitary demands on sessions, rooms, workload and screens must become clear.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-STUDY", "ACT-CONSULT-LEGAL"],
      },
    ],
  },
];
