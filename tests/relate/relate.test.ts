import { describe, expect, it } from 'vitest';
import { relate } from '../../src/relate/relate.ts';
import { summary, world } from './summary.ts';

const wang = { id: 'wang-yi', name: 'Wang Yi', country: 'CN', office: 'Foreign Minister' };
const omamo = { id: 'raychelle-omamo', name: 'Raychelle Awuor Omamo', country: 'KE' };

const mombasa = summary({
  id: 'mombasa',
  date: '2022-01-06',
  participants: [{ ...wang, office: 'State Councilor and Foreign Minister' }, omamo],
  speakers: [wang],
  themes: [{ id: 'trade', passages: [4, 1, 4] }],
  publisher: { id: 'mfa', name: 'Foreign Ministry' },
  carrier: { id: 'screener', name: 'Screener' },
});
const xian = summary({
  id: 'xian',
  date: '2021-05-12',
  parties: ['CN', 'KZ'],
  participants: [wang],
  mentions: ['TW', 'KE'],
  publisher: { id: 'screener', name: 'Screener' },
});
const beijing = summary({ id: 'beijing', date: '2025-04-24', mentions: ['TW', 'KE'] });
const spokes = summary({
  id: 'spokes',
  date: '2024-07-01',
  parties: ['CN', 'KZ', 'TJ'],
  relations: ['cn-kz', 'cn-tj'],
});
const undated = summary({ id: 'undated', parties: ['CN', 'KZ'] });
const all = [mombasa, xian, beijing, spokes, undated];

