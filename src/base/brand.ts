/**
 * A primitive that went through a check: nothing but the check makes one.
 * The mark is a plain key, not a symbol, so that the ESM and the CommonJS types of the package stay equal.
 */
export type Brand<Primitive, Name extends string> = Primitive & { readonly __brand: Name };
