import type { Office, OfficeRank } from './types.ts';

/** One office and its other printed names: a variant is the same office in other words, never its neighbour. */
function office(rank: OfficeRank, name: string, variants = ''): Office {
  return { name, rank, variants: variants === '' ? [] : variants.split('|') };
}

/** Offices of one rank that have one name each. */
function each(rank: OfficeRank, names: string): Office[] {
  return names.split('|').map((name) => office(rank, name));
}

/** Heads of state and government, and royal houses. */
// biome-ignore format: a table, one office a row
const heads: readonly Office[] = [
  office('head-of-state', 'President', 'President of the Republic|State President|Federal President|Executive President|Pres.'),
  office('head-of-state', 'Interim President', 'Acting President|Transitional President|President of the Transition|Provisional President|Caretaker President'),
  office('head-of-state', 'President-elect', 'President-Elect|President elect'),
  office('head-of-state', 'King', 'His Majesty the King|His Majesty King'),
  office('head-of-state', 'Queen', 'Her Majesty the Queen|Her Majesty Queen'),
  office('head-of-state', 'Emperor', 'His Majesty the Emperor|Mikado'),
  office('head-of-state', 'Tsar', 'Czar'),
  office('head-of-state', 'Emir', 'Amir|Ameer|His Highness the Amir|His Highness the Emir'),
  office('head-of-state', 'Pope', 'Supreme Pontiff|Sovereign Pontiff|Holy Father'),
  office('head-of-state', 'Yang di-Pertuan Agong', 'Yang Di-Pertuan Agong'),
  office('head-of-state', 'Governor-General', 'Governor General'),
  office('head-of-state', 'Chairman of the Presidency', 'Chair of the Presidency|Chairman of the Presidency of Bosnia and Herzegovina|Chairperson of the Presidency'),
  office('head-of-state', 'Chairman of the Transitional Sovereignty Council', 'Chairman of the Sovereignty Council|Chairman of the Transitional Sovereign Council|Chairman of the Sovereign Council'),
  office('head-of-state', 'Chairman of the Presidential Leadership Council', 'President of the Presidential Leadership Council'),
  ...each('head-of-state', 'Head of State|President of the Swiss Confederation|Member of the Presidency|Chairman of the Council of State|President of the Council of State|Chairman of the State Affairs Commission|President of the State Affairs|Chairman of the Presidential Council|Chairman of the Presidium of the Supreme Soviet|Empress|Kaiser|Shah|Sultan|Khedive|Grand Duke|Grand Duchess|Prince of Monaco|Prince of Liechtenstein|Captain Regent|Captains Regent|Regent|Supreme Leader|Paramount Leader|Leader of the Revolution|His Holiness'),
  office('head-of-government', 'Prime Minister', 'Prime-Minister|P.M.|PM|Minister-President|Minister President'),
  office('head-of-government', 'Premier', 'Premier of the State Council|Chinese Premier'),
  office('head-of-government', 'Interim Prime Minister', 'Acting Prime Minister|Caretaker Prime Minister'),
  office('head-of-government', 'Prime Minister-designate', 'Prime Minister-Designate|Prime Minister-elect|Prime Minister-Elect'),
  office('head-of-government', 'Chancellor', 'Federal Chancellor'),
  office('head-of-government', 'Imperial Chancellor', 'Reich Chancellor'),
  office('head-of-government', 'Taoiseach', 'An Taoiseach'),
  office('head-of-government', 'President of the Council of Ministers', 'President of the Council'),
  office('head-of-government', 'Chairman of the Council of Ministers', 'Chair of the Council of Ministers|Chairperson of the Council of Ministers'),
  office('head-of-government', 'President of the Government', 'President of the Spanish Government'),
  office('head-of-government', 'Chief Adviser', 'Chief Advisor'),
  ...each('head-of-government', 'Head of Government|Head of the Government|Chairman of the Cabinet of Ministers|Chief Executive|Grand Vizier|Minister of State of Monaco|First Minister|President of the Provisional Government|Chairman of the Provisional Government'),
  ...each('royal', 'Crown Prince|Crown Princess|Deputy Crown Prince|Hereditary Prince|Heir Apparent|Prince|Princess|Prince Consort|Prince of Wales|Princess of Wales|Princess Royal|Prince Regent|Father Emir|Father Amir|Queen Consort|Queen Mother|Archduke|Infante'),
  office('official', 'counterpart', 'counterparts|Counterpart'),
  office('official', 'colleague', 'peer|opposite number'),
  office('head-of-state', 'leader', 'paramount leader|supreme leader'),
];

