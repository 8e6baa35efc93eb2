type Build = (value: never) => unknown;

// Under a registered symbol, so that another copy of the library finds the map; its own build functions are its own keys.
const compiledForms = Symbol.for("nastavnik.compiled");

/**
 * `value`, frozen to the bottom, with room for what is compiled from it: hidden from JSON, from copies and from
 * `Object.keys`.
 */
export function compilable<Value extends object>(value: Value): Value {
  Object.defineProperty(value, compiledForms, { value: new Map<Build, unknown>() });
  freeze(value);
  return value;
}

/** What is frozen already is ours, and frozen to the bottom. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}

/** The value, or of one that was copied a look-alike with room: for whoever asks it many questions. */
export function indexable<Value extends object>(value: Value): Value {
  if (compiledForms in value) return value;
  return Object.defineProperty({ ...value }, compiledForms, { value: new Map<Build, unknown>() });
}

/**
 * What `build` makes of `value`, made once: an index lives and dies with the value it indexes. A value that was copied
 * or written by hand has no room, so it is compiled at every call: slower, never wrong.
 */
export function compiled<Value extends object, Form>(value: Value, build: (value: Value) => Form): Form {
  const forms = (value as Value & { readonly [compiledForms]?: Map<Build, unknown> })[compiledForms];
  if (forms === undefined) return build(value);
  const known = forms.get(build);
  if (known !== undefined) return known as Form;
  const form = build(value);
  forms.set(build, form);
  return form;
}
