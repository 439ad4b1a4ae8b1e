import type { Span } from '../../read/source-text.ts';
import { firstFrom } from '../in-order.ts';
import type { Token } from '../names/tokens.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { correspondentsOf } from './correspondents.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { NamedPerson } from './people-by-name.ts';
import { personalNameAt } from './personal-name.ts';
import { printedName } from './printed-name.ts';

/** People a form of address names in title and lead, with the office that follows: `Mr Najib Razak, Prime Minister of Malaysia`. */
export function addressed(
  hand: TextInHand,
  offices: readonly OfficePhrase[],
  taken: Set<number>,
): NamedPerson[] {
  const { tokens, text, names } = hand;
  const reach = (hand.passages[2] ?? hand.passages[1])?.end ?? text.length;
  const found: NamedPerson[] = [];
  const others = new Set(
    names
      .filter(({ name }) => name.is === 'state' || name.is === 'office' || name.is === 'demonym')
      .map(({ start }) => start),
  );
  for (let i = 0; i < tokens.length && (tokens[i] as Token).start < reach; i++) {
    if (
      !/^(?:Mr|Mrs|Ms|Dr|Sir|Señor|Excellency|Shri|Smt|Tun|Datuk|Sheikh|General|Gen|Adm|Admiral|Marshal|Hon|Honourable|Professor)$/i.test(
        (tokens[i] as Token).text,
      ) &&
      !isPeer(tokens, i)
    )
      continue;
    const name = personalNameAt(tokens, isPeer(tokens, i) ? afterPeer(tokens, i) : i);
    const first = name && tokens[name.from];
    if (!name || !first || name.from === i || taken.has(first.start) || others.has(first.start))
      continue;
    taken.add(first.start);
    const end = (tokens[name.to - 1] as Token).end;
    const office = officeAfter(text, offices, end);
    const printed = printedName(text.slice(first.start, end));
    if (
      !office &&
      !printed.includes(' ') &&
      !isPeer(tokens, i) &&
      !acts.test(text.slice(end, end + 40)) &&
      !(first.start < 60 && /^Dear (?:Mr|Mrs|Ms|Dr)\.? $/.test(text.slice(0, first.start)))
    )
      continue;
    found.push({
      start: first.start,
      end,
      name: printed,
      known: office ? hand.world.personByOffice(printed, office, null) : null,
      office,
    });
    i = name.to - 1;
  }
  return found;
}

/** The one whose name is a line under the title, with the office on the line below: `Jane Q. Doe` / `Secretary of State`. */
export function signing(
  hand: TextInHand,
  offices: readonly OfficePhrase[],
  taken: Set<number>,
  day: string | null,
): NamedPerson[] {
  const lines = hand.segmented.header.filter(({ is }) => is === 'issued-by');
  return lines.flatMap((line, i) => {
    const below = lines[i + 1];
    const office = below && offices.find(({ start }) => start === below.start);
    if (!office || taken.has(line.start)) return [];
    const start =
      line.start +
      (/^(?:The )?(?:(?:Rt|Right)\.? )?Hon(?:ou?rable)?\.? /.exec(
        hand.text.slice(line.start, line.end),
      )?.[0].length ?? 0);
    if (taken.has(start)) return [];
    taken.add(line.start).add(start);
    const name = printedName(hand.text.slice(start, line.end));
    const known = hand.world.personByOffice(name, office, day);
    return [{ start, end: line.end, name, known, office }];
  });
}

/** What a person does, after the name. */
const acts =
  /^,?\s+(?:has|had|to-?day|yesterday|said|told|announced|stated|declared|handed|informed|replied|proposed|accepted|signed|arrived|left|met|received)\b/;

