/** The style of the house, as far as the linter does not see to it. */
import path from "node:path";
import type { Source, SyntaxNode } from "./sources";

/** Names that say nothing. */
const emptyNames = /(^|[-/])(utils?|helpers?|misc|common)(\.|\/|-)|(manager|handler|processor|impl)\.tsx?$/i;

/** A sentence for each file whose name says nothing or is written in another way than the others. */
export function badNames(sources: readonly Source[]): readonly string[] {
  return sources
    .map(({ file }) => file)
    .filter((file) => !isWellNamed(file))
    .map((file) => `${file}: name it after the one idea in it, kebab-case.ts, Component.tsx or useHook.ts`);
}

/** `kebab-case.ts`; a component is `Component.tsx`, a hook `useThing.ts`. */
function isWellNamed(file: string): boolean {
  const name = path.posix.basename(file);
  return (
    !emptyNames.test(file) && /^([a-z0-9]+(-[a-z0-9]+)*\.tsx?|use[A-Z]\w*\.tsx?|[A-Z]\w*\.tsx)$/.test(name)
  );
}

/** Classes, enums and namespaces. The one class that React cannot do without is its error boundary. */
export function heavyForms(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ file, nodes }) =>
    nodes
      .filter((node) => isHeavy(node) && !isErrorBoundary(file, node))
      .map(({ type }) => `${file} has a ${type}: a function, an object literal or a union of texts will do`),
  );
}

function isHeavy({ type }: SyntaxNode): boolean {
  return /^(Class(Declaration|Expression)|TsEnumDeclaration|TsModuleDeclaration)$/.test(type);
}

function isErrorBoundary(file: string, { superClass }: SyntaxNode): boolean {
  return file.startsWith("src/pane/") && superClass !== null && superClass !== undefined;
}

/** The length of a file in lines. */
export function linesOf({ text }: Source): number {
  return text.replace(/\n$/, "").split("\n").length;
}

/** The middle one of the numbers. */
export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
