import type { SharedName } from './types.ts';

/**
 * Names that stand for more than one state. `usual` is what a publisher means who says no more; where it is missing
 * the name alone decides nothing.
 */
// biome-ignore format: a table, one name a row
export const sharedNames: readonly SharedName[] = [
  { form: 'Korea', is: 'name', asNamed: true, codes: ['KR', 'KP'], usual: 'KR', reason: 'one state before 1948; since then the southern one calls itself and is called Korea' },
  { form: 'Korean', is: 'demonym', asNamed: true, codes: ['KR', 'KP'], usual: 'KR', reason: 'as Korea; the Korean Peninsula and the Korean War are neither state alone' },
  { form: 'Koreans', is: 'demonym', asNamed: true, codes: ['KR', 'KP'], reason: 'the people of both states' },
  { form: 'Congo', is: 'name', asNamed: true, codes: ['CG', 'CD'], reason: 'two states on one river' },
  { form: 'Congolese', is: 'demonym', asNamed: true, codes: ['CG', 'CD'], reason: 'the people of both states' },
  { form: 'Dominican', is: 'demonym', asNamed: true, codes: ['DO', 'DM'], usual: 'DO', reason: 'the people of the Dominican Republic and of Dominica, which its own texts name in full' },
  { form: 'Dominicans', is: 'demonym', asNamed: true, codes: ['DO', 'DM'], usual: 'DO', reason: 'as Dominican; also the religious order' },
  { form: 'Republic of China', is: 'name', codes: ['CN', 'TW'], reason: 'the state called China from 1912 to 1949; the name the authorities in Taipei have used since' },
  { form: 'ROC', is: 'name', codes: ['CN', 'TW'], reason: 'as Republic of China' },
  { form: 'Austria-Hungary', is: 'name', codes: ['AT', 'HU'], usual: 'AT', reason: 'one state from 1867 to 1918, without a code of its own; its foreign ministry sat in Vienna' },
  { form: 'Austro-Hungarian', is: 'demonym', codes: ['AT', 'HU'], usual: 'AT', reason: 'as Austria-Hungary' },
  { form: 'Austro-Hungarian Empire', is: 'name', codes: ['AT', 'HU'], usual: 'AT', reason: 'as Austria-Hungary' },
  { form: 'Virgin Islands', is: 'name', codes: ['VI', 'VG'], reason: 'one group, two territories' },
  { form: 'Virgin Islander', is: 'demonym', codes: ['VI', 'VG'], reason: 'one group, two territories' },
  { form: 'Virgin Islanders', is: 'demonym', codes: ['VI', 'VG'], reason: 'one group, two territories' },
];
