import { describe, expect, it } from 'vitest';
import { type SearchFiles, withBegun } from '../../src/search/search-files.ts';

const fetched = (): { files: SearchFiles; asked: string[] } => {
  const asked: string[] = [];
  const json = async (path: string) => {
    asked.push(path);
    return `fetched ${path}`;
  };
  return { files: { json, bytes: async () => Uint8Array.of() }, asked };
};

describe('a file begun to be fetched before', () => {
  it('is taken once, and fetched anew the next time', async () => {
    const { files, asked } = fetched();
    const all = withBegun(files, 'list', Promise.resolve('begun'));
    expect(await all.json('other')).toBe('fetched other');
    expect(await all.json('list')).toBe('begun');
    expect(asked).toEqual(['other']);
    expect(await all.json('list')).toBe('fetched list');
  });

  it.each([
    ['was not begun', undefined],
    ['brought nothing', Promise.resolve(undefined)],
  ])('is fetched where it %s', async (_, begun) => {
    const { files, asked } = fetched();
    expect(await withBegun(files, 'list', begun).json('list')).toBe('fetched list');
    expect(asked).toEqual(['list']);
  });
});
