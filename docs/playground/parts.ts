// What the pages are drawn with: elements without a framework, and days in words.

type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;
type Child = Node | string | undefined;

/** An element; `true` sets an attribute, `false` leaves it out, a function listens to the event of its name. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

let fields = 0;

/** A control under its label. */
export function field(label: string, control: HTMLElement, help?: string): HTMLElement {
  control.id = `field-${++fields}`;
  if (help !== undefined) control.setAttribute("aria-describedby", `${control.id}-help`);
  return el(
    "div",
    { class: "field" },
    el("label", { for: control.id }, label),
    control,
    help === undefined ? undefined : el("div", { class: "help", id: `${control.id}-help` }, help),
  );
}

export function input(type: "text" | "date" | "number" | "search", value = ""): HTMLInputElement {
  return el("input", { type, value, autocomplete: "off" });
}

export function area(value: string, rows: number): HTMLTextAreaElement {
  const made = el("textarea", { rows: String(rows), spellcheck: "false" });
  made.value = value;
  return made;
}

export function select(options: Readonly<Record<string, string>>): HTMLSelectElement {
  return el("select", {}, ...Object.entries(options).map(([value, label]) => el("option", { value }, label)));
}

export function button(label: string, press: () => void, look = ""): HTMLButtonElement {
  return el("button", { type: "button", class: look, click: press }, label);
}

export function said(text: string, look: "good" | "bad" | "doubt" | "" = ""): HTMLElement {
  return el("p", { class: `said ${look}` }, text);
}

export function list(items: readonly (string | Node)[]): HTMLElement {
  return el("ul", {}, ...items.map((item) => el("li", {}, item)));
}

export function table(heads: readonly string[], rows: readonly (readonly Child[])[]): HTMLElement {
  const head = el("tr", {}, ...heads.map((text) => el("th", { scope: "col" }, text)));
  const lines = rows.map((row) => el("tr", {}, ...row.map((cell) => el("td", {}, cell))));
  return el("div", { class: "wide" }, el("table", {}, el("thead", {}, head), el("tbody", {}, ...lines)));
}

export function folded(summary: string, ...inside: readonly Child[]): HTMLElement {
  return el("details", {}, el("summary", {}, summary), ...inside);
}

/** Text as it stands; reached by keyboard, since it scrolls. */
export function code(text: string, label: string): HTMLElement {
  return el("pre", { tabindex: "0", role: "region", "aria-label": label }, text);
}

/** The place of an answer, read out when it changes. */
export function answerPlace(): HTMLElement {
  return el("div", { "aria-live": "polite", class: "answer" });
}

const months = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

/** “1 сентября 2025 г.” */
export function dayInWords(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)}\u00a0${months[Number(month) - 1] ?? ""} ${Number(year)}\u00a0г.`;
}