const held = relate(all, world({ focus: 'CN' }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('all statements', () => {
  it('stand newest first, undated last', () => {
    expect(ids(held.statements)).toEqual(['beijing', 'spokes', 'mombasa', 'xian', 'undated']);
    expect(held.newest?.id).toBe('beijing');
    expect(held.oldest?.id).toBe('xian');
  });

  it('of one day stand by id', () => {
    const sameDay = ['c', 'a', 'b'].map((id) => summary({ id, date: '2022-01-06' }));
    expect(ids(relate(sameDay, world()).statements)).toEqual(['a', 'b', 'c']);
  });
});

describe('countries', () => {
  it('stand with most statements first, the focus after its partners, the only mentioned last', () => {
    expect(held.countries.map(({ code }) => code)).toEqual(['KZ', 'KE', 'TJ', 'CN', 'TW']);
  });

  it('keep apart what a state is party of and what only mentions it', () => {
    const kenya = held.countryOf.get('KE');
    expect(ids(kenya?.statements ?? [])).toEqual(['beijing', 'mombasa']);
    expect(ids(kenya?.mentionedIn ?? [])).toEqual(['xian']);
    expect(held.countryOf.get('TW')?.statements).toEqual([]);
  });

  it('count themes, people, years and partners', () => {
    const china = held.countryOf.get('CN');
    expect(china?.partners.map(({ id, code, count }) => [id, code, count])).toEqual([
      ['cn-kz', 'KZ', 3],
      ['cn-ke', 'KE', 2],
      ['cn-tj', 'TJ', 1],
    ]);
    expect(china?.people.map(({ name, count }) => [name, count])).toEqual([
      ['Wang Yi', 2],
      ['Raychelle Awuor Omamo', 1],
    ]);
    expect(china?.years.map(({ year }) => year)).toEqual(['2025', '2024', '2022', '2021']);
    expect(ids(china?.undated ?? [])).toEqual(['undated']);
    expect(china?.byTheme.map(({ id, count }) => [id, count])).toEqual([['trade', 1]]);
  });

  it('have their name as an address, unless two share it or it is a code', () => {
    const abidjan = summary({ id: 'abidjan', parties: ['CI', 'CN'] });
    expect(relate([abidjan], world()).countryOf.get('CI')?.slug).toBe('cote-d-ivoire');
    const alike = world({ stateName: () => 'Congo' });
    expect(relate([abidjan], alike).countries.map(({ slug }) => slug)).toEqual([null, null]);
    const confusing = world({ stateName: (code) => (code === 'CI' ? 'CN' : 'China') });
    expect(relate([abidjan], confusing).countryOf.get('CI')?.slug).toBeNull();
  });
});

describe('statements without parties', () => {
  it('stand in a list of their own', () => {
    const nobody = summary({ id: 'nobody', parties: [], mentions: ['KE'] });
    const { withoutParties, countryOf } = relate([...all, nobody], world());
    expect(ids(withoutParties)).toEqual(['nobody']);
    expect(ids(countryOf.get('KE')?.mentionedIn ?? [])).toContain('nobody');
  });
});

describe('relations', () => {
  it('are those the statements name, never all pairs of parties', () => {
    expect(ids(held.relations)).toEqual(['cn-kz', 'cn-ke', 'cn-tj']);
  });

  it('name the focus first, in lists its partner', () => {
    expect(held.relationOf.get('cn-ke')).toMatchObject({
      parties: ['CN', 'KE'],
      name: 'China – Kenya',
      listName: 'Kenya – China',
      partner: 'KE',
    });
    expect(relate(all, world({ focus: 'KE' })).relationOf.get('cn-ke')).toMatchObject({
      name: 'Kenya – China',
      listName: 'China – Kenya',
      partner: 'CN',
    });
    expect(relate(all, world()).relationOf.get('cn-ke')).toMatchObject({
      name: 'China – Kenya',
      listName: 'China – Kenya',
      partner: null,
    });
  });

  it('lead from a statement to the one before and the one after in each', () => {
    const steps = held
      .neighbours('spokes')
      .map(({ relation, earlier, later }) => [relation.id, earlier?.id, later?.id]);
    expect(steps).toEqual([
      ['cn-kz', 'xian', undefined],
      ['cn-tj', undefined, undefined],
    ]);
  });

  it('leave the undated out of their order', () => {
    expect(held.neighbours('xian')).toMatchObject([{ earlier: null, later: { id: 'spokes' } }]);
    expect(held.neighbours('undated')).toMatchObject([{ earlier: null, later: null }]);
    expect(held.neighbours('nothing')).toEqual([]);
  });
});

describe('the calendar', () => {
  it('holds years, months and days first to last', () => {
    expect(held.years.map(({ year }) => year)).toEqual(['2021', '2022', '2024', '2025']);
    expect(held.years[1]?.months[0]?.days[0]).toMatchObject({
      day: '2022-01-06',
      statements: [{ statement: { id: 'mombasa' }, uncertain: false, reach: 'day' }],
    });
    expect(ids(held.undated)).toEqual(['undated']);
  });

  it('counts a statement of several days once in its month and year', () => {
    const talks = summary({ id: 'talks', date: '2022-01-30/2022-02-02' });
    const [year] = relate([talks], world()).years;
    expect(year?.statements).toHaveLength(1);
    expect(year?.months.map(({ days, statements }) => [days.length, statements.length])).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });

  it('puts what is known to the month or year on no day', () => {
    const month = summary({ id: 'month', date: '2022-01' });
    const year = summary({ id: 'year', date: '2022' });
    const [held2022] = relate([month, year], world()).years;
    expect(held2022?.whole.map(({ statement }) => statement.id)).toEqual(['year']);
    expect(held2022?.months[0]?.whole.map(({ statement }) => statement.id)).toEqual(['month']);
    expect(held2022?.months[0]?.days).toEqual([]);
    expect(ids(held2022?.statements ?? [])).toEqual(['month', 'year']);
  });
});

describe('themes', () => {
  const trade = { id: 'trade', name: 'Trade', scope: 'Goods.', phrases: ['trade'] };
  const peace = { id: 'peace', name: 'Peace', scope: 'No war.', phrases: ['peace'] };
  const listed = [trade, peace].map((theme) => ({
    ...theme,
    except: [],
    examples: ['x'],
    nearMisses: ['y'],
  }));

  it('stand by name, with passages in order, each once, and without statements too', () => {
    const { themes } = relate(all, world({ themes: listed }));
    expect(themes.map(({ theme, passageCount }) => [theme.name, passageCount])).toEqual([
      ['Peace', 0],
      ['Trade', 2],
    ]);
    expect(themes[1]?.statements).toMatchObject([
      { statement: { id: 'mombasa' }, passages: [1, 4] },
    ]);
  });

  it('are kept under their id where the list lacks them', () => {
    expect(relate(all, world()).themes.map(({ theme }) => theme.name)).toEqual(['trade']);
  });
});

describe('people', () => {
  it('have offices as printed, latest first, and who else is there', () => {
    const person = held.people.find(({ id }) => id === 'wang-yi');
    expect(person?.offices.map(({ office, count }) => [office, count])).toEqual([
      ['State Councilor and Foreign Minister', 1],
      ['Foreign Minister', 2],
    ]);
    expect(ids(person?.participantIn ?? [])).toEqual(['mombasa', 'xian']);
    expect(ids(person?.speakerIn ?? [])).toEqual(['mombasa']);
    expect(ids(person?.statements ?? [])).toEqual(['mombasa', 'xian']);
    expect(person?.companions.map(({ name }) => name)).toEqual(['Raychelle Awuor Omamo']);
    expect(person?.country).toBe('CN');
  });

  it('stand by surname where the authority file gives one', () => {
    const people = new Map([
      ['raychelle-omamo', { name: 'Raychelle Omamo', surname: 'Omamo' }],
      ['wang-yi', { name: 'Wang Yi', surname: 'Wang' }],
    ]);
    const other = summary({ id: 'x', participants: [{ id: 'pele', name: 'Pelé' }] });
    const names = relate([...all, other], world({ people })).people.map(({ name }) => name);
    expect(names).toEqual(['Raychelle Omamo', 'Pelé', 'Wang Yi']);
  });

  it('keep the forms that texts print beside the name of the authority file', () => {
    const people = new Map([['raychelle-omamo', { name: 'Raychelle Omamo' }]]);
    const omamos = relate(all, world({ people })).people.find(({ id }) => id === 'raychelle-omamo');
    expect(omamos).toMatchObject({
      name: 'Raychelle Omamo',
      printed: ['Raychelle Awuor Omamo'],
      country: 'KE',
    });
  });
});

describe('publishers', () => {
  it('keep apart what they put out and what they carried', () => {
    const screener = held.publishers.find(({ id }) => id === 'screener');
    expect(ids(screener?.statements ?? [])).toEqual(['xian']);
    expect(ids(screener?.carried ?? [])).toEqual(['mombasa']);
  });
});
