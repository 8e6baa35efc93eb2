/**
 * A primitive that has passed a check; only the check makes one. The brand is a plain key, not a symbol, so
 * that the ESM and the CommonJS types of the package stay compatible.
 */
export type Brand<Primitive, Name extends string> = Primitive & { readonly __brand: Name };
