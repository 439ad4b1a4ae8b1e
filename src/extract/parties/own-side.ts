import type { Span } from '../../read/source-text.ts';
import { otherSpace, unevenSpace } from '../../read/spaces.ts';
import { beforeMany } from '../before-many.ts';
import { ownWords } from '../own-words.ts';
import { codeOf } from '../people/office-phrase.ts';
import type { NamedSpan, TextInHand } from '../text-in-hand.ts';
import type { AddEvidence, PartyEvidence } from './evidence.ts';
import { isOwnState, isTheirDelegation } from './is-own-state.ts';
import type { Naming } from './named-most.ts';
import { isAnother, isSubject, judges, peopleSpeaks, speaksOfItself } from './own-in-assembly.ts';
import { within } from './within.ts';

/** Words before a state's name that make it a speaker's host or guest. */
const theirs =
  /\b(?:your (?:great |beautiful )?(?:country|nation),? |(?:people|government|nation) of (?:the )?|(?:relations?|relationship|ties|friendship|partnership|cooperation|alliance|bonds) (?:\p{L}+ )?with (?:the )?|(?:guests?|visitors?|friends?|visit|trip|come|back|return(?:ing)?) (?:(?:here )?(?:from|to) )(?:the )?|(?:to be|am|are|being|honou?r) (?:here |back )?(?:again )?in (?:the )?|to visit (?:the )?|visited (?:the )?|visiting (?:the )?|(?:friendship|good ?will|feelings|sentiments|regard) (?:towards?|for) (?:the )?|\baccredit(?:s|ed|ing)? me\b[^.;:]{0,110} (?:in|to|near) (?:the )?|\bright of reply to [^.;]{0,100} (?:of|by) (?:the )?)$/iu;
/** A head of state or of government welcomed stands for the state: `is welcoming the King of Norway`. */
const guest =
  /\bwelcom(?:e|es|ed|ing) [^.;:]{0,60}\b(?:King|Queen|Emperor|President|Prime Minister) of (?:the )?$/u;