/** Foreign ministers, alone and with a second office; a compound's name says both. */
// biome-ignore format: a table, one office a row
const foreignMinisters: readonly Office[] = [
  office('head-of-government', 'Prime Minister and Foreign Minister', 'Prime Minister and Minister of Foreign Affairs|Prime Minister and Minister for Foreign Affairs|Prime Minister and Minister for External Affairs'),
  office('foreign-minister', 'Deputy Prime Minister and Foreign Minister', 'Deputy Prime Minister and Minister of Foreign Affairs|Deputy Prime Minister and Minister for Foreign Affairs|Deputy Prime Minister, Minister of Foreign Affairs|Deputy Prime Minister - Minister of Foreign Affairs|Deputy Prime Minister – Minister of Foreign Affairs|Deputy Prime Minister-Minister of Foreign Affairs|Deputy Prime Minister - Foreign Minister|Deputy Prime Minister/Foreign Minister'),
  office('foreign-minister', 'Vice Premier and Foreign Minister', 'Vice Premier and Minister of Foreign Affairs'),
  office('foreign-minister', 'Vice President and Foreign Minister', 'Vice President and Minister of Foreign Affairs'),
  office('foreign-minister', 'Vice Chancellor and Foreign Minister', 'Vice-Chancellor and Foreign Minister'),
  office('foreign-minister', 'State Councilor and Foreign Minister', 'State Councillor and Foreign Minister|State Councilor and Minister of Foreign Affairs|State Councillor and Minister of Foreign Affairs'),
  office('foreign-minister', 'Foreign Minister', 'Foreign Affairs Minister|FM|EAM|External Affairs Minister|Minister of Foreign Affairs|Minister for Foreign Affairs|Minister for External Affairs|Minister of External Affairs|Minister of Foreign Relations|Minister of External Relations|Minister for Foreign Relations|Minister of Foreign and European Affairs|Minister for Foreign and European Affairs|Minister for Europe and Foreign Affairs|Minister of Europe and Foreign Affairs|Federal Minister for Foreign Affairs|Federal Foreign Minister|Federal Minister for European and International Affairs|Minister of Foreign Affairs and International Cooperation|Minister of Foreign Affairs and Cooperation|Minister for Foreign Affairs and Trade|Minister of Foreign Affairs and Trade|Minister for Foreign Affairs and International Trade|Minister of Foreign Affairs and Expatriates|Minister of Foreign Affairs and Worship|Minister of Foreign Affairs, International Trade and Worship|Minister of Foreign Affairs and Human Mobility|Minister of Foreign Affairs, European Union and Cooperation|Minister of International Relations and Cooperation|Minister of Foreign Affairs and Foreign Trade|Minister of Foreign Affairs and Emigration|Minister of Foreign Affairs of the Republic|Head of the Federal Department of Foreign Affairs'),
  office('foreign-minister', 'Acting Foreign Minister', 'Interim Foreign Minister|Caretaker Foreign Minister|Acting Minister of Foreign Affairs|Acting Minister for Foreign Affairs|Minister of Foreign Affairs ad interim'),
  office('foreign-minister', 'Secretary of State'),
  office('foreign-minister', 'Acting Secretary of State', 'Secretary of State ad interim'),
  office('foreign-minister', 'Secretary of State-designate', 'Secretary of State-Designate'),
  office('foreign-minister', 'Foreign Secretary', 'Secretary of State for Foreign Affairs|Secretary of State for Foreign, Commonwealth and Development Affairs|Secretary of State for Foreign and Commonwealth Affairs|Principal Secretary of State for Foreign Affairs|Secretary of Foreign Affairs|Secretary of Foreign Relations|Secretary for Foreign Affairs|Secretary for Foreign Relations'),
  office('foreign-minister', 'Cabinet Secretary for Foreign Affairs', 'Cabinet Secretary of Foreign Affairs|Foreign Affairs Cabinet Secretary|Foreign Cabinet Secretary|Cabinet Secretary of the Ministry of Foreign Affairs|Cabinet Secretary for Foreign and Diaspora Affairs'),
  office('foreign-minister', 'Prime Cabinet Secretary and Cabinet Secretary for Foreign Affairs', 'Prime Cabinet Secretary and Cabinet Secretary for Foreign and Diaspora Affairs|Prime Cabinet Secretary and Foreign Affairs Cabinet Secretary'),
  office('foreign-minister', 'Director of the Office of the Foreign Affairs Commission of the CPC Central Committee', 'Director of the Office of the Central Commission for Foreign Affairs|Director of the Office of the Central Foreign Affairs Commission|Director of the Office of the Foreign Affairs Commission of the Communist Party of China Central Committee'),
  office('foreign-minister', 'Commissar for Foreign Affairs', 'People\'s Commissar for Foreign Affairs'),
  office('foreign-minister', 'Secretary for Relations with States'),
];

