import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import * as z from "zod";
import "bootstrap/dist/css/bootstrap.min.css";
import "./desk.css";
import { App } from "./app.js";
import { openDatabase } from "./store/database.js";
import { openDesk } from "./store/desk.js";
import { DeskProvider } from "./store/use-desk.js";

z.config({ jitless: true }); // the page's policy forbids code from text, so zod need not ask

const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => (document.documentElement.dataset["bsTheme"] = dark.matches ? "dark" : "light");
dark.addEventListener("change", follow);
follow();

const place = document.getElementById("desk");
if (place === null) throw new Error("no place for the desk");
const desk = await openDesk(await openDatabase("idb://curator-desk"));
createRoot(place).render(
  <StrictMode>
    <DeskProvider desk={desk}>
      <App />
    </DeskProvider>
  </StrictMode>,
);
