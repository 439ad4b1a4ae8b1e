import type { Span } from '../../read/source-text.ts';
import { otherSpace, unevenSpace } from '../../read/spaces.ts';
import { everyMatch } from '../every-match.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { formerly, talksCameAfter } from '../meeting/of-another-time.ts';
import { ownWords } from '../own-words.ts';
import { leadOf, type TextInHand } from '../text-in-hand.ts';
import { beforeOwnOffice, isOffice, isOwnOffice, officeLess } from './office-in-sentence.ts';
import { namesBody } from './other-name-at.ts';
import type { PersonInText, PersonMention } from './person-in-text.ts';

/** Passages whose sentences can say whom a report is about. */
const LEAD = 4;
/** Passages a host or a counterpart can be named in. */
const HOSTS = 8;
/** After the name: it is whose something is, told of in passing, or did not do it. */
const aside =
  /^(?:['’]|,\s+who (?:was|were|is|are|had been|has been) (?:to|due to|scheduled to|expected to)\b|,\s+who\b(?!\s(?:is|was|has|heads|leads|chairs)\b[^.;]{2,90},\s(?:was|is|will|would|has|had|said|told|met|arrived|visited|held)\b)|(?:,[^.;]{1,90},)?\s+(?:has |have |had |is |was |are |were |did |does |do |could )?(?:also )?(?:not|never)\b|\s+(?:has|is|was)n[’']t\b|[^.;]{0,90}\b(?:did not|didn['’]t) (?:attend|take part|come|participate)\b|\s+(?:last )?(?:visited|met|came|travel(?:l)?ed|went)\b[^.;,]{0,40}\bin (?:1[89]|20)\d\d\b)/;
/** In a sentence behind the lead: what its subject had done by then. */
const earlier =
  /^(?:,[^.;]{1,90},)?\s+had (?:(?:also|earlier|already|previously|just|recently|long|first) )?(?:proposed|said|told|met|held|talked|spoken|visited|called|signed|announced|accused|warned|demanded|promised|agreed|rejected|offered|suggested|urged|sent|written|been|made|given|hosted|received|invited|asked|discussed|threatened|ordered|appealed|declared)\b/;
/** Who is dead, and what one did who came before: told of beside what is reported. */
const gone =
  /^(?:,[^.;]{1,90},)?\s(?:once|died|passed away|overthrew|ousted|toppled|deposed|was (?:killed|assassinated|buried|overthrown|ousted|toppled|deposed))\b/;
/** Behind a meeting that was held: what somebody is still to do, or does elsewhere. */
const toBe =
  /^(?:,[^.;]{1,90},)?\s(?:will|would|is (?:to|due|expected|scheduled|set)|plans? to|intends? to|(?:is|was) (?:currently )?(?:attending|visiting|touring|travel(?:l)?ing|abroad|overseas|away))\b(?![^.;]*\b(?:meet|talks|sign)\b)/;
const isNew = ({ mentions }: PersonInText, { start }: PersonMention) =>
  mentions.every((other) => other.start >= start);
/** Who no longer holds the office. */
const former = /^(?:The )?[Ff]ormer\s/;
const host =
  /\b(?:at the (?:invitation|request) of|guests? of|hosted by|invited by|on the invitation of|counterpart,?|between|confer with|met by|attended by|accompanied by|(?:the|his|her) (?:official|state|working|current|ongoing|courtesy|present) visit (?:of|by)|flanked by|joined by|alongside|side by side with|next to|(?:news|press) (?:conference|briefing) (?:together )?with|(?:to|will|would) (?:tell|ask|urge|assure|inform|warn|brief|persuade|convince)|congratulated|thanked|briefed|telephoned)\s+(?:of\s+)?$/i;
/** Who leads a side: `The team was led by their top diplomat, Foreign Secretary …` */
const leads =
  /\b(?:led|headed|side|delegation) by\s+(?:(?:the|a|an|their|its|his|her)\s(?:[^,.;\s]+\s){0,5}[^,.;\s]+,\s+)?$/;
/** Who came with another, or stood for a side: all whom the clause names. */
const company =
  /\b(?:(?:joined|accompanied|attended|flanked) by|(?:side|delegation|team)\b[^.;,]{0,24}\b(?:represented|headed|led) by)\s/gu;
/** What ends their list. */
const listEnds =
  /[;:]|\b(?:who|which|where|whose|while|after|before|to (?:discuss|review|explore))\b/u;
/** What came before the thing reported: `Following the summit led by President Quispe, …` */
const afterOther = /^(?:Following|After|Since|Building on|Further to|In the wake of)\b[^;.]*$/;
/** Who asked or told another something, both of them named: `was asked by both Chairman … and …` */
const askedBy =
  /\b(?:was|were|had been) (?:\p{Ll}+ly )?(?:asked|urged|told|assured|pressed|warned|advised|questioned) by\s+(?:both\s+(?:[^.;,]{0,90}\sand\s+)?)?(?:(?:[\p{L}.’'-]+\s+){1,4})?$/u;
/** Who brought a message: `a letter from the King, delivered by …` */
const broughtBy =
  /\b(?:message|letter)\b[^.;]{0,110}\b(?:delivered|conveyed|handed(?: over)?|brought|carried|presented) (?:to (?:him|her) )?by\s+$/u;
/** The one asked, before it. */
const wasAsked =
  /^ (?:was|were) (?:asked|urged|told|assured|pressed|warned|advised) by (?:both )?(?:the )?(?=\p{Lu})/u;
/** A second one says something in the same sentence: `…, but Peruvian Foreign Minister Pedro Rojas said`. */
const joined = /[,;"”″]\s(?:but|and|while|whereas)\s+$/;
const says =
  /^(?:,[^,.]{1,80},)?\s(?:has |had |also |later |today )?(?:said|told|replied|stressed|noted|warned|added|called|urged|insisted|rejected|denied)\b/;
/** Whose good wishes came: `a cable of congratulations from King Ola`. */
const wishes =
  /\b(?:letters?|messages?|telegrams?|cables?)\sof\s\p{L}+(?:\sand\s\p{L}+)?\sfrom\s$/u;
/** Who said what is quoted, by post before the name: `“…,” the minister, Pedro Rojas, said`. */
const quoted = /["”″]\sthe\s(?:[\p{Ll}-]+\s){0,3}\p{Ll}+,\s$/u;
const saidSo = /^,\s(?:said|told|added)\b/;
/** Whose visit or talks a report is about: `during Norwegian Prime Minister Ola Berg’s first official visit`. */
const visitor =
  /^['’]s?\s(?:[\p{L}\d-]+\s){0,4}(?:visit|trip|tour|arrival|talks|meetings?|departure)\b/u;
/** A visit that is only spoken of: `discussing President Berg’s visit`. */
const spokenOf =
  /\b(?:discuss(?:ed|es|ing)?|about|regarding|concerning|prepar(?:es?|ed|ing|ations?)(?: for)?|plans? for|planned|announc(?:ed|es|ing)|welcom(?:ed|es|ing)|recall(?:ed|s|ing)?|postpon(?:ed|es|ing)|cancel(?:l)?(?:ed|s|ing)|propos(?:ed|es|ing)|look(?:s|ed|ing)? (?:forward|ahead) to)\s+$/;
/** Passages that say whose visit it is. */
const VISITS = 2;
const writes =
  /\b(?:reply|note|letters?|messages?|telegrams?|cables?|memorandum)\s+(?:of \p{L}+ (?:and \p{L}+ )?)?(?:was |were )?(?:sent |handed |addressed |written )?(?:by|from|to)\s+$|\b(?:congratulations|condolences|greetings)\s(?:were|was)\ssent\sby\s+$|\b(?:sent|delivered|handed(?: over)?|conveyed|dispatched)\b(?:(?! to )[^.;]){1,50}\b(?:messages?|letters?|telegrams?|cables?)\b(?:(?! to )[^.;]){0,80}\sto\s+$|\b(?:sent|conveyed|extended|offered) (?:(?:his|her|their|the|warm|sincere|heartfelt|deep) ){0,3}(?:congratulations|condolences|greetings|good wishes) to\s+$/iu;

/**
 * Finds whom a report is about though it tells of no meeting: the people its first sentences begin with, who invited
 * them, whose counterpart they are, and who wrote.
 * It refuses a speech, a name in the possessive, and sentences of what did not happen or happened at another time.
 *
 *     French President Nicolas Sarkozy arrived in Cape Town on Thursday …
 *                      ^^^^^^^^^^^^^^^
 */
export function subjectsOf(
  hand: TextInHand,
  people: readonly PersonInText[],
  told: readonly Meeting[],
): ReadonlyMap<PersonInText, PersonMention> {
  const found = new Map<PersonInText, PersonMention>();
  const { text, passages } = hand;
  if (passages.some(({ turn }) => turn !== null) || inMemory(hand)) return found;
  const sentences = leadOf(hand, HOSTS);
  const end = sentences.at(-1)?.end ?? 0;
  const named = people
    .filter(({ rank, known, name }) => rank !== 'spokesperson' && (known || !namesBody(name)))
    .flatMap((person) =>
      person.mentions
        .filter(({ start, byOffice }) => start < end && !byOffice)
        .map((mention) => ({ person, mention })),
    )
    .sort((a, b) => a.mention.start - b.mention.start);
  if (named.length === 0 || ownWords(hand) || byMinistry(hand, people)) return found;
  const met = told.some(({ ahead, passage }) => !ahead && passage <= 1);
  for (const sentence of sentences) {
    let from = sentence.start;
    const past = sentence.passage > 1 && formerly.test(text.slice(sentence.start, sentence.end));
    if (past) continue;
    let opens = sentence.passage <= LEAD;
    const companions = companiesIn(text, sentence);
    for (const { person, mention } of named) {
      if (mention.start < sentence.start || mention.end > sentence.end) continue;
      const before = officeLess(text, sentence, mention);
      opens &&=
        isOffice(text.slice(from, mention.start)) ||
        (from === sentence.start && isOwnOffice(text, sentence, person, mention));
      from = mention.end;
      const after = text.slice(mention.end, mention.end + 120).replace(unevenSpace, ' ');
      const visiting = sentence.passage <= VISITS && visitor.test(after) && !spokenOf.test(before);
      // What somebody had done by then is told of all whom the sentence names.
      if (
        opens &&
        sentence.passage > 1 &&
        (earlier.test(after) ||
          gone.test(after) ||
          former.test(text.slice(sentence.start, mention.start)) ||
          (met && isNew(person, mention) && toBe.test(after)))
      )
        break;
      if (aside.test(after) && !visiting) opens = false;
      else if (
        opens ||
        visiting ||
        isHost(before) ||
        isHost(beforeOwnOffice(text, sentence, person, mention)) ||
        (leads.test(before) && !afterOther.test(text.slice(sentence.start, mention.start))) ||
        ((person.known || person.office !== null) &&
          companions.some((span) => mention.start >= span.start && mention.end <= span.end)) ||
        askedBy.test(before) ||
        broughtBy.test(before) ||
        wasAsked.test(after) ||
        writes.test(before) ||
        writes.test(beforeOwnOffice(text, sentence, person, mention)) ||
        wishes.test(before) ||
        (joined.test(before) && says.test(after)) ||
        (saidSo.test(after) &&
          quoted.test(
            text.slice(Math.max(0, mention.start - 60), mention.start).replace(unevenSpace, ' '),
          ))
      )
        if (!found.has(person)) found.set(person, mention);
    }
  }
  return found;
}

/** Where a sentence lists who came with somebody or stood for a side; not those of talks that came before. */
function companiesIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end).replace(otherSpace, ' ');
  return everyMatch(words, company).flatMap(({ 0: lead, index }) => {
    if (afterOther.test(words.slice(0, index)) || talksCameAfter.test(words.slice(0, index)))
      return [];
    const from = index + lead.length;
    const stop = words.slice(from).search(listEnds);
    return [{ start: start + from, end: stop < 0 ? end : start + from + stop }];
  });
}

/**
 * What a text announces: the clauses of meetings to come, where title and first passage tell of none that was.
 * It refuses what a ministry's spokesperson announces: the words are the ministry's, and its principals are far away.
 */
export function announcedIn(
  hand: TextInHand,
  people: readonly PersonInText[],
  told: readonly Meeting[],
): readonly Span[] {
  if (byMinistry(hand, people)) return [];
  const first = told.filter(({ passage }) => passage <= 1);
  const { text } = hand;
  const held = ({ start, end, ahead }: Meeting) =>
    !ahead && !/^arrived\b/.test(text.slice(start, end));
  if (!first.some(({ ahead }) => !ahead) ? first.length === 0 : first.some(held)) return [];
  return told.filter(({ ahead }) => ahead).map(({ clause }) => clause);
}

/** Tells whether the first passage is what a ministry's spokesperson says. */
function byMinistry({ passages: [lead] }: TextInHand, people: readonly PersonInText[]): boolean {
  return people.some(
    ({ rank, office, mentions }) =>
      rank === 'spokesperson' &&
      /\b(?:ministry|department|mfa)\b/i.test(office ?? '') &&
      mentions.some(({ end }) => end <= (lead?.end ?? 0)),
  );
}

/** A text on somebody’s death or day is about one who takes part in nothing. */
function inMemory({ text, title }: TextInHand): boolean {
  return (
    title !== null &&
    /\b(?:passing|death|funeral|birthday|memory|anniversary(?! of (?:the )?(?:establishment|founding|signing|(?:\p{L}+ ){0,3}(?:relations|ties|links|treaty|agreement)))) of\b/iu.test(
      text.slice(title.start, title.end),
    )
  );
}

/** Tells whether words lead to a host, a counterpart or a companion: not to those of talks that came before. */
function isHost(words: string): boolean {
  return host.test(words) && !talksCameAfter.test(words);
}
