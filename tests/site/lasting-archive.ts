/** A small archive as it was when it was published, and what was done to it since. */

const description =
  'title: Two Harbours\ndescription: Visits and calls.\nsite: https://archive.example/library/\ncurator: { name: A. Curator, email: curator@archive.example }\nlicence: CC0-1.0\n';

/** So many passages, each with words of its own. */
const passages = {
  opening:
    'The Foreign Minister of Kenya, Amina Odhiambo, met with the Foreign Minister of Norway, Kari Lund, in Oslo on 3 May 2011.',
  fish: 'The two ministers agreed that the fishing fleets of both countries should share their figures every spring.',
  ports:
    'They spoke at length about the two harbours, and about the ships that wait outside them for weeks on end.',
  school:
    'Norway will pay for a school of navigation in Mombasa. It will open its doors in the autumn of next year.',
  thanks: 'Amina Odhiambo thanked her host for a warm welcome in a cold month.',
  secret: 'What was said about the price of the seventh harbour is not for the public.',
  next: 'The next meeting will be held in Nairobi before the rains begin.',
};

export const body = (...names: readonly (keyof typeof passages)[]): string =>
  `${names.map((name) => passages[name]).join('\n\n')}\n`;

type Files = Readonly<Record<string, string | null>>;

/** What was published on 21 November 2026. */
export const asPublished: Files = {
  'archive.yaml': description,
  'pages/about.md': '# About\n\nTwo harbours.\n',
  'pages/staff.md': '# Staff\n\nWho keeps the archive.\n',
  'authority/people.yaml':
    '- { id: a-odhiambo, name: Amina Odhiambo, surname: Odhiambo, country: KE }\n- { id: kari-lund, name: Kari Lund, surname: Lund, country: "NO" }\n',
  'statements/copied.txt': body('opening', 'fish', 'ports'),
  'statements/edited.txt': body('opening', 'fish', 'school', 'thanks'),
  'statements/split.txt': body('opening', 'school', 'ports'),
  'statements/merged.txt': body('opening', 'fish', 'thanks', 'next'),
  'statements/reordered.txt': body('opening', 'fish', 'ports', 'next'),
  'statements/shortened.txt': body('opening', 'fish', 'ports', 'thanks', 'next'),
  'statements/old-name.txt': body('opening', 'ports', 'thanks'),
  'statements/taken-back.txt': body('opening', 'secret'),
  'statements/deleted.txt': body('opening', 'thanks', 'ports'),
  'statements/deleted.yaml': 'title: { value: "A call that was not meant to be told" }\n',
};

const revised = (note: string) => `revised: [{ earlier: "1", note: "${note}" }]\n`;
const earlier = (id: string) => ({
  [`earlier/${id}/1.txt`]: asPublished[`statements/${id}.txt`] ?? '',
});

/** What was done since: null takes a file away. */
export const changes: Files = {
  // The same words pasted anew: other white space, other line ends.
  'statements/copied.txt': body('opening', 'fish', 'ports').replaceAll('. ', '.  ').trimEnd(),
  // Words changed within a passage, and a passage rewritten.
  'statements/edited.txt': body('opening', 'fish', 'school', 'thanks')
    .replace('every spring', 'every autumn')
    .replace(passages.thanks, 'Nobody was thanked.'),
  'statements/edited.yaml': revised('The season was wrong.'),
  ...earlier('edited'),
  // One passage becomes two.
  'statements/split.txt': body('opening', 'school', 'ports').replace(
    'in Mombasa. It',
    'in Mombasa.\n\nIt',
  ),
  'statements/split.yaml': revised('A paragraph break had been lost.'),
  ...earlier('split'),
  // Two become one.
  'statements/merged.txt': body('opening', 'fish', 'thanks', 'next').replace(
    'every spring.\n\nAmina',
    'every spring. Amina',
  ),
  'statements/merged.yaml': revised('A paragraph break that was none.'),
  ...earlier('merged'),
  // Passages change their places.
  'statements/reordered.txt': body('opening', 'ports', 'next', 'fish'),
  'statements/reordered.yaml': revised('The order of the original.'),
  ...earlier('reordered'),
  // A passage goes, and the numbers behind it with it.
  'statements/shortened.txt': body('opening', 'fish', 'thanks'),
  'statements/shortened.yaml': revised('Two paragraphs belong to another text.'),
  ...earlier('shortened'),
  // Another id.
  'statements/old-name.txt': null,
  'statements/new-name.txt': body('opening', 'ports', 'thanks'),
  'statements/new-name.yaml': 'formerly: [old-name]\n',
  // No longer published; of one the text is kept in the folder, of the other not.
  'statements/taken-back.yaml':
    'withdrawn: { reason: "Its author asked for it <b>at once</b>.", on: 2027-03-02 }\n',
  'statements/deleted.txt': null,
  'statements/deleted.yaml':
    'title: { value: "A call that was not meant to be told" }\nwithdrawn: { reason: "The publisher holds the rights." }\n',
  'authority/people.yaml':
    '- { id: amina-odhiambo, name: Amina Odhiambo, surname: Odhiambo, country: KE, formerly: [a-odhiambo] }\n- { id: kari-lund, name: Kari Lund, surname: Lund, country: "NO" }\n',
  'pages/staff.md': null,
  'moved.yaml': '- { from: about/staff/, gone: "Nobody is named any more.", on: 2027-03-02 }\n',
};
