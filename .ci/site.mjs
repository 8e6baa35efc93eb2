// `npm run docs`: the site, in docs/html. The guides of each language with the reference of the whole package, by typedoc: its
// search, both themes and links need neither a server nor a network. Each page then gets its Content-Security-Policy, and every link
// of every page is looked up. Beside them stands the playground. Pages are the Markdown files of `docs`; nothing is written twice.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { Application, KindRouter } from "typedoc";
import { drawMermaid } from "./draw-mermaid.mjs";
import { readJson, root } from "./lib.mjs";
import { buildPlayground } from "./playground.mjs";
import { links, localeRu, playground, sections } from "../.config/site.js";

const out = `${root}docs/html`;
const drafts = `${root}.cache/site`;
const languages = ["ru", "en"];
const inBoth = ["glossary", "sources", "sizes"];

rmSync(out, { recursive: true, force: true });
rmSync(drafts, { recursive: true, force: true });
for (const language of languages) await build(language);
for (const page of pagesOf(out)) finish(page);
await buildPlayground(`${out}/playground`);
writeFileSync(`${out}/index.html`, startPage());
const dead = deadLinks();
for (const link of dead) console.error(link);
console.log(`${pagesOf(out).length} pages in docs/html; ${dead.length} dead links`);
process.exit(dead.length === 0 ? 0 : 1);

