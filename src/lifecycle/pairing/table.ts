/** Every line of the pair's machine. The files of `commands/` answer to it by type. */
// prettier-ignore
export const pairingTable = [
  { from: "new", command: "propose", to: "proposed", actors: ["curator", "head", "council", "mentor", "mentee"], guards: ["pair.same-person", "pair.nobody", "mentor.no-seat"], source: { act: "az-1128", certainty: "recalled" } },
  { from: "proposed", command: "consent", to: "proposed", actors: ["mentor", "mentee", "curator"], guards: ["participant.unknown", "consent.not-theirs", "consent.given"], source: { act: "az-1128", certainty: "seen", clause: "дорожная карта" } },
  { from: "proposed", command: "agree", to: "agreed", actors: ["curator"], guards: ["consent.of-all"], source: { act: "az-1128", certainty: "seen", clause: "дорожная карта" } },
  { from: "proposed", command: "dissolve", to: "dissolved", actors: ["system", "curator", "head", "mentor", "mentee"], guards: ["reason.missing"], source: { certainty: "design" } },
  { from: "agreed", command: "confirm", to: "confirmed", actors: ["head"], guards: ["order.missing", "mentor.no-seat"], source: { act: "az-1128", certainty: "seen", clause: "дорожная карта" } },
  { from: "agreed", command: "dissolve", to: "dissolved", actors: ["system", "curator", "head", "mentor", "mentee"], guards: ["reason.missing"], source: { certainty: "design" } },
  { from: "confirmed", command: "dissolve", to: "dissolved", actors: ["system", "curator", "head", "mentor", "mentee"], guards: ["reason.missing"], source: { certainty: "design" } },
] as const;
