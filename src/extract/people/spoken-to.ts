import { otherSpace } from '../../read/spaces.ts';
import { beforeMany } from '../before-many.ts';
import { ownWords } from '../own-words.ts';
import { leadOf, type TextInHand } from '../text-in-hand.ts';
import { isCalledByName } from './called-by-name.ts';
import { calledByOffice } from './called-by-office.ts';
import type { PersonInText, PersonMention } from './person-in-text.ts';

/** Passages at the beginning of a speech in which a guest is greeted. */
const GREETING = 8;
/** How far before a name its office and its honours can begin. */
const HONOURS = 260;
const welcomes =
  /\b(?:[Ww]elcom(?:e|ed|ing)|[Gg]reet(?:ing)?|[Rr]eceiv(?:e|ing)|[Hh]ost(?:ing)?|(?:delighted|honou?red|pleased|pleasure|privilege|proud|glad|happy|good|great|nice|wonderful) to (?:have|be with|meet|see|host|join)|(?:met|meet|dine|talks?|talked|meetings?|conversations?|discussions?|spoken?(?: (?:last|this|yesterday|earlier|again)(?: \p{L}+)?)?) with|listening to|thank(?:ing)?|joined (?:here |today |tonight )?by|in honou?r of|our guests?,?|alongside)\b[^.;:?!]{0,230}$/u;
/** A guest who is honoured; who is remembered is not there. */
const honours =
  /\b(?:[Tt]onight|[Tt]oday|[Hh]ere|[Tt]his (?:evening|afternoon|morning)|[Oo]ccasion)\b[^.;:?!]{0,80}\b(?:we|to) (?:\p{Ll}+ (?:here )?to )?(?:honou?r|salute|celebrate|f[êe]te)\b(?![^.;:?!]{0,60}\b(?:memory|memories|late|legacy|anniversary|birth|fallen|sacrifices?|founder|founding|then)\b)[^.;:?!]{0,200}$/u;
