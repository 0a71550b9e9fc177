/** What the first seven rooms never see, although the ES2016 types know it. */
import { isPure } from "./rooms";
import type { Source, SyntaxNode } from "./sources";

type Reasons = Readonly<Record<string, string>>;

const names: Reasons = {
  Promise: "a promise",
  Intl: "Intl, which classic Outlook's event runtime lacks",
  globalThis: "globalThis, which is younger than ES2016",
  Proxy: "a proxy, which cannot be lowered to ES5",
  eval: "code from a text",
  Function: "code from a text",
};

const members: Reasons = {
  "Date.now": "the clock",
  "Math.random": "chance",
};

const methods: Reasons = {
  toLocaleString: "the platform's language",
  toLocaleDateString: "the platform's language",
  toLocaleTimeString: "the platform's language",
  toLocaleLowerCase: "the platform's language",
  toLocaleUpperCase: "the platform's language",
  localeCompare: "the platform's language",
  getTimezoneOffset: "the platform's time zone",
};

const checks = [forbiddenName, forbiddenMember, clock, waiting, youngExpression];

/** A sentence for each impurity in rooms 1 to 7. */
export function impurities(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ file }) => isPure(file))
    .flatMap(({ file, nodes }) =>
      nodes
        .flatMap((node) => checks.map((check) => check(node)))
        .filter((reason) => reason !== undefined)
        .map((reason) => `${file} uses ${reason}: let a host or an entry hand it in`),
    );
}

function forbiddenName(node: SyntaxNode): string | undefined {
  // Only what names a variable or a type has this field; the name of a property has not.
  return node.type === "Identifier" && "optional" in node ? lookUp(names, valueOf(node)) : undefined;
}

function forbiddenMember({ type, object, property }: SyntaxNode): string | undefined {
  if (type !== "MemberExpression") return undefined;
  return lookUp(methods, valueOf(property)) ?? lookUp(members, `${valueOf(object)}.${valueOf(property)}`);
}

function clock({ type, callee, arguments: given }: SyntaxNode): string | undefined {
  if (valueOf(callee) !== "Date") return undefined;
  const readsClock = type === "CallExpression" || (given as readonly unknown[]).length === 0;
  return readsClock ? "the clock" : undefined;
}

function waiting(node: SyntaxNode): string | undefined {
  return node.async === true || node.type === "AwaitExpression" ? "async or await" : undefined;
}

function youngExpression(node: SyntaxNode): string | undefined {
  const [pattern, flags] = expressionOf(node) ?? ["", ""];
  const isYoung = /\(\?<|\\+[pP]\{|\\+k</.test(pattern) || /[sdv]/.test(flags);
  return isYoung ? `/${pattern}/${flags}, a regular expression younger than ES2016` : undefined;
}

/** The pattern and the flags of a regular expression, also of one that is made from texts. */
function expressionOf(node: SyntaxNode): readonly [string, string] | undefined {
  if (node.type === "RegExpLiteral") return [String(node.pattern), String(node.flags)];
  if (valueOf(node.callee) !== "RegExp") return undefined;
  const [pattern, flags] = (node.arguments as readonly { expression: unknown }[]).map(
    ({ expression }) => expression,
  );
  return [JSON.stringify(pattern), flags === undefined ? "" : valueOf(flags)];
}

function valueOf(node: unknown): string {
  return String((node as { value?: unknown } | null | undefined)?.value);
}

function lookUp(reasons: Reasons, key: string): string | undefined {
  return Object.hasOwn(reasons, key) ? reasons[key] : undefined;
}
