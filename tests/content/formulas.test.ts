import { describe, expect, it } from 'vitest';
import { findFormulas } from '../../src/extract/formulas/find-formulas.ts';
import { formulaFaults } from '../../src/extract/formulas/formula-faults.ts';
import { stateForms } from '../../src/extract/formulas/state-slots.ts';
import { openArchive } from '../../src/loader/open-archive.ts';
import { five, read } from '../corpus/five/five.ts';

const { world } = openArchive('content');
const { families, formulas } = world.formulas;

/** What is found in a text, one line each: the formula and its slots. */
function found(text: string): string[] {
  return findFormulas([{ n: 1, text }], world.matchFormulas).map(({ formula, slots }) =>
    [formula, ...Object.entries(slots).map(([slot, value]) => `${slot}=${value}`)].join(' '),
  );
}

describe('the catalogue', () => {
  it('holds the families and formulas the archive is read for', () => {
    expect(families.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['partnership', 'community', 'one-china', 'initiatives']),
    );
    const counts = families.map(({ id }) => formulas.filter(({ family }) => family === id).length);
    expect(counts).not.toContain(0);
  });

  it('agrees with its own examples and near-misses', () => {
    expect(formulaFaults(world.formulas, stateForms([]))).toEqual([]);
  });

  it('ranks a tier above those whose every word it has, and calls it inferred', () => {
    const words = (id: string) => id.split('-');
    const ranked = formulas.flatMap(({ id, rank }) => (rank ? [{ id, ...rank }] : []));
    expect(ranked.length).toBeGreaterThan(5);
    for (const { id, above, says } of ranked) {
      expect(says, id).toMatch(/inferred/i);
      for (const lower of above)
        expect(words(id), id).toEqual(expect.arrayContaining(words(lower)));
    }
  });

  it('needs nothing but YAML for the formulas of other states', () => {
    const others = formulas.filter(({ family }) => family === 'alliance' || family === 'doctrine');
    expect(others.length).toBeGreaterThanOrEqual(10);
  });
});

describe('what must be found', () => {
  it.each([
    ['a strategic partnership with Peru', 'strategic-partnership'],
    [
      'our comprehensive, strategic and cooperative partnership',
      'comprehensive-strategic-cooperative-partnership',
    ],
    ['the “comprehensive strategic partnership”', 'comprehensive-strategic-partnership'],
    [
      'the China-Pakistan all-weather strategic cooperative partnership',
      'strategic-cooperative-partnership pair=China-Pakistan relation=cn-pk special=all-weather',
    ],
    [
      'an eternal comprehensive strategic partnership',
      'comprehensive-strategic-partnership special=permanent',
    ],
    [
      'a comprehensive strategic partnership of coordination for a new era',
      'comprehensive-strategic-partnership-of-coordination era=new era',
    ],
    [
      'the comprehensive strategic partnership between China and Kenya',
      'comprehensive-strategic-partnership pair=China and Kenya relation=cn-ke',
    ],
    ['an innovative comprehensive partnership', 'comprehensive-partnership special=innovative'],
    ['the U.S.-Kenya partnership', 'partnership pair=U.S.-Kenya relation=ke-us'],
    [
      'build a community of shared future for humanity',
      'community-with-a-shared-future scope=mankind wording=shared future',
    ],
    [
      'a China-Arab community with a shared future',
      'community-with-a-shared-future scope=region state=CN region=Arab states wording=shared future',
    ],
    [
      'an even closer China-ASEAN community with a shared future',
      'community-with-a-shared-future scope=region closeness=closer state=CN region=ASEAN wording=shared future',
    ],
    [
      'a China–Viet Nam community with a shared future',
      'community-with-a-shared-future scope=bilateral pair=China–Viet Nam relation=cn-vn wording=shared future',
    ],
    ['the community of common destiny', 'community-of-common-destiny wording=common destiny'],
    [
      'a China-Kenya community with a common future for the new era',
      'community-with-a-common-future scope=bilateral pair=China-Kenya relation=cn-ke wording=common future era=new era',
    ],
    ['Peru adheres to the one-China principle', 'one-china side=PE verb=adhere term=principle'],
    ['Norway respects the one China policy', 'one-china side=NO verb=respect term=policy'],
    ['reiterated its firm commitment to its one-China policy', 'one-china verb=commit term=policy'],
    [
      'fully understands and respects the one-China position',
      'one-china adverb=fully verb=understand and respect term=position',
    ],
    ['takes note of the principle of one China', 'one-china verb=take note term=principle'],
    [
      'does not recognize the one China principle',
      'one-china negation=not verb=recognise term=principle',
    ],
    ['Our one-China policy has not changed', 'one-china term=policy'],
    [
      'acknowledges the position that Taiwan is part of China',
      'taiwan-inalienable-part verb=acknowledge',
    ],
    ['acknowledges that Taiwan is a part of China', 'taiwan-inalienable-part verb=acknowledge'],
    [
      "recognises that there is but one China in the world and that Taiwan is an inalienable part of China's territory",
      'but-one-china verb=recognise',
      'taiwan-inalienable-part adjective=inalienable',
    ],
    ['the sole legal government representing the whole of China', 'sole-legal-government'],
    ['the authority of UNGA Resolution 2758', 'resolution-2758'],
    [
      'supports all efforts made by China to realize national reunification',
      'all-efforts-for-reunification verb=support extent=all',
    ],
    [
      'welcomes the Global Development Initiative (GDI), the Global Security Initiative (GSI) and the Global Civilization Initiative (GCI)',
      'global-civilization-initiative verb=welcome',
      'global-security-initiative verb=welcome',
      'global-development-initiative verb=welcome',
    ],
    ['jointly build a high-quality Belt and Road', 'high-quality-belt-and-road joint=joint'],
    ['the joint construction of the Belt and Road', 'joint-construction-of-the-belt-and-road'],
    [
      'firmly support each other on issues concerning their core interests and major concerns',
      'core-interests whose=their concerns=major concerns',
    ],
    [
      "respect Ukraine's sovereignty and territorial integrity",
      'sovereignty-and-territorial-integrity verb=respect owner=UA',
    ],
    ['oppose unilateralism, protectionism and bullying', 'unilateralism-and-bullying verb=oppose'],
    ['practise genuine multilateralism', 'multilateralism verb=practise quality=genuine'],
    ['the China-Central Asia Summit', 'china-central-asia-mechanism'],
    ['an ironclad commitment to the defense of Japan', 'ironclad noun=commitment'],
    ['a free, open and secure Indo-Pacific', 'free-and-open-indo-pacific further=secure'],
    ['the U.S.–UK special relationship', 'special-relationship pair=U.S.–UK relation=gb-us'],
    [
      'the complete, verifiable and irreversible denuclearization of the DPRK',
      'denuclearization-of-the-korean-peninsula degree=complete and verifiable and irreversible object=North Korea',
    ],
  ])('%s', (text, ...lines) => {
    expect(found(text)).toEqual(lines);
  });
});

