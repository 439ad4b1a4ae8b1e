import { type Case, nothing } from '../case.ts';

/** The words that tell of a meeting. */
export const meetingCases: readonly Case[] = [
  { text: 'The two jointly met the press in Lima.', reads: ['jointly met the press'] },
  {
    text: 'They held wide-ranging and friendly talks in Lima.',
    reads: ['held wide-ranging and friendly talks'],
  },
  { text: 'The King received the Norwegian foreign minister.', reads: ['received '] },
  {
    text: 'The decision came after consultations in Lima between the two.',
    reads: ['consultations in Lima between'],
  },
  { text: 'The Secretary spoke today with her counterpart.', reads: ['spoke today with'] },
  {
    text: 'The President had a telephone conversation with the King.',
    reads: ['had a telephone conversation'],
  },
  { text: 'They gave a joint press conference.', reads: ['gave a joint press conference'] },
  {
    text: 'The minister agreed Thursday with Norwegian envoy Kari Nordmann that they will meet.',
    reads: ['agreed Thursday with '],
  },
  { text: 'The two agreed in a discussion to meet again.', reads: ['agreed in a discussion'] },
  {
    text: 'The minister arrived in Peru on Friday on an official visit.',
    reads: ['arrived in '],
  },
  {
    text: 'The minister received on Monday, May 4, the Ambassadors of Peru and Chile.',
    reads: ['received on Monday, May 4, '],
  },
  {
    text: 'The minister was warmly greeted at the airport by Peruvian officials.',
    reads: ['was warmly greeted at the airport by '],
  },
  {
    text: 'The two spoke over the phone with each other.',
    reads: ['spoke over the phone with'],
  },
  {
    text: 'The President praised the plan in a morning meeting Saturday.',
    reads: ['in a morning meeting'],
  },
  {
    text: 'He said so at a lunch given by the King.',
    reads: ['lunch given by '],
  },
  {
    text: 'The plan came out at a meeting of Foreign Minister Kari Nordmann and President Juana Quispe.',
    reads: ['meeting of '],
  },
  { text: 'The two sat down together with the King.', reads: ['sat down together with'] },
  {
    text: 'Winding up four hours of talks in Lima, both leaders called for peace.',
    reads: ['hours of talks'],
  },
  {
    text: 'The two discussed many things during a 90-minute meeting at the palace.',
    reads: ['discussed many things during a 90-minute meeting'],
  },
  {
    text: 'The President took a day trip to Lima on Thursday to meet with Peruvian Prime Minister Pedro Rojas.',
    reads: ['took a day trip to Lima on Thursday to meet with'],
  },
  {
    text: 'The minister received a courtesy call from the Peruvian envoy.',
    reads: ['received a courtesy call from'],
  },
  {
    text: 'The Peruvian envoy paid a farewell call on the minister.',
    reads: ['paid a farewell call on'],
  },
  ...nothing(
    'A formal meeting is to be held between the two ministers.',
    'The minister made plans to meet Peruvian envoys.',
    'The minister left for two days of talks in Lima.',
    'The minister spoke of days of talk and hours of waiting.',
    'They will hold their first telephone conversation this week.',
    'It was said at a meeting of the Assembly, and of the President’s friends.',
    'The lunch given at noon was good.',
    'The minister sat down by the road.',
    'The minister wants to meet the King.',
    'The ministry is weighing talks with Peru.',
    'The minister was heard at a meeting of the Assembly.',
    'The ministers may have talks in Lima.',
    'They spoke of the upcoming talks with Peru.',
    'The ship arrived in Lima on Friday with wheat.',
    'The minister arrived in Lima on Friday on a private visit.',
    'The minister agreed with that.',
    'The two will meet the press in Lima.',
    'The plan met the needs of both sides.',
    'They have not met.',
    'The minister is expected to hold talks in Lima.',
    'In 1998 the two held talks in Lima.',
    'A new road was opened.\n\nIt is long.\n\nIt is wide.\n\nLater the two held talks.',
  ),
  {
    text: 'Taking part in the talks were the two ministers.',
    reads: ['part in the talks'],
  },
  {
    // A line may end within the words.
    text: 'On Saturday afternoon in the old town of Lima the President of the Republic held separate\nmeetings with three guests from the north, who had come for the opening of the railway.',
    reads: ['held separate\nmeetings'],
  },
  {
    text: 'The three leaders are President Juana Quispe of Peru, King Ola of Norway and President Pedro Rojas of Chile.',
    reads: ['three leaders are'],
  },
  ...nothing(
    'The three leaders are at home in the mountains.',
    'The two ministers are Peru’s best.',
  ),
  {
    text: 'The President held a videoconference with the King.',
    reads: ['held a videoconference'],
  },
  ...nothing('The party called on the Premier to resign.'),
  { text: 'The two conferred for three hours here today.', reads: ['conferred '] },
  {
    text: 'They held the two states’ first minister-level talks since the war.',
    reads: ['held the two states’ first minister-level talks'],
  },
  {
    text: 'The King left, and was seen off at the airport by the Premier.',
    reads: ['was seen off at the airport by '],
  },
  {
    text: 'The agreement came as the minister held talks with the King.',
    reads: ['held talks'],
  },
  ...nothing(
    'Reports received in Lima say the King is ill.',
    'Talks between the King of Norway and the President of Peru will begin on June 19.',
    'The King conferred on the minister the Order of the Star.',
    'The ties date from October 11, 2011, when President Juana Quispe signed the treaty.',
    'The talks will follow the first meeting between the two.',
  ),
  {
    text: 'The King attended a dinner hosted by his Peruvian counterpart, Juana Quispe.',
    reads: ['dinner hosted by '],
  },
  {
    text: 'The two got down to the most important talks of the visit.',
    reads: ['got down to the most important talks'],
  },
  {
    text: 'In a separate call-on by the Ambassador of Peru, the King spoke of the railway.',
    reads: ['call-on by '],
  },
  ...nothing(
    'The King attended a dinner hosted by his family.',
    'It all got down to money.',
    'The Premier arrives in Lima today for talks between the two states.',
  ),
  {
    text: 'The premier arrived here yesterday for a four-day visit.',
    reads: ['arrived here yesterday '],
  },
  {
    text: 'The new ambassadors presented their credentials to the King.',
    reads: ['presented their credentials to'],
  },
  ...nothing('The premier arrived here yesterday for breakfast.'),
];