/** `Lord Halifax`, `M. Briand`: of old papers one word is enough; the person is no office of the state’s. */
function isPeer(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (text === 'M')
    return (
      tokens[at + 1]?.text === '.' &&
      /^\p{Lu}\p{Ll}/u.test(tokens[at + 2]?.text ?? '') &&
      !isInitial(tokens, at - 2)
    );
  return (
    /^(?:Lord|Count|Baron|Viscount|Marquis|Marquess|Earl|Comte|Hon)$/.test(text) &&
    /^(?:\p{Lu}|of$|\.$)/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** `J. M. Smith`: a letter with a stop before another is an initial. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.';
}

/** The token after `Lord`, `M.`, `Marquis of`. */
function afterPeer(tokens: readonly Token[], at: number): number {
  return /^(?:of|\.)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
}

/** People only the labels of a transcript name: `HAWKE:`, `MS. CHANG:`. */
export function labelled(hand: TextInHand, taken: Set<number>, day: string | null): NamedPerson[] {
  const { tokens, text, names } = hand;
  const found: NamedPerson[] = [];
  const offices = new Set(
    names
      .filter(({ name }) => name.is === 'office' || name.is === 'demonym')
      .map(({ start }) => start),
  );
  for (const { turn } of hand.passages) {
    if (!turn || turn.asks || /^(?:the )?p\.?m\.?\s*:/i.test(text.slice(turn.start, turn.end)))
      continue;
    const name = personalNameAt(tokens, firstFrom(tokens, turn.start));
    const first = name && tokens[name.from];
    if (!name || !first || taken.has(first.start) || offices.has(first.start)) continue;
    const end = (tokens[name.to - 1] as Token).end;
    if (end > turn.end) continue;
    taken.add(first.start);
    const printed = printedName(text.slice(first.start, end));
    found.push({
      start: first.start,
      end,
      name: printed,
      known: hand.world.personBySurname(printed, day),
      office: null,
    });
  }
  return found;
}

/** The sender and the addressee of a dispatch; the signature gives the sender’s full name. */
export function corresponding(hand: TextInHand, offices: readonly OfficePhrase[]): NamedPerson[] {
  const { text, passages } = hand;
  const letter = correspondentsOf(hand);
  if (!letter) return [];
  // `KARI NORDMANN` / `Ambassador of Norway`: what the writer is, below the name.
  const below = passages.find(({ start }) => letter.signature && start > letter.signature.end);
  const post = below && offices.find(({ start }) => start === below.start);
  return [letter.signature, letter.sender, letter.addressee].flatMap((span) =>
    span
      ? [
          {
            ...span,
            name: printedName(text.slice(span.start, span.end)),
            known: null,
            office: span === letter.signature ? (post ?? null) : null,
          },
        ]
      : [],
  );
}

/** The office a name stands in brackets behind: `Foreign Minister (Ms. Kari Nordmann)`. */
export function officeBracketing(
  text: string,
  offices: readonly OfficePhrase[],
  { start, end }: Span,
): OfficePhrase | null {
  const opened = /\s\((?:(?:Mr|Mrs|Ms|Dr|Shri|Smt|H\.E)\.?\s)?$/.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  if (!opened || text.charAt(end) !== ')') return null;
  return offices.find((office) => office.end === start - opened[0].length) ?? null;
}

/** The office that stands behind a name, after a comma. */
export function officeAfter(
  text: string,
  offices: readonly OfficePhrase[],
  end: number,
): OfficePhrase | null {
  for (let i = firstFrom(offices, end + 1); i < offices.length; i++) {
    const office = offices[i] as OfficePhrase;
    if (office.start - end >= 12) break;
    const between = text.slice(end, office.start);
    // `Dear Kari Nordmann,` / `Mr. Prime Minister,`: another is spoken to.
    if (/\b(?:Mr|Mrs|Ms|Madame?|Dear|Hon|Honou?rable)\.?\s+$/.test(between)) return null;
    if (/^,\s+(?:the\s+)?(?:[\w.’'-]+\s+)?$/.test(between)) return office;
  }
  return null;
}
