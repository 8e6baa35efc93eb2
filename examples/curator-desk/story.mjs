// The desk's whole story in a real browser: `node story.mjs [folder for pictures]`. Fails on the first thing that is not as a
// person expects it, and on any error of the page or breach of its policy.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, preview } from "vite";

const configFile = fileURLToPath(new URL("vite.config.js", import.meta.url));
const pictures = process.argv[2];
if (pictures) mkdirSync(pictures, { recursive: true });

await build({ configFile, logLevel: "error" });
const server = await preview({ configFile, preview: { port: 0 } });
const { port } = server.httpServer.address();
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

function expect(found, wanted) {
  if (found !== wanted) throw new Error(`expected ${String(wanted)}, found ${String(found)}`);
}

let shots = 0;
const look = async (name) => {
  if (pictures)
    await page.screenshot({
      path: `${pictures}/${String(++shots).padStart(2, "0")}-${name}.png`,
      fullPage: true,
    });
};
const sees = async (text, where = page) => {
  await where.getByText(text).filter({ visible: true }).first().waitFor();
};
const press = (name, where = page) => where.getByRole("button", { name, exact: true }).click();
const day = (value) => page.getByLabel("День").fill(value);
const as = (label) => page.getByLabel("От имени").selectOption({ label });
const open = (name) => page.getByRole("link", { name, exact: true }).click();

/** A command of a machine of the case in view, by its button and its form. */
async function does(card, command, fill = {}) {
  const place = page.getByRole("region", { name: card });
  await place.getByRole("button", { name: new RegExp(`^${command}( \\(сейчас.*)?$`) }).click();
  const fields = Object.entries(fill);
  if (fields.length > 0) {
    for (const [label, value] of fields) {
      if (value === true) await place.getByLabel(label, { exact: true }).check();
      else if (/^\d{4}-/.test(value)) await place.getByLabel(label, { exact: true }).fill(value);
      else {
        const field = place.getByLabel(label, { exact: true });
        if ((await field.evaluate((element) => element.tagName)) === "SELECT")
          await field.selectOption({ label: value });
        else await field.fill(value);
      }
    }
    await press("Выполнить", place);
  }
  await page.locator("section[aria-busy=true]").first().waitFor({ state: "detached" });
}

