// A Result that nobody looks at is a refusal that nobody hears.
import { ESLintUtils } from "@typescript-eslint/utils";

export const mustUseResult = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: "problem",
    schema: [],
    messages: { dropped: "This call answers with a Result: look at `ok`, or pass it on." },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();

    /** By shape, not by name, so that an alias of Result is one too. */
    const isResult = (type) => {
      const present = checker.getNonNullableType(type);
      const parts = (present.isUnion() ? present.types : [present]).map(
        (part) => checker.getAwaitedType(part) ?? part,
      );
      const all = parts.flatMap((part) => (part.isUnion() ? part.types : [part]));
      return all.every((part) => part.getProperty("ok")) && all.some((part) => part.getProperty("issues"));
    };

    return {
      ExpressionStatement({ expression }) {
        const inner = expression.type === "AwaitExpression" ? expression.argument : expression;
        const call = inner.type === "ChainExpression" ? inner.expression : inner;
        if (call.type === "CallExpression" && isResult(services.getTypeAtLocation(call))) {
          context.report({ node: call, messageId: "dropped" });
        }
      },
    };
  },
});
