/** Whose reading of the norm a rule follows: the words of the act, or what the labour inspectorate says of them. */
export type NormReading = "act" | "inspectorate";
