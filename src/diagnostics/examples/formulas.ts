import type { Example } from './example.ts';

const file = 'formulas.yaml';
const catalogue = `families: [{ id: bonds, name: Bonds, scope: How two states call their tie. }]
formulas:
  - id: special-relationship
    family: bonds
    name: Special relationship
    scope: A tie unlike others.
    patterns: [special relationship]
    examples: [Theirs is a special relationship.]
    nearMisses: [Their relationship is special.]
`;

/** What a catalogue of formulas can have against it. */
export const examplesOfFormulas = {
  'formula/unreadable-pattern': {
    files: { [file]: catalogue.replace('[special relationship]', '["(special relationship"]') },
    at: 'formulas.yaml:7:16',
    what: 'The pattern “(special relationship”: ) is missing.',
  },
  'formula/unknown-family': {
    files: { [file]: catalogue.replace('family: bonds', 'family: bond') },
    at: 'formulas.yaml:4:5',
    what: 'No family has the id bond.',
  },
  'formula/unknown-formula': {
    files: {
      [file]: catalogue.replace(
        '    patterns',
        '    rank: { above: [bond], says: Inferred from nothing., source: { title: A letter } }\n    patterns',
      ),
    },
    at: 'formulas.yaml:7:21',
    what: 'No formula has the id bond.',
  },
  'formula/example-not-matched': {
    files: {
      [file]: catalogue.replace(
        '[Theirs is a special relationship.]',
        '[Theirs is a special relationship., They keep a special bond.]',
      ),
    },
    at: 'formulas.yaml:8:51',
    what: 'No pattern finds the formula in “They keep a special bond.”',
  },
  'formula/near-miss-matched': {
    files: {
      [file]: catalogue.replace('[Their relationship is special.]', '[No special relationship.]'),
    },
    at: 'formulas.yaml:9:18',
    what: 'A pattern finds the formula in “No special relationship.”',
  },
  'formula/pattern-without-example': {
    files: {
      [file]: catalogue.replace('[special relationship]', '[special relationship, special bond]'),
    },
    at: 'formulas.yaml:7:38',
    what: 'In no example stands “special bond”.',
  },
} satisfies Record<string, Example>;
