import { type Case, nothing } from '../extract/case.ts';

/** Datelines: place, day, agency, and how far they reach. */
export const datelineCases: readonly Case[] = [
  {
    text: 'LIMA, May 12 (Reuters) - Peru said so.',
    reads: ['LIMA | May 12 | Reuters | LIMA, May 12 (Reuters) -'],
  },
  {
    text: "XI'AN, May 12 (Xinhua) -- China said so.",
    reads: ["XI'AN | May 12 | Xinhua | XI'AN, May 12 (Xinhua) --"],
  },
  {
    text: 'Nairobi, 3 March 1978 (AFP) — Kenya said so.',
    reads: ['Nairobi | 3 March 1978 | AFP | Nairobi, 3 March 1978 (AFP) —'],
  },
  {
    text: 'WASHINGTON (AP) — The two sides met.',
    reads: ['WASHINGTON | – | AP | WASHINGTON (AP) —'],
  },
  {
    text: 'Dar es Salaam — The two sides met.',
    reads: ['Dar es Salaam | – | – | Dar es Salaam —'],
  },
  { text: 'MOSCOW. TASS - The two sides met.', reads: ['MOSCOW | – | TASS | MOSCOW. TASS -'] },
  { text: 'NEW DELHI: The two sides met.', reads: ['NEW DELHI | – | – | NEW DELHI:'] },
  {
    text: 'TOKYO, April 3, Kyodo - Japan said so.',
    reads: ['TOKYO | April 3 | Kyodo | TOKYO, April 3, Kyodo -'],
  },
  {
    text: '[Excerpt] Tokyo, March 11 KYODO -- The minister spoke.',
    reads: ['Tokyo | March 11 | KYODO | Tokyo, March 11 KYODO --'],
  },
  {
    text: 'VANCOUVER, British Columbia (AP) _ The two met.',
    reads: ['VANCOUVER, British Columbia | – | AP | VANCOUVER, British Columbia (AP) _'],
  },
  {
    text: 'MOSCOW, March 5. /TASS/. Russia said so.',
    reads: ['MOSCOW | March 5 | TASS | MOSCOW, March 5. /TASS/.'],
  },
  {
    text: '[Text] Beijing, May 5 (XINHUA) -- China said so.',
    reads: ['Beijing | May 5 | XINHUA | Beijing, May 5 (XINHUA) --'],
  },
  {
    text: 'New Delhi, Mar 5 (PTI) The minister said so.',
    reads: ['New Delhi | Mar 5 | PTI | New Delhi, Mar 5 (PTI)'],
  },
  { text: 'PARIS — The two sides met.', reads: ['PARIS | – | – | PARIS —'] },
  {
    text: 'GENEVA, Switzerland, Jan. 5 (UPI) -- They met.',
    reads: ['GENEVA, Switzerland | Jan. 5 | UPI | GENEVA, Switzerland, Jan. 5 (UPI) --'],
  },
  {
    text: 'UNPRONOUNCEABLE, May 12 - The two sides met.',
    reads: ['UNPRONOUNCEABLE | May 12 | – | UNPRONOUNCEABLE, May 12 -'],
  },
  {
    text: 'PEKING, February 22. President Quispe met the press.',
    reads: ['PEKING | February 22 | – | PEKING, February 22.'],
  },
  {
    text: 'LIMA, Peru (June 30) - They met.',
    reads: ['LIMA, Peru | June 30 | – | LIMA, Peru (June 30) -'],
  },
  {
    text: '(Rec. 9.40 p.m.) LIMA, October 21. The talks went on.',
    reads: ['LIMA | October 21 | – | LIMA, October 21.'],
  },
  {
    text: '(MENA- Lima News Agency (LNA)) TEHRAN, Sept 15 (LNA) -- The talks went on.',
    reads: ['TEHRAN | Sept 15 | LNA | TEHRAN, Sept 15 (LNA) --'],
  },
  {
    text: '♦ LIMA, November 11. The talks went on.',
    reads: ['LIMA | November 11 | – | LIMA, November 11.'],
  },
  {
    text: '(N.Z.P.A.-Reuter—Copyright) PEKING, February 22. The talks went on.',
    reads: ['PEKING | February 22 | – | PEKING, February 22.'],
  },
  {
    text: 'A LATE DISAGREEMENT (Recd. 1 p.m.) LONDON, July 28. The talks went on.',
    reads: ['LONDON | July 28 | – | LONDON, July 28.'],
  },
  {
    text: 'CANBERRA, Monday.—The treaty was signed.',
    reads: ['CANBERRA | – | – | CANBERRA, Monday.—'],
  },
  {
    text: 'MOSCOW (Lima Today / Sputnik - 7th September, 2020) The two met.',
    reads: [
      'MOSCOW | 7th September, 2020 | Lima Today / Sputnik | MOSCOW (Lima Today / Sputnik - 7th September, 2020)',
    ],
  },
  {
    text: 'MOSCOW, November 11, 17:23 /TASS/. The two met.',
    reads: ['MOSCOW | November 11 | TASS | MOSCOW, November 11, 17:23 /TASS/.'],
  },
  {
    text: 'VIENTIANE,SEPT.27 (KPL)- The two met.',
    reads: ['VIENTIANE | SEPT.27 | KPL | VIENTIANE,SEPT.27 (KPL)-'],
  },
  {
    text: 'TAUPO, New Zealand, March 23 - The two met.',
    reads: ['TAUPO, New Zealand | March 23 | – | TAUPO, New Zealand, March 23 -'],
  },
  {
    text: 'MOSCOW May 2 Norwegian Foreign Minister Kari\nNordmann held a phone call with the minister of Peru\non Monday.',
    reads: ['MOSCOW | May 2 | – | MOSCOW May 2'],
  },
  {
    text: 'NEW DELHI, Feb 3 The foreign ministers of both states met here on Monday to talk of the port.',
    reads: ['NEW DELHI | Feb 3 | – | NEW DELHI, Feb 3'],
  },
  {
    text: 'LIMA June 12, 2014 A minister of Peru said on Monday that the railway would be opened.',
    reads: ['LIMA | June 12, 2014 | – | LIMA June 12, 2014'],
  },
  {
    text: 'BEIJING, Oct 9 China and Peru signed an agreement on the port, both governments said.',
    reads: ['BEIJING | Oct 9 | – | BEIJING, Oct 9'],
  },
  {
    text: 'DOHA, Qatar, Nov 17 Peru and Chile held talks on Monday on the railway from the coast.',
    reads: ['DOHA, Qatar | Nov 17 | – | DOHA, Qatar, Nov 17'],
  },
  { text: 'NZPA-AAP Vienna The two met.', reads: ['Vienna | – | NZPA-AAP | NZPA-AAP Vienna'] },
  ...nothing(
    'Vienna (the city) and Lima met on February 22. The talks went on.',
    'The two sides (Peru and Chile) met. LONDON, July 28. They left.',
    'ABCD Vienna is a city.',
    'MOSCOW May 2 Talks to Open the Railway Between the Coast and the Mountains of Peru',
    'MOSCOW May 2 was a day on which the foreign ministers of both states met in the port.',
    'Moscow May 2 Norwegian Foreign Minister Kari Nordmann held a phone call with her colleague.',
    'MINISTER May 2 Norwegian Foreign Minister Kari Nordmann held a phone call with her colleague.',
    'MOSCOW May 2 Summit',
    'MAY 2 The foreign ministers of both states met here on Monday to talk of the port.',
    'Lima, Monday was a holiday.',
    'PRIME MINISTER: I thank the press.',
    'QUESTION: Will you go to Lima?',
    'Lima is a city - and an old one.',
    'Peru - a state on the Pacific - said so.',
    'May 12 (Reuters) - Peru said so.',
    'Minister Quispe, May 12 - said so.',
    'THE PRESIDENT — I thank you.',
    'Lima, Peru, and Oslo, Norway, agreed.',
  ),
  {
    text: 'NEW DELHI, Jan. 31, Reuter: The two met.',
    reads: ['NEW DELHI | Jan. 31 | Reuter | NEW DELHI, Jan. 31, Reuter:'],
  },
  {
    text: 'Santiago (AFP) Mar 13, 2006 The minister left.',
    reads: ['Santiago | Mar 13, 2006 | AFP | Santiago (AFP) Mar 13, 2006'],
  },
];

