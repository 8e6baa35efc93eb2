// The playground's whole story in a real browser: `node docs/playground/story.mjs [folder for pictures]`. Fails on the first thing
// that is not as a person expects it, on an error of a page, a breach of its policy, or anything asked of a network.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { buildPlayground } from "../../.ci/playground.mjs";

// the browser's driver is a dependency of the desk, not of the library
const { chromium } = createRequire(new URL("../../examples/curator-desk/package.json", import.meta.url))(
  "playwright-core",
);
const pictures = process.argv[2];
if (pictures) mkdirSync(pictures, { recursive: true });
const out = mkdtempSync(`${tmpdir()}/nastavnik-playground-`);
await buildPlayground(out);

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, locale: "ru-RU" });
page.setDefaultTimeout(30_000);
const problems = [];
page.on("pageerror", (error) => problems.push(String(error)));
page.on("console", (message) => {
  if (["error", "warning"].includes(message.type())) problems.push(message.text());
});
await page.addInitScript(() => {
  globalThis.breaches = []; // a breach that the page catches is no error in the console
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    globalThis.breaches.push(`breach of the policy: ${effectiveDirective} ${blockedURI}`),
  );
});
page.on("request", (request) => {
  if (!/^(file|data):/.test(request.url())) problems.push(`asked of a network: ${request.url()}`);
});

function expect(found, wanted) {
  if (found !== wanted) throw new Error(`expected ${String(wanted)}, found ${String(found)}`);
}

let shots = 0;
const look = async (name) => {
  const file = `${String(++shots).padStart(2, "0")}-${name}.png`;
  if (pictures) await page.screenshot({ path: `${pictures}/${file}`, fullPage: true });
};
const sees = async (text, where = page) => {
  await where.getByText(text).filter({ visible: true }).first().waitFor();
};
const field = (label) => page.getByLabel(label, { exact: true }).filter({ visible: true });
const press = (name, where = page) =>
  where.getByRole("button", { name, exact: true }).filter({ visible: true }).click();
const open = (name) => page.getByRole("navigation").getByRole("link", { name, exact: true }).click();
const lineOf = (text) => page.getByRole("row").filter({ hasText: text, visible: true });

/** A command of a machine, by its button and its form. */
async function does(card, command, fill = {}) {
  const place = page.getByRole("region", { name: card, exact: true });
  await press(command, place);
  for (const [label, value] of Object.entries(fill)) {
    const control = place.getByLabel(label, { exact: true });
    if (value === true) await control.check();
    else if ((await control.evaluate(({ tagName }) => tagName)) === "SELECT")
      await control.selectOption({ label: value });
    else await control.fill(value);
  }
  if (Object.keys(fill).length > 0) await press("Выполнить", place);
}

