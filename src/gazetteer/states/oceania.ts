import { state } from '../row.ts';
import type { State } from '../types.ts';

/** The states and territories of Oceania and the Antarctic. */
// biome-ignore format: a table, one state a row
export const oceania: readonly State[] = [
  state('AQ', 'Antarctica', '', 'Antarctic', ''),
  state('AS', 'American Samoa', 'Eastern Samoa', 'American Samoan|American Samoans', 'Pago Pago'),
  state('AU', 'Australia', 'Commonwealth of Australia', 'Australian|Australians|Aussie|Aussies', 'Canberra@1927-05-09/|Melbourne@1901-01-01/1927-05-08'),
  state('BV', 'Bouvet Island', '', '', ''),
  state('CC', 'Cocos (Keeling) Islands', 'Cocos Islands|Keeling Islands|Cocos Keeling Islands', 'Cocos Islander|Cocos Islanders', 'West Island'),
  state('CK', 'Cook Islands', '', 'Cook Islander|Cook Islanders|Cook Islands Maori', 'Avarua'),
  state('CX', 'Christmas Island', 'Territory of Christmas Island', 'Christmas Islander|Christmas Islanders', 'Flying Fish Cove'),
  state('FJ', 'Fiji', 'Republic of Fiji|Fiji Islands|Republic of the Fiji Islands|Feejee Islands|Fejee Islands', 'Fijian|Fijians|Feejeean', 'Suva'),
  state('FM', 'Micronesia', 'Federated States of Micronesia|FSM|Micronesia, Federated States of', 'Micronesian|Micronesians', 'Palikir|Kolonia@/1989'),
  state('GU', 'Guam', 'Territory of Guam', 'Guamanian|Guamanians', 'Hagåtña|Agana'),
  state('HM', 'Heard Island and McDonald Islands', 'Heard and McDonald Islands', '', ''),
  state('KI', 'Kiribati', 'Republic of Kiribati|Gilbert Islands', 'I-Kiribati|Gilbertese', 'South Tarawa|Tarawa|Bairiki'),
  state('MH', 'Marshall Islands', 'Republic of the Marshall Islands|RMI', 'Marshallese|Marshall Islander|Marshall Islanders', 'Majuro'),
  state('MP', 'Northern Mariana Islands', 'Commonwealth of the Northern Mariana Islands|Northern Marianas|CNMI', 'Northern Mariana Islander|Northern Mariana Islanders', 'Saipan'),
  state('NC', 'New Caledonia', 'Nouvelle-Calédonie', 'New Caledonian|New Caledonians', 'Nouméa'),
  state('NF', 'Norfolk Island', 'Territory of Norfolk Island', 'Norfolk Islander|Norfolk Islanders', 'Kingston, Norfolk Island'),
  state('NR', 'Nauru', 'Republic of Nauru|Pleasant Island', 'Nauruan|Nauruans', 'Yaren'),
  state('NU', 'Niue', 'Savage Island', 'Niuean|Niueans', 'Alofi'),
  state('NZ', 'New Zealand', 'Aotearoa|Aotearoa New Zealand|Dominion of New Zealand|N.Z.|NZ', 'New Zealander|New Zealanders|Kiwi|Kiwis', 'Wellington'),
  state('PF', 'French Polynesia', 'Tahiti|Society Islands', 'French Polynesian|French Polynesians|Tahitian|Tahitians', 'Papeete'),
  state('PG', 'Papua New Guinea', 'Independent State of Papua New Guinea|PNG|P.N.G.|Territory of Papua and New Guinea|Papua-New Guinea', 'Papua New Guinean|Papua New Guineans', 'Port Moresby'),
  state('PN', 'Pitcairn Islands', 'Pitcairn Island|Pitcairn', 'Pitcairn Islander|Pitcairn Islanders', 'Adamstown'),
  state('PW', 'Palau', 'Republic of Palau|Belau|Pelew Islands', 'Palauan|Palauans', 'Ngerulmud@2006-10-01/|Koror@/2006-09-30'),
  state('SB', 'Solomon Islands', 'British Solomon Islands|Solomons', 'Solomon Islander|Solomon Islanders', 'Honiara@1952/'),
  state('TF', 'French Southern Territories', 'French Southern and Antarctic Lands|Kerguelen Islands', '', ''),
  state('TK', 'Tokelau', 'Tokelau Islands|Union Islands', 'Tokelauan|Tokelauans', ''),
  state('TO', 'Tonga', 'Kingdom of Tonga|Friendly Islands|Tonga Islands', 'Tongan|Tongans', 'Nuku\'alofa|Nukualofa|Nuku\'Alofa'),
  state('TV', 'Tuvalu', 'Ellice Islands', 'Tuvaluan|Tuvaluans', 'Funafuti'),
  state('UM', 'United States Minor Outlying Islands', 'U.S. Minor Outlying Islands|Wake Island|Midway Islands', '', ''),
  state('VU', 'Vanuatu', 'Republic of Vanuatu|New Hebrides', 'Ni-Vanuatu|ni-Vanuatu|Vanuatuan|Vanuatuans', 'Port Vila|Port-Vila'),
  state('WF', 'Wallis and Futuna', 'Wallis and Futuna Islands', 'Wallisian|Wallisians|Futunan|Futunans', 'Mata-Utu'),
  state('WS', 'Samoa', 'Independent State of Samoa|Western Samoa|Samoan Islands|Navigators Islands', 'Samoan|Samoans|Western Samoan|Western Samoans', 'Apia'),
];