/** The words of one who has spoken before. */
const justSpoken =
  /\b(?:words|remarks|sentiments|toast|speech|statement|address|tribute)\b(?: \p{Ll}+){0,3} (?:(?:just|so|very) (?:\p{Ll}+ )?)(?:spoken|said|delivered|offered|proposed|expressed|uttered|made|pronounced|given|heard from) by (?:\p{Lu}[\p{L}.’'-]* ){0,5}$/u;
/** What was at another time says nothing of who is there now. */
const atAnotherTime =
  /\b(?:recently|last (?:year|month|week|autumn|spring|summer|winter|fall)|years? ago|months? ago|(?:in|since|of) (?:\p{Lu}\p{Ll}+ )?(?:1[5-9]|20)\d\d|then|(?:has|have) passed since|(?:decades?|centur(?:y|ies)) ago)\b/u;
const oncePresent =
  /\b(?:recently|last (?:year|month|week))\b[^.;:]{0,30}\b(?:together with|beside|next to)\b[^.;:]{0,60}$/u;
/** Words that bring on whose name follows at once, honours and office aside. */
const beside =
  /\b(?:(?:grateful|thankful|indebted|gratitude|thanks|appreciation) to|(?:invited (?:\p{Ll}+ )?by|invitation (?:of|from))|heard|(?:beside|next to|together with|accompanied by)|(?:opportunity|chance|pleasure|privilege|honou?r) (?:to|of) (?:meet(?:ing)?|speak(?:ing)? (?:with|to)|see(?:ing)?|hav(?:e|ing) with us)|exchang(?:e|ed|ing) views with|g[eo]t to know|(?:[Mm]y|[Oo]ur) (?:\p{L}+,? ){0,3}(?:friend|colleague|counterpart|brother|sister|host|guest)s?(?: and (?:friend|colleague|brother|neighbou?r))?|visit (?:of|by|from)|\byou|[Tt]hank you(?: (?:very|so) much)?),?(?: (?:the|our|my|his|her|your|of|dear|good|great|visiting|\p{Lu}[\p{L}.’'-]*),?){0,9} $/u;
/** `the visit of Premier Rojas in April 1983`: the year says that it was once. */
const inYear = /^ (?:in|of) (?:\p{Lu}\p{Ll}+ )?(?:1[5-9]|20)\d\d\b/u;
const introduced =
  /\b(?:hear|listen to) (?:an |the )?(?:address|statement|speech) by\b[^.;:]{0,60}$|\b(?:give the floor to|call (?:up)?on|invite|introduce)\b[^.;:]{0,60}$/u;
const office =
  /(?:^|[.!?:]["”]?\s+|,\s+|\n)(?!(?:To|For|By|With|From|In|On|Of|As|Like)\s)(?:(?:Your|His|Her) Excellency,?\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+(?:of\s+(?:the\s+)?)?){1,5}$/u;
/** Meetings that may have been long ago; a welcome in the past tense too. */
const pastMeeting =
  /^(?:welcomed|received|hosted|greeted|met|talked|meetings?|conversations?|discussions?|talks?|pleasure|pleased|honou?red|delighted|glad|happy|privilege|welcoming|hosting|receiving)\b/i;
/** A known name printed with the office before it. */
const crowned =
  /^(?:King|Queen|Emperor|Prince|Princess|President|Prime Minister|Chancellor) \p{Lu}/u;
/** A glass is raised to somebody, wherever in the speech. */
const toasted =
  /\b(?:toast (?:to|of)|health(?:,? (?:and )?(?:the )?(?:\p{L}+ ){0,2}(?:happiness|prosperity|success|well-being))? of|drink to|raise (?:\p{L}+ ){1,2}glass(?:es)? to)\b[^.;:?!]{0,160}$/iu;
/** `President Quispe’s visit to our country`. */
const visits = /^['’]s (?:\p{L}+ ){0,3}visit\b/u;
/** A guest called by office beside the consort: `Mr. President and Mrs. Nordmann`. */
const couple = /\b(?:Mr|Madam)\.? (?:\p{L}+ ){1,2}and (?:Mrs|Mr|Madame?|Lady)\.? $/u;
/** One greeted with another by name: `and Mrs. Nordmann,`. */
const consort = /^ and(?: \p{Lu}[\p{L}.’'-]{0,30}){1,6}(?=[,:])/u;
/** `Prime Minister Ola Berg and ministers.`: the first words greet. */
const withOthers =
  /^,? and (?:(?:other|fellow|distinguished|honou?rable|all) )*(?:ministers|members|colleagues|friends|guests|delegates|excellencies|senators)\b/i;
/** The others greeted after the first. */
const assembly =
  /\b(?:distinguished (?:guests|members|delegates)|ladies and gentlemen|members of (?:the|this|our)|excellencies)\b/i;
/** `our greatest Prime Minister, Sir Ola Berg`: the name explains who is told of. */
const explained =
  /\b(?:by|of|our|the|an?|my|his|her)\b [^,.;:]{2,60}, (?:(?:Sir|Lord|Mr|Mrs|Ms|Dr|Madame?)\.? )?$/u;
/** Spoken to, not told of: no verb follows that tells of a third. */
const toTheFace = /\b(?:you|your|yours|our|we|I)\b|^[,:—-] (?:it|this|today|\p{Lu}\p{Ll}+ and)\b/iu;

/**
 * Finds whom a speech is spoken to or brings on: greeted, welcomed or thanked at its beginning, addressed by office and
 * name, or introduced to an assembly.
 * It refuses people a speech is only about, and everybody where the text is no speech.
 *
 *     Prime Minister Nordmann, it is a great pleasure to welcome you …
 *                    ^^^^^^^^
 */
export function spokenTo(
  hand: TextInHand,
  people: readonly PersonInText[],
): ReadonlyMap<PersonInText, PersonMention> {
  const found = new Map<PersonInText, PersonMention>();
  const said = ownWords(hand);
  if (!said) return found;
  const sentences = leadOf(hand, GREETING);
  const end = sentences.at(-1)?.end ?? 0;
  const raised = /\b(?:toast|health|glass(?:es)?|drink)\b|\band Mrs\b/.test(hand.text);
  const near = decisive.test(hand.text);
  const many = beforeMany(hand, said.start);
  const honoured = /\b(?:honou?r|salute|celebrate|f[êe]te)\b/.test(hand.text);
  for (const person of people) {
    const byName = person.mentions.find((one) => isCalledByName(hand.text, one));
    if (byName) found.set(person, byName);
    if (byName || (person.rank === null && !person.known)) continue;
    for (const mention of person.mentions) {
      if (mention.start >= end && !raised && !near) break;
      if (raised && toastedTo(hand.text, mention)) found.set(person, mention);
      if (found.has(person)) break;
      if (near && toYourself(hand.text, mention)) found.set(person, mention);
      if (mention.start >= end) continue;
      const sentence = sentences.find(
        (one) => one.start <= mention.start && one.end >= mention.end,
      );
      if (!sentence) continue;
      const before = hand.text
        .slice(Math.max(sentence.start, mention.start - HONOURS), mention.start)
        .replace(otherSpace, ' ')
        .replace(/\b(Hon|Mrs?|Ms|Dr|Rt|H\.E)\.(?= )/g, '$1')
        // `invited by President and Mrs Nordmann`
        .replace(/ and (?:Mrs|Mr|Madame?|Lady) $/, ' ');
      const after = hand.text
        .slice(mention.end, sentence.end)
        .replace(otherSpace, ' ')
        .replace(/^ of (?:the )?\p{Lu}[\p{L} ]{2,40}(?=,)/u, '')
        .replace(consort, '');
      const titled = crowned.test(hand.text.slice(mention.start, mention.end));
      const called =
        /^[,:—-]/.test(after) && (office.test(before) || (titled && /(?:^|[,.!?] )$/.test(before)));
      const among =
        (sentence.start === hand.sentences[0]?.start || /^,[^.;]{0,80}[.:,]?\s*$/.test(after)) &&
        assembly.test(after);
      const vocative =
        called &&
        (among ||
          (toTheFace.test(after) && !explained.test(before)) ||
          /^(?:,[^.;:!?]{2,90})?[,:!]\s*$/.test(after));
      const opens = sentence.start === hand.sentences[0]?.start && withOthers.test(after);
      const wished =
        /\b[Ww]ish\b[^.;:?!]{0,230}$/.test(before) && /^[^.;:?!]{0,90}\bwelcome\b/.test(after);
      const quoted = /[“"][^“”"]*$/.test(before);
      const told = /^[^.;:?!]*/.exec(after)?.[0] ?? '';
      const met = welcomes.exec(before);
      const welcomed =
        met !== null &&
        !(pastMeeting.test(met[0]) && atAnotherTime.test(`${before.slice(-120)}${told}`)) &&
        !(
          /^(?:thank|welcoming)\b/i.test(met[0]) && /\b(?:[Ff]ormer|late)\b[^,]{0,30}$/.test(before)
        ) &&
        !(many && /^(?:thank|met|meet|talk|conversation|discussion)/i.test(met[0]));
      const together =
        (!quoted &&
          /^(?:,? and (?:I|myself) (?:have|had|are|were|will|shall|met|agreed|discussed|signed)\b| and (?:I|myself)\b| (?:has |had |so |kindly |graciously ){0,3}(?:invited|received|welcomed|hosted) (?:me|us)\b|,? is (?:here as )?(?:our|my) guest\b)/.test(
            after,
          )) ||
        /\bI and (?:\p{Lu}[\p{L}.]* )*$/u.test(before);
      if (
        vocative ||
        opens ||
        wished ||
        together ||
        visits.test(after) ||
        welcomed ||
        (honoured && honours.test(before)) ||
        (before.includes(' by ') && justSpoken.test(before)) ||
        (!many && beside.test(before) && !oncePresent.test(before) && !inYear.test(told)) ||
        introduced.test(before)
      ) {
        found.set(person, mention);
        break;
      }
    }
  }
  if (many) return found;
  for (const [person, mention] of calledByOffice(hand, people, end))
    if (!found.has(person)) found.set(person, mention);
  return found;
}

/** What stands behind a form of address is its bearer’s: `Your Majesty, King Olav, toward a common goal`. */
const yourself =
  /\bYour (?:Imperial |Royal |Serene )?(?:Majesty|Highness|Excellency),? (?:\p{Lu}[\p{L}.’'-]* ){0,4}$/u;

/** What toYourself looks for, anywhere. */
const decisive =
  /\bYour (?:\p{Lu}\p{Ll}+ )?(?:Majesty|Highness|Excellency)\b|\band (?:I|myself)\b/u;
/** What speaker and guest have done together. */
const talked =
  /^,? and (?:I|myself) (?:have |had )?(?:today |just |again |also |now )?(?:met|talked|spoken?|agreed|discussed|reviewed|exchanged|decided|signed|witnessed|had|held) /u;

/** Tells whether a name far into a speech is of one it is spoken to, or who met the speaker: `President Quispe and I`. */
function toYourself(text: string, { start, end }: PersonMention): boolean {
  const before = text.slice(Math.max(0, start - 80), start).replace(otherSpace, ' ');
  return (
    yourself.test(before) ||
    (talked.test(text.slice(end, end + 60)) && !/\b(?:when|last|ago|since|if)\b/.test(before))
  );
}

/** Tells whether a toast or a word to a couple leads to a name. */
function toastedTo(text: string, { start }: PersonMention): boolean {
  const before = text
    .slice(Math.max(0, start - HONOURS), start)
    .replace(otherSpace, ' ')
    .replace(/\b(Hon|Mrs?|Ms|Dr|Rt|H\.E)\.(?= )/g, '$1');
  const to = toasted.exec(before);
  return (
    (to !== null && !/\b(?:is|are|was|were|has|have|will)\b/.test(to[0])) || couple.test(before)
  );
}
