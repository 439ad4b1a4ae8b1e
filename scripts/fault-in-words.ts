/** What a fault of the system means for who builds, by its code. */
const MEANING: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room and build again.',
  EDQUOT: 'You may not store more on this disk. Make room and build again.',
  EROFS: 'The disk can only be read. Build into another folder with --outDir.',
  EACCES: 'The file or its folder may not be used by you. Change who may, and build again.',
  EPERM: 'The file or its folder may not be used by you. Change who may, and build again.',
  EIO: 'The disk could not read or write the file. Look whether it is sound.',
  EMFILE: 'Too many files are open. Let more be opened (ulimit -n) and build again.',
  ENFILE: 'Too many files are open on this machine. Close other programs and build again.',
};

/** How programs in other languages put the same. */
const SAID: readonly (readonly [words: RegExp, code: string])[] = [
  [/No space left on device/i, 'ENOSPC'],
  [/Disk quota exceeded/i, 'EDQUOT'],
  [/Read-only file system/i, 'EROFS'],
  [/Permission denied/i, 'EACCES'],
  [/Too many open files/i, 'EMFILE'],
];

/**
 * An error in words: its message, its place, what to do where that is known; where it arose in the code too with
 * CONCORD_DEBUG=1. It tells what the system or the builder said, and does not guess at a cause.
 */
export function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { loc, hint, code } = error as {
    loc?: { file?: string; line?: number };
    hint?: string;
    code?: string;
  };
  const place = loc?.file ? `${loc.file}${loc.line ? `:${loc.line}` : ''}` : '';
  const isAsked = process.env['CONCORD_DEBUG'] === '1';
  const message = isAsked
    ? error.message
    : (error.message.split('Stack backtrace:')[0] ?? '').trimEnd();
  const stack = isAsked ? error.stack : '';
  return [message, place, hint, MEANING[codeIn(code, message)], stack].filter(Boolean).join('\n');
}

/** Programs that a build starts, and pages, pass on the words of a fault without its code. */
function codeIn(code: string | undefined, message: string): string {
  if (code && code in MEANING) return code;
  const said = SAID.find(([words]) => words.test(message))?.[1];
  return said ?? /\bE[A-Z]{2,}\b(?=: )/.exec(message)?.[0] ?? '';
}