/** Other ministers and their deputies. */
// biome-ignore format: a table, one office a row
const ministers: readonly Office[] = [
  office('minister', 'State Councilor', 'State Councillor|Councillor of State|Counsellor of State'),
  office('minister', 'Federal Councillor', 'Federal Councilor'),
  office('minister', 'Deputy Foreign Minister', 'Deputy Minister of Foreign Affairs|Deputy Minister for Foreign Affairs'),
  office('minister', 'Vice Foreign Minister', 'Vice Minister of Foreign Affairs|Vice Minister for Foreign Affairs|Vice-Minister of Foreign Affairs|Vice-Minister for Foreign Affairs'),
  office('minister', 'Executive Vice Foreign Minister', 'Executive Vice Minister of Foreign Affairs'),
  office('minister', 'First Deputy Foreign Minister', 'First Deputy Minister of Foreign Affairs'),
  office('minister', 'Assistant Foreign Minister', 'Assistant Minister of Foreign Affairs'),
  office('minister', 'Minister of State for Foreign Affairs', 'State Minister for Foreign Affairs|Minister of State for External Affairs|State Secretary for Foreign Affairs'),
  office('minister', 'Under Secretary of State', 'Undersecretary of State|Under-Secretary of State'),
  office('minister', 'Under Secretary of State for Political Affairs', 'Undersecretary of State for Political Affairs'),
  office('minister', 'Under-Secretary of State for Foreign Affairs', 'Undersecretary for Foreign Affairs|Under Secretary of State for Foreign Affairs|Parliamentary Under-Secretary of State'),
  office('minister', 'Counselor of the Department of State', 'Counselor for the Department of State'),
  office('minister', 'Defence Minister', 'Defense Minister|Minister of Defence|Minister of Defense|Minister of National Defence|Minister of National Defense|Minister for Defence|Minister for Defense|Secretary of Defense|Secretary of State for Defence|Defence Secretary|Defense Secretary|Minister for the Armed Forces|Minister of the Armed Forces'),
  office('minister', 'Minister of War', 'Minister for War|War Minister|Secretary of War|Secretary of State for War'),
  office('minister', 'Minister of Marine', 'Minister of the Navy|Secretary of the Navy'),
  office('minister', 'Finance Minister', 'Minister of Finance|Minister for Finance|Minister of Economy and Finance'),
  office('minister', 'Secretary'),
  office('minister', 'Secretary of the Treasury', 'Treasury Secretary'),
  office('minister', 'Economy Minister', 'Minister of the Economy|Minister of Economy|Minister for Economic Affairs|Minister of Economic Affairs'),
  office('minister', 'Trade Minister', 'Minister of Trade|Minister for Trade|International Trade Minister|Minister for International Trade|Minister of Foreign Trade|Minister for Trade and Investment'),
  office('minister', 'Commerce Minister', 'Minister of Commerce|Secretary of Commerce|Commerce Secretary'),
  office('minister', 'Minister of Trade and Industry', 'Minister for Trade and Industry|Minister of Industry and Trade'),
  office('minister', 'Trade Representative', 'U.S. Trade Representative|United States Trade Representative'),
  office('minister', 'Interior Minister', 'Minister of the Interior|Minister of Interior|Minister of Internal Affairs|Minister for Home Affairs|Minister of Home Affairs|Home Minister|Home Affairs Minister'),
  office('minister', 'Home Secretary', 'Secretary of State for the Home Department'),
  office('minister', 'Secretary of the Interior', 'Interior Secretary'),
  office('minister', 'Secretary of Homeland Security', 'Homeland Security Secretary'),
  office('minister', 'Justice Minister', 'Minister of Justice|Minister for Justice'),
  office('minister', 'Attorney General', 'Attorney-General'),
  office('minister', 'Energy Minister', 'Minister of Energy|Minister for Energy|Secretary of Energy|Energy Secretary'),
  office('minister', 'Petroleum Minister', 'Minister of Petroleum|Oil Minister|Minister of Oil'),
  office('minister', 'Transport Minister', 'Minister of Transport|Minister of Transportation|Minister for Transport|Secretary of Transportation|Transport Secretary|Transportation Secretary'),
  office('minister', 'Health Minister', 'Minister of Health|Minister for Health|Health Secretary'),
  office('minister', 'Education Minister', 'Minister of Education|Minister for Education'),
  office('minister', 'Culture Minister', 'Minister of Culture|Minister for Culture'),
  office('minister', 'Tourism Minister', 'Minister of Tourism|Minister for Tourism'),
  office('minister', 'Agriculture Minister', 'Minister of Agriculture|Minister for Agriculture|Secretary of Agriculture|Agriculture Secretary'),
  office('minister', 'Environment Minister', 'Minister of Environment|Minister of the Environment|Minister for the Environment'),
  ...each('minister', 'Minister|Cabinet Minister|Federal Minister|Senior Minister|Minister Mentor|Coordinating Minister|Union Minister|Cabinet Secretary|Prime Cabinet Secretary|Minister without Portfolio|Minister of State|State Minister|State Secretary|Deputy Minister|Vice Minister|Senior Deputy Minister for Foreign Affairs|Principal Secretary for Foreign Affairs|Deputy Secretary of State|Assistant Secretary of State|Assistant Secretary for African Affairs|Second Assistant Secretary of State|Third Assistant Secretary of State|First Assistant Secretary of State|Deputy Assistant Secretary of State|Treasurer|Chancellor of the Exchequer|President of the Board of Trade|Minister of Economy, Trade and Industry|Minister of Public Security|Minister of Natural Resources|Minister of Railways|Minister of Science and Technology|Secretary of Health and Human Services|Minister in the Presidency|Minister of the Royal Court|Chief Cabinet Secretary|Deputy Chief Cabinet Secretary|Cabinet Councillor|Cabinet Counselor'),
];

