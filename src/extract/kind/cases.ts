import { type Case, nothing } from '../case.ts';

const body = '\n\nThe text of the document follows here and is of no account.\n';

/** The kind the rules choose first. */
export const kindCases: readonly Case[] = [
  {
    text: `Joint Statement of the Republic of Peru and the Kingdom of Norway${body}`,
    reads: ['joint-statement'],
  },
  {
    // Greeted on lines of their own, a whole company or one twice: a speech.
    text: 'Dear President Juana Quispe,\nLadies and gentlemen,\nBuenas noches.\n\nI think of the road to Lima. We have come far.',
    reads: ['remarks'],
  },
  {
    text: 'Dear Mr. Minister,\nDear friend, Pedro Rojas,\nI think of the road to Lima. We have come far.',
    reads: ['remarks'],
  },
  {
    text: 'Dear Mr. Minister,\n\nI think of the road to Lima, Dear Pedro and all friends. We have come far.\n\nYours sincerely,\nKari Nordmann',
    reads: ['message'],
  },
  {
    text: 'Norwegian King Ola Berg and his Peruvian counterpart, Juana Quispe, on Saturday exchanged congratulatory messages to celebrate the 40th anniversary of their ties.',
    reads: ['message'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg on Friday sent a message of congratulations to Peruvian President Juana Quispe on her election.',
    reads: ['message'],
  },
  {
    text: 'Norwegian King Ola Berg has sent his heartfelt condolences to Peruvian President Juana Quispe over the flood.',
    reads: ['message'],
  },
  {
    text: 'Peruvian President Juana Quispe received a telegram from the King of Norway.',
    reads: ['message'],
  },
  {
    text: 'President Juana Quispe conveyed warm greetings to the people of Norway.',
    reads: ['message'],
  },
  {
    text: 'Congratulatory messages were exchanged between Norwegian King Ola Berg and Peruvian President Juana Quispe on Friday.',
    reads: ['message'],
  },
  {
    text: 'In a letter to Norwegian Prime Minister Ola Berg, Peruvian President Juana Quispe thanked Norway for its help.',
    reads: ['message'],
  },
  {
    text: `Norwegian King exchanges congratulations with Peruvian President over ties${body}`,
    reads: ['message'],
  },
  {
    // A message is handed over at the meeting: the meeting is the news.
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe and conveyed greetings from the King.',
    reads: ['readout'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann held talks with Peruvian President Juana Quispe, who sent a message to the King.',
    reads: ['readout'],
  },
  ...nothing(
    'The two states exchanged letters on the railway, by which the treaty is in force.',
    'In 1971 the King sent a message to the President.',
    'The railway, of which the King had sent a message to Lima, is long.',
    'The King will have sent a message to Lima by Friday.',
  ),
  {
    text: `Norwegian, Peruvian ministers hold talks on railway next week\n\nThe top diplomats of Norway and Peru plan to hold talks here next week, the ministry said.`,
    reads: ['announcement'],
  },
  {
    text: `Ministers of Norway and Peru meet in Lima tomorrow\n\nThe ministers of both states are to meet in Lima.`,
    reads: ['announcement'],
  },
  {
    text: `King receives President next Monday\n\nThe King will receive the President, the palace said.`,
    reads: ['announcement'],
  },
  {
    text: `Summit of Norway and Peru later this month\n\nThe summit is expected to be held in Lima, where the two will meet.`,
    reads: ['announcement'],
  },
  {
    // The talks were held, what comes next week is something else.
    text: `Ministers hold talks on railway, which opens next week\n\nThe ministers of Norway and Peru held talks in Lima on Friday.`,
    reads: ['readout'],
  },
  { text: `Joint Communiqué on the Visit of the King${body}`, reads: ['joint-statement'] },
  { text: `Joint Press Conference with Prime Minister Banda${body}`, reads: ['joint-press'] },
  {
    text: `Foreign Ministry Spokesperson Kari Nordmann’s Regular Press Conference on May 3${body}`,
    reads: ['spokesperson'],
  },
  { text: `The President’s News Conference${body}`, reads: ['remarks'] },
  {
    text: `Press Conference of the Two Ministers\n\nNorwegian Foreign Minister Kari Nordmann and Peruvian Foreign Minister Juana Quispe held a press conference.`,
    reads: ['joint-press'],
  },
  { text: `Readout of the President’s Call with the King${body}`, reads: ['readout'] },
  {
    text: `Readout by the Council Spokesperson of the Adviser’s Call with the King${body}`,
    reads: ['readout'],
  },
  {
    text: `Statement by the Council Spokesperson on the Readout of the Call${body}`,
    reads: ['spokesperson'],
  },
  {
    text: `Readout of the Adviser’s Call with Juana Quispe, Spokesperson of the President of Peru${body}`,
    reads: ['readout'],
  },
  { text: `Ministers Hold Talks in Lima${body}`, reads: ['readout'] },
  { text: `Message to the King on the National Day${body}`, reads: ['message'] },
  { text: `Address to the Senate${body}`, reads: ['remarks'] },
  { text: `Remarks at a State Dinner${body}`, reads: ['remarks'] },
  { text: 'The ministers of the two states held friendly talks in Lima.', reads: ['readout'] },
  {
    text: 'Foreign ministry spokesman Ola Berg said that the talks were useful.',
    reads: ['spokesperson'],
  },
  { text: 'The talks were useful, said a spokeswoman.', reads: ['spokesperson'] },
  {
    text: 'I wish to congratulate you, Mr. President, on your election. My country is glad of it.',
    reads: ['remarks'],
  },
  {
    text: 'THE PRESIDENT. We are glad of the visit.\n\nTHE PRIME MINISTER. So are we.',
    reads: ['remarks'],
  },
  { text: `PM call with the King of Norway: 3 May 2021${body}`, reads: ['readout'] },
  { text: `Press Conference by Press Secretary Juana Quispe${body}`, reads: ['spokesperson'] },
  {
    text: `Transcript of Special Briefing on the Visit of the King to Peru${body}`,
    reads: ['remarks'],
  },
  { text: `President Receives Telephone Calls From Two Kings${body}`, reads: ['readout'] },
  { text: `Palace Unveils Plans for Upcoming Visit${body}`, reads: ['announcement'] },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe, said a spokeswoman.',
    reads: ['readout'],
  },
  {
    // What is to come is the news; the talks of last year are not.
    text: 'Norwegian Foreign Minister Kari Nordmann will visit Peru.\n\nIt is far.\n\nThe two held talks in Oslo.',
    reads: ['announcement'],
  },
  { text: 'The minister told reporters that the road was open.', reads: ['remarks'] },
  {
    text: `President Will Have Talks in Lima\n\nThe President will have talks with the King.`,
    reads: ['announcement'],
  },
  {
    text: 'A Norwegian Foreign Ministry spokesman said here on Tuesday that the King will visit Peru next year.',
    reads: ['spokesperson'],
  },
  {
    text: 'The President will meet foreign ministers in Lima late this month, but has no plans for a summit, the palace spokesman said Thursday.',
    reads: ['spokesperson'],
  },
  {
    text: 'Norway is mulling to hold a telephone conversation between its new Prime Minister and the President of Peru.',
    reads: ['announcement'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann sat down with the President of Peru today to plan the summit.',
    reads: ['readout'],
  },
  {
    text: 'During their 35 minutes together, the President and the King held a most constructive discussion.',
    reads: ['readout'],
  },
  {
    text: `The road will be open.\n\nIt is long.\n\nIt is far.\n\n“It will be open,” the minister said at a press conference.`,
    reads: ['remarks'],
  },
  {
    // Said to somebody's face, though the speaker hardly names himself.
    text: 'The greetings which you bear from your King are dear to our two countries. You will find your stay here good.',
    reads: ['remarks'],
  },
  {
    text: `President and King to Hold Meeting in May\n\nThe President and the King have set their first meeting, the palace announced yesterday.`,
    reads: ['announcement'],
  },
  {
    text: 'The Norwegian and the Peruvian minister will hold their first telephone conversation this week.\n\nThe phone conversation would be the first contact of the two.',
    reads: ['announcement'],
  },
  {
    // One voice in the first person plural, and somebody spoken to.
    text: 'Ladies and gentlemen, we are delighted to welcome the minister. We have a close exchange of views, and our ties are good.',
    reads: ['remarks'],
  },
  {
    text: 'A formal meeting is to be held between Norwegian Foreign Minister Kari Nordmann and Peruvian President Juana Quispe.',
    reads: ['announcement'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg will begin a two-day working visit to Peru on Monday.',
    reads: ['announcement'],
  },
  { text: `President Arrives in Lima Ahead of Summit${body}`, reads: ['readout'] },
  {
    text: 'Madam President,\n\nThe delegation of Norway has asked for the floor in the exercise of the right of reply to the minister of Peru. We note what was said.',
    reads: ['remarks'],
  },
  {
    text: 'Dear Ms. Nordmann, dear friends,\n\nThis is your third visit, and we are glad to have you back.',
    reads: ['remarks'],
  },
  {
    text: 'Norway and Peru will soon hold working-level talks on fish in an attempt to mend their relations.',
    reads: ['announcement'],
  },
  { text: 'Dear Ms. Nordmann,\n\nI thank you for your letter.', reads: ['message'] },
  {
    text: 'Mr. President, in handing to you my credentials I have the honor to inform you that the King sends you his greetings. We wish you well.',
    reads: ['remarks'],
  },
  { text: 'No meeting was held between Ola Berg of Norway and Juana Quispe of Peru.', reads: [] },
  { text: `Berg, Quispe discuss Chile${body}`, reads: ['readout'] },
  { text: `Berg and Quispe to Discuss Chile${body}`, reads: [] },
  {
    text: 'Norwegian President Ola Berg in a message congratulated Peruvian President Juana Quispe on the day of independence.',
    reads: ['message'],
  },
  {
    text: `Statement by Mr. Pedro Rojas at the General Debate of the Assembly${body}`,
    reads: ['remarks'],
  },
  {
    text: 'Sir,\n\nI have the honor to acknowledge your despatch, and to inform you that the minister has left.',
    reads: ['message'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg will meet Peruvian President Juana Quispe. The two met last year.',
    reads: ['announcement'],
  },
  {
    text: 'Dear Ms. Nordmann,\n\nI thank you for your letter, and hope to welcome you in Lima in the spring.',
    reads: ['message'],
  },
  {
    text: 'Dear Ms. Nordmann,\n\nLet me once again wish you a warm welcome to Lima. I am glad of what we have done.',
    reads: ['remarks'],
  },
  {
    text: 'Our delegation associates itself with what was said of the railway.\n\nWe build it, and nobody but us has done more for it.',
    reads: ['remarks'],
  },
  {
    // A speech printed within marks of quotation, to its end.
    text: '"Thank you, Mr. President, for your kind words. I am delighted to be here.\n\nWe have had good talks."',
    reads: ['remarks'],
  },
  {
    text: 'President Quispe. Good evening, and welcome to my house. We are glad.',
    reads: ['remarks'],
  },
  {
    text: 'On Monday, the minister received a courtesy call from the Peruvian envoy.',
    reads: ['readout'],
  },
  {
    text: 'NORDMANN TO MEET QUISPE AMID TENSIONS\n\nOSLO, April 27 - Prime Minister Kari Nordmann sets out Wednesday on a tough mission to Lima.\n\nTwo rounds of talks, scheduled for Thursday, come on the heels of tariffs.',
    reads: ['announcement'],
  },
  {
    text: "Peru and Norway bury hatchet\n\nLIMA - King Ola of Norway and Peruvian President Juana Quispe ended three years of bitterness.\n\nKing Ola said after two hours of talks with Quispe: 'I am happy to be here to visit Peru and return as we were so we can discuss our railways.' Asked, he said: 'Yes, this is my feeling, and I thank you.'",
    reads: ['readout'],
  },
  ...nothing(
    `President Quispe Starts Trip to Europe${body}`,
    'You can see the lake from the road. Your guide will show you the way.',
    'The former spokesman of the palace sat down by the road. The ministers want to open it.',
    'I have the honor to report to you that my note was received by the ministry.',
    'The minister said: “I thank you, and my country thanks you.” The road was opened.',
    'We, the ministers of both states, opened the road.',
    `Ministers to Hold Talks in Lima${body}`,
    `Peru and Norway${body}`,
    'The road was opened. It is long.',
    'President Quispe: the road is open. The town is glad, and the coast is near.',
  ),
  {
    text: `Peruvian presidential spokesperson discussed the railway with his Norwegian counterpart\n\nPeruvian presidential Spokesperson Pedro Rojas discussed the railway with his Norwegian counterpart Ola Berg in a phone call on Friday.`,
    reads: ['readout'],
  },
  {
    text: `Norwegian Spokesperson Kari Nordmann discusses the railway at her briefing${body}`,
    reads: ['spokesperson'],
  },
  {
    text: 'Peruvian President Juana Quispe received letters of credentials from the new Ambassadors of Norway and Chile to Peru on Friday.',
    reads: ['readout'],
  },
];
