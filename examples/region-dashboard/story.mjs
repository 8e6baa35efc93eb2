// The page in a real browser: `node story.mjs [folder for pictures]`. Fails on anything that is not as a reader expects it.
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
const page = await browser.newPage({ viewport: { width: 1240, height: 900 }, locale: "ru-RU" });
page.setDefaultTimeout(60_000);
const problems = [];
page.on("pageerror", (error) => problems.push(String(error)));
page.on("console", (message) => {
  if (["error", "warning"].includes(message.type())) problems.push(message.text());
});
const look = async (name) => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
};
function expect(found, wanted) {
  if (found !== wanted) throw new Error(`expected ${String(wanted)}, found ${String(found)}`);
}
const ready = () => page.locator("#charts[aria-busy=false]").waitFor();

try {
  await page.goto(`http://127.0.0.1:${port}/`);
  await ready();
  expect(await page.locator("canvas").count(), 5);
  await look("dashboard");
  const [, second] = await page.locator("#indicator option").allTextContents();
  await page.getByLabel("Показатель").selectOption({ label: second });
  await ready();
  await page.getByText(`${second}:`).first().waitFor();
  await page.getByText("Таблицей").nth(2).click();
  await page.getByText("не публикуется").filter({ visible: true }).first().waitFor();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await look("phone");
  expect(problems.join("\n"), "");
  console.log("the page is read: five charts, two indicators, a phone, no error in the console");
} catch (error) {
  await look("failed");
  throw error;
} finally {
  for (const problem of problems) console.error(problem);
  await browser.close();
  await new Promise((done) => server.httpServer.close(done));
}