/** What a state itself does in its own speech: it takes positions. */
const position =
  /^(?:['’]s (?:position|view|policy|commitment|full support|support|foreign policy)\b| and its (?:\p{L}+ ){0,2}(?:partners|neighbou?rs|allies|friends)\b| (?:therefore |also |too |\p{L}{3,14}ly |reiterates |once again |has always |has long |has consistently |has been |remains |is )*(?:believes|values|treasures|cherishes|welcomes|supports|supported|attaches|reaffirms|reiterates|concurs|condemns|considers|hopes|joins|aligns|associates|wishes|commends|pledges|appreciates|favou?rs|opposes|rejects|deplores|endorses|advocates|proposes|maintains|shares|participates|expresses|extends|congratulates|salutes|trusts|rejoices|desires|views|regards|feels|recogni[sz]es|continues to (?:believe|support|attach)|is (?:participating|determined|prepared|gratified|happy)|urges|calls (?:for|on|upon)|looks forward|is welcoming|will (?:continue|spare|support|work|do|act|stand|help|defend|honou?r|keep|never|always|host)|stands ready|committed|proud|grateful|convinced|honou?red|concerned|ready|pleased|celebrating|no exception|a (?:founding|proud|staunch|firm|small|strong|peaceful|very peaceful)|remains|hosts|ratified|signed|is represented|(?:co-?)?sponsored|co-?sponsors|abstained|voted)\b)/u;

/** The same of its government, people or delegation: `the Norwegian Government wishes to express its thanks`. */
const ofGovernment =
  /^ (?:Government|people|delegation|nation)\b(?: and (?:the )?(?:people|Government|nation|delegation))?(?= )/iu;

/** Whose health is drunk: `a toast to … the people of Norway`. */
const toast =
  /\b(?:toast|drink(?:ing)?|glass(?:es)?) to (?!me\b|that\b)[^.;:]{0,90}\bof (?:the )?$/iu;

const posted = /^ (?:Ambassador|High Commissioner|Consul[- ]General) (?:in|to) (?:the )?/u;

/** The beginning of a speech, in which its guest is named. */
const OPENING = 1500;
/** A speech between two says so. */
const ofTwo =
  /\b(?:our|the|both|these|your) (?:two |respective )?(?:countries|nations|peoples|governments|democracies)\b|\byour (?:\p{L}+ )?hospitality\b|\bour bilateral (?:relations|ties|cooperation)\b|\bour (?:\p{L}+ )?(?:countries|friendship|partnership|alliance|relationship)\b|\byour (?:own )?(?:visit|country|nation|people|Excellency|Majesty|predecessors)\b|\bmy (?:\p{L}+ ){0,3}visit\b|\bhonou?r(?:ed|ing)? (?:us|me|my country) with (?:a|this|your)\b[^.;]{0,20}\bvisit\b|\b(?:my|our) (?:closest|strongest|oldest|greatest|dearest) (?:all(?:y|ies)|friends?|partners?)\b|\b(?:state (?:visit|dinner|banquet)|(?:official|bilateral) (?:\p{L}+ )?visit)\b|\b(?:have|having|to host) you (?:here|with us|back)\b|\bjoint (?:session|sitting|meeting) of\b|\bour (?:\p{L}+ )?(?:meeting|talks|discussions?|conversations?) (?:today|here|this (?:morning|afternoon|evening))\b/iu;
/** A speech to one who is called by office is one between two, where it names two states alike often. */
const toOne =
  /\b(?:Mr|Madam)\.? (?:(?:Vice|Deputy|Foreign|First) )?(?:President|Prime Minister|Premier|Chancellor|Secretary|Minister|Speaker|Ambassador)\b(?! of\b)|\bYour (?:\p{L}+ )?(?:Majest(?:y|ies)|Excellency|Highness(?:es)?)\b|\bwelcome to (?!(?:this|the|our|all|you)\b)/iu;
const ALIKE = 3;
/** Rules that give the state of one who speaks or is spoken to. */
const bySpeaker = new Set([
  'parties/participant',
  'parties/participant-in-title',
  'parties/speaker',
]);
/** Of all namings of states the share from which a speech is about one. */
const MOSTLY = 0.6;

/**
 * In a speech nobody has headed: the state the speaker calls his own or takes positions for, and the one spoken to.
 * It refuses every other state a speech before many states names; and where the speaker tells neither his own nor whom
 * he speaks to, it holds none for a party.
 *
 *     On behalf of the Government and people of Norway, I congratulate you, Mr. President …
 *                                               ^^^^^^
 *
 * Returns the states that may be parties, or null where any may.
 */
export function addOwnSide(
  hand: TextInHand,
  namings: readonly Naming[],
  before: readonly PartyEvidence[],
  add: AddEvidence,
): ReadonlySet<string> | null {
  const said = ownWords(hand);
  if (!said) return null;
  const { text } = hand;
  const many = beforeMany(hand, said.start);
  const positions: Positions = new Map();
  // What states do in their own speeches and in those of others: only where no position tells.
  const ofThemselves: Positions = new Map();
  const besideUs: Positions = new Map();
  const anothers = new Set<string>();
  const own = new Set<string>();
  const calls = new Map<string, number>();
  const spokenTo: { code: string; name: NamedSpan }[] = [];
  const guests = new Set<string>();
  for (const name of hand.names) {
    if (name.start < said.start) continue;
    const code = name.name.is === 'place' ? name.name.country : codeOf(name);
    if (code === '') continue;
    const lead = leadOf(text.slice(Math.max(said.start, name.start - 220), name.start));
    const after = text.slice(name.end, name.end + 90).replace(otherSpace, ' ');
    if (isOwnState(name, text.slice(name.start, name.end), lead, after, many)) {
      own.add(code);
      calls.set(code, (calls.get(code) ?? 0) + 1);
      add(code, 3, 'own-side', name);
      // `as the Norwegian Ambassador in Peru`: where an envoy is posted is the other side.
      const post = posted.exec(after);
      const host = post && hand.names.find(({ start }) => start === name.end + post[0].length);
      if (host?.name.is === 'state') add(host.name.code, 3, 'spoken-to', host);
    } else if (name.start < said.start + OPENING && isTheirDelegation(lead, after)) {
      spokenTo.push({ code, name });
    } else if (name.name.is === 'place') {
      if (name.start < said.start + OPENING && theirs.test(lead)) spokenTo.push({ code, name });
    } else if (name.name.is === 'state') {
      if (toast.test(lead) || (name.start < said.start + OPENING && guest.test(lead))) {
        add(code, 3, 'spoken-to', name);
        guests.add(code);
      } else if (name.start < said.start + OPENING && theirs.test(lead))
        spokenTo.push({ code, name });
    }
    if (many && isAnother(lead, after)) anothers.add(code);
    const government = name.name.is === 'demonym' ? ofGovernment.exec(after) : null;
    const takes =
      name.name.is === 'state' ? after : government && after.slice(government[0].length);
    if (takes && position.test(takes)) count(positions, code, name);
    else if (many && takes) {
      const sentence = sentenceOf(hand, name);
      const itself = government ? peopleSpeaks(takes) : speaksOfItself(lead, takes);
      if (judges(sentence)) continue;
      if (itself) count(ofThemselves, code, name);
      else if (!government && isSubject(lead, after) && firstPerson.test(sentence))
        count(besideUs, code, name);
    }
  }
  // Before many a speaker has one state: the one he calls his own most often, of two alike the first.
  if (many && own.size > 1) {
    const most = Math.max(...calls.values());
    const [his] = [...own].filter((code) => calls.get(code) === most);
    for (const code of [...own]) if (code !== his) own.delete(code);
  }
  // Where speakers and own side make two, a third that is spoken of is no side of theirs.
  const sides = new Set([
    ...own,
    ...before.filter(({ rule }) => bySpeaker.has(rule)).map(({ code }) => code),
  ]);
  const may = (code: string) => sides.size < 2 || sides.has(code);
  const often = (code: string) => spokenTo.filter((one) => one.code === code).length > 1;
  const others = new Set(spokenTo.map(({ code }) => code).filter((code) => !own.has(code)));
  const only = own.size > 0 && others.size === 1;
  const yours =
    /\byour (?:own |great |beautiful )*(?:country|nation|republic|people|government)\b/i.test(
      text.slice(said.start),
    );
  for (const { code, name } of spokenTo)
    if (may(code))
      add(code, only && others.has(code) && (yours || often(code)) ? 3 : 2, 'spoken-to', name);
  for (const told of [positions, ofThemselves, besideUs]) {
    const [first, second] = [...told]
      .filter(([code]) => !anothers.has(code))
      .sort((a, b) => b[1].count - a[1].count);
    if (!first || first[1].count === second?.[1].count || own.size > 0) continue;
    own.add(first[0]);
    add(first[0], 3, 'own-position', first[1].span);
  }
  const [most, next, third] = namings;
  // The only state a speech before many names, at the head of a sentence.
  const sole = many && own.size === 0 ? onlyState(hand, said.start) : null;
  if (
    sole &&
    !anothers.has(sole.code) &&
    (sole.by === 'people' || opensSentence(hand, sole.span))
  ) {
    own.add(sole.code);
    add(sole.code, 3, 'own-position', sole.span);
  }
  if (most && own.size === 0 && most.share >= MOSTLY && !anothers.has(most.code)) {
    if (most.count > 1) own.add(most.code);
    add(most.code, 3, 'named-mostly', most.span);
  }
  // Who is welcomed before many is a side all the same.
  if (many) return new Set([...own, ...guests]);
  if (!most || titled(hand) > 1) return null;
  const body = text.slice(said.start);
  // The speaker’s own side may be known by its city: the other is the one the text names besides.
  const [other, another] = namings.filter(({ code }) => !own.has(code));
  const alone = other && (another?.count ?? 0) * 2 <= other.count;
  if (hand.title === null && own.size === 1 && alone && may(other.code) && toOne.test(body))
    add(other.code, 3, 'of-two', other.span);
  if (!next) return null;
  // Two states named once each, which nothing ties to who speaks or is spoken to, are none.
  const tied = own.size > 0 || spokenTo.length > 0 || most.count > 1;
  const alike = hand.title === null && tied && next.count * ALIKE >= most.count;
  if (!ofTwo.test(body) && !(alike && toOne.test(body))) return null;
  const two = [most, next];
  if (own.size > 0 && !two.some(({ code }) => own.has(code))) return null;
  if ((third?.count ?? 0) < next.count)
    for (const { code, span } of two.filter(({ code }) => may(code)))
      add(code, (third?.count ?? 0) * 2 <= next.count ? 3 : 2, 'of-two', span);
  return null;
}

/**
 * The only state a speech names, peoples aside: `the French author` names no state. Where it names none, the only people
 * whose government or delegation it names.
 */
function onlyState(
  { text, names }: TextInHand,
  start: number,
): { code: string; span: Span; by: 'name' | 'people' } | null {
  const after = names.filter((one) => one.start >= start);
  const states = after.filter(({ name }) => name.is === 'state');
  const peoples = after.filter(({ name }) => name.is === 'demonym');
  const governments = peoples.filter(({ end }) => ofGovernment.test(text.slice(end, end + 60)));
  const [first] = states.length > 0 ? states : governments;
  const code = first && codeOf(first);
  const all = states.length > 0 ? states : peoples;
  return first && code && all.every((one) => codeOf(one) === code)
    ? { code, span: first, by: states.length > 0 ? 'name' : 'people' }
    : null;
}

/** Tells whether a name opens a sentence that goes on with what its bearer is, has or does. */
function opensSentence({ text, sentences }: TextInHand, { start, end }: Span): boolean {
  return (
    sentences.some((sentence) => sentence.start === start) &&
    /^\s(?:is|has|was|had|will|can|knows?)\b/.test(text.slice(end, end + 8))
  );
}

/** How often states take positions, and where first. */
type Positions = Map<string, { count: number; span: Span }>;

function count(positions: Positions, code: string, span: Span): void {
  const known = positions.get(code);
  if (known) known.count += 1;
  else positions.set(code, { count: 1, span });
}

const firstPerson = /\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y|me)\b/;

function sentenceOf({ text, sentences }: TextInHand, { start, end }: Span): string {
  const around = sentences.find((one) => one.start <= start && end <= one.end);
  return around ? text.slice(around.start, around.end) : '';
}

/** What a state is, before its name: `the President of the Federal Republic of Peru`. */
const styleOfState =
  /\b(?:the )?(?:\p{Lu}[\p{L}’'-]+ ){0,3}(?:Republic|Kingdom|(?<!Heads? of )State|Commonwealth|Federation|Principality|Sultanate|Emirate|Duchy|Union) of (?:the )?$/u;

/** The same, where the name holds the rest: `the Federal`, before `Republic of Peru`. */
const partOfStyle =
  /\bthe (?:(?:Federal|Federative|Socialist|Democratic|Popular|United|Islamic|Independent|Revolutionary|Co-?operative) )+$/u;

/** The words before a name, each blank one space, without the state’s style and the stops of titles. */
function leadOf(before: string): string {
  return before
    .replace(unevenSpace, ' ')
    .replace(/\b(Mrs?|Ms|Messrs|Dr|St)\./g, '$1')
    .replace(styleOfState, 'the ')
    .replace(partOfStyle, 'the ');
}

/** How many states the title names. */
function titled(hand: TextInHand): number {
  return new Set(
    hand.names
      .filter((name) => within(name, hand.title))
      .map(codeOf)
      .filter((code) => code !== ''),
  ).size;
}
