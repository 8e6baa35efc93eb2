import { execFileSync } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const soffice = found("soffice", "libreoffice");
const chromium = found("chromium", "chromium-browser", "google-chrome");
const quiet = { stdio: "ignore", timeout: 180_000 };

/** What this machine can make a PDF with; undefined where a program is missing. */
export const printers = {
  wordToPdf:
    soffice &&
    ((docx, folder) =>
      withProfile((profile) => {
        const own = `-env:UserInstallation=${pathToFileURL(profile)}`;
        execFileSync(soffice, [own, "--headless", "--convert-to", "pdf", "--outdir", folder, docx], quiet);
        return join(folder, basename(docx).replace(/docx$/, "pdf"));
      })),
  htmlToPdf:
    chromium &&
    ((html, pdf) =>
      withProfile((profile) => {
        const headless =
          "--headless --disable-gpu --no-first-run --disable-background-networking --no-pdf-header-footer".split(
            " ",
          );
        if (process.getuid?.() === 0) headless.push("--no-sandbox"); // Chromium refuses its sandbox to root
        const files = [`--user-data-dir=${profile}`, `--print-to-pdf=${pdf}`, String(pathToFileURL(html))];
        execFileSync(chromium, [...headless, ...files], quiet);
        return pdf;
      })),
};

/** The first of these programs that the path leads to. */
export function found(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** A fresh profile, so that a window that is open elsewhere does not take the task over. */
function withProfile(task) {
  const profile = mkdtempSync(join(tmpdir(), "print-"));
  try {
    return task(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
