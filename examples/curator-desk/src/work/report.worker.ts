import { publishing, type Report } from "nastavnik/report";

/** A publication with its progress: long for a country, a blink for a school, the same code for both. */
addEventListener("message", ({ data }: MessageEvent<{ report: Report; threshold: number }>) => {
  const steps = publishing(data.report, { threshold: data.threshold });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      postMessage({ is: "published", publication: step.value });
      return;
    }
    postMessage({ is: "progress", ...step.value });
  }
});
