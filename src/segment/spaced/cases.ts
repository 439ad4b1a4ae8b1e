import type { Case } from '../../extract/case.ts';

/** Lines each followed by a blank one, as a scan sets them. */
function apart(...lines: readonly string[]): string {
  return lines.join('\n\n');
}

/** A body that shows how wide it is set, to stand below or above what must stay apart. */
const body = [
  'The two ministers met in Lima on Thursday and agreed on the',
  'building of a railway from the coast to the mountains, on',
  'a port at its end, and on a school for those who are to be',
  'its drivers, whoever they are and wherever they may live.',
] as const;
const bodyRead =
  'The two ministers met in Lima on Thursday and agreed on the / building of a railway from the coast to the mountains, on / a port at its end, and on a school for those who are to be / its drivers, whoever they are and wherever they may live.';

/** Texts with every line apart: paragraphs, one a line; `/` where lines were joined. */
export const spacedCases: readonly Case[] = [
  { text: apart(...body), reads: [bodyRead] },
  {
    // Two blank lines end a paragraph, and none where a sentence goes on over the foot of a page.
    text: `${apart(...body)}\n\n\n${apart(...body.slice(0, 2))}\n\n\n${apart(...body.slice(2))}`,
    reads: [bodyRead, bodyRead],
  },
  {
    // One blank line everywhere: a paragraph ends with a line that had room for the next word.
    text: apart(
      ...body.slice(0, 3),
      'its drivers.',
      'They will meet again, as both of them said, in the spring',
      'of next year.',
    ),
    reads: [
      `${bodyRead.slice(0, bodyRead.indexOf('its drivers'))}its drivers.`,
      'They will meet again, as both of them said, in the spring / of next year.',
    ],
  },
  {
    // A sentence ends with its line, and the paragraph does not.
    text: apart(
      body[0],
      body[1],
      'a port at its end, where there was none in all the years.',
      'Both spoke of the school, and of those who are to be the',
      'drivers.',
    ),
    reads: [
      'The two ministers met in Lima on Thursday and agreed on the / building of a railway from the coast to the mountains, on / a port at its end, where there was none in all the years. / Both spoke of the school, and of those who are to be the / drivers.',
    ],
  },
  {
    // A name over two lines, and the first line of a paragraph that lost its indent.
    text: apart(
      'Those who spoke to the press named the King of North',
      'Korea, though nobody had asked, and the ministers of South',
      'Africa and of Peru, who had come to Lima for the railway',
      'and for the port, and who left again on the same evening',
      'or on the day after it, when the harbour was closed, and',
      'no train went to the mountains.',
    ),
    reads: [
      'Those who spoke to the press named the King of North / Korea, though nobody had asked, and the ministers of South / Africa and of Peru, who had come to Lima for the railway / and for the port, and who left again on the same evening / or on the day after it, when the harbour was closed, and / no train went to the mountains.',
    ],
  },
  {
    // Lines that go on are set in by one: an indent tells where paragraphs begin, however full the line above is.
    text: 'The two ministers met in Lima on Thursday and agreed on the\n\n building of a railway from the coast to the mountains, on\n\n a port at its end, and on a school for its drivers in Lima.\n\nThey will meet in the spring, as both of them said, and as\n\n had been agreed before. The talks go on for as long as it\n\n takes, both said, and they have time.\n\nAll of them left.',
    reads: [
      'The two ministers met in Lima on Thursday and agreed on the / building of a railway from the coast to the mountains, on / a port at its end, and on a school for its drivers in Lima.',
      'They will meet in the spring, as both of them said, and as / had been agreed before. The talks go on for as long as it / takes, both said, and they have time.',
      'All of them left.',
    ],
  },
  {
    // Indents that a scan blurred tell nothing.
    text: 'The two ministers met in Lima on Thursday and agreed on the\n\n  building of a railway from the coast to the mountains, on\n\na port at its end, where there was none in all the years.\n\n   Both spoke of the school, and of those who are to be the\n\n drivers, whoever they are, and were glad of all the talks.\n\nThey are to meet again, in Oslo or in Lima, as was agreed\n\nbefore.',
    reads: [
      'The two ministers met in Lima on Thursday and agreed on the / building of a railway from the coast to the mountains, on / a port at its end, where there was none in all the years. / Both spoke of the school, and of those who are to be the / drivers, whoever they are, and were glad of all the talks. / They are to meet again, in Oslo or in Lima, as was agreed / before.',
    ],
  },
  {
    // A line broken short behind a word nothing ends in; a paragraph whose first letter a scan took for a small one.
    text: apart(
      'Guest of the day was Admiral Sir',
      'Ola Berg, who spoke of the railway and of all who built it',
      'in the years of the war, and of the port.',
      'in addition, the two ministers agreed on a school for its',
      'drivers, and on a house for those who come to see them in',
      'the harbour.',
    ),
    reads: [
      'Guest of the day was Admiral Sir / Ola Berg, who spoke of the railway and of all who built it / in the years of the war, and of the port.',
      'in addition, the two ministers agreed on a school for its / drivers, and on a house for those who come to see them in / the harbour.',
    ],
  },
  {
    // A comma ends no headline, and a figure begins none; a paragraph on one long line is whole.
    text: apart(
      'Guests of the day in Lima were Ola Berg, Pedro Rojas,',
      'Kari Nordmann and the two ministers, who had come for the',
      'railway and for the port, and left again with the last of',
      'the trains.',
      'Guests of the day before were, as was said here in Lima',
      '45 ministers, of whom nobody knew for what reason they had',
      'come. The day went by with talks on fish and on the port',
      'and on the school.',
      'Minister Quispe then said to those who were with her that the railway would be built, whoever might be against it in Lima',
      'Minister Nordmann said that it would be built in any case,',
      'and in spring.',
    ),
    reads: [
      'Guests of the day in Lima were Ola Berg, Pedro Rojas, / Kari Nordmann and the two ministers, who had come for the / railway and for the port, and left again with the last of / the trains.',
      'Guests of the day before were, as was said here in Lima / 45 ministers, of whom nobody knew for what reason they had / come. The day went by with talks on fish and on the port / and on the school.',
      'Minister Quispe then said to those who were with her that the railway would be built, whoever might be against it in Lima',
      'Minister Nordmann said that it would be built in any case, / and in spring.',
    ],
  },
  {
    // A letterhead, a title over two lines, whose statement it is; below the body, place and day.
    text: apart(
      'FOR PRESS No. 12/1968',
      'VISIT TO PERU OF THE MINISTER FOR',
      'FOREIGN AFFAIRS OF NORWAY',
      'For immediate release in Lima, Oslo and the other ports,',
      'Statement by the Prime Minister of Peru, Mr. Pedro Rojas',
      ...body,
      'LIMA, 12 June 1968',
    ),
    reads: [
      'FOR PRESS No. 12/1968',
      'VISIT TO PERU OF THE MINISTER FOR',
      'FOREIGN AFFAIRS OF NORWAY',
      'For immediate release in Lima, Oslo and the other ports,',
      'Statement by the Prime Minister of Peru, Mr. Pedro Rojas',
      bodyRead,
      'LIMA, 12 June 1968',
    ],
  },
  {
    // A headline as wide as the text, a longer one, and a last line whose stop a scan lost.
    text: apart(
      'The president of Peru receives the minister from Norway who has come to Lima for the railway and for the port at its end',
      'The president of Peru receives the minister from Norway',
      ...body.slice(0, 3),
      'its drivers, whoever they are and wherever they may live',
      '12 June 1968',
      ...body.slice(0, 3),
      'its drivers, whoever they are and wherever they may live',
      'FISH AND FORESTS',
    ),
    reads: [
      'The president of Peru receives the minister from Norway who has come to Lima for the railway and for the port at its end',
      'The president of Peru receives the minister from Norway',
      bodyRead.slice(0, -1),
      '12 June 1968',
      bodyRead.slice(0, -1),
      'FISH AND FORESTS',
    ],
  },
  {
    // A headline over two lines, the second in small letters.
    text: apart(
      'President of Peru receives the minister from Norway',
      'and shows her the railway to the mountains',
      ...body,
    ),
    reads: [
      'President of Peru receives the minister from Norway / and shows her the railway to the mountains',
      bodyRead,
    ],
  },
  {
    // Speakers, whether their words stand on the label's line or below it, and an answer of one line.
    text: apart(
      'JOURNALIST: Minister, will there be a railway to the coast,',
      'and if there is one, who is going to build it and when?',
      'MINISTER: I can only say what both of us have said to the',
      'press today, that there will be a railway to the coast and',
      'a port at its end.',
      'JOURNALIST: When?',
      'MINISTER: In spring.',
      'JOURNALIST: Who pays?',
      'PRESIDENT:',
      'We do.',
    ),
    reads: [
      'JOURNALIST: Minister, will there be a railway to the coast, / and if there is one, who is going to build it and when?',
      'MINISTER: I can only say what both of us have said to the / press today, that there will be a railway to the coast and / a port at its end.',
      'JOURNALIST: When?',
      'MINISTER: In spring.',
      'JOURNALIST: Who pays?',
      'PRESIDENT:',
      'We do.',
    ],
  },
  {
    // Those greeted, a heading within, a list, a row of a table, the number of a page, a name below.
    text: apart(
      'Mr. President,',
      'distinguished guests,',
      ...body,
      'Fish, Forests, Railways and Schools in Peru and in Norway',
      ...body,
      '1. the railway from the coast to the mountains;',
      '2. the port.',
      'Railway    12,000    14,000',
      '- 2 -',
      'Juana Quispe',
    ),
    reads: [
      'Mr. President,',
      'distinguished guests,',
      bodyRead,
      'Fish, Forests, Railways and Schools in Peru and in Norway',
      bodyRead,
      '1. the railway from the coast to the mountains;',
      '2. the port.',
      'Railway    12,000    14,000',
      '- 2 -',
      'Juana Quispe',
    ],
  },
  {
    // A sentence that a page's number or a table cuts is not put together over it.
    text: apart(
      ...body.slice(0, 2),
      '- 2 -',
      ...body.slice(2, 3),
      'Railway    12,000,000 pounds    14,000,000 crowns in all',
      ...body.slice(3),
      ...body,
    ),
    reads: [
      bodyRead.slice(0, bodyRead.indexOf(' / a port')),
      '- 2 -',
      'a port at its end, and on a school for those who are to be',
      'Railway    12,000,000 pounds    14,000,000 crowns in all',
      `its drivers, whoever they are and wherever they may live. / ${bodyRead}`,
    ],
  },
  {
    // A head of single lines above, long paragraphs below: only what stands apart is closed up.
    text: `Ministry of Fisheries\nand of the harbours of Peru\nLima\n\n${apart(...body)}\n\n${'Both spoke of the port. '.repeat(8).trim()}\n\n${'They spoke of fish. '.repeat(8).trim()}`,
    reads: [
      'Ministry of Fisheries\nand of the harbours of Peru\nLima',
      bodyRead,
      'Both spoke of the port. '.repeat(8).trim(),
      'They spoke of fish. '.repeat(8).trim(),
    ],
  },
  {
    // Verse within a scan begins each line with a capital and leaves room.
    text: apart(
      ...body,
      'The ship goes out,',
      'The ship comes home,',
      'And none can say',
      'Where she has gone',
      ...body,
    ),
    reads: [
      bodyRead,
      'The ship goes out,',
      'The ship comes home,',
      'And none can say',
      'Where she has gone',
      bodyRead,
    ],
  },
];

