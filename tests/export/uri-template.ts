/** Expands a URI template of RFC 6570 as far as this archive writes them: plain, `/` and `.`, several names apart. */
export function expand(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([/.]?)([a-z,]+)\}/g, (_, operator: string, names: string) =>
    names
      .split(',')
      .flatMap((name) => values[name] ?? [])
      .map((value) => operator + encodeURIComponent(value))
      .join(operator === '' ? ',' : ''),
  );
}

/** The variables a template has a place for, in order. */
export function variablesOf(template: string): string[] {
  return [...template.matchAll(/\{[/.]?([a-z,]+)\}/g)].flatMap(([, names = '']) =>
    names.split(','),
  );
}
