// The library in the browser: a page for each thing it does, by the part of the address behind #.
import * as z from "zod";
import type { Page } from "./page.js";
import { historyPage } from "./pages/history-page.js";
import { lifePage } from "./pages/life-page.js";
import { matchingPage } from "./pages/matching-page.js";
import { paperPage } from "./pages/paper-page.js";
import { planPage } from "./pages/plan-page.js";
import { searchPage } from "./pages/search-page.js";
import { tablePage } from "./pages/table-page.js";
import { termPage } from "./pages/term-page.js";
import { el } from "./parts.js";

z.config({ jitless: true }); // the policy forbids code from text, so zod need not ask

const pages: readonly [Page, ...Page[]] = [
  ...([termPage, planPage, tablePage, searchPage] as const),
  ...([lifePage, historyPage, matchingPage, paperPage] as const),
];
const drawn = new Map<string, HTMLElement>();
const main = document.getElementById("main");
const nav = document.getElementById("pages");
if (main === null || nav === null) throw new Error("no place for the pages");

const links = pages.map(({ id, title }) => el("a", { href: `#${id}` }, title));
nav.append(...links);

function show(): void {
  const asked = decodeURIComponent(location.hash.slice(1));
  const page = pages.find(({ id }) => id === asked) ?? pages[0];
  if (!drawn.has(page.id)) {
    const place = el("section", { "aria-label": page.title });
    place.append(el("h1", {}, page.title), el("p", { class: "no-print" }, page.lead));
    drawn.set(page.id, place);
    main?.append(place);
    page.draw(place);
  }
  for (const [id, place] of drawn) place.hidden = id !== page.id;
  for (const [i, link] of links.entries())
    if (pages[i] === page) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  document.title = `${page.title} · Песочница nastavnik`;
}

addEventListener("hashchange", () => {
  show();
  main.focus();
  scrollTo(0, 0);
});
followTheme();
show();

/** The theme that was chosen on the pages of the guides. */
function followTheme(): void {
  try {
    const theme = localStorage.getItem("tsd-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
  } catch {
    // a browser may keep the store shut; then the system decides
  }
}