/** Diplomatic representatives. */
// biome-ignore format: a table, one office a row
const envoys: readonly Office[] = [
  office('envoy', 'Ambassador', 'Amb.|Ambassador Extraordinary and Plenipotentiary|Appointed Ambassador'),
  office('envoy', 'Ambassador-designate', 'Ambassador-Designate'),
  office('envoy', 'Ambassador at Large', 'Ambassador-at-Large'),
  office('envoy', 'Permanent Representative', 'Permanent Representative to the United Nations'),
  office('envoy', 'Minister Plenipotentiary', 'Envoy Extraordinary and Minister Plenipotentiary|Envoy Extraordinary|Appointed Minister'),
  office('envoy', 'Minister Resident', 'Minister-Resident|Resident Minister'),
  office('envoy', 'Minister Resident and Consul General', 'Minister Resident and Consul-General'),
  office('envoy', 'Chargé d\'Affaires', 'Charge d\'Affaires|Chargé d\'affaires|Charge d\'affaires|Chargé d\'Affaires ad interim|Charge d\'Affaires ad interim|Chargé d\'Affaires a.i.|chargé d\'affaires|charge d\'affaires|Chargé|Charge'),
  office('envoy', 'Consul General', 'Consul-General'),
  office('envoy', 'Acting Consul General', 'Consul General in Charge|Acting Consul-General'),
  office('envoy', 'Vice Consul', 'Vice-Consul'),
  office('envoy', 'Counselor of Embassy', 'Counsellor of Embassy'),
  office('envoy', 'Counselor of Legation', 'Counsellor of Legation'),
  office('envoy', 'Minister-Counselor', 'Minister Counselor|Minister Counsellor|Minister-Counsellor'),
  office('envoy', 'Special Envoy', 'Special Presidential Envoy|Presidential Envoy|Personal Envoy|Presidential Emissary|Special Presidential Emissary|Special Emissary|Personal Emissary'),
  office('envoy', 'Special Presidential Envoy for Climate', 'Climate Envoy|Special Envoy for Climate'),
  ...each('envoy', 'Negotiator|Chief Negotiator|Trade Envoy|Chief Delegate|Representative'),
  office('envoy', 'Apostolic Nuncio', 'Papal Nuncio|Nuncio'),
  ...each('envoy', 'High Commissioner|Deputy High Commissioner|Deputy Permanent Representative|Deputy Consul General|Consul|Consul in Charge|Commercial Agent|Consular Agent|First Secretary|Second Secretary|Third Secretary|Secretary of Legation|Secretary of Embassy|Military Attaché|Commercial Attaché|Naval Attaché|Deputy Chief of Mission|Envoy|Special Representative|Special Coordinator|Special Commissioner|Special Agent|Commissioner|Special Representative on Korean Peninsula Affairs|Special Presidential Coordinator|Apostolic Delegate|Internuncio'),
];

