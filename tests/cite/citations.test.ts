import { describe, expect, it } from 'vitest';
import { citationInWords } from '../../src/cite/citation.ts';
import { citations } from '../../src/loader/citations.ts';
import { citationHtml } from '../../src/render/citation.ts';
import { cited } from './print.ts';
import { dates, news, source, speech, titles, withoutPublisher } from './sample.ts';

const at = 'https://archive.example/statements/the-id/';

// Written out by hand from the manuals: Chicago 17, APA 7, MLA 9. Italics stand between asterisks.
describe('cited as the manuals have it:', () => {
  it('a report, and its third passage', () => {
    expect(cited(source())).toEqual({
      'chicago note': `Ministry of Foreign Affairs of Kenya, “Talks on Harbours Held in Oslo,” Readout, January 6, 2022, the-id, The Shelf, ${at}.`,
      'chicago bibliography': `Ministry of Foreign Affairs of Kenya. “Talks on Harbours Held in Oslo.” Readout, January 6, 2022. the-id. The Shelf. ${at}.`,
      'apa reference': `Ministry of Foreign Affairs of Kenya. (2022). *Talks on harbours held in Oslo* (the-id) [Readout]. The Shelf. ${at}`,
      'apa in-text': '(Ministry of Foreign Affairs of Kenya, 2022)',
      'mla reference': `Ministry of Foreign Affairs of Kenya. *Talks on Harbours Held in Oslo*. Readout, 6 Jan. 2022, ${at}. The Shelf, the-id.`,
      'mla in-text': '(Ministry of Foreign Affairs of Kenya)',
    });
    expect(cited(source(), 3)).toEqual({
      'chicago note': `Ministry of Foreign Affairs of Kenya, “Talks on Harbours Held in Oslo,” Readout, January 6, 2022, para. 3, the-id, The Shelf, ${at}#p3.`,
      'chicago bibliography': `Ministry of Foreign Affairs of Kenya. “Talks on Harbours Held in Oslo.” Readout, January 6, 2022. the-id. The Shelf. ${at}.`,
      'apa reference': `Ministry of Foreign Affairs of Kenya. (2022). *Talks on harbours held in Oslo* (the-id) [Readout]. The Shelf. ${at}#p3`,
      'apa in-text': '(Ministry of Foreign Affairs of Kenya, 2022, para. 3)',
      'mla reference': `Ministry of Foreign Affairs of Kenya. *Talks on Harbours Held in Oslo*. Readout, 6 Jan. 2022, ${at}#p3. The Shelf, the-id.`,
      'mla in-text': '(Ministry of Foreign Affairs of Kenya, par. 3)',
    });
  });

  it.each([
    [null, 'n.d.', 'n.d.', ''],
    ['2022-06-07?', '[June 7, 2022?]', 'ca. 2022', ', [7 June 2022?]'],
    ['2022?', '[2022?]', 'ca. 2022', ', [2022?]'],
    ['2022~', '[ca. 2022]', 'ca. 2022', ', [circa 2022]'],
    ['2021-05-11/2021-05-12', 'May 11–12, 2021', '2021', ', 11–12 May 2021'],
    ['XXXX-03-31', 'March 31, n.d.', 'n.d.', ', 31 Mar.'],
  ])('a report dated %s', (date, chicago, apa, mla) => {
    const words = cited(source({ date }));
    expect(words['chicago note']).toContain(`Oslo,” Readout, ${chicago}, the-id,`);
    expect(words['chicago bibliography']).toContain(
      `Readout, ${chicago.replace(/\.$/, '')}. the-id. The Shelf`,
    );
    expect(words['apa reference']).toContain(`Kenya. (${apa}). *Talks`);
    expect(words['apa in-text']).toBe(`(Ministry of Foreign Affairs of Kenya, ${apa})`);
    expect(words['mla reference']).toContain(`*. Readout${mla}, https://`);
  });

  it('news, undated and doubtful, by its days where APA gives them', () => {
    expect(cited(source({ ...news, date: '2022-06-07?' }))['apa reference']).toBe(
      `Talks on harbours held in Oslo. (ca. 2022, June 7). *The Evening Post*. The Shelf. ${at}`,
    );
    expect(cited(source({ ...news, date: null }))['chicago note']).toBe(
      `“Talks on Harbours Held in Oslo,” *The Evening Post*, n.d., the-id, The Shelf, ${at}.`,
    );
  });

  it('news of an agency, in the paper that carried it', () => {
    const carried = source({ ...news, carrier: { id: 'star', name: 'The Morning Star' } });
    expect(cited(carried)).toEqual({
      'chicago note': `The Evening Post, “Talks on Harbours Held in Oslo,” *The Morning Star*, January 6, 2022, the-id, The Shelf, ${at}.`,
      'chicago bibliography': `The Evening Post. “Talks on Harbours Held in Oslo.” *The Morning Star*, January 6, 2022. the-id. The Shelf. ${at}.`,
      'apa reference': `The Evening Post. (2022, January 6). Talks on harbours held in Oslo. *The Morning Star*. The Shelf. ${at}`,
      'apa in-text': '(The Evening Post, 2022)',
      'mla reference': `The Evening Post. “Talks on Harbours Held in Oslo.” *The Morning Star*, 6 Jan. 2022, ${at}. The Shelf, the-id.`,
      'mla in-text': '(The Evening Post)',
    });
  });

  it('a text of no known publisher, by its title', () => {
    const words = cited(withoutPublisher(), 3);
    expect(words['chicago note']).toMatch(/^“Talks on Harbours Held in Oslo,” Readout, January 6/);
    expect(words['apa in-text']).toBe('(*Talks on Harbours Held in Oslo*, 2022, para. 3)');
    expect(words['mla in-text']).toBe('(*Talks on Harbours Held in Oslo*, par. 3)');
  });

  it('a passage of news of no author, the comma within the quotation marks', () => {
    expect(cited(source(news))['mla in-text']).toBe('(“Talks on Harbours Held in Oslo”)');
    expect(cited(source(news), 3)['mla in-text']).toBe(
      '(“Talks on Harbours Held in Oslo,” par. 3)',
    );
  });

  it('a speech, names in their own order', () => {
    const words = cited(source(speech));
    expect(words['chicago note']).toBe(
      `Wang Yi and Raychelle Omamo, “Talks on Harbours Held in Oslo” (Remarks, Nairobi, Ministry of Foreign Affairs of Kenya, January 6, 2022), the-id, The Shelf, ${at}.`,
    );
    expect(words['apa reference']).toBe(
      `Wang, Y., & Omamo, R. (2022, January 6). *Talks on harbours held in Oslo* (the-id) [Remarks]. Ministry of Foreign Affairs of Kenya; The Shelf. ${at}`,
    );
    expect(words['mla in-text']).toBe('(Wang Yi and Omamo)');
  });

  it('a speech of no known place, with its date', () => {
    const { place: _, ...nowhere } = speech;
    for (const words of Object.values(cited(withoutPublisher(nowhere))))
      if (words.includes('https:')) expect(words).toContain('2022');
  });

  it('a title in capitals, as lists print it', () => {
    const words = cited(
      source({ title: 'JOINT NOTE OF OSLO', readableTitle: 'Joint Note of Oslo' }),
    );
    expect(words['apa reference']).toContain('*Joint Note of Oslo*');
  });

  it('a title in a language other than English, or in none known, as it stands', () => {
    const title = 'Déclaration commune à l’issue des entretiens';
    expect(cited(source({ title, language: 'fr' }))['chicago note']).toContain(`“${title},”`);
    const { language: _, ...unknown } = source({ title });
    expect(cited(unknown)['chicago note']).toContain(`“${title},”`);
  });
});

