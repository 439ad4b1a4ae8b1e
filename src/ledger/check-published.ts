import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/rules.ts';
import { type Edition, editionKey, type Ledger } from './ledger.ts';
import { isWordingPath } from './moved-wordings.ts';
import { LEDGER_FILE } from './read-ledger.ts';
import type { OldAddresses, Redirect, Said } from './redirects.ts';
import { statementPath, type TextNow } from './text-now.ts';

/** What would be published now, beside what was. */
export interface PublishedBefore {
  readonly ledger: Ledger;
  readonly lineOf: (address: string) => number;
  readonly texts: readonly TextNow[];
  /** The paths of all pages there would be. */
  readonly pages: ReadonlySet<string>;
  readonly old: OldAddresses;
  /** The record of a text, by the text's file. */
  readonly recordOf: (file: string) => string;
  /** The place of a value in a record or list. */
  readonly at: (said: Said) => { line: number; column: number };
  /** The SHA-256 of an earlier text kept in `earlier/<id>/`; null where there is none. */
  readonly earlier: (id: string, name: string) => string | null;
}

const start = { line: 1, column: 1 };

/**
 * Says what would break a link that was given out: an address that is no more, one that another text stands at, a
 * passage with other words or another number. What a record, a list or `moved.yaml` says of it is no break.
 * A ledger without lines breaks nothing: nothing is published yet.
 */
export function checkPublished(before: PublishedBefore): Diagnostic[] {
  const { ledger, old } = before;
  const said = [
    ...old.reused.map((one) => reused(one, before)),
    ...old.astray.map((one) => astray(one, before)),
    ...before.texts.flatMap((text) => missingEarlier(text, before)),
  ];
  if (ledger.entries.length === 0)
    return [...said, report('ledger/none', LEDGER_FILE, start, 'Nothing is published yet.')];
  return [
    ...said,
    ...goneAddresses(before),
    ...before.texts.flatMap((text) => changedTexts(text, before)),
  ];
}

function reused({ from, said }: Redirect, { at }: PublishedBefore): Diagnostic {
  const what = `${from} is said to lead elsewhere, and something else stands or is said there.`;
  return report('ledger/address-reused', said.file, at(said), what);
}

function astray({ from, to, said }: Redirect, { at }: PublishedBefore): Diagnostic {
  const what = `${from} is said to lead to ${to === '' ? 'the home page' : to}, where there is no page.`;
  return report('ledger/leads-nowhere', said.file, at(said), what);
}

function goneAddresses({ ledger, lineOf, pages, old }: PublishedBefore): Diagnostic[] {
  const kept = new Set([
    ...old.redirects.map(({ from }) => from),
    ...old.tombstones.map(({ address }) => address),
    // What leads astray or is reused is told where it is said.
    ...old.astray.map(({ from }) => from),
    ...old.reused.map(({ from }) => from),
  ]);
  return (
    ledger.addresses
      // Pages of wordings lead on by themselves.
      .filter((address) => !pages.has(address) && !kept.has(address) && !isWordingPath(address))
      .map((address) => {
        const day = ledger.publishedOn(address);
        const what = `${address} was published${day === null ? '' : ` on ${day}`}; there would be no page any more.`;
        const place = { line: lineOf(address), column: 1 };
        return report('ledger/address-gone', LEDGER_FILE, place, what, remedyFor(address, pages));
      })
  );
}

function remedyFor(address: string, pages: ReadonlySet<string>): string {
  const [, kind, id] = /^(statements|people)\/([^/]+)\/$/.exec(address) ?? [];
  if (kind === 'statements')
    return `Put the text back; or, if it has another id now, write \`formerly: [${id}]\` into its record; or keep its record and write \`withdrawn: { reason: "…" }\` into it.`;
  const line = proposedMove(address, pages);
  if (kind === 'people')
    return `If the person has another id now, write \`formerly: [${id}]\` into authority/people.yaml; otherwise say in moved.yaml where the address leads: \`${line}\`.`;
  return `Say in moved.yaml where the address leads, for example \`${line}\`; \`npm run ledger -- --propose\` prints a line for each.`;
}

/** A line for `moved.yaml` that leads an address to the nearest page above it: a proposal, for a person to judge. */
export function proposedMove(address: string, pages: ReadonlySet<string>): string {
  let to = address;
  do to = to.replace(/[^/]+\/$/, '');
  while (to !== '' && !pages.has(to));
  return `- { from: ${address}, to: ${to === '' ? '""' : to} }`;
}