/** Those who speak for an office. */
// biome-ignore format: a table, one office a row
const spokespersons: readonly Office[] = [
  office('spokesperson', 'Spokesperson', 'Spokesman|Spokeswoman|spokesperson|spokesman|spokeswoman|Official Spokesperson|Official Spokesman|Department Spokesperson'),
  office('spokesperson', 'Foreign Ministry Spokesperson', 'Foreign Ministry Spokesman|Foreign Ministry Spokeswoman|Foreign ministry spokesperson|Foreign ministry spokesman|Foreign ministry spokeswoman|foreign ministry spokesperson|foreign ministry spokesman|foreign ministry spokeswoman|Foreign Ministry spokesperson|Foreign Ministry spokesman|Foreign Ministry spokeswoman|Ministry of Foreign Affairs Spokesperson|Spokesperson of the Ministry of Foreign Affairs|Spokesperson for the Ministry of Foreign Affairs|spokesperson for the Foreign Ministry|MFA Spokesperson'),
  office('spokesperson', 'State Department Spokesperson', 'State Department Spokesman|State Department spokesperson|State Department spokesman'),
  office('spokesperson', 'Presidential Spokesperson', 'Presidential Spokesman|presidential spokesperson|presidential spokesman'),
  office('spokesperson', 'Deputy Spokesperson', 'Deputy Spokesman|Principal Deputy Spokesperson'),
  office('spokesperson', 'Press Secretary', 'White House Press Secretary|press secretary'),
  office('spokesperson', 'Deputy Press Secretary', 'Principal Deputy Press Secretary'),
  ...each('spokesperson', 'Foreign Press Secretary|Director of the Information Department'),
];

