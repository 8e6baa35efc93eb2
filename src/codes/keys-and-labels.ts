/** Properties of an entry for people, or about its source. No check, count or state machine reads them. */
type Said =
  | "ru"
  | "en"
  | "source"
  | "certainty"
  | "alsoCalled"
  | "short"
  | "number"
  | "contents"
  | "outputs"
  | "meanings"
  | "purpose"
  | "usualEvidence";

/**
 * The first module of a list: its codes with their behaviour and no text. An example is `forms` in
 * `form-keys.ts`; `forms.ts` adds the labels and is what users import. All of `src` imports the keys, except
 * the code that writes texts for people.
 */
export type Keys<Code extends string, Entry extends object> = Readonly<Record<Code, Behaviour<Entry>>>;

/** The behaviour of an entry: everything except the texts and the source. */
export type Behaviour<Entry extends object> = Omit<Entry, Said>;

/** The second module of a list: the label, other names and source of each code. */
type Labels<Code extends string, Entry extends object> = Readonly<
  Record<Code, Pick<Entry, Extract<keyof Entry, Said>>>
>;

/**
 * The whole list, made of its two modules, in the order of the keys. A code that one of them lacks does not
 * compile.
 */
export function labelled<Code extends string, Entry extends object>(
  keys: Keys<Code, Entry>,
  labels: Labels<Code, Entry>,
): Readonly<Record<Code, Entry>> {
  const codes = Object.keys(keys) as Code[];
  return Object.fromEntries(codes.map((code) => [code, { ...labels[code], ...keys[code] }])) as Record<
    Code,
    Entry
  >;
}
