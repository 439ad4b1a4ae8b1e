import { counted } from '../../diagnostics/count.ts';
import { printable } from '../../diagnostics/printable.ts';
import type { Reading } from '../../schema/basis.ts';
import type { Decision } from './decisions.ts';
import type { PersonToPlace, TextToReview } from './work-list.ts';

/** So many candidates of one decision are shown: more would hide the line to paste. */
const MOST_CANDIDATES = 6;
const TITLE_WIDTH = 90;
const WORDS_WIDTH = 60;

/**
 * The curator's work list as text: each open question of the first `most` texts, what the rules rejected with its words,
 * and the YAML to paste. What is left out is counted, never silently dropped.
 */
export function printWorkList(
  texts: readonly TextToReview[],
  people: readonly PersonToPlace[],
  most: number,
): string {
  const decisions = texts.reduce((sum, text) => sum + text.decisions.length, 0);
  const parts: string[] = [
    texts.length === 0
      ? 'Nothing is left to decide about any text.'
      : `${counted(decisions, 'decision')} about ${counted(texts.length, 'text')}, most valuable first. Fill in each “…” with how you know.`,
    ...texts.slice(0, most).map((text, i) => textBlock(text, i + 1)),
  ];
  if (texts.length > most)
    parts.push(
      `${counted(texts.length - most, 'more text')} not shown: npm run check -- --review --most ${texts.length} lists them all.`,
    );
  if (people.length > 0) parts.push(peopleBlock(people, most));
  return parts.join('\n\n');
}

function textBlock(text: TextToReview, number: number): string {
  const lines = text.decisions.flatMap((decision) => decision.lines);
  const accepted = [...new Set(text.decisions.map(({ rule }) => rule))];
  const head = `${number}. ${text.file}\n   “${printable(text.title, TITLE_WIDTH)}”`;
  const accept = text.accepts
    ? `# what nobody can know, add to the record’s accept: ${accepted.join(', ')}`
    : `# accept: [${accepted.join(', ')}]   # keep of these what nobody can know`;
  const where = text.hasRecord ? `into ${text.record}` : `into ${text.record}, a new file`;
  return [
    head,
    ...text.decisions.map(decisionLines),
    `   ${where}:`,
    ...[...lines, accept].map((line) => `     ${line}`),
  ].join('\n');
}

function decisionLines({ rule, what, candidates, lines, remedy, field }: Decision): string {
  const shown = candidates.slice(0, MOST_CANDIDATES).map(candidateLine);
  if (candidates.length > MOST_CANDIDATES)
    shown.push(`and ${candidates.length - MOST_CANDIDATES} more, on the statement’s page`);
  if (lines.length === 0 && field === null) shown.push(remedy);
  return [`   - ${printable(what, 400)} (${rule})`, ...shown.map((line) => `       ${line}`)].join(
    '\n',
  );
}

/** A candidate on one line: value, where it stands, its words, the rule. */
function candidateLine({ value, rule, evidence, rejected }: Reading): string {
  const place = evidence
    ? `line ${evidence.line}:${evidence.column} “${printable(evidence.text, WORDS_WIDTH)}”`
    : 'no words of its own';
  return `${rejected ? 'rejected' : 'only named'} ${printable(String(value), TITLE_WIDTH)}: ${place} (${rule})`;
}

function peopleBlock(people: readonly PersonToPlace[], most: number): string {
  const shown = people.slice(0, most);
  return [
    `${counted(people.length, 'participant')} of whom no state is known, those of most texts first.`,
    'An entry in authority/people.yaml gives one to a person in every text (where there is an entry already, add its country):',
    ...shown.flatMap(({ person, files, lines }) => [
      `     # ${printable(person.name, TITLE_WIDTH)}: ${counted(files.length, 'text')}, first ${files[0]}`,
      ...lines.map((line) => `     ${line}`),
    ]),
    ...(people.length > most ? [`and ${counted(people.length - most, 'more')}`] : []),
  ].join('\n');
}