/** Deputies, advisers, soldiers, parliamentarians, party and local officials. */
// biome-ignore format: a table, one office a row
const officials: readonly Office[] = [
  office('official', 'Vice President', 'Vice-President'),
  office('official', 'Vice Premier', 'Vice-Premier|Vice Premier of the State Council'),
  office('official', 'Vice Chancellor', 'Vice-Chancellor'),
  office('official', 'Deputy Prime Minister', 'Deputy PM|Vice Prime Minister|Deputy Premier'),
  office('official', 'First Deputy Prime Minister', 'First Deputy Premier'),
  office('official', 'Tánaiste', 'Tanaiste'),
  office('official', 'National Security Advisor', 'National Security Adviser|Assistant to the President for National Security Affairs|National Security Advisor to the Prime Minister|National Security and Intelligence Advisor'),
  office('official', 'Deputy National Security Advisor', 'Deputy National Security Adviser|Principal Deputy National Security Advisor'),
  office('official', 'Director of National Intelligence', 'National Intelligence Director'),
  office('official', 'Director of the Central Intelligence Agency', 'Director of Central Intelligence|Director of the CIA|CIA Director'),
  office('official', 'Secretary of the Security Council', 'Security Council Secretary'),
  office('official', 'Adviser', 'Advisor'),
  office('official', 'Senior Adviser', 'Senior Advisor'),
  office('official', 'Diplomatic Adviser', 'Diplomatic Advisor'),
  office('official', 'Director-General', 'Director General'),
  ...each('official', 'Aide|Party Leader|Foreign Policy Adviser|Foreign Policy Advisor|Assistant to the President'),
  office('official', 'Chief of the Defence Staff', 'Chief of Defence Staff'),
  office('official', 'Commander-in-Chief', 'Commander in Chief'),
  office('official', 'Speaker of the House', 'Speaker of the House of Representatives'),
  office('official', 'Chairman of the Standing Committee of the National People\'s Congress', 'Chairman of the NPC Standing Committee|Chairman of the National People\'s Congress Standing Committee|Chairman of the Standing Committee of the NPC'),
  office('official', 'Speaker of the Federation Council', 'Chairperson of the Federation Council|Chairwoman of the Federation Council|Chairman of the Federation Council'),
  office('official', 'Chairman of the State Duma', 'Speaker of the State Duma'),
  office('official', 'Federation Council Chairman', 'Federation Council Chairwoman|Federation Council Chairperson|Federation Council Speaker|Russian Federation Council Chairman|Russian Federation Council Chairwoman|Russian Federation Council Speaker'),
  office('official', 'State Duma Chairman', 'State Duma Speaker|Duma Speaker'),
  office('official', 'Senate President', 'Senate Speaker|Senate Chairman'),
  office('official', 'House Speaker', 'Lower House Speaker'),
  office('official', 'Upper House Speaker', 'Upper House President'),
  office('official', 'Parliament Speaker', 'Parliamentary Speaker|Parliament Chairman|Parliament Chairperson|Parliament President'),
  office('official', 'National Assembly Speaker', 'National Assembly President|National Assembly Chairman|National Assembly Chairwoman'),
  ...each('official', 'Knesset Speaker|Bundestag President|President of the Bundestag|Lok Sabha Speaker|Verkhovna Rada Speaker|Verkhovna Rada Chairman|Chairman of the Verkhovna Rada|President of the House of Councillors|President of the House of Representatives|Speaker of the Knesset|Speaker of the Senate|Speaker of the Parliament|Speaker of the House of Commons|Deputy Speaker|Chamber of Deputies President'),
  office('official', 'General Secretary', 'General Secretary of the CPC Central Committee|General Secretary of the Communist Party of China Central Committee|General Secretary of the Communist Party of China|General Secretary of the Communist Party|General Secretary of the Central Committee'),
  office('official', 'Member of the Political Bureau of the CPC Central Committee', 'Member of the Political Bureau of the Communist Party of China Central Committee'),
  office('official', 'Leader of the Opposition', 'Opposition Leader'),
  office('official', 'former President', 'Former President'),
  office('official', 'former Prime Minister', 'Former Prime Minister'),
  ...each('official', 'First Vice President|Second Vice President|Executive Vice President|Vice President-elect|Executive Vice Premier|First Vice Premier|Second Deputy Prime Minister|Deputy Chairman of the Council of Ministers|Deputy Chairman of the Cabinet of Ministers|Deputy President|Homeland Security Advisor|Secretary of the National Security Council|Secretary of the Supreme National Security Council|Secretary General of the National Security Secretariat|Director of National Security|Director of the National Security Office|Chairman of the National Security Council|Chief of Staff|Chief of Cabinet|Head of the Presidential Administration|Head of the Presidential Office|Head of the Office of the President|Principal Secretary|Permanent Secretary|Secretary-General of the Ministry|Political Director|Chairman of the Joint Chiefs of Staff|Chief of the General Staff|Chief of Army Staff|Chief of the Defence Force|Commander|Speaker|Speaker of Parliament|Speaker of the National Assembly|President of the National Assembly|President of the Senate|President of Parliament|President of the Chamber of Deputies|Chairman of the Senate|Chairman of the Mazhilis|First Secretary of the Communist Party|First Secretary of the Central Committee|Party Secretary|Party Chairman|Vice Chairman|Chairman of the National Committee of the Chinese People\'s Political Consultative Conference|Governor|Lieutenant Governor|Mayor|Lord Mayor|Lord Lieutenant|Viceroy|County Governor|Akim|Chief Minister|Administrator|Resident|Senator|Congressman|Congresswoman|Member of Parliament|Majority Leader|Minority Leader|First Lady|First Gentleman|Second Gentleman|Second Lady'),
];

