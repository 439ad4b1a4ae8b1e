import { type Case, nothing } from '../case.ts';

const who =
  'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe in Lima.\n\n';
const lone = 'Norwegian Foreign Minister Kari Nordmann arrived in Lima.\n\n';

/** Speech: speaker, manner, basis, rule, the words. The first passage only names the people. */
export const speechCases: readonly Case[] = [
  {
    // A memorandum tells what was said to its writer.
    text: 'Memorandum by Mr. Ola Berg, of the Division of Fish, of a Conversation With the Counselor of the Peruvian Embassy (Rojas)\n\n[Washington,] May 14, 1936.\n\nMr. Rojas said that the railway was ready. I told him so.',
    reads: ['rojas reported stated attributed: Mr. Rojas said that the railway was ready.'],
  },
  {
    // One label, in answer to a speech that none opens.
    text: 'Dear Madam President,\n\nI am glad to see you here again. We have much to do.\n\nPresident Juana Quispe: I thank you for your words. Let us begin.',
    reads: ['juana-quispe direct stated turn: I thank you for your words. Let us begin.'],
  },
  {
    // A name, a dash, the words of one who begins to speak.
    text: 'Kari Nordmann – Dear Mr. Prime Minister, I welcome you again. We have met before.',
    reads: [
      'kari-nordmann direct stated turn: Dear Mr. Prime Minister, I welcome you again. We have met before.',
    ],
  },
  {
    text: 'Press Release – Dear Mr. Prime Minister, I welcome you again. We have met before.',
    reads: [],
  },
  {
    text: 'Kari Nordmann – A life in letters. We have read her letters for you, and I like them.',
    reads: [],
  },
  {
    // Behind one with the office another by name alone.
    text: 'President Juana Quispe:\n\nDear Kari! I wish you a warm welcome to Lima. We meet often.\n\nKari Nordmann: Thank you, and I am happy to see you.',
    reads: [
      'juana-quispe direct inferred turn-continued: Dear Kari! I wish you a warm welcome to Lima. We meet often.',
      'kari-nordmann direct stated turn: Thank you, and I am happy to see you.',
    ],
  },
  {
    text: 'President Juana Quispe: I wish you a warm welcome to Lima. We meet often.\n\nEconomic Cooperation: trade has grown, and we are glad.',
    reads: [
      'juana-quispe direct stated turn: I wish you a warm welcome to Lima. We meet often.',
      'juana-quispe direct inferred turn-continued: Economic Cooperation: trade has grown, and we are glad.',
    ],
  },
  {
    // What stood before was left out.
    text: 'PRESIDENT QUISPE .... for the cause of peace. I thank you all.\n\nPRESIDENT NORDMANN. We thank you, and I am glad.',
    reads: [
      'quispe direct stated turn: for the cause of peace. I thank you all.',
      'nordmann direct stated turn: We thank you, and I am glad.',
    ],
  },
  {
    // A label in capitals is no headline.
    text: 'FOREIGN MINISTER QUISPE: It is a pleasure to be here with you. We thank you.\n\nFOREIGN MINISTER NORDMANN: I thank you too.',
    reads: [
      'quispe direct stated turn: It is a pleasure to be here with you. We thank you.',
      'nordmann direct stated turn: I thank you too.',
    ],
  },
  {
    text: `${who}Nordmann criticised the price of the railway.`,
    reads: [
      'kari-nordmann reported stated attributed: Nordmann criticised the price of the railway.',
    ],
  },
  {
    text: `${who}Nordmann said that the railway will open soon.`,
    reads: [
      'kari-nordmann reported stated attributed: Nordmann said that the railway will open soon.',
    ],
  },
  {
    text: `${who}“The railway will open very soon,” Quispe said.`,
    reads: ['juana-quispe direct stated attributed: “The railway will open very soon,”'],
  },
  {
    text: `${who}"The railway will open very soon," said President Quispe.`,
    reads: ['juana-quispe direct stated attributed: "The railway will open very soon,"'],
  },
  {
    text: `${who}«The railway will open very soon», Quispe said.`,
    reads: ['juana-quispe direct stated attributed: «The railway will open very soon»'],
  },
  {
    text: `${who}According to Nordmann, the railway is ready. It opens in May.`,
    reads: [
      'kari-nordmann reported stated attributed: According to Nordmann, the railway is ready.',
      'kari-nordmann reported inferred continued: It opens in May.',
    ],
  },
  {
    text: `${who}The railway is ready. It opens in May, Nordmann added.`,
    reads: [
      'kari-nordmann reported inferred trailing: The railway is ready.',
      'kari-nordmann reported stated attributed: It opens in May, Nordmann added.',
    ],
  },
  {
    text: `${who}Nordmann said that the railway was ready.\n\nShe added that it opens in May.`,
    reads: [
      'kari-nordmann reported stated attributed: Nordmann said that the railway was ready.',
      'kari-nordmann reported inferred pronoun: She added that it opens in May.',
    ],
  },
  {
    text: `${who}Nordmann stressed the following points:\n\nFirst, we must build the railway.\n\nSecond, the port.`,
    reads: [
      'kari-nordmann reported stated attributed: Nordmann stressed the following points:',
      'kari-nordmann direct inferred first-person: First, we must build the railway.',
      'kari-nordmann reported inferred continued: Second, the port.',
    ],
  },
  {
    text: `${lone}The foreign minister said that the railway was ready.`,
    reads: [
      'kari-nordmann reported inferred office: The foreign minister said that the railway was ready.',
    ],
  },
  {
    text: 'Talks with Peruvian President Juana Quispe\n\nPRESIDENT QUISPE: Welcome.\n\nPRIME MINISTER: Thank you, dear friend.\n\nQ: Prime Minister Gillard, will you stay?',
    reads: [
      'juana-quispe direct stated turn: Welcome.',
      'julia-gillard direct inferred turn-office: Thank you, dear friend.',
    ],
  },
  {
    // Her form of address tells that “he” is another.
    text: 'Norwegian Foreign Minister Mrs. Kari Nordmann arrived in Lima.\n\nNordmann said that the railway was ready.\n\nHe added that it opens in May.',
    reads: ['kari-nordmann reported stated attributed: Nordmann said that the railway was ready.'],
  },
  {
    // What is said of another's adviser is not the other's word.
    text: `${who}According to Nordmann’s adviser, the railway is ready.`,
    reads: [],
  },
  {
    text: `${who}Quispe said it was late. Nordmann arrived, and she said that the railway was ready.`,
    reads: [
      'juana-quispe reported stated attributed: Quispe said it was late.',
      'juana-quispe reported inferred continued: Nordmann arrived, and she said that the railway was ready.',
    ],
  },
  {
    text: 'President Quispe. I thank you.\n\nIt is late.\n\nPrime Minister Nordmann. So do I.',
    reads: [
      'quispe direct stated turn: I thank you.',
      'quispe direct inferred turn-continued: It is late.',
      'nordmann direct stated turn: So do I.',
    ],
  },
  {
    text: 'Lima Daily: Is the road open?\n\nKari Nordmann: It is.\n\nLima TV: Is the port?\n\nKari Nordmann: Not yet.',
    reads: [
      'kari-nordmann direct stated turn: It is.',
      'kari-nordmann direct stated turn: Not yet.',
    ],
  },
  {
    text: 'Ms. Kari Nordmann, Press Secretary: The road is open.',
    reads: ['kari-nordmann direct stated turn: The road is open.'],
  },
  {
    // One office, printed in full at the first label and alone after.
    text: 'Norwegian Foreign Minister (Ms. Kari Nordmann): The road is open.\n\nPrime Minister of Peru (Mr. Pedro Rojas): It is.\n\nNorwegian Foreign Minister: So is the port.',
    reads: [
      'kari-nordmann direct stated turn: The road is open.',
      'pedro-rojas direct stated turn: It is.',
      'kari-nordmann direct inferred turn-office: So is the port.',
    ],
  },
  {
    text: 'The two met in Lima.\n\nTranscript of the beginning of the conversation:\n\nKari Nordmann: The road is open.',
    reads: ['kari-nordmann direct stated turn: The road is open.'],
  },
  ...nothing(
    'The two met in Lima.\n\nKari Nordmann: the builder of the road.',
    // Two offices before a colon are spoken to.
    'Prime Minister, Governor:\n\nIt is a pleasure to see you. I thank you, Prime Minister Nordmann.',
    'The Road: It is open.\n\nThe Port: It is not.',
    'Background: the road is open. The President. On Monday he left.',
    `${who}According to a report on Nordmann, the railway is ready.`,
    `${who}The railway is “ready” and “unique”.`,
    `${who}“The railway will open very soon.”`,
    `${who}She said that the railway was ready.`,
    `${who}The Nordmann plan, which nobody said would work, was signed.`,
    `${who}Nordmann visited the railway.\n\nWe went along.`,
  ),
];
