import type { Texts } from "../../papers/kinds/data-consent.js";
import { line } from "../../papers/line.js";

/** Codes of what may be used, in words. */
const data: Readonly<Record<string, string>> = {
  name: "full name",
  post: "post",
  subject: "subject taught",
  subjects: "subjects taught",
  education: "education",
  qualification: "qualification category",
  category: "qualification category",
  service: "years of service",
  experience: "years of service",
  results: "results of the work",
  photo: "photograph",
  phone: "phone",
  email: "e-mail address",
  organisation: "place of work",
};

export const dataConsent: Texts = {
  title: {
    processing: "Consent to the processing of personal data",
    dissemination: "Consent to the dissemination of personal data",
  },
  who: (person) => line`I, ${person},`,
  document: "Identity document (kind, series, number, issued by whom and when)",
  address: "Registered address",
  consent: (operator, address) =>
    line`consent freely and in my own interest that the operator, ${operator}, address: ${address}, may process my personal data.`,
  purposeLabel: "Purpose",
  purpose: {
    processing: "organisation and records of the mentoring of teaching staff",
    dissemination: "publication of mentoring on the organisation's official site",
  },
  dataLabel: "Personal data",
  data: (code) => (Object.hasOwn(data, code) ? (data[code] ?? code) : `“${code}”`),
  actionsLabel: "What may be done with them, with and without automation:",
  actions: {
    processing: [
      "collection, recording, arrangement, accumulation, storage;",
      "correction, extraction, use;",
      "blocking, deletion, destruction.",
    ],
    dissemination: [
      "collection, recording, storage, correction, use;",
      "dissemination: disclosure to the public on the organisation's official site;",
      "blocking, deletion, destruction.",
    ],
  },
  validity: (until) => line`The consent is valid from the day of its signature ${until}.`,
  until: (day) => `until ${day}`,
  withdrawal:
    "The consent may be withdrawn at any time by a written request to the operator, who then stops the processing except where the law allows it without consent.",
  own: "The consent is a document of its own (article 9 of the law on personal data).",
};
