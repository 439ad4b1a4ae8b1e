/** What a doc comment says of an extractor: what it reads, what it refuses to guess, and its example with a caret. */
export interface ExtractorNote {
  readonly reads: string;
  readonly refuses: string;
  readonly example: string;
}

/**
 * Takes the note of an exported function or value out of its source: the doc comment that stands right before it.
 * Errors: throws where there is none, so that a page can never say less than the code.
 *
 *     /** Reads the date … It refuses … *​/ export function leadDates(
 *                                                        ^^^^^^^^^
 */
export function extractorNote(source: string, name: string): ExtractorNote {
  const at = new RegExp(`^export (?:const|function|class) ${name}\\b`, 'm').exec(source)?.index;
  const before = at === undefined ? '' : source.slice(0, at);
  const start = before.lastIndexOf('/**');
  if (start < 0 || before.slice(start).replace(/\s+$/, '').slice(-2) !== '*/') {
    throw new Error(`${name} has no doc comment to show.`);
  }
  const lines = before
    .slice(start + 3, before.lastIndexOf('*/'))
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').replace(/\s+$/, ''));
  const prose = lines.filter((line) => !line.startsWith('    ')).join(' ');
  const example = lines.filter((line) => line.startsWith('    ')).map((line) => line.slice(4));
  const sentences = prose
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.:])\s+(?=\p{Lu})/u);
  const refusing = sentences.findIndex(
    (sentence) =>
      /\b(?:refuses?|never|does not|takes no|names no|passes over)\b/i.test(sentence) &&
      sentence !== sentences[0],
  );
  const from = refusing < 0 ? sentences.length : refusing;
  return {
    reads: sentences.slice(0, from).join(' '),
    refuses: sentences.slice(from).join(' '),
    example: example.join('\n'),
  };
}
