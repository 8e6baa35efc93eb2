import { act, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import type { Mentor } from "nastavnik/model";
import type { Given } from "nastavnik/schemas";
import { mentor } from "./broken-inputs.js";
import { HookForm, TanStackForm } from "./mentor-forms.js";

type Form = ComponentType<{
  readonly mentor: Given<Mentor>;
  readonly onMentor: (mentor: Mentor) => void;
}>;

const expected = "Мест: ожидается целое число";

/** What stands on the page when the form is sent, with a broken number and without. */
export async function sayOnPages(): Promise<readonly string[]> {
  const forms: Readonly<Record<string, Form>> = {
    "react-hook-form": HookForm,
    "TanStack Form": TanStackForm,
  };
  for (const [library, Form] of Object.entries(forms)) {
    const broken = await send(Form, { ...mentor, seats: 1.5 });
    if (broken.text !== expected || broken.taken !== undefined)
      throw new Error(`${library} says ${broken.text}`);
    const whole = await send(Form, mentor);
    if (whole.text !== "" || whole.taken?.id !== mentor.id)
      throw new Error(`${library} does not take a mentor: ${whole.text}`);
  }
  return [`both pages say “${expected}”`];
}

async function send(Form: Form, values: Given<Mentor>): Promise<{ text: string; taken: Mentor | undefined }> {
  const page = document.querySelector("#root")!;
  const root = createRoot(page);
  let taken: Mentor | undefined;
  const onMentor = (mentor: Mentor) => {
    taken = mentor;
  };
  await act(async () => root.render(<Form mentor={values} onMentor={onMentor} />));
  await act(async () => {
    page
      .querySelector("form")!
      .dispatchEvent(new window.Event("submit", { bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const text = page.querySelector("#seats-error")?.textContent ?? "nothing";
  await act(async () => root.unmount());
  return { text, taken };
}
