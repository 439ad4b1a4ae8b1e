import { officeStates } from '../gazetteer/office-states.ts';
import type { Span } from '../read/source-text.ts';
import { otherSpace } from '../read/spaces.ts';
import type { Kind } from '../schema/kind.ts';
import type { Segmented } from '../segment/segment.ts';
import type { Candidate } from './candidate.ts';
import type { DateFault } from './date/faults.ts';
import { statementDates } from './date/statement-dates.ts';
import { kindCandidates } from './kind/kind.ts';
import { languageOf } from './language/language.ts';
import { type Meeting, meetings } from './meeting/meeting.ts';
import { cameFrom } from './meeting/of-another-time.ts';
import { ownWords } from './own-words.ts';
import { partiesBy } from './parties/by-weight.ts';
import type { PartyEvidence } from './parties/evidence.ts';
import { type Pair, pairsOf } from './parties/pairs.ts';
import { partyEvidence } from './parties/parties.ts';
import { correspondentsOf, isMemorandum } from './people/correspondents.ts';
import { findPeople } from './people/find-people.ts';
import { ofParties } from './people/of-parties.ts';
import { codeOf } from './people/office-phrase.ts';
import { type Participant, participantsOf } from './people/participants.ts';
import type { PersonInText } from './people/person-in-text.ts';
import { withSpeakers } from './people/with-speakers.ts';
import { type PlaceCandidate, placeCandidates } from './place/place.ts';
import { publisherCandidates } from './publisher/publisher.ts';
import { speechOf } from './speech/speech.ts';
import { turnSpeech } from './speech/turn-speech.ts';
import type { SpeechFound } from './speech/voices.ts';
import { speakerOfTitle, wholeTextSpeech } from './speech/whole-text.ts';
import { type TextInHand, takeInHand } from './text-in-hand.ts';
import type { World } from './world/world.ts';

/** Everything the extractors propose for one text. */
export interface Extracted {
  readonly hand: TextInHand;
  readonly language: string;
  readonly dates: readonly Candidate<string>[];
  readonly faults: readonly DateFault[];
  readonly people: readonly PersonInText[];
  readonly participants: readonly Participant[];
  readonly speech: readonly SpeechFound[];
  readonly meetings: readonly Meeting[];
  readonly pairs: readonly Pair[];
  readonly partyEvidence: readonly PartyEvidence[];
  readonly kinds: readonly Candidate<Kind>[];
  readonly places: readonly PlaceCandidate[];
  readonly publishers: readonly Candidate<string>[];
  /** Each state named, by its first words. */
  readonly named: readonly (Span & { readonly code: string })[];
  countryOf(person: PersonInText): string | null;
}

/**
 * Runs every extractor over a segmented text; `day` is the record's date, where it has one.
 * It reads English only: of a text in another language it takes the dates of its header and nothing else.
 */
export function extract(segmented: Segmented, world: World, day: string | null): Extracted {
  const hand = takeInHand(segmented, world);
  const language = languageOf(bodyOf(hand));
  const { candidates: dates, faults } = statementDates(hand);
  const onDay = day ?? dayIn(dates);
  const countryOf = (person: PersonInText) => {
    if (person.country) return person.country;
    // `NATO Secretary General Jane Doe` once led a government: who serves many states is none's.
    if (person.rank === 'organisation') return null;
    const known = world.people.get(person.id);
    const held = known ? (world.officeOn(known, onDay)?.country ?? known.country ?? null) : null;
    if (held || !person.office) return held;
    const ofAll = known ? null : world.stateByOffice(person, person.office);
    return officeStates[person.office] ?? ofAll;
  };
  const base = { hand, language, faults, countryOf };
  if (language !== 'en') {
    return {
      ...base,
      dates: dates.filter(({ field }) => field !== 'dates.event'),
      people: [],
      participants: [],
      speech: [],
      meetings: [],
      pairs: [],
      partyEvidence: [],
      kinds: [],
      places: [],
      publishers: publisherCandidates(hand),
      named: [],
    };
  }
  const found = meetings(hand);
  const people = findPeople(hand, onDay, found);
  const told = participantsOf(hand, people, found);
  const speech = heard(hand, speechIn(hand, people), told);
  const participants = withSpeakers(hand, told, speech);
  const pairs = pairsOf(hand);
  const principals = participants.filter(
    ({ rule }) => rule !== 'participants/speaker' && !byLeadAlone.has(rule),
  );
  const sides = new Set(
    principals.map(({ person }) => countryOf(person)).filter((code) => code !== null),
  );
  const evidence = partyEvidence(hand, {
    participants,
    people,
    pairs,
    toCome: found.filter(({ ahead, passage }) => ahead && passage <= 1).map(({ clause }) => clause),
    aside: found.some(({ ahead, passage }) => !ahead && passage <= 1)
      ? [
          ...found
            .filter(({ ahead, clause }) => ahead && atALaterTime(hand, clause))
            .map(({ clause }) => clause),
          ...metElsewhere(hand),
        ]
      : [],
    met: found
      .filter(({ ahead, press, passage }) => !ahead && !press && passage <= 2)
      .map(({ clause }) => clause),
    countryOf,
  });
  return {
    ...base,
    dates,
    people,
    participants: ofParties(hand, participants, partiesBy(evidence), countryOf),
    speech,
    meetings: found,
    pairs,
    partyEvidence: evidence,
    kinds: kindCandidates(hand, found, sides.size >= 2 || principals.length >= 2),
    places: placeCandidates(
      hand,
      found.filter(({ ahead }) => !ahead),
    ),
    publishers: publisherCandidates(hand),
    named: firstNames(hand),
  };
}

