/** @jsxRuntime automatic */
import { JSDOM } from "jsdom";
import type { Consent } from "nastavnik/model";

/** A page without a browser; React looks for it when it is loaded. */
const { window } = new JSDOM("<!doctype html>");
for (const name of ["window", "document", "navigator", "HTMLElement", "MutationObserver"] as const)
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
const { render, waitFor } = await import("@testing-library/react");
const { userEvent } = await import("@testing-library/user-event");
const { ConsentForm } = await import("./form.js");

const user = userEvent.setup();
const onConsent = (consent: Consent) => console.log("Принято:", consent);
const page = render(<ConsentForm id="consent:1" onConsent={onConsent} />);

await user.type(page.getByLabelText("Человек *"), "Иванова");
await send();
await user.clear(page.getByLabelText("Человек *"));
await user.type(page.getByLabelText("Человек *"), "person:a1");
await user.selectOptions(page.getByLabelText("Цель *"), "обработка персональных данных");
await user.type(page.getByLabelText("Перечень данных *"), "post{enter}subject");
await user.type(page.getByLabelText("Дано, дата *"), "2025-09-01");
await user.click(page.getByLabelText("Отдельным документом *"));
await send();
page.unmount();

/** Presses the button, and says what stands on the page afterwards. */
async function send(): Promise<void> {
  await user.click(page.getByText("Сохранить"));
  await waitFor(() => {
    if (page.container.querySelector("[aria-busy=true]")) throw new Error("it is still being read");
  });
  const said = page.container.querySelectorAll("output:not(:empty)");
  console.log(said.length === 0 ? "Замечаний нет" : "Замечания:");
  for (const { textContent } of said) console.log(` ${textContent}`);
}
