// What the site adds to the guides: their order, and the words of the frame around them.

/** Guides of each language, in the order in which they are read. */
const parts = [
  ["start", ["school", "region", "extend-the-catalogue", "recipes", "cheat-sheet", "pitfalls"]],
  [
    "guides",
    [
      ...["time", "tables", "forms", "needs", "model", "checks", "lifecycle", "matching"],
      ...["reporting", "publication", "catalogue", "papers", "print-papers", "proof", "vectors"],
    ],
  ],
  ["reference", ["errors", "fields", "rules", "glossary", "sources", "sizes"]],
];
const groups = {
  ru: { start: "С чего начать", guides: "По разделам", reference: "Справочники" },
  en: { start: "Where to begin", guides: "Guides", reference: "Look-up" },
};

export const sections = Object.fromEntries(
  ["ru", "en"].map((language) => [
    language,
    parts.map(([part, pages]) => ({ group: groups[language][part], pages })),
  ]),
);

export const links = {
  ru: {
    Песочница: "https://site.invalid/playground/index.html",
    English: "https://site.invalid/en/index.html",
  },
  en: {
    Playground: "https://site.invalid/playground/index.html",
    Русский: "https://site.invalid/ru/index.html",
  },
};

/** Above the start page: the package has no playground, so its own start page cannot lead there. */
export const playground = {
  ru: "**[Попробовать в браузере](https://site.invalid/playground/index.html)**: сроки, планы, таблицы, поиск, жизнь программы, подбор пар и бумаги. Ничего никуда не отправляется.\n",
  en: "**[Try it in the browser](https://site.invalid/playground/index.html)** (in Russian): terms, plans, tables, search, a program's life, matching and papers. Nothing is sent anywhere.\n",
};

/** The frame of a page in Russian; names of the language TypeScript stay as they are. */
export const localeRu = {
  theme_implements: "Реализует",
  theme_indexable: "Индексируется",
  theme_type_declaration: "Объявление типа",
  theme_index: "Содержание",
  theme_hierarchy: "Иерархия",
  theme_hierarchy_summary: "Иерархия",
  theme_hierarchy_view_full: "Показать целиком",
  theme_implemented_by: "Реализован в",
  theme_defined_in: "Определено в",
  theme_implementation_of: "Реализует",
  theme_inherited_from: "Унаследовано от",
  theme_overrides: "Переопределяет",
  theme_returns: "Возвращает",
  theme_re_exports: "Передаёт",
  theme_renames_and_re_exports: "Переименовывает и передаёт",
  theme_generated_using_typedoc: "Сделано с TypeDoc",
  theme_class_hierarchy_title: "Иерархия классов",
  theme_preparing_search_index: "Готовим поиск…",
  theme_search_index_not_available: "Поиск недоступен",
  theme_settings: "Настройки",
  theme_member_visibility: "Видимость",
  theme_theme: "Тема",
  theme_os: "Как в системе",
  theme_light: "Светлая",
  theme_dark: "Тёмная",
  theme_on_this_page: "На этой странице",
  theme_search: "Поиск",
  theme_menu: "Меню",
  theme_permalink: "Постоянная ссылка",
  theme_folder: "Раздел",
  theme_search_placeholder: "Поиск по страницам и коду",
  theme_search_no_results_found_for_0: "По запросу {0} ничего не нашлось",
  theme_copy: "Скопировать",
  theme_copied: "Скопировано",
  theme_normally_hidden: "Обычно скрыто настройками",
  theme_hierarchy_expand: "Развернуть",
  theme_hierarchy_collapse: "Свернуть",
  kind_plural_module: "Справочник кода",
  kind_plural_document: "Страницы",
  kind_plural_function: "Функции",
  kind_plural_type_alias: "Типы",
  kind_plural_variable: "Данные",
  kind_plural_reference: "Собрано из других входов",
  kind_plural_interface: "Интерфейсы",
  kind_plural_class: "Классы",
  kind_function: "Функция",
  kind_type_alias: "Тип",
  kind_variable: "Данные",
  kind_module: "Вход",
  kind_document: "Страница",
  tag_example: "Пример",
  tag_throws: "Бросает",
  flag_optional: "Необязательно",
  flag_readonly: "Только чтение",
  flag_const: "Константа",
};