describe('as HTML', () => {
  const html = (title: string, passage?: number) => {
    const all = citations(source({ title }));
    if (passage !== undefined) return all.map((one) => citationInWords(one, passage)).join('\n');
    return all.map(({ parts }) => citationHtml(parts)).join('\n');
  };

  it('has italics as elements and none of a title’s tags', () => {
    const written = html('<script>alert(1)</script> & <i>more</i> talks');
    expect(written).toContain(
      '&#x3C;script>alert(1)&#x3C;/script> &#x26; &#x3C;i>more&#x3C;/i> talks',
    );
    expect(written).toContain('<i>&#x3C;script>');
    expect(written).not.toMatch(/<script|<i>more/);
  });

  it('sets a title that runs from right to left apart', () => {
    expect(html('البيان المشترك')).toContain('“<bdi>البيان المشترك</bdi>,”');
    expect(html('البيان المشترك')).toContain('<i><bdi>البيان المشترك</bdi></i>');
  });

  it.each(titles)('leaves no mark of its making: %s', (title) => {
    for (const date of dates) {
      const words = Object.values(cited(source({ title, date }), 3)).join('\n');
      expect(words).not.toMatch(
        /[\ufdd0-\ufdef]|90817|[\u200e\u200f\u202a-\u202e\u2066-\u2069]|undefined|null|NaN|&#|\s$/,
      );
    }
  });

  it.each(titles)('has every word of its title: %s', (title) => {
    const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const [note = ''] = Object.values(cited(source({ title })));
    expect(letters(note)).toContain(letters(title));
  });
});
