import type { FalseFriend, FalseFriendKind } from '../types.ts';

/** One reason for several phrases. */
export function because(kind: FalseFriendKind, reason: string, phrases: string): FalseFriend[] {
  return phrases.split('|').map((phrase) => ({ phrase, kind, reason }));
}

/** States of the United States that no state of the world is named with: Georgia beside one of them is their neighbour. */
const american =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New York|North Carolina|Ohio|Oklahoma|Oregon|Pennsylvania|South Carolina|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin';
const besideGeorgia = american
  .split('|')
  .flatMap((state) =>
    ['and', 'or'].flatMap((word) => [`Georgia ${word} ${state}`, `${state} ${word} Georgia`]),
  )
  .join('|');

/** Seas, rivers, islands and regions that bear a state's name. */
// biome-ignore format: one reason a row
export const watersAndRegions: readonly FalseFriend[] = [
  ...because('water', 'a sea, gulf, strait or ocean named after a state that is not the subject', 'South China Sea|South China Seas|Strait of Georgia|Straits of Georgia|straits of Georgia|strait of Georgia|Gulf of Georgia|East China Sea|China Sea|China Seas|Sea of Japan|Japan Sea|Gulf of Mexico|Gulf of America|Indian Ocean|Western Indian Ocean|Persian Gulf|Gulf of Oman|Sea of Oman|Gulf of Thailand|Gulf of Siam|Gulf of Guinea|Gulf of Finland|Gulf of Panama|Bay of Honduras|Gulf of Honduras|English Channel|Irish Sea|Norwegian Sea|Greenland Sea|Philippine Sea|West Philippine Sea|East Philippine Sea|Taiwan Strait|Taiwan Straits|cross-Taiwan Strait|Strait of Singapore|Singapore Strait|Singapore Straits|Korea Strait|Korean Strait|Denmark Strait|Danish Straits|Turkish Straits|Mozambique Channel|Malta Channel|Great Australian Bight|Bay of Panama'),
  ...because('water', 'a river, lake, fall or basin that bears a state\'s name', 'Jordan River|River Jordan|Niger River|River Niger|Niger Delta|Niger Basin|Congo River|River Congo|Congo Basin|Senegal River|Gambia River|River Gambia|Lake Chad|Lake Chad Basin|Chad Basin|Paraguay River|Uruguay River|Zaire River|Suriname River|Lake Malawi|Lake Nicaragua|Jordan Rift'),
  ...because('thing', 'a canal that is itself the subject, as a waterway', 'Panama Canal|Panama Canal Zone|Isthmus of Panama|Panama Railroad|Nicaragua Canal|Nicaraguan Canal'),
  ...because('region', 'a state or province of another country', 'New Mexico|Savannah, Georgia|Augusta, Georgia|Macon, Georgia|Columbus, Georgia|Fort Benning, Georgia|Plains, Georgia|Sea Island, Georgia|State of Georgia|state of Georgia|University of Georgia|Georgia Tech|Governor of Georgia|Georgia General Assembly|Georgia Republican|Georgia Democrat|Georgia Senate|New England|New England States|New South Wales|New Britain|New Ireland|New Holland|New Jersey|Jersey City|Jersey Shore|British Columbia|South Georgia|East Prussia|West Prussia|Peru, Indiana|Mexico, Missouri|Lebanon, Pennsylvania|Lebanon, New Hampshire|Lebanon, Tennessee|Lebanon, Ohio|Cuba, New York|China Lake|China Grove|Poland, Ohio|Norway, Maine|Turkey Creek|Holland, Michigan|Holland Park|Little Italy|Macedonia, Ohio|Brazil, Indiana|Panama City, Florida|Panama City Beach|Spanish Fork|Jordan Springs|West Jordan|South Jordan|Jordan, Minnesota|Jordan, Utah|Malta, New York|Mexico Beach'),
  ...because('region', 'a state of the United States, beside another', besideGeorgia),
  ...because('region', 'a continent or a part of one, never one state', 'Latin America|Latin American|Latin Americans|South America|South American|South Americans|Central America|Central American|Central Americans|North America|North American|North Americans|Spanish America|Spanish American|Spanish-American|Spanish Americans|Pan America|Pan American|Pan-American|Pan-America|Inter-American|Inter American|Ibero-American|Ibero-America|Meso-American|Afro-American|British America|Portuguese America|Indo-China|Indo-Chinese|Indian subcontinent|Indian Subcontinent|Indian Peninsula|Korean Peninsula|Korean peninsula|Indian Archipelago|Indo-Pacific|Indo Pacific|Indo-Pacific region|British Isles|Scottish Highlands|Spanish Main|French West Indies|British West Indies|French West Africa|French Equatorial Africa|British Africa|Portuguese Africa|Central African region|Central African States|Central African states|Greek Islands|Greek islands'),
  ...because('region', 'an island or territory whose name holds another state\'s', 'New Guinea|German New Guinea|British New Guinea|New Georgia|Turks Island|French Riviera|Italian Riviera|Polish Corridor|Portuguese India|French India'),
];