/** Paragraphs of a text, one a line; `/` where lines were joined. */
export const paragraphCases: readonly Case[] = [
  { text: 'One.\n\nTwo.\n \nThree.', reads: ['One.', 'Two.', 'Three.'] },
  {
    text: 'The two sides agreed on the building of a railway\nfrom the coast to the mountains, and on a port at its\nend.\n\nThey will meet again.',
    reads: [
      'The two sides agreed on the building of a railway / from the coast to the mountains, and on a port at its / end.',
      'They will meet again.',
    ],
  },
  {
    text: '    The two sides agreed on the building of a railway\nfrom the coast to the mountains.\n    They will meet again, it was agreed, in the spring of\nthe next year.',
    reads: [
      'The two sides agreed on the building of a railway / from the coast to the mountains.',
      'They will meet again, it was agreed, in the spring of / the next year.',
    ],
  },
  {
    text: 'The King Receives a Message of Greeting\nfrom the President of Peru\n\nThe King of Norway has received a message.',
    reads: [
      'The King Receives a Message of Greeting / from the President of Peru',
      'The King of Norway has received a message.',
    ],
  },
  {
    text: 'Talks Between the Two Ministers Continue\nin Oslo and are to end on Friday\n\nThe two ministers met again.',
    reads: [
      'Talks Between the Two Ministers Continue / in Oslo and are to end on Friday',
      'The two ministers met again.',
    ],
  },
  {
    text: 'King Ola arrives in Peru for talks\nfrom The Associated Press\n\nLIMA - The King arrived.',
    reads: [
      'King Ola arrives in Peru for talks',
      'from The Associated Press',
      'LIMA - The King arrived.',
    ],
  },
  {
    // A line that ends a sentence, a list, one that begins by itself: lines of their own.
    text: 'The King has received a message.\nfrom the desk of the editor',
    reads: ['The King has received a message.', 'from the desk of the editor'],
  },
  {
    text: 'King Ola meets President Quispe\nFrom Oslo by Kari Nordmann',
    reads: ['King Ola meets President Quispe', 'From Oslo by Kari Nordmann'],
  },
  {
    // One paragraph a line, none wrapped.
    text: `First, ${'we will build it together '.repeat(6)}.\nSecond, the port.\nThird, the road.`,
    reads: [
      `First, ${'we will build it together '.repeat(6)}.`,
      'Second, the port.',
      'Third, the road.',
    ],
  },
  {
    // A list of lines about as long as one another, each a sentence: nothing is wrapped.
    text: 'First, stay committed to building the railway to the coast.\nSecond, stay committed to opening the port at its end.\nThird, stay committed to mending the old road to the town.\nFourth, stay committed to meeting again in the spring.',
    reads: [
      'First, stay committed to building the railway to the coast.',
      'Second, stay committed to opening the port at its end.',
      'Third, stay committed to mending the old road to the town.',
      'Fourth, stay committed to meeting again in the spring.',
    ],
  },
  {
    text: 'The two sides agreed that the following works will be\nbegun in the spring of the next year and not after it:\n1. the railway from the coast to the mountains, to be\nbuilt first of all;\n2. the port.',
    reads: [
      'The two sides agreed that the following works will be / begun in the spring of the next year and not after it:',
      '1. the railway from the coast to the mountains, to be / built first of all;',
      '2. the port.',
    ],
  },
  {
    text: 'The two sides agreed.\nThey left.',
    reads: ['The two sides agreed.', 'They left.'],
  },
  {
    text: 'The following agreed:\n1. The railway.\n2. The port.',
    reads: ['The following agreed:', '1. The railway.', '2. The port.'],
  },
  {
    text: 'TWO SIDES AGREE ON THE BUILDING OF A RAILWAY TO THE COAST\n  The two sides agreed on the building of a railway from\n  the coast to the mountains, and on a port at its end.',
    reads: [
      'TWO SIDES AGREE ON THE BUILDING OF A RAILWAY TO THE COAST',
      'The two sides agreed on the building of a railway from / the coast to the mountains, and on a port at its end.',
    ],
  },
  {
    text: '    LIMA, March 2 - The two sides agreed on the building of a railway\nfrom the coast to the mountains, and on a port at\nits end, where there had been none before\nthe war.',
    reads: [
      'LIMA, March 2 - The two sides agreed on the building of a railway / from the coast to the mountains, and on a port at / its end, where there had been none before / the war.',
    ],
  },
  {
    // What stood between the day and the first words was taken out after the lines were wrapped.
    text: 'LIMA May 2 The two sides agreed on the\nbuilding of a railway from the coast to the mountains,\nand on a port at its end, where there had been none\nbefore the war.',
    reads: [
      'LIMA May 2 The two sides agreed on the / building of a railway from the coast to the mountains, / and on a port at its end, where there had been none / before the war.',
    ],
  },
  {
    // A speech cut from its heading: the first line is short, and goes on.
    text: 'Let me thank\nthe Assembly for the building of a railway from the\ncoast to the mountains, and for the port at its end\nwhere there had been none before the war and there\nis none now.',
    reads: [
      'Let me thank / the Assembly for the building of a railway from the / coast to the mountains, and for the port at its end / where there had been none before the war and there / is none now.',
    ],
  },
  {
    text: 'Railway Agreed\nThe two sides agreed on the building of a railway\nfrom the coast to the mountains, and on a port at\nits end, where there had been none before it in\nthe war.',
    reads: [
      'Railway Agreed',
      'The two sides agreed on the building of a railway / from the coast to the mountains, and on a port at / its end, where there had been none before it in / the war.',
    ],
  },
  {
    // A title over two lines, printed again on one.
    text: 'MINISTER QUISPE AND CHILEAN\nMINISTER ROJAS AGREE ON FISH\n\nMinister Quispe and Chilean Minister Rojas Agree on Fish\n\nThey met.',
    reads: [
      'MINISTER QUISPE AND CHILEAN / MINISTER ROJAS AGREE ON FISH',
      'Minister Quispe and Chilean Minister Rojas Agree on Fish',
      'They met.',
    ],
  },
  {
    text: 'MINISTER QUISPE AND CHILEAN\nMINISTER ROJAS AGREE ON FISH\n\nThey met.',
    reads: ['MINISTER QUISPE AND CHILEAN', 'MINISTER ROJAS AGREE ON FISH', 'They met.'],
  },
  {
    text: 'Statement\nby H.E. Mr. Pedro Rojas, Minister of Peru\nat the General Debate of the Assembly\n(New York, 1 October 2015)\n\nMr. President,\n\nPeru is here.',
    reads: [
      'Statement / by H.E. Mr. Pedro Rojas, Minister of Peru / at the General Debate of the Assembly',
      '(New York, 1 October 2015)',
      'Mr. President,',
      'Peru is here.',
    ],
  },
  {
    text: 'Statement\nby the road we came, and we went.',
    reads: ['Statement', 'by the road we came, and we went.'],
  },
  {
    text: 'Peruvian president begins state visit to Norway\n2007/02/06\n\nThe President arrived.',
    reads: [
      'Peruvian president begins state visit to Norway',
      '2007/02/06',
      'The President arrived.',
    ],
  },
  { text: 'Dear Mr. President,\nThank you.', reads: ['Dear Mr. President,', 'Thank you.'] },
  {
    // Indents mark the paragraphs: a short line that is not indented goes on, one that is begins another.
    text: 'MINISTERS SIGN PACT\n  The two ministers met\n  in Lima and agreed on the building of a railway from there\n  to the port, as officials said of the talks with President\n  Ola Berg.\n      "It is a railway for us all and for those who come\n  after us, whoever they are, and wherever they live," one\n  of them said.\n      The two had signed a pact on the port, and on the road\n  to the coast, which has been closed for many years.',
    reads: [
      'MINISTERS SIGN PACT',
      'The two ministers met / in Lima and agreed on the building of a railway from there / to the port, as officials said of the talks with President / Ola Berg.',
      '"It is a railway for us all and for those who come / after us, whoever they are, and wherever they live," one / of them said.',
      'The two had signed a pact on the port, and on the road / to the coast, which has been closed for many years.',
    ],
  },
  {
    text: 'LIMA, May 12 - The two sides agreed on the building of a railway from\nthe coast.\n    They will meet again, it was agreed, in the spring, on a port\n    Both spoke of the new road, and of the port at the end of the\nold one.\n    "We will build it together," the minister said in the harbour.\n REUTER',
    reads: [
      'LIMA, May 12 - The two sides agreed on the building of a railway from / the coast.',
      'They will meet again, it was agreed, in the spring, on a port',
      'Both spoke of the new road, and of the port at the end of the / old one.',
      '"We will build it together," the minister said in the harbour.',
      'REUTER',
    ],
  },
];
