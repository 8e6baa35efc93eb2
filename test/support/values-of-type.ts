import fc from "fast-check";
import ts from "typescript";
import { root } from "./sources.js";

/** Made values stand in for texts and numbers of a type: what a sentence may be given. */
export type Pools = {
  readonly numbers: (property: string) => readonly number[];
  /** For a property of this name, or for any text. */
  readonly texts: (property: string) => readonly string[];
  /** By the name of a type: values that no type can make, such as a catalogue. */
  readonly given: Readonly<Record<string, fc.Arbitrary<unknown>>>;
};

/** The functions that a source file exports, with what each is called with, made from the types of its parameters. */
export function functionsOf(
  path: string,
  pools: Pools,
): ReadonlyMap<string, readonly (readonly fc.Arbitrary<unknown>[])[]> {
  const file = `${root}test/tsconfig.json`;
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [] },
    ts.sys,
    `${root}test`,
  );
  const program = ts.createProgram([root + path], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(root + path);
  const module = source && checker.getSymbolAtLocation(source);
  if (source === undefined || module === undefined) throw new Error(`no module ${path}`);
  const maker = new Maker(checker, pools);
  return new Map(
    checker.getExportsOfModule(module).flatMap((exported) => {
      const [signature] = checker.getTypeOfSymbolAtLocation(exported, source).getCallSignatures();
      if (signature === undefined) return [];
      return [[exported.name, maker.callsOf(signature, source)] as const];
    }),
  );
}

class Maker {
  readonly #checker: ts.TypeChecker;
  readonly #pools: Pools;
  readonly #made = new Map<string, fc.Arbitrary<unknown>>();
  readonly #open = new Set<ts.Type>();

  constructor(checker: ts.TypeChecker, pools: Pools) {
    this.#checker = checker;
    this.#pools = pools;
  }

  /** One call for each member of the first parameter: for each code of a union of problems. */
  callsOf(signature: ts.Signature, at: ts.Node): readonly (readonly fc.Arbitrary<unknown>[])[] {
    const types = signature
      .getParameters()
      .map((parameter) => [this.#checker.getTypeOfSymbolAtLocation(parameter, at), parameter.name] as const);
    const [first, ...others] = types;
    if (first === undefined) return [[]];
    const rest = others.map(([type, name]) => this.of(type, name));
    return this.#members(first[0]).map((member) => [this.of(member, first[1]), ...rest]);
  }

  #members(type: ts.Type): readonly ts.Type[] {
    const open = this.#checker.getBaseConstraintOfType(type) ?? type;
    const code = open.isUnion() ? undefined : open.getProperty("code");
    const codes = code && this.#checker.getTypeOfSymbol(code);
    return open.isUnion() && codes === undefined ? open.types : [open];
  }

  of(type: ts.Type, property: string): fc.Arbitrary<unknown> {
    const symbol = (type.aliasSymbol ?? type.symbol) as ts.Symbol | undefined; // literals have none
    const name = symbol?.name ?? "";
    const given = Object.hasOwn(this.#pools.given, name) ? this.#pools.given[name] : undefined;
    if (given) return given;
    const key = `${String((type as unknown as { id: number }).id)} ${property}`;
    const made = this.#made.get(key);
    if (made) return made;
    if (this.#open.has(type)) return fc.constant(undefined); // a type within itself ends here
    this.#open.add(type);
    const arbitrary = this.#make(type, property, name);
    this.#open.delete(type);
    this.#made.set(key, arbitrary);
    return arbitrary;
  }

  #make(type: ts.Type, property: string, name: string): fc.Arbitrary<unknown> {
    const { numbers, texts } = this.#pools;
    const { flags } = type;
    if (type.isUnion()) return fc.oneof(...type.types.map((member) => this.of(member, property)));
    if (type.isStringLiteral() || type.isNumberLiteral()) return fc.constant(type.value);
    if (flags & ts.TypeFlags.BooleanLiteral) return fc.constant(this.#checker.typeToString(type) === "true");
    if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return fc.constant(undefined);
    if (flags & ts.TypeFlags.Null) return fc.constant(null);
    if (flags & ts.TypeFlags.Number) return fc.constantFrom(...numbers(property));
    if (flags & ts.TypeFlags.String) return fc.constantFrom(...texts(property));
    if (flags & ts.TypeFlags.TemplateLiteral)
      return fc.constant(`${(type as ts.TemplateLiteralType).texts[0] ?? ""}zz-new`);
    if (flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return fc.constantFrom<unknown>(1, "слово", null);
    const text = type.isIntersection()
      ? type.types.find((part) => part.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral))
      : undefined;
    if (text)
      return text.flags & ts.TypeFlags.String ? fc.constantFrom(...texts(name)) : this.of(text, property);
    if (type.isTypeParameter()) {
      const constraint = this.#checker.getBaseConstraintOfType(type);
      return constraint ? this.of(constraint, property) : fc.constant(undefined);
    }
    if (this.#checker.isTupleType(type))
      return fc.tuple(
        ...this.#checker.getTypeArguments(type as ts.TypeReference).map((one) => this.of(one, property)),
      );
    if (this.#checker.isArrayType(type)) {
      const [item] = this.#checker.getTypeArguments(type);
      if (item === undefined) return fc.constant([]);
      const made = this.of(item, property);
      const lengths = numbers(property).filter((one) => Number.isInteger(one) && one <= 21);
      return fc.oneof(...lengths.map((length) => fc.array(made, { minLength: length, maxLength: length })));
    }
    return this.#object(type, property);
  }

  #object(type: ts.Type, property: string): fc.Arbitrary<unknown> {
    const required: string[] = [];
    const fields: Record<string, fc.Arbitrary<unknown>> = {};
    for (const symbol of this.#checker.getPropertiesOfType(type)) {
      const of = this.#checker.getTypeOfSymbol(symbol);
      const optional = Boolean(symbol.flags & ts.SymbolFlags.Optional);
      fields[symbol.name] = this.of(optional ? this.#checker.getNonNullableType(of) : of, symbol.name);
      if (!optional) required.push(symbol.name);
    }
    const index = this.#checker.getIndexInfosOfType(type)[0];
    if (required.length === 0 && Object.keys(fields).length === 0 && index)
      return fc.dictionary(fc.constantFrom("ru", "en", "x"), this.of(index.type, property));
    return fc.record(fields, { requiredKeys: required });
  }
}
