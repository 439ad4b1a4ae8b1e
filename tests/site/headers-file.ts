/** The headers that a file `_headers` gives to each path, as the hosts that read it do: every rule that fits, in order. */
export function headersIn(file: string): (path: string) => Record<string, string> {
  const rules: { fits: RegExp; headers: Record<string, string> }[] = [];
  for (const line of file.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const header = /^\s+([A-Za-z-]+): (.+)$/.exec(line);
    if (!header) rules.push({ fits: patternOf(line.trim()), headers: {} });
    else {
      const rule = rules.at(-1);
      if (!rule) throw new Error(`a header before any path: ${line.trim()}`);
      rule.headers[String(header[1])] = String(header[2]);
    }
  }
  return (path) =>
    Object.assign({}, ...rules.filter(({ fits }) => fits.test(path)).map(({ headers }) => headers));
}

/** `*` stands for anything, `:name` for one part of a path. */
function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[a-z]+/g, '[^/]+');
  return new RegExp(`^${source}$`);
}
