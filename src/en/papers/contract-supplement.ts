import type { Texts } from "../../papers/kinds/contract-supplement.js";
import { line } from "../../papers/line.js";

export const contractSupplement: Texts = {
  name: "Supplement to the contract of employment",
  title: (number) => line`SUPPLEMENT ${number}`,
  toContract: (contract) => line`to the contract of employment ${contract}`,
  parties: (employer, head, employee) =>
    line`${employer}, the Employer, represented by its head ${head} under the charter, and ${employee}, the Employee, have agreed as follows.`,
  work: (content) =>
    line`With the Employee's written consent, the Employer gives and the Employee does the work of mentoring beside the work of the contract. Content of the work: ${content}.`,
  term: (term) => line`Term of the work: ${term}.`,
  form: (form) => line`Form of the work: ${form}.`,
  payment: (payment) => line`Size and conditions of the payment for mentoring: ${payment}.`,
  notPaidApart: "Mentoring is one of the Employee's duties and is not paid apart.",
  endTitle: "Early end:",
  end: {
    "351.8": [
      "The Employer may cancel the mentoring early and warns the Employee at least three working days before (article 351.8 of the Labour Code).",
      "The Employee may give up the mentoring early (article 351.8 of the Labour Code). The Employee warns the Employer at least three working days before: so the labour inspectorate reads the article, whose words speak of warning the employee.",
    ],
    "60.2": [
      "The Employee may give up the extra work early, and the Employer may cancel it early; either warns the other side in writing at least three working days before (article 60.2 of the Labour Code).",
    ],
  },
  rest: [
    "The other conditions of the contract stay unchanged.",
    "The supplement is in force from the day of its signature, is made in two copies, one for each side, and is part of the contract.",
  ],
  employer: "Employer",
  employee: "Employee",
  copy: "Copy received (day, signature)",
};