describe('what must not be found', () => {
  it.each([
    'We need to be partners that firmly support each other.',
    'The two sides will expand partnership in four aspects.',
    'a public-private partnership',
    'the strategic partnership program of the college',
    'strategic partnerships with people of faith',
    'the trade and investment partnership between India and America',
    'the U.S.-UAE Partnership to Accelerate Clean Energy',
    'the Australia – United Kingdom – United States Partnership',
    'a comprehensive strategy. Partnership matters.',
    'comprehensive and strategic cooperation with our partners',
    'The community shared its future plans.',
    'a community centre with a shared future use',
    'the future of our shared community',
    'One China expert said the policy changed.',
    'China has one principle: patience.',
    'one country, two systems',
    'Taiwan is an integral part of the global supply chain.',
    'the sole legal government of Libya',
    'resolution 2231 of the Security Council',
    'room 2758 of the hotel',
    'all efforts made by the two Koreas towards reunification',
    'a global development initiative of the bank',
    'GDI rose by two per cent while GSI fell.',
    'The belt and the road were dusty.',
    'the core of his interests',
    'sovereignty over the islands',
    'territorial waters',
    'Multilateral talks began.',
    'Radio interference in domestic flights',
    'The path was suited to vehicles.',
    'Unilateral steps were criticised; bullying at school is another matter.',
    'a forum in Africa on China',
    'The SCO measured the signal.',
    'an ironclad frigate',
    'The denuclearization of the region',
    'elections that are free and open in the Pacific',
    'Two states reached a solution.',
    'We will work on it for as long as it takes.',
    'Their relationship is special.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('negative control: the check sees what is there', () => {
    expect(found('the one-China policy')).not.toEqual([]);
  });
});

describe('the five texts', () => {
  const attested = five.flatMap((id) =>
    read(id, 'with its record').formulas.map((one) => ({ of: id, ...one })),
  );
  const withId = (id: string) => attested.filter((one) => one.id === id);

  it('attest the tiers as printed', () => {
    expect(
      withId('comprehensive-strategic-cooperative-partnership').map(({ text }) => text),
    ).toEqual([
      'comprehensive strategic and cooperative partner',
      'comprehensive strategic and cooperative partnership between China and Kenya',
    ]);
    expect(withId('strategic-cooperative-partnership')).toMatchObject([
      {
        text: 'all-weather strategic cooperative partners',
        slots: { special: 'all-weather' },
        speaker: 'william-ruto',
        manner: 'reported',
      },
    ]);
    expect(withId('comprehensive-strategic-partnership')).toHaveLength(4);
  });

  it('attest the one-China wording with verb, term, side, speaker and account', () => {
    expect(withId('one-china')).toMatchObject([
      {
        passage: 8,
        text: 'Kenya firmly adheres to the one-China policy',
        slots: { side: 'KE', adverb: 'firmly', verb: 'adhere', term: 'policy' },
        speaker: 'william-ruto',
        manner: 'reported',
        basis: 'inferred',
      },
    ]);
  });

  it('attest shared future and common future with their scope', () => {
    const scopes = attested.flatMap(({ id, slots }) =>
      id.startsWith('community-with') ? [`${id} ${slots['scope']}`] : [],
    );
    expect(scopes.sort()).toEqual([
      'community-with-a-common-future bilateral',
      'community-with-a-shared-future bilateral',
      'community-with-a-shared-future region',
      'community-with-a-shared-future region',
    ]);
  });

  it('are quoted word for word, where they stand', () => {
    for (const id of five) {
      const { passages, formulas: own } = read(id, 'with its record');
      for (const { passage, text, start, end } of own)
        expect(passages[passage - 1]?.text.slice(start, end)).toBe(text);
    }
    expect(attested.length).toBeGreaterThan(40);
  });
});