/** Officers of international organisations. */
// biome-ignore format: a table, one office a row
const organisations: readonly Office[] = [
  office('organisation', 'Secretary-General', 'Secretary General'),
  office('organisation', 'United Nations Secretary-General', 'UN Secretary-General|U.N. Secretary-General|Secretary-General of the United Nations'),
  office('organisation', 'NATO Secretary General', 'NATO Secretary-General|Secretary General of NATO'),
  office('organisation', 'ASEAN Secretary-General', 'Secretary-General of ASEAN'),
  office('organisation', 'Deputy Secretary-General', 'Deputy Secretary General'),
  office('organisation', 'High Representative', 'High Representative of the Union for Foreign Affairs and Security Policy|High Representative of the European Union for Foreign Affairs and Security Policy|EU High Representative|High Representative/Vice-President|High Representative for the Common Foreign and Security Policy'),
  office('organisation', 'President of the European Commission', 'European Commission President'),
  office('organisation', 'President of the European Council', 'European Council President'),
  office('organisation', 'Chairperson of the African Union Commission', 'Chairman of the African Union Commission|African Union Commission Chairperson'),
  office('organisation', 'President of the World Bank', 'World Bank President'),
  office('organisation', 'Managing Director of the International Monetary Fund', 'IMF Managing Director'),
  office('organisation', 'Director-General of the World Health Organization', 'WHO Director-General'),
  office('organisation', 'Director-General of the World Trade Organization', 'WTO Director-General'),
  ...each('organisation', 'Secretary-General of the Shanghai Cooperation Organization|Under-Secretary-General|President of the European Parliament|European Commissioner|Chairperson of the African Union|Managing Director|Executive Director|President of the General Assembly|High Commissioner for Refugees|High Commissioner for Human Rights'),
];

/**
 * Offices as newspapers print them, in small letters: `the Portuguese ambassador`. They count only where a state or a
 * name stands beside them.
 */
// biome-ignore format: a table, one rank a row
const inSmallLetters: readonly Office[] = [
  ...each('head-of-state', 'president|king|queen|emperor|emir|sultan|governor-general'),
  ...each('head-of-government', 'prime minister|premier|chancellor'),
  ...each('foreign-minister', 'foreign minister|foreign secretary|secretary of state|external affairs minister'),
  ...each('minister', 'minister|defence minister|defense minister|trade minister|finance minister|deputy foreign minister|vice foreign minister|vice-foreign minister|assistant secretary of state|deputy secretary of state|commissioner'),
  ...each('envoy', 'ambassador|envoy|special envoy|high commissioner|negotiator|chief negotiator|delegate|representative'),
  ...each('official', 'vice president|vice-president|vice premier|deputy prime minister|adviser|advisor|national security adviser|aide|governor|senator|speaker|parliament speaker|parliamentary speaker|house speaker|legislator|party leader|opposition leader|top diplomat|secretary-general|secretary general|lawmaker|chief of staff'),
];

/**
 * Offices as they are printed from 1861 to today. A composed office (`Deputy Prime Minister and Foreign Minister`) is
 * read part by part; the compounds that are usual stand here whole. Match the longest first.
 */
export const offices: readonly Office[] = [
  ...heads,
  ...foreignMinisters,
  ...ministers,
  ...envoys,
  ...spokespersons,
  ...officials,
  ...organisations,
  ...inSmallLetters,
];
