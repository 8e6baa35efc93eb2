import type { DifficultyGroup } from "./difficulty-group.js";
import { everyLevel } from "./education-level-keys.js";

/** Colleagues, families, tools and rules. The wording is this project's own. */
export const peopleAndToolDifficulties: readonly DifficultyGroup[] = [
  {
    group: "PD-COM",
    ru: ["Общение", "Общение с обучающимися, коллегами и руководством."],
    en: ["Communication", "Talking with learners, colleagues and management."],
    alsoRu: ["Коммуникативные"],
    items: [
      {
        code: "PD-COM-01",
        ru: ["Диалог с обучающимися", "Общение сводится к указаниям, вопросы обучающихся не поддерживаются."],
        en: [
          "Dialogue with learners",
          "Talk is reduced to instructions, and learners' questions are not taken up.",
        ],
        functions: ["A/01.6", "A/02.6"],
        levels: everyLevel,
        activities: ["ACT-ANALYSIS-VIDEO", "ACT-TRAINING"],
      },
      {
        code: "PD-COM-02",
        ru: [
          "Конфликтная ситуация с обучающимся",
          "Педагог втягивается в противостояние и не умеет его завершить.",
        ],
        en: ["Conflict with a learner", "The teacher is drawn into a standoff and cannot end it."],
        functions: ["A/02.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-CASE", "ACT-CONSULT-PSY", "ACT-GAME"],
      },
      {
        code: "PD-COM-03",
        ru: ["Сотрудничество с коллегами", "Педагог работает обособленно, не просит и не предлагает помощь."],
        en: ["Cooperation with colleagues", "The teacher works alone, neither asking for nor offering help."],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-MO", "ACT-PROJECT", "ACT-OBS-MUTUAL"],
      },
      {
        code: "PD-COM-04",
        ru: [
          "Речь и публичное выступление",
          "Мешают волнение, темп речи, голос или неумение держать аудиторию.",
        ],
        en: [
          "Speech and public speaking",
          "Nerves, pace, voice or a weak hold on the audience get in the way.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-TRAINING", "ACT-MICROTEACH", "ACT-CONFERENCE"],
      },
      {
        code: "PD-COM-05",
        ru: [
          "Взаимодействие с администрацией",
          "Педагог не решается обсуждать нагрузку, условия и запросы с руководством.",
        ],
        en: [
          "Dealing with the administration",
          "The teacher does not dare discuss workload, conditions and needs with management.",
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
        ru: [
          "Трудный разговор с родителем",
          "Педагог избегает разговора о проблемах или ведёт его в оборонительной манере.",
        ],
        en: [
          "Difficult talk with a parent",
          "The teacher avoids talking about problems or becomes defensive.",
        ],
        alsoRu: ["конфликт с родителями"],
        alsoEn: ["conflict with parents"],
        functions: ["A/02.6", "A/03.6"],
        levels: everyLevel,
        activities: ["ACT-CASE", "ACT-SIM-MEETING", "ACT-CONSULT-PSY"],
      },
      {
        code: "PD-FAM-03",
        ru: ["Вовлечение семьи", "Родители остаются наблюдателями, совместных дел нет."],
        en: ["Engaging families", "Parents stay onlookers, and nothing is done together."],
        functions: ["A/02.6", "B/01.5", "B/02.6"],
        levels: everyLevel,
        activities: ["ACT-PROJECT", "ACT-MASTERCLASS"],
      },
      {
        code: "PD-FAM-04",
        ru: ["Переписка и родительские чаты", "Нет правил переписки, границы рабочего времени размыты."],
        en: [
          "Messaging and parents' chats",
          "There are no rules of correspondence, and working hours are blurred.",
        ],
        alsoRu: ["мессенджеры"],
        alsoEn: ["messengers"],
        functions: ["A/02.6"],
        levels: everyLevel,
        activities: ["ACT-CONSULT-IND", "ACT-CASE"],
      },
      {
        code: "PD-FAM-05",
        ru: [
          "Сообщение об успехах и трудностях ребёнка",
          "Информация для семьи сводится к отметкам и жалобам.",
        ],
        en: ["Reporting a child's progress", "What the family hears is limited to marks and complaints."],
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
    alsoRu: ["Цифровые"],
    items: [
      {
        code: "PD-ICT-01",
        ru: [
          "Базовые цифровые инструменты",
          "Не хватает навыков работы с документами, таблицами, интерактивной панелью.",
        ],
        en: [
          "Basic digital tools",
          "Skills with documents, spreadsheets or the interactive panel are lacking.",
        ],
        alsoRu: ["компьютерная грамотность", "ИКТ"],
        alsoEn: ["computer literacy"],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-WORKSHOP", "ACT-CONSULT-IND"],
      },
      {
        code: "PD-ICT-02",
        ru: [
          "Выбор цифровых образовательных ресурсов",
          "Ресурсы берутся случайно, без проверки качества и допустимости.",
        ],
        en: [
          "Choosing digital learning resources",
          "Resources are taken at random, without checking that they are good and permitted.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-MASTERCLASS", "ACT-DOCS-STUDY"],
      },
      {
        code: "PD-ICT-03",
        ru: [
          "Дистанционное занятие",
          "Не отработаны подготовка, проведение и контроль занятия на расстоянии.",
        ],
        en: [
          "Distance lesson",
          "Preparing, running and checking a lesson at a distance has not been mastered.",
        ],
        alsoRu: ["онлайн-урок"],
        alsoEn: ["online lesson"],
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
          "Педагог не знает, где такие инструменты уместны и как проверять результат.",
        ],
        en: [
          "Artificial-intelligence tools",
          "The teacher does not know where such tools fit and how to check their output.",
        ],
        alsoRu: ["ИИ", "нейросети"],
        alsoEn: ["AI", "neural networks"],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-WEBINAR", "ACT-WORKSHOP"],
      },
      {
        code: "PD-ICT-06",
        ru: [
          "Цифровая безопасность",
          "Не соблюдаются правила защиты данных, паролей и безопасного поведения в сети.",
        ],
        en: ["Digital safety", "Rules on data, passwords and safe conduct online are not followed."],
        alsoRu: ["кибербезопасность"],
        alsoEn: ["cyber security"],
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
    alsoRu: ["Нормативно-правовые"],
    items: [
      {
        code: "PD-LAW-01",
        ru: [
          "Права и обязанности участников образовательных отношений",
          "Педагог не уверен, что вправе требовать и что обязан обеспечить.",
        ],
        en: [
          "Rights and duties of the parties in education",
          "The teacher is unsure what may be demanded and what must be provided.",
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
          "Педагог не знает границ ответственности и порядка оформления происшествий.",
        ],
        en: [
          "Liability for learners' life and health",
          "The limits of liability and the procedure for recording incidents are unknown.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-STUDY", "ACT-CONSULT-LEGAL", "ACT-GAME"],
      },
      {
        code: "PD-LAW-04",
        ru: [
          "Персональные данные обучающихся и коллег",
          "Сведения о детях и коллегах публикуются или пересылаются без оснований.",
        ],
        en: [
          "Personal data of learners and colleagues",
          "Data on children and colleagues is published or forwarded without grounds.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-STUDY", "ACT-CASE"],
      },
      {
        code: "PD-LAW-05",
        ru: ["Локальные акты организации", "Педагог не ориентируется во внутренних правилах и процедурах."],
        en: [
          "The organisation's local acts",
          "The teacher does not know the way around the organisation's rules and procedures.",
        ],
        functions: ["A/01.6"],
        levels: everyLevel,
        activities: ["ACT-DOCS-STUDY", "ACT-CONSULT-IND"],
      },
    ],
  },
];
