import type { ErrorCode } from 'yaml';

const inWords: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'A word begins with `*`, which YAML takes for an alias of another place.',
  BAD_DQ_ESCAPE: 'A backslash stands in double quotes before a sign to which it gives no meaning.',
  BAD_INDENT:
    'The line is not indented as far as those it belongs to, or a bracket or brace is not closed.',
  BAD_SCALAR_START: 'The words begin with a sign that YAML keeps for itself.',
  BLOCK_AS_IMPLICIT_KEY:
    'A second colon follows the first, on the same line or on a deeper one below.',
  BLOCK_IN_FLOW: 'A colon stands in the words of a value within braces or brackets.',
  DUPLICATE_KEY: 'The same key stands twice.',
  KEY_OVER_1024_CHARS: 'More than 1,024 characters stand before the colon.',
  MISSING_CHAR: 'A quotation mark, bracket or brace that was opened is not closed.',
  MULTILINE_IMPLICIT_KEY: 'The line has no colon, or its words run on from the line before.',
  MULTIPLE_DOCS: 'A line of three hyphens begins a second document in the file.',
  TAB_AS_INDENT: 'The line is indented by a tab; YAML takes spaces only.',
  TAG_RESOLVE_FAILED:
    'A word begins with `!`, which YAML takes for a tag; there is none of that name.',
  UNEXPECTED_TOKEN: 'A sign stands where none can stand.',
};

/** What is wrong with a line of YAML, in words; what has no words here is told as the parser tells it. */
export function yamlFaultInWords({ code, message }: { code: ErrorCode; message: string }): string {
  return inWords[code] ?? asSentence(message);
}

/** Why the aliases of a file cannot be followed. */
export function aliasFaultInWords({ message }: Error): string {
  const name = /^Unresolved alias.*: (\S+)$/.exec(message)?.[1];
  if (name !== undefined)
    return `The words begin with \`*\`, which YAML takes for an alias; no place is called \`&${name}\`.`;
  return 'The aliases of the file would unfold into more than a record can hold.';
}

function asSentence(message: string): string {
  const told = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(told) ? told : `${told}.`;
}
