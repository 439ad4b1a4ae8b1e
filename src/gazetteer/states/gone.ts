import { state } from '../row.ts';
import type { State } from '../types.ts';

/** States and territories that are gone, under ISO 3166-3 codes. Those that only changed their name stand in `renamed`. */
// biome-ignore format: a table, one state a row
export const gone: readonly State[] = [
  state('ANHH', 'Netherlands Antilles', 'Dutch Antilles|Netherlands West Indies|Dutch West Indies', 'Netherlands Antillean|Netherlands Antilleans', 'Willemstad', '', { from: '1954', to: '2010' }),
  state('CSHH', 'Czechoslovakia', 'Czecho-Slovakia|Czechoslovak Republic|Czechoslovak Socialist Republic|Czech and Slovak Federative Republic|Czech and Slovak Federal Republic|CSSR|ČSSR', 'Czechoslovak|Czechoslovaks|Czechoslovakian|Czechoslovakians|Czecho-Slovak|Czecho-Slovaks', 'Prague', '', { from: '1918', to: '1992' }),
  state('CSXX', 'Serbia and Montenegro', 'State Union of Serbia and Montenegro', '', 'Belgrade', '', { from: '2003', to: '2006' }),
  state('DDDE', 'East Germany', 'German Democratic Republic|GDR|G.D.R.|DDR', 'East German|East Germans', 'East Berlin', '', { from: '1949', to: '1990' }),
  state('PCHH', 'Trust Territory of the Pacific Islands', 'Pacific Islands (Trust Territory)|Pacific Islands, Trust Territory of the', '', 'Saipan', '', { from: '1947', to: '1994' }),
  state('SKIN', 'Sikkim', 'Kingdom of Sikkim', 'Sikkimese', 'Gangtok', '', { to: '1975' }),
  state('SUHH', 'Soviet Union', 'USSR|U.S.S.R.|U. S. S. R.|Union of Soviet Socialist Republics|Soviet Russia', 'Soviet|Soviets', 'Moscow', '', { from: '1922', to: '1991' }),
  state('VDVN', 'North Vietnam', 'Democratic Republic of Vietnam|Democratic Republic of Viet-Nam|Democratic Republic of Viet Nam|DRV|D.R.V.|North Viet-Nam|North Viet Nam|Viet-Nam, Democratic Republic of', 'North Vietnamese', 'Hanoi', '', { from: '1945', to: '1976' }),
  state('YDYE', 'South Yemen', 'People\'s Democratic Republic of Yemen|Democratic Yemen|PDRY|P.D.R.Y.|People\'s Republic of Southern Yemen|Yemen, Democratic', 'South Yemeni|South Yemenis', 'Aden', '', { from: '1967', to: '1990' }),
  state('YUCS', 'Yugoslavia', 'Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia|Federal People\'s Republic of Yugoslavia|Kingdom of Yugoslavia|Jugoslavia|Jugo-Slavia|SFRY|Kingdom of the Serbs, Croats and Slovenes|Kingdom of the Serbs, Croats, and Slovenes|Serb-Croat-Slovene State|Jugoslavija', 'Yugoslav|Yugoslavs|Yugoslavian|Yugoslavians|Jugoslav|Jugoslavs', 'Belgrade', '', { from: '1918', to: '2003' }),
];

/**
 * Withdrawn ISO 3166-3 codes of states that only changed their name or were joined to another, and the code under
 * which they are listed today: Zaire and the Democratic Republic of the Congo are one state with one list of texts.
 */
export const renamed: Readonly<Record<string, string>> = {
  AIDJ: 'DJ',
  BQAQ: 'AQ',
  BUMM: 'MM',
  BYAA: 'BY',
  CTKI: 'KI',
  DYBJ: 'BJ',
  FQHH: 'TF',
  FXFR: 'FR',
  GEHH: 'KI',
  HVBF: 'BF',
  JTUM: 'UM',
  MIUM: 'UM',
  NHVU: 'VU',
  NQAQ: 'AQ',
  PUUM: 'UM',
  PZPA: 'PA',
  RHZW: 'ZW',
  TPTL: 'TL',
  WKUM: 'UM',
  ZRCD: 'CD',
};
