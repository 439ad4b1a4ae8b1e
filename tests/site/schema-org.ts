import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Holds data of pages against the vocabulary of schema.org, as the types of the package `schema-dts` have it, by the
 * compiler itself: a type that is not there, a property it lacks, a value of another sort. One line for each fault.
 */
export function schemaOrgFaults(things: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(things);
  const file = resolve('tests', 'site', 'things.ts');
  // A search box is described with a property that the vocabulary has under another name (Google's `query-input`).
  const source = [
    "import type { Thing, WithContext } from 'schema-dts';",
    ...names.map(
      (name, index) =>
        `export const thing${index}: WithContext<Thing> = ${withoutQueryInput(things[name] ?? '')};`,
    ),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    resolve(name) === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2024)
      : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => resolve(name) === file || fileExists.call(host, name);
  host.readFile = (name) => (resolve(name) === file ? source : readFile.call(host, name));
  const program = ts.createProgram([join(dirname(file), 'things.ts')], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file: at, start = 0 }) => {
    const line = at?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${names[line - 1] ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

function withoutQueryInput(json: string): string {
  return json.replace(/,"query-input":"[^"]*"/, '');
}