function missingEarlier(text: TextNow, { ledger, earlier, recordOf, at }: PublishedBefore) {
  const published = publishedTexts(text, ledger).map(({ sha256 }) => sha256);
  return text.revised.flatMap(({ earlier: name }, i): Diagnostic[] => {
    if (name === undefined) return [];
    const file = recordOf(text.file);
    const place = at({ file, path: ['revised', i] });
    const held = earlier(text.id, name);
    const kept = `earlier/${text.id}/${name}`;
    if (held === null)
      return [
        report('ledger/earlier-missing', file, place, `No text stands at ${kept}.txt or .md.`),
      ];
    if (published.length === 0 || published.includes(held)) return [];
    const what = `${kept} is not, byte for byte, a text that was published here.`;
    return [report('ledger/earlier-missing', file, place, what)];
  });
}

/** Every text published at the statement's address or at one it had before. */
export function publishedTexts({ id, formerly }: Pick<TextNow, 'id' | 'formerly'>, ledger: Ledger) {
  const texts = new Map<string, Edition>();
  for (const one of [...formerly, id])
    for (const edition of ledger.editions(statementPath(one)))
      texts.set(editionKey(edition), edition);
  return [...texts.values()];
}

/** Whether the same words stand at the same numbers. */
export function samePassages(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((print, i) => print === b[i]);
}

function changedTexts(text: TextNow, { ledger, earlier }: PublishedBefore): Diagnostic[] {
  const editions = publishedTexts(text, ledger);
  const uncovered = editions.filter((edition) => !isCovered(edition, text, earlier));
  if (uncovered.length === 0) return [];
  const { passages } = text.text;
  const now = new Set(passages);
  const alien = editions.every(
    (edition) => edition.passages.length > 0 && !edition.passages.some((print) => now.has(print)),
  );
  const day = uncovered[0]?.on;
  if (alien && text.revised.length === 0) {
    const what = `At ${statementPath(text.id)} stands another text than the one published on ${day}: no passage of it is left.`;
    return [report('ledger/address-reused', text.file, start, what, remedyForText(text))];
  }
  return uncovered.map((edition) => {
    const i = edition.passages.findIndex((print, at) => print !== passages[at]);
    const at = i === -1 ? edition.passages.length : i;
    const place = { line: text.lines[at] ?? text.lines.at(-1) ?? 1, column: 1 };
    return report(
      'ledger/passage-changed',
      text.file,
      place,
      changeInWords(edition, passages, at),
      remedyForText(text, edition),
    );
  });
}

function changeInWords(edition: Edition, passages: readonly string[], at: number): string {
  const print = edition.passages[at];
  const published = `as published on ${edition.on}`;
  if (print === undefined)
    return `The text has ${passages.length} passages, ${published} ${edition.passages.length}.`;
  const now = passages.indexOf(print);
  const others = edition.passages.filter((one, i) => i !== at && one !== passages[i]).length;
  const more =
    others === 0 ? '' : `; ${others === 1 ? 'one other differs' : `${others} others differ`} too`;
  const where = now === -1 ? 'is no passage of the text any more' : `is passage ${now + 1} now`;
  return `Passage ${at + 1}, ${published}, ${where}${more}.`;
}

function remedyForText({ id, file, text }: TextNow, edition?: Edition): string {
  if (edition?.sha256 === text.sha256)
    return 'The text is the same, and its passages are cut otherwise than before: mend the rule that cuts it; or, if the new numbers are right, write `revised: [{ note: "…" }]` into the record.';
  const extension = file.slice(file.lastIndexOf('.'));
  return `Put the published text back; or, if it was changed on purpose, keep the text as it was in earlier/${id}/1${extension} (\`git show\` has it) and write \`revised: [{ earlier: "1", note: "…" }]\` into the record.`;
}

/** An edition that stands there still, or of which the record says what became of it. */
function isCovered(
  edition: Edition,
  { id, text, revised }: TextNow,
  earlier: PublishedBefore['earlier'],
): boolean {
  if (samePassages(edition.passages, text.passages)) return true;
  return revised.some(({ earlier: name }) =>
    name === undefined ? edition.sha256 === text.sha256 : earlier(id, name) === edition.sha256,
  );
}