/** Texts of lines apart that are lines of their own: nothing may be joined. */
export const notSpaced: readonly string[] = [
  // Those present.
  apart(
    'I find that our party for the talks will consist of:',
    'Mrs. Quispe',
    'Miss Edith Nordmann, her Secretary',
    'Rear Admiral Ola Berg',
    'Pedro H. Rojas,',
    'seven men of the guard, namely:',
    'Joseph E. Berg',
    'and two others',
    'William A. Rojas',
  ),
  // A list, and one sentence among it that is wrapped.
  apart(
    'Those present',
    ...['Berg', 'Quispe', 'Rojas', 'Nordmann'].flatMap((name) => [
      `Ola ${name}, Norway`,
      `Juana ${name}, Peru`,
      `Pedro ${name}, Peru`,
    ]),
    ...body,
    'Fish',
    'Ports',
    'Schools',
  ),
  // A programme.
  apart(
    '9.00 arrival at the port of Callao, welcome by the Minister',
    '10.30 talks in the Palace',
    '12.00 lunch given by the President for the guest and those',
    '15.00 visit to the railway',
    '17.00 departure for the airport',
    '18.00 departure for Oslo',
  ),
  // Notes without stops, each begun small and ended where its writer ended it.
  apart(
    'met the minister in the port of Lima and the harbour master',
    'spoke of fish',
    'agreed to build a railway',
    'no date for it yet',
    'went on to the mountains with the minister',
    'saw the school',
    'back in Oslo on Friday',
  ),
  // A treaty, clause by clause.
  apart(
    'This Convention applies to all ships engaged on voyages, but',
    '(a)',
    'ships of war; ships solely engaged in fishing; pleasure yachts;',
    '(b)',
    'ships of less than 150 tons gross',
    '(c)',
    'ships to which this Convention does not apply;',
    'shall remain subject to the legislation of each Government.',
  ),
  // An agenda.
  apart(
    'Agenda',
    'Railways',
    'Ports and harbours, with the report of the two ministers',
    'Fish',
    'Schools of fisheries, and what the two sides have agreed',
    'Any other business',
  ),
  // Questions and answers of one line.
  apart(
    'Q: Will there be a railway from the coast to the mountains?',
    'A: yes, and it will be built in the spring of the next year',
    'Q: Will there be a port?',
    'A: yes',
    'Q: Is there anything else you have agreed on with Norway?',
    'A: no, but there will be a school of fisheries in the port',
  ),
  // Paragraphs of one sentence each.
  apart(
    'The two ministers met in Lima on Thursday for their talks.',
    'They agreed on the building of a railway to the mountains.',
    'Both spoke of the port, and of the school that is to be built.',
    'They will meet again in the spring of next year, in Oslo.',
    'No statement was made to the press by either of the two.',
  ),
  // Paragraphs of one sentence each, and one that is wrapped.
  apart(
    'The two ministers met in Lima on Thursday for their talks.',
    'They agreed on the building of a railway to the mountains.',
    'Both spoke of the port, and of the school to be built too.',
    'They will meet again in the spring of next year, in Oslo.',
    ...body,
    'No statement was made to the press by either of the two.',
    'Both had talks on fish with the Minister of Fisheries too.',
    'They left Lima again on the evening of the following day.',
    'The talks had been agreed on in the spring of the old year.',
  ),
  // An address.
  apart(
    'Ministry of Foreign Affairs of the Republic of Peru, Lima',
    'Office of the Minister',
    'Harbour Street 4',
    'c/o the Secretary',
    'Lima',
  ),
  // All in capitals: no small letter tells.
  apart(...body.map((line) => line.toUpperCase())),
  // Two lines that go on are too few to tell.
  apart(body[0], body[1], body[2], 'They left.', 'Both said so.', 'The talks are over.'),
];