/** One language: its guides in their order, then the entries. */
async function build(language) {
  const folder = `${drafts}/${language}`;
  mkdirSync(folder, { recursive: true });
  const own = (name) =>
    language === "ru" && !inBoth.includes(name) ? `docs/ru/${name}.md` : `docs/${name}.md`;
  const listed = sections[language].flatMap(({ group, pages }) =>
    pages.map((name) => {
      const text = readFileSync(`${root}${own(name)}`, "utf8");
      return { group, name, text, title: /^# (.+)$/m.exec(text)?.[1] ?? name };
    }),
  );
  for (const { group, name, text, title } of listed) {
    const head = ["---", `title: ${JSON.stringify(title)}`, `group: ${JSON.stringify(group)}`, "---", ""];
    writeFileSync(
      `${folder}/${name}.md`,
      [...head, drawn(linked(text, language), name, language)].join("\n"),
    );
  }
  const start = language === "ru" ? "docs/ru/README.md" : "README.md";
  // The name of the project stands above it already.
  const text = readFileSync(`${root}${start}`, "utf8").replace(/^# .+\n/, "");
  writeFileSync(`${folder}/README.md`, `${playground[language]}\n${linked(text, language)}`);

  const entries = readJson(`${root}.config/entries.json`);
  const app = await Application.bootstrap({
    name: "nastavnik",
    lang: language,
    locales: { ru: localeRu },
    entryPoints: Object.values(entries).map(({ source }) => `${root}${source}`),
    tsconfig: `${root}tsconfig.json`,
    out: `${out}/${language}`,
    readme: `${folder}/README.md`,
    projectDocuments: listed.map(({ name }) => `${folder}/${name}.md`),
    sort: ["source-order"],
    groupOrder: [...sections[language].map(({ group }) => group), "*"],
    navigation: { includeGroups: true, includeCategories: false },
    navigationLinks: links[language],
    customCss: `${root}.config/site.css`,
    searchInDocuments: true,
    visibilityFilters: {},
    hideGenerator: true,
    disableGit: true,
    disableSources: true,
    excludePrivate: true,
    excludeInternal: true,
    githubPages: false,
    plugin: [],
    logLevel: "Error",
  });
  const names = new Map(listed.map(({ name, title }) => [title, name]));
  app.renderer.defineRouter(
    "site",
    class extends KindRouter {
      getIdealBaseName(reflection) {
        return reflection.isDocument()
          ? `documents/${names.get(reflection.name)}`
          : super.getIdealBaseName(reflection);
      }
    },
  );
  app.options.setValue("router", "site");
  const project = await app.convert();
  if (project === undefined) throw new Error("typedoc could not read the sources");
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error("typedoc found errors");
}

/**
 * Links as they lead within the site: a page of the same language by its name, of the other one by a path that `finish` makes
 * relative, and what only the repository has as plain text.
 */
function linked(text, language) {
  return text.replace(
    /(!?)\[((?:[^\]`]|`[^`]*`)*)\]\(([^)#\s]*)(#[^)]*)?\)/g,
    (whole, picture, words, to, heading = "") => {
      if (/^\w+:/.test(to)) return whole;
      const anchor = heading.replace(/--+/, "-"); // typedoc makes one hyphen of the first that stand together, hosts keep them
      if (to === "" && anchor !== "") return `[${words}](${anchor})`;
      const name = posix.basename(to, ".md");
      const other = language === "ru" ? "en" : "ru";
      const isRussian = /(^|\/)ru\//.test(to) || (language === "ru" && !to.startsWith("../"));
      const target = inBoth.includes(name) ? language : isRussian ? "ru" : "en";
      if (picture !== "" || !to.endsWith(".md") || to.includes("decisions/") || !isOnSite(name, target))
        return words;
      if (target === language)
        return name === "README" ? `[${words}](README.md${anchor})` : `[${words}](${name}.md${anchor})`;
      const page = name === "README" ? "index" : `documents/${name}`;
      return `[${words}](https://site.invalid/${other}/${page}.html${anchor})`;
    },
  );
}

/** Mermaid becomes pictures: files of the site, with their arrows in words. */
function drawn(text, name, language) {
  let count = 0;
  return text.replace(/^```mermaid\n([^]*?)^```$/gm, (_, source) => {
    const { svg, words } = drawMermaid(source);
    const file = `charts/${language}-${name}-${++count}.svg`;
    mkdirSync(`${out}/charts`, { recursive: true });
    writeFileSync(`${out}/${file}`, svg);
    return `![${words.replace(/[[\]\\]/g, "")}](https://site.invalid/${file})`;
  });
}

function isOnSite(name, language) {
  return name === "README" || sections[language].some(({ pages }) => pages.includes(name));
}

/** Makes links to the other language relative, and lets the page run only what it ships with. */
function finish(page) {
  const up = relative(dirname(page), out) || ".";
  let html = readFileSync(page, "utf8").replaceAll("https://site.invalid/", `${up}/`);
  html = html.replace(/ target="_blank"(?: class="external")?(?=[^>]*>)/g, (attribute, at) =>
    html.slice(Math.max(0, at - 300), at).includes(`href="${up}/`) ? "" : attribute,
  );
  html = html.replace(/ style="text-align:(\w+)"/g, ' align="$1"');
  writeFileSync(page, html.replace('<meta charset="utf-8"/>', `<meta charset="utf-8"/>${policyFor(html)}`));
}

function policyFor(html) {
  const inline = Array.from(
    html.matchAll(/<script>([^]*?)<\/script>/g),
    ([, code]) => `'sha256-${digest(code)}'`,
  );
  const rules = [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(inline)].join(" ")}`.trim(),
    `style-src 'self' 'sha256-${digest("")}'`, // typedoc adds one empty style
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}"/>`;
}

function digest(text) {
  return createHash("sha256").update(text).digest("base64");
}

function startPage() {
  const refresh = '<meta http-equiv="refresh" content="0; url=ru/index.html"/>';
  const both = '<p><a href="ru/index.html">Русский</a> · <a href="en/index.html">English</a></p>';
  return `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"/>${policyFor("")}${refresh}<title>nastavnik</title></head><body>${both}</body></html>\n`;
}

/** Every link and picture of every page that leads to no file, or to no place in it. */
function deadLinks() {
  const places = new Map();
  const placesOf = (file) => {
    const known =
      places.get(file) ??
      new Set(Array.from(readFileSync(file, "utf8").matchAll(/ id="([^"]*)"/g), ([, id]) => id));
    places.set(file, known);
    return known;
  };
  return pagesOf(out).flatMap((page) =>
    Array.from(readFileSync(page, "utf8").matchAll(/ (?:href|src)="([^"]*)"/g), ([, to]) => to)
      .filter((to) => !/^(?:\w+:|$)/.test(to))
      .filter((to) => {
        const [path = "", anchor = ""] = to.split("#").map(decodeURIComponent);
        const file = path === "" ? page : join(dirname(page), path.split("?")[0] ?? "");
        if (!existsSync(file)) return true;
        return anchor !== "" && file.endsWith(".html") && !placesOf(file).has(anchor);
      })
      .map((to) => `${relative(out, page)}: ${to}`),
  );
}

function pagesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".html"))
    .map((file) => join(folder, file));
}
