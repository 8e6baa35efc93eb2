import type { Texts } from "../../papers/kinds/end-notice.js";
import { line } from "../../papers/line.js";

const extraWork =
  "The other side is warned of it in writing at least three working days before (article 60.2 of the Labour Code).";

export const endNotice: Texts = {
  employer: {
    title: "Notice that the mentoring is cancelled early",
    words: ({ order, lastDay }) =>
      line`The mentoring given to you by the order ${order} is cancelled early. Your last day as a mentor is ${lastDay}.`,
    ground: {
      "351.8":
        "The employer may cancel the mentoring early and warns the employee at least three working days before (article 351.8 of the Labour Code).",
      "60.2": extraWork,
    },
  },
  mentor: {
    title: "Notice that the mentoring is given up early",
    words: ({ mentor, order, lastDay }) =>
      line`I, ${mentor}, give up early the mentoring that the order ${order} gave to me. My last day as a mentor is ${lastDay}.`,
    ground: {
      "351.8":
        "The employee may give up the mentoring early (article 351.8 of the Labour Code). That the notice is of at least three working days is how the labour inspectorate reads the article: its words speak of warning the employee.",
      "60.2": extraWork,
    },
  },
  toMentor: (mentor) => line`To: ${mentor}`,
  toHead: (organisation, head) => line`To: the head (${organisation}) ${head}`,
  received: "Notice received (day, signature):",
};
