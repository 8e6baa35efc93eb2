import { publishing, type PublishedReport } from "nastavnik/report";
import { reportOfYear, years } from "./region.js";

/** Publishes year after year, each beside the earlier ones, and tells how far it is. */
const published: PublishedReport[] = [];
for (const [i, year] of years.entries()) {
  const beside = published.map((publication) => ({ publication }));
  const steps = publishing(reportOfYear(year), { threshold: 5, ...(beside.length > 0 && { beside }) });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      published.push(step.value);
      break;
    }
    postMessage({
      is: "progress",
      year,
      part: (i + step.value.done / Math.max(1, step.value.of)) / years.length,
    });
  }
}
postMessage({ is: "published", publications: published });
