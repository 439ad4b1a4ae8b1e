/** Where the extractors stand in the code, in the order a text is read: the file below src, and the name it exports. */
export interface ExtractorPlace {
  readonly heading: string;
  readonly extractors: readonly (readonly [title: string, file: string, name: string])[];
}

export const extractorPlaces: readonly ExtractorPlace[] = [
  {
    heading: 'The head of a text',
    extractors: [
      ['Header date', 'segment/header/header-date.ts', 'headerDate'],
      ['Date line', 'segment/header/long-date.ts', 'longDate'],
      ['Agency stamp', 'segment/header/agency-stamp.ts', 'agencyStamp'],
      ['Place and date', 'segment/header/place-and-date.ts', 'placeAndDate'],
      ['Numbers, notes, credits', 'segment/header/markings.ts', 'marking'],
      ['Article number', 'segment/header/article-number.ts', 'articleNumber'],
      ['Heading of a dispatch', 'segment/header/correspondence.ts', 'correspondence'],
      ['Headline filed under a state', 'segment/header/country-headline.ts', 'countryHeadline'],
      ['Headline', 'segment/header/headline.ts', 'headline'],
      ['Category', 'segment/header/after-title.ts', 'category'],
      ['Title given again', 'segment/header/after-title.ts', 'titleAgain'],
      ['Venue', 'segment/header/after-title.ts', 'venue'],
    ],
  },
  {
    heading: 'The body',
    extractors: [
      ['Lines set apart', 'segment/spaced/close-up.ts', 'closedUp'],
      ['Paragraphs', 'segment/paragraphs.ts', 'paragraphsOf'],
      ['Dateline', 'segment/dateline.ts', 'readDateline'],
      ['Speaker’s label', 'segment/turns.ts', 'readTurnLabel'],
      ['Furniture of the page', 'segment/furniture.ts', 'isFurniture'],
      ['Language', 'extract/language/language.ts', 'languageOf'],
    ],
  },
  {
    heading: 'When and where',
    extractors: [
      ['Dates in words', 'extract/date/find-dates.ts', 'writtenDates'],
      ['Dates of a statement', 'extract/date/statement-dates.ts', 'statementDates'],
      ['Dates of the header', 'extract/date/header-dates.ts', 'headerDates'],
      [
        'Figures that put the day first or the month',
        'extract/date/two-readings.ts',
        'twoReadings',
      ],
      ['The day of the dateline', 'extract/date/dateline-day.ts', 'datelineDay'],
      ['The day the lead tells of', 'extract/date/lead-dates.ts', 'leadDates'],
      ['Place', 'extract/place/place.ts', 'placeCandidates'],
    ],
  },
  {
    heading: 'Who',
    extractors: [
      ['Offices', 'extract/people/office-phrase.ts', 'officePhrases'],
      ['People', 'extract/people/find-people.ts', 'findPeople'],
      ['Writer and addressee', 'extract/people/correspondents.ts', 'correspondentsOf'],
      ['Meetings', 'extract/meeting/meeting.ts', 'meetings'],
      ['Participants', 'extract/people/participants.ts', 'participantsOf'],
      ['Parties', 'extract/parties/parties.ts', 'partyEvidence'],
      ['Relations', 'extract/parties/relations.ts', 'relationsOf'],
      ['Publisher', 'extract/publisher/publisher.ts', 'publisherCandidates'],
    ],
  },
  {
    heading: 'What is said, and by whom',
    extractors: [
      ['Title', 'extract/title/title.ts', 'titleOf'],
      ['Kind', 'extract/kind/kind.ts', 'kindCandidates'],
      ['Attribution', 'extract/speech/attribution.ts', 'Attributions'],
      ['Quotations', 'extract/speech/quotations.ts', 'quotationsIn'],
      ['Speech', 'extract/speech/speech.ts', 'speechOf'],
      ['Turns of a transcript', 'extract/speech/turn-speech.ts', 'turnSpeech'],
      ['Letters and speeches', 'extract/speech/whole-text.ts', 'wholeTextSpeech'],
      ['Themes', 'extract/themes/find-themes.ts', 'findThemes'],
      ['Formulas', 'extract/formulas/find-formulas.ts', 'findFormulas'],
    ],
  },
];
