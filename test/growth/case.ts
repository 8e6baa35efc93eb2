/** Makes an input of a size, and answers with the work on it: only that is counted. */
export type Make = (size: number) => (hand: Hand) => unknown;

/** For work that must not keep what it is given: takes note of an object. */
export type Hand = <Given extends object>(one: Given) => Given;

/**
 * How the steps may grow with the size: not at all, in proportion to it, with the logarithm that sorting adds, or with its
 * square. `forgotten`: what was given is not kept.
 */
export type Bound = "constant" | "linear" | "sorting" | "quadratic" | "forgotten";

export type Case = { readonly bound: Bound; readonly make: Make; readonly from: number };

/** The cases of the functions of one layer, by name and by what grows. */
export type Cases = Readonly<Record<string, Readonly<Record<string, Case>>>>;

export const constant = (make: Make, from = 16): Case => ({ bound: "constant", make, from });
export const linear = (make: Make, from = 16): Case => ({ bound: "linear", make, from });
export const sorting = (make: Make, from = 16): Case => ({ bound: "sorting", make, from });
export const quadratic = (make: Make, from = 8): Case => ({ bound: "quadratic", make, from });
export const forgotten = (make: Make, from = 16): Case => ({ bound: "forgotten", make, from });

export const times = <Item>(count: number, item: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => item(i));

/** Texts of a size by what they are made of. */
export type Texts = Readonly<Record<string, (size: number) => string>>;

export const ofTexts = (
  texts: Texts,
  read: (text: string) => unknown,
  from = 12,
): Readonly<Record<string, Case>> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, textOf]) => [
      name,
      linear((size) => {
        const text = textOf(size);
        return () => read(text);
      }, from),
    ]),
  );