try {
  await page.goto(`http://127.0.0.1:${port}/`);
  await sees("Взять пример");
  await day("2025-08-18");
  await look("empty");

  // tables in, and what could not be read
  await press("Взять пример");
  await press("Загрузить");
  await sees("строка 4, столбец 6: значение не понято");
  await look("imported");

  // what was not read is mended in a form, whose refusals are in Russian
  await page.getByRole("link", { name: "исправить" }).last().click();
  await page.getByLabel(/^Мест( \*)?$/).fill("1.5");
  await press("Сохранить");
  await sees("ожидается целое число");
  await look("form");
  await page.getByLabel(/^Мест( \*)?$/).fill("2");
  await press("Сохранить");
  await sees("Наставники: 3");
  await look("people");

  // pairs, with one forbidden
  await open("Подбор пар");
  await press("Подобрать пары");
  await sees("Пары: 3");
  await look("pairs");
  const first = page.getByRole("listitem").filter({ hasText: "Сотрудник Д ←" });
  await first.getByLabel("запретить").check();
  await press("Подобрать пары");
  await sees("пока никто");
  await look("forbidden");
  await page.getByText("С каждым наставником").first().click();
  await press("Завести программы этих пар");

  // one program from its draft to the archive
  await sees("Что говорят правила");
  await look("program");
  await does("Пара", "предложить пару");
  await does("Пара", "дать согласие на участие в паре", { "Кто согласен": "Сотрудник А" });
  await does("Пара", "дать согласие на участие в паре", { "Кто согласен": "Сотрудник Г" });
  await does("Пара", "признать пару согласованной");
  const assign = async (who, dates) => {
    const card = `Поручение: ${who}`;
    await day(dates[0]);
    await as("куратора");
    await does(card, "предложить поручение");
    await as("наставника");
    await does(card, "дать письменное согласие", { "Документ, номер и дата": "согласие № 1" });
    await as("руководителя");
    await does(card, "подписать дополнительное соглашение", {
      "Документ, номер и дата": "№ 5",
      "содержание работы": true,
      срок: true,
      "форма выполнения": true,
      "размер и условия оплаты": true,
      "Последний день": "2026-08-31",
    });
    await day(dates[1]);
    await does(card, "издать приказ", { "Приказ, номер и дата": "№ 11" });
  };
  await assign("Сотрудник А", ["2025-08-19", "2025-08-20"]);
  await does("Пара", "закрепить пару приказом", { "Приказ, номер и дата": "№ 12" });
  await as("наставника");
  await does("Программа", "подать на согласование");
  await as("руководителя");
  await does("Программа", "утвердить");
  await sees("Нельзя утвердить: нет согласия наставляемого и куратора");
  await look("refused");
  await as("наставляемого");
  await does("Программа", "согласиться с программой");
  await as("куратора");
  await does("Программа", "согласиться с программой");
  await as("руководителя");
  await does("Программа", "утвердить");
  await day("2025-09-01");
  await as("куратора");
  await does("Программа", "начать", {
    "Приказ, номер и дата": "№ 12",
    наставник: true,
    наставляемый: true,
  });
  await sees("выполняется");
  await look("running");

  // what is due
  await open("Сроки");
  await sees("до 30.09.2025");
  await look("due");
  await open("Программы");

  // work, a notice, another mentor
  const held = async (on, activity) => {
    await day(on);
    await as("наставника");
    await does("Программа", "отметить мероприятие", { Мероприятие: activity });
  };
  await held("2025-09-10", "Встреча-знакомство");
  await held("2025-09-24", "Встреча-планирование");
  await held("2025-10-15", "Посещение наставляемым занятия наставника");
  await held("2025-11-12", "Разбор педагогических ситуаций (кейсов)");
  await day("2025-12-01");
  await as("куратора");
  await does("Программа", "отметить промежуточный анализ");
  await as("наставника");
  await does("Поручение: Сотрудник А", "уведомить о досрочном прекращении", {
    "Документ, номер и дата": "уведомление",
  });
  await day("2025-12-08");
  await as("системы");
  await does("Поручение: Сотрудник А", "завершить по истечении срока уведомления");
  await sees("ожидает наставника");
  await page.getByLabel("Другой наставник").selectOption({ label: "Сотрудник В" });
  await press("Завести поручение");
  await sees("Поручение: Сотрудник В");
  await assign("Сотрудник В", ["2025-12-09", "2025-12-10"]);
  await does("Программа", "заменить наставника", {
    "Новый наставник": "Сотрудник В",
    "Приказ, номер и дата": "№ 31",
  });
  await look("replaced");

  // to the end and into the archive
  await held("2025-12-17", "Промежуточная рефлексивная встреча, до 31.12.2025");
  await held("2026-01-21", "Посещение наставником занятия наставляемого");
  await held("2026-02-18", "Совместный анализ занятия");
  await held("2026-04-15", "Открытое занятие");
  await held("2026-05-20", "Итоговая встреча пары (группы)");
  await held("2026-05-25", "Итоговый отчёт");
  await does("Программа", "завершить план");
  await sees("Промежуточная рефлексивная встреча");
  await look("unfinished");
  await day("2026-06-01");
  await as("куратора");
  await does("Программа", "завершить по окончании срока");
  await does("Программа", "завершить программу", {
    наставник: true,
    наставляемый: true,
    "Итоговый отчёт": "отчёт № 1",
    "Структура занятия и распределение времени": "устранено",
    "Объективность отметок": "снижено",
  });
  await day("2026-06-15");
  await does("Программа", "передать в архив");
  await look("completed");

  // papers, from the same records
  await open("Бумаги");
  await page.locator(".paper").getByText("ПРИКАЗ").first().waitFor();
  await page.locator(".paper").getByText("Сотрудник А").first().waitFor();
  await look("order");
  await page.getByLabel("Бумага").selectOption({ label: "персонализированная программа" });
  await page.locator(".paper").getByText("Встреча-знакомство").first().waitFor();
  await look("program-paper");

  // the school's report: its part for the municipality, and what everybody may see
  await open("Отчёт");
  await sees("Число персонализированных программ");
  const [download] = await Promise.all([page.waitForEvent("download"), press("Часть для муниципалитета")]);
  expect(download.suggestedFilename(), "school-report.json");
  await press("Что можно показать всем");
  await sees("не публикуется");
  await look("report");

  // the same by keyboard, on a phone, in the dark
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await open("Программы");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName), "A");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide, false);
  await look("phone");
  expect(problems.join("\n"), "");
  console.log("the story is told: from the tables to the archive and the report, no error in the console");
} catch (error) {
  await look("failed");
  throw error;
} finally {
  for (const problem of problems) console.error(problem);
  await browser.close();
  await new Promise((done) => server.httpServer.close(done));
}
