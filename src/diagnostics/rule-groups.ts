import { type RuleId, rules } from './rules.ts';

type Subject = RuleId extends `${infer Before}/${string}` ? Before : never;

/** Under which heading the rules about each subject are told. */
const headings: Readonly<Record<Subject, string>> = {
  bytes: 'The bytes of a text',
  archive: 'Files and their names',
  file: 'Files and their names',
  id: 'Files and their names',
  text: 'Files and their names',
  record: 'Records and lists',
  yaml: 'Records and lists',
  authority: 'Records and lists',
  theme: 'Records and lists',
  formula: 'Records and lists',
  schema: 'Records and lists',
  header: 'What is read',
  date: 'What is read',
  parties: 'What is read',
  title: 'What is read',
  kind: 'What is read',
  publisher: 'What is read',
  ledger: 'What was published',
};

/** Every rule once, under its heading, in the order in which the rules stand. */
export function rulesByHeading(): { heading: string; ids: RuleId[] }[] {
  const ids = Object.keys(rules) as RuleId[];
  const subjectOf = (id: RuleId) => id.slice(0, id.indexOf('/')) as Subject;
  return [...Map.groupBy(ids, (id) => headings[subjectOf(id)])].map(([heading, held]) => ({
    heading,
    ids: held,
  }));
}

/** The place of a rule on the page that lists them all. */
export function ruleAnchor(id: RuleId): string {
  return id.replace('/', '-');
}
