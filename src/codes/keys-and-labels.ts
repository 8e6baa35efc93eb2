/** Properties of an entry that are said to people or tell where it comes from. No check, count or machine reads them. */
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
 * The first module of a list: its codes with what each of them decides, and no text. It is `forms` of
 * `form-keys.ts`; `forms.ts` adds the labels and is what users import. All of `src` imports the keys, except where
 * people read the answer.
 */
export type Keys<Code extends string, Entry extends object> = Readonly<Record<Code, Behaviour<Entry>>>;

/** What an entry decides: all of it but the words and the source. */
export type Behaviour<Entry extends object> = Omit<Entry, Said>;

/** The second module of a list: for each code its label, its other names, and where it comes from. */
type Labels<Code extends string, Entry extends object> = Readonly<
  Record<Code, Pick<Entry, Extract<keyof Entry, Said>>>
>;

/** A whole list of its two modules, in the order of the keys; a code that one of them lacks does not compile. */
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
