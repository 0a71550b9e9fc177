/** The source files as syntax trees, with what each imports. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "@swc/core";

/** A node of the syntax tree, as swc names it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Import {
  /** A file of the project (`src/invite/range.ts`), else the name of the package's module (`zod/mini`). */
  readonly target: string;
  /** Whether it is gone once the types are taken away. */
  readonly typeOnly: boolean;
  /** Whether it is loaded only when it is needed: `import()`. */
  readonly lazy: boolean;
}

export interface Source {
  /** From the project's folder on, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly nodes: readonly SyntaxNode[];
  readonly imports: readonly Import[];
}

export const project = path.resolve(__dirname, "../../..");

/** All files below a folder of the project, in a fixed order. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

const files = filesBelow("src");

/** All of `src/`. */
export function allSources(): readonly Source[] {
  return files
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    .map((file) => sourceFrom(file, readFileSync(path.join(project, file), "utf8")));
}

/** A source file from its text, as if it lay there. */
export function sourceFrom(file: string, text: string): Source {
  const nodes: SyntaxNode[] = [];
  collect(parseSync(text, { syntax: "typescript", tsx: file.endsWith("x") }).body, nodes);
  return { file, text, nodes, imports: nodes.flatMap((node) => importsOf(node, file)) };
}

function collect(value: unknown, nodes: SyntaxNode[]): void {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) nodes.push(value);
  for (const child of Object.values(value)) collect(child, nodes);
}

function isNode(value: object): value is SyntaxNode {
  return "type" in value && typeof value.type === "string";
}

function importsOf(node: SyntaxNode, file: string): readonly Import[] {
  const specifier = specifierOf(node);
  if (specifier === undefined) return [];
  const lazy = node.type === "CallExpression";
  return [{ target: resolve(specifier, file), typeOnly: isTypeOnly(node), lazy }];
}

/** `import`, `export from`, `import()` and the type `import()`; `undefined` for every other node. */
function specifierOf(node: SyntaxNode): string | undefined {
  if (node.type === "TsImportType") return textOf(node.argument);
  if (node.type === "CallExpression") {
    const [first] = node.arguments as readonly { expression: unknown }[];
    return (node.callee as SyntaxNode).type === "Import" ? textOf(first?.expression) : undefined;
  }
  return /^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) ? textOf(node.source) : undefined;
}

function textOf(literal: unknown): string | undefined {
  return (literal as { value?: string } | null | undefined)?.value;
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === "TsImportType" || node.typeOnly === true) return true;
  const specifiers = (node.specifiers ?? []) as readonly SyntaxNode[];
  return specifiers.length > 0 && specifiers.every(({ isTypeOnly: only }) => only === true);
}

function resolve(specifier: string, file: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return [target, `${target}.ts`, `${target}.tsx`].find((candidate) => files.includes(candidate)) ?? target;
}