try {
  // from a disk, as from any host
  await page.goto(pathToFileURL(`${out}/index.html`).href);
  await sees("Ничего никуда не отправляется");

  // a term, its verdict and the boundary days
  await sees("Срок слишком короткий.");
  await sees("30 ноября 2025 г.");
  await field("Срок").fill("с 1 сентября 2025 г. по 30 ноября 2025 г.");
  await sees("Срок подходит.");
  await field("Срок").fill("с 1 сентября 2025 г. по 29 ноября 2025 г.");
  await sees("Срок слишком короткий.");
  await press("до конца мая 2026");
  await sees("Сказать нельзя");
  await field("Не больше месяцев").fill("2");
  await sees("Наименьшее число месяцев больше наибольшего.");
  await field("Не больше месяцев").fill("12");
  await press("2025/2026 учебный год");
  await sees("Срок подходит.");
  await look("term");

  // a column of a plan
  await open("Время в плане");
  await sees("не позже 30 сентября 2025 г.", lineOf("до 30 сентября"));
  await sees("такого дня нет в календаре", lineOf("29.02"));
  await sees("вне срока плана", lineOf("май – июнь"));
  await look("plan");
  await field("Столбец плана").fill("раз в две недели\nIII четверть");
  await sees("1 раз в 2 недели");
  await sees("Прочитано строк: 2 из 2");

  // a table, as spreadsheets copy it
  await open("Таблица людей");
  await sees("строка 5, столбец 4: значение не понято");
  await sees("строка 6: это итог, а не запись");
  await look("table");
  await field("Что в таблице").selectOption({ label: "наставники" });
  await sees("Записи: 3");
  await field("Таблица, столбцы через табуляцию").fill('ФИО\tДолжность\n"Сотрудник\nИ"\tучитель химии\n');
  await field("Что в таблице").selectOption({ label: "сотрудники" });
  await sees("Записи: 1, из них без замечаний разбора: 1. Замечания: 0.");
  await field("Таблица, столбцы через табуляцию").fill(
    "ФИО\tСтаж\nСотрудник И\t5 лет\n\nСотрудник К\tдавно\n\n",
  );
  await sees("строка 4, столбец 2: значение не понято");
  await sees("Замечания: 1.");
  await field("Таблица, столбцы через табуляцию").fill("ничего похожего");
  await sees("не найдено заголовков");

  // the catalogue
  await open("Поиск затруднения");
  await sees("Трудный разговор с родителем");
  await press("дисцеплина");
  await sees("Правила и дисциплина на занятии");
  await look("search");
  await field("Что трудно").fill("ыыыыы");
  await sees("Ничего не нашлось.");

  // a program's life, by buttons
  await open("Жизнь программы");
  await does("Пара", "предложить пару");
  await does("Пара", "признать пару согласованной");
  await sees(/Нельзя признать пару согласованной/);
  await look("refused");
  await does("Пара", "дать согласие на участие в паре", { "Кто согласен": "Березина А. А." });
  await does("Пара", "дать согласие на участие в паре", { "Кто согласен": "Вишнёва В. В." });
  await does("Пара", "признать пару согласованной");
  await press("Сразу к первому дню программы");
  await sees("выполняется");
  const held = async (on, activity) => {
    await field("День").fill(on);
    await field("От имени").selectOption({ label: "наставника" });
    await does("Программа", "отметить мероприятие", { Мероприятие: activity });
  };
  await held("2025-09-10", "Встреча-знакомство");
  await field("День").fill("2025-12-01");
  await does("Поручение: Березина А. А.", "уведомить о досрочном прекращении", {
    "Документ, номер и дата": "уведомление",
  });
  await field("День").fill("2025-12-08");
  await field("От имени").selectOption({ label: "системы (то, что наступает само)" });
  await does("Поручение: Березина А. А.", "завершить по истечении срока уведомления");
  await sees("ожидает наставника");
  await press("Завести поручение другому наставнику");
  const other = "Поручение: Дубов Б. Б.";
  await field("От имени").selectOption({ label: "куратора" });
  await does(other, "предложить поручение");
  await field("От имени").selectOption({ label: "наставника" });
  await does(other, "дать письменное согласие", { "Документ, номер и дата": "согласие № 2" });
  await field("От имени").selectOption({ label: "руководителя" });
  await does(other, "подписать дополнительное соглашение", {
    "Документ, номер и дата": "№ 6",
    "содержание работы": true,
    срок: true,
    "форма выполнения": true,
    "размер и условия оплаты": true,
    "Последний день": "2026-08-31",
  });
  await does(other, "издать приказ", { "Приказ, номер и дата": "№ 31" });
  await does("Программа", "заменить наставника", {
    "Новый наставник": "Дубов Б. Б.",
    "Приказ, номер и дата": "№ 31",
  });
  await sees("выполняется");
  await look("life");
  await held("2025-12-20", "Посещение занятия наставника");
  await held("2026-01-20", "Подготовка родительского собрания");
  await held("2026-04-15", "Открытое занятие");
  await field("День").fill("2026-06-01");
  await field("От имени").selectOption({ label: "куратора" });
  await does("Программа", "завершить по окончании срока");
  await does("Программа", "завершить программу", {
    наставник: true,
    наставляемый: true,
    "Итоговый отчёт": "отчёт № 1",
    "Родительское собрание": "устранено",
    "Правила и дисциплина на занятии": "снижено",
  });
  await does("Программа", "передать в архив");
  await sees("в архиве");

  // its history, step by step
  await press("Показать историю по шагам");
  await sees("История цела");
  await sees("Шаг 1 из");
  await sees('"path":"/status"');
  await sees("это и случилось");
  await press("Вперёд →");
  await sees("Шаг 2 из");
  await press("В конец");
  await sees("ничего: это конец");
  await press("← Назад");
  await look("history");
  await page.getByText("Схема машины для Mermaid").click();
  await sees("stateDiagram-v2");
  const whole = JSON.parse(await field("События").inputValue());
  const broken = whole.filter(({ machine, seq }) => machine !== "program" || seq !== 3);
  await field("События").fill(JSON.stringify(broken));
  await sees("стоит не на своём месте");
  await field("События").fill("[1]");
  await sees("не относится ни к программе");
  await field("События").fill("{");
  await sees("Это не JSON.");

  // pairs of a pasted school
  await open("Подбор пар");
  await press("Подобрать пары");
  await sees("Пары: 3");
  await sees("Сотрудник Г ← Сотрудник А");
  await sees("Сотрудник Ж: пока никто.");
  await look("matching");
  await field("Наставляемые").fill("");
  await press("Подобрать пары");
  await sees("Нужны хотя бы один наставник и один наставляемый.");

  // a paper
  await open("Бумаги");
  const paper = page.locator(".paper");
  await sees("ПРИКАЗ", paper);
  await sees("Березину А. А.", paper);
  await field("Организация").fill("<b>Лицей</b>");
  await sees("<b>Лицей</b>", paper);
  await look("order");
  await field("Бумага").selectOption({ label: "персонализированная программа наставничества" });
  await sees("Встреча-знакомство", paper);
  await look("paper");

  // by keyboard, on a phone, in the dark
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  for (const name of await page.getByRole("navigation").getByRole("link").allTextContents()) {
    await open(name);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(`${name}: ${Math.max(0, wide)} too wide`, `${name}: 0 too wide`);
    await look("phone");
  }
  await open("Срок программы");
  await page.waitForFunction(() => document.activeElement?.id === "main"); // a page that opens takes the keyboard
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName), "INPUT");
  problems.push(...(await page.evaluate(() => globalThis.breaches)));
  expect(problems.join("\n"), "");
  console.log("eight pages do their work from a disk, no error in the console, nothing asked of a network");
} catch (error) {
  await look("failed");
  throw error;
} finally {
  for (const problem of problems) console.error(problem);
  await browser.close();
  rmSync(out, { recursive: true, force: true });
}