/** Words that put a meeting at another time than the one that is told. */
function atALaterTime({ text }: TextInHand, { start, end }: Span): boolean {
  return /\b(?:next (?:week|month|year)|later this (?:month|year)|in the coming (?:weeks|months))\b/.test(
    text.slice(start, end),
  );
}

/** What sentences of the opening say of whom somebody met where he came from. */
function metElsewhere({ text, sentences }: TextInHand): Span[] {
  return sentences.slice(0, OPENING).flatMap(({ start, end }) => {
    const match = cameFrom.exec(text.slice(start, end).replace(otherSpace, ' '));
    return match ? [{ start: start + match.index, end }] : [];
  });
}

const OPENING = 6;

/** Rules that tell of no meeting: nobody has yet met anybody. */
const byLeadAlone: ReadonlySet<string> = new Set([
  'participants/announced',
  'participants/subject',
]);

/** The day people are read as of: the statement’s date, of several candidates the first that is a full day. */
function dayIn(dates: readonly Candidate<string>[]): string | null {
  const inOrder = (['dates.event', 'dates.published', 'dates.header'] as const).flatMap((field) =>
    dates.filter((date) => date.field === field),
  );
  const full = inOrder.find(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value));
  return (full ?? inOrder[0])?.value ?? null;
}

/** Who speaks: by the labels of a transcript, as the writer of a letter, as the one the title names, else sentence by sentence. */
function speechIn(hand: TextInHand, people: readonly PersonInText[]): SpeechFound[] {
  if (hand.passages.some(({ turn }) => turn !== null)) return turnSpeech(hand, people);
  const letter = correspondentsOf(hand);
  const sender = letter?.sender ?? letter?.signature;
  if (letter && sender && !isMemorandum(hand)) {
    const speaker = people.find((person) =>
      person.mentions.some(({ start }) => start === sender.start),
    );
    return speaker
      ? wholeTextSpeech(hand, speaker, sender, 'speech/letter', letter.signature?.start)
      : [];
  }
  const own = speakerOfTitle(hand, people);
  const whole = own ? wholeTextSpeech(hand, own.speaker, own.span, 'speech/own-words') : [];
  if (whole.length > 0) return whole;
  const told = speechOf(hand, people);
  // The “I” of a memorandum is its writer's, whoever spoke last.
  return isMemorandum(hand) ? told.filter(({ rule }) => rule !== 'speech/first-person') : told;
}

/** The words of one who takes the floor in another’s speech. */
const answers = /\b(?:respond|repli|answer)/;

/**
 * Of a speech the words that are its speaker’s, of those spoken to, and of one who answers.
 * It refuses those a speech only brings up: `Prime Minister Nehru described the river as …`.
 */
function heard(
  hand: TextInHand,
  speech: readonly SpeechFound[],
  told: readonly Participant[],
): readonly SpeechFound[] {
  if (!quotes.has(speech[0]?.rule ?? '') || !ownWords(hand)) return speech;
  const there = new Set(told.map(({ person }) => person));
  for (const { speaker, evidence } of speech)
    if (evidence && answers.test(hand.text.slice(evidence.start, evidence.end))) there.add(speaker);
  return speech.filter(({ speaker }) => there.has(speaker));
}

/** How a speaker is known who is told of, not labelled. */
const quotes: ReadonlySet<string> = new Set([
  'speech/attributed',
  'speech/trailing',
  'speech/pronoun',
  'speech/office',
  'speech/continued',
  'speech/first-person',
]);

function bodyOf({ text, passages }: TextInHand): string {
  return text.slice(passages[0]?.start ?? 0);
}

function firstNames(hand: TextInHand): (Span & { code: string })[] {
  const first = new Map<string, Span & { code: string }>();
  for (const name of hand.names) {
    const code = codeOf(name);
    if (code !== '' && !first.has(code))
      first.set(code, { code, start: name.start, end: name.end });
  }
  return [...first.values()];
}
