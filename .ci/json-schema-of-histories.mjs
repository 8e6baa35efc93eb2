// The stored events of the three machines. The machines check them by functions, which say nothing of themselves; here the
// same is said in words of JSON Schema, and test/lifecycle/json-schema.test.ts holds both against each other.

const text = { type: "string" };
/** More than blanks; they are named, since a short class is not the same in every language. */
const filled = {
  type: "string",
  pattern: "[^\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]",
};
const yesOrNo = { type: "boolean" };
const ordinal = { type: "integer", minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
const oneOf = (words) => ({ type: "string", enum: words });

const idOf = (kind) => ({
  type: "string",
  pattern: `^${kind}:[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`,
  not: { pattern: "\n" },
});

/** Fields of each event beside its stamp; a name that ends in "?" may be absent. */
const eventsOf = ({ roles, difficultyOutcomes, endGrounds, contractParts, departures }, day) => ({
  program: {
    "drawn-up": {},
    submitted: {},
    returned: { remark: filled },
    agreed: {},
    approved: {},
    started: { order: filled, "ends?": day },
    "activity-recorded": { activity: text, heldOn: day },
    reviewed: {},
    amended: { edition: ordinal, reason: filled },
    extended: { ends: day, "contract?": text },
    suspended: { reason: filled },
    resumed: { "ends?": day, "contract?": text },
    "mentor-lost": {},
    "mentor-replaced": { mentor: text, order: filled },
    "plan-finished": { shorterThanMinimum: yesOrNo },
    "term-ended": { shorterThanMinimum: yesOrNo },
    reopened: { ends: day, "contract?": text },
    completed: {
      surveyed: { type: "array", items: oneOf(Object.keys(roles)) },
      report: text,
      outcomes: { type: "object", additionalProperties: oneOf(Object.keys(difficultyOutcomes)) },
    },
    terminated: { ground: oneOf(Object.keys(endGrounds)), "reason?": text },
    cancelled: { reason: filled },
    archived: {},
  },
  assignment: {
    offered: {},
    declined: {},
    withdrawn: {},
    consented: { document: filled },
    "supplement-signed": {
      document: filled,
      covers: { type: "array", items: oneOf(Object.keys(contractParts)) },
      "until?": day,
    },
    "order-issued": { order: filled },
    "notice-given": {
      side: oneOf(["mentor", "employer"]),
      document: filled,
      lastDay: day,
      certainty: oneOf(["decree", "labour-code"]),
      "asked?": day,
    },
    "notice-withdrawn": {},
    "term-extended": { document: filled, until: day },
    "end-agreed": { document: filled, lastDay: day },
    ended: { lastDay: day, because: oneOf(["notice", "term", "program-closed", ...Object.keys(departures)]) },
  },
  pairing: {
    proposed: {},
    consented: { of: idOf("person") },
    agreed: {},
    confirmed: { order: filled },
    dissolved: { reason: filled },
  },
});

/**
 * One schema for each machine, of its present version: a list of events, told apart by `type`. Older events are brought
 * up by `readHistory` first. Keys that no reader asks for may be there.
 *
 * @param {Record<string, any>} library what codes and lifecycle export
 * @param {object} day the schema of a day
 */
export function historySchemas(library, day) {
  const actors = oneOf(["system", ...Object.keys(library.roles)]);
  return Object.fromEntries(
    Object.entries(eventsOf(library, day)).map(([name, events]) => {
      const { version } = library[`${name}Machine`];
      const stamp = {
        machine: { type: "string", const: name },
        version: { type: "number", const: version },
        subject: idOf(name),
        seq: ordinal,
        on: day,
        by: actors,
        "person?": idOf("person"),
      };
      const items = Object.entries(events).map(([type, fields]) =>
        objectOf({ type: { type: "string", const: type }, ...stamp, ...fields }),
      );
      return [`${name}-history`, { type: "array", items: { anyOf: items } }];
    }),
  );
}

function objectOf(fields) {
  const names = Object.keys(fields);
  const properties = Object.fromEntries(names.map((name) => [name.replace("?", ""), fields[name]]));
  return { type: "object", properties, required: names.filter((name) => !name.endsWith("?")) };
}
