import { type Case, nothing } from '../case.ts';

/** People: name, state, office as printed, how often named. */
export const peopleCases: readonly Case[] = [
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe in Lima. Nordmann thanked Quispe.',
    reads: ['Kari Nordmann | NO | Foreign Minister | 2', 'Juana Quispe | PE | President | 2'],
  },
  {
    text: 'Senate President Pedro Rojas and House Speaker Juana Quispe met with Parliament Chairman Ola Berg.',
    reads: [
      'Pedro Rojas | – | Senate President | 1',
      'Juana Quispe | – | House Speaker | 1',
      'Ola Berg | – | Parliament Chairman | 1',
    ],
  },
  {
    // Offices greeted with no name; another greeted on the next line.
    text: 'Honourable Chairperson of the National Council of Provinces, Honourable Chief Justice of the Republic, Mr Chairman, Mr Speaker,\n\nI am glad to see you all.',
    reads: [],
  },
  {
    text: 'Madam President,\nMr Ola Berg,\nExcellencies,\n\nI am glad to see you all, and we thank you.',
    reads: ['Ola Berg | – | – | 1'],
  },
  {
    // The consort greeted under the head of state.
    text: 'Honourable President of the Republic of Peru,\nMrs. Juana Quispe,\nLadies and gentlemen!\n\nI am glad to see you both, and we thank you.',
    reads: ['Juana Quispe | – | – | 1'],
  },
  {
    // An office that goes on to another name.
    text: 'I welcome to Norway His Excellency Mr Pedro Rojas, the First Lady Mrs Juana Quispe, and your entourage.',
    reads: ['Pedro Rojas | – | – | 1', 'Juana Quispe | – | First Lady | 1'],
  },
  {
    text: 'Your Excellency Mrs. Kari Nordmann,\nMr Prime Minister,\nMr Speaker of the House,\n\nI am glad to see you all, and we thank you.',
    reads: ['Kari Nordmann | – | – | 1'],
  },
  {
    text: 'The guests were Peruvian Parliament Speaker Juana Quispe and Norwegian National Assembly President Ola Berg.',
    reads: [
      'Juana Quispe | PE | Parliament Speaker | 1',
      'Ola Berg | NO | National Assembly President | 1',
    ],
  },
  {
    text: 'She met with Russian Federation Council Chairman Pedro Rojas and State Duma Chairman Ola Berg.',
    reads: [
      'Pedro Rojas | – | Russian Federation Council Chairman | 1',
      'Ola Berg | – | State Duma Chairman | 1',
    ],
  },
  {
    text: 'Pedro Rojas, speaker of the Peruvian parliament, and Ola Berg, speaker of the House of Representatives, met.',
    reads: ['Pedro Rojas | PE | speaker | 1', 'Ola Berg | – | speaker | 1'],
  },
  {
    text: 'Visiting Peruvian legislator Pedro Rojas and parliament speaker Ola Berg met.',
    reads: ['Pedro Rojas | PE | legislator | 1', 'Ola Berg | – | parliament speaker | 1'],
  },
  {
    text: 'First Deputy Prime Minister, Minister of Defense and Minister of Interior sheikh Fahad Yusuf Al-Rojas left.',
    reads: [
      'Fahad Yusuf Al-Rojas | – | First Deputy Prime Minister, Minister of Defense and Minister of Interior | 1',
    ],
  },
  {
    text: 'They received the Ambassador of the Republic of Iraq to Kuwait Al-Manhal Rojas.',
    reads: ['Al-Manhal Rojas | IQ | Ambassador | 1'],
  },
  {
    text: 'Ambassador of Norway to Peru Kari Nordmann and the Ambassador of Chile to the State of Kuwait, Pedro Rojas, met.',
    reads: ['Kari Nordmann | NO | Ambassador | 1', 'Pedro Rojas | CL | Ambassador | 1'],
  },
  ...nothing(
    'The speaker rose. Each speaker of the day had ten minutes. A speaker from Norway was Nordic.',
    'The ambassador of good will went to Kuwait Towers.',
    'Legislators of both states met the speakers.',
  ),
  {
    text: 'Minister Kari Nordmann, Norway’s Ambassador to Peru, arrived.',
    reads: ['Kari Nordmann | NO | Minister | 1'],
  },
  {
    text: 'President Quispe, Norwegian Foreign Minister Kari Nordmann and a guest arrived.',
    reads: ['Quispe | – | President | 1', 'Kari Nordmann | NO | Foreign Minister | 1'],
  },
  {
    text: 'Prime Minister I K Nordmann of Norway arrived. As Prime Minister I thank you.',
    reads: ['I K Nordmann | NO | Prime Minister | 1'],
  },
  {
    text: 'The Minister of Foreign Affairs of Norway, H.E. Mrs. Kari Nordmann, arrived.',
    reads: ['Kari Nordmann | NO | Minister of Foreign Affairs | 1'],
  },
  {
    text: 'Kenya’s Deputy President and Minister for Foreign Affairs Wanjiku wa Mwangi spoke first.',
    reads: ['Wanjiku wa Mwangi | KE | Deputy President and Minister for Foreign Affairs | 1'],
  },
  {
    text: 'President J. K. Banda of Zambia said so. Mr. Banda left.',
    reads: ['J. K. Banda | ZM | President | 2'],
  },
  {
    text: 'Prime Minister Jean-Pierre O’Hara and Chancellor Anna von der Heide spoke.',
    reads: [
      'Jean-Pierre O’Hara | – | Prime Minister | 1',
      'Anna von der Heide | – | Chancellor | 1',
    ],
  },
  {
    // Of a name of four words the last two are the same person.
    text: 'President Juan Carlos Quispe Rojas of Peru spoke. General Quispe Rojas left.',
    reads: ['Juan Carlos Quispe Rojas | PE | President | 2'],
  },
  {
    // An initial with its stop or without it.
    text: 'Norwegian Foreign Minister K. Nordmann spoke. Foreign Minister K Nordmann left.',
    reads: ['K. Nordmann | NO | Foreign Minister | 2'],
  },
  {
    text: 'Her counterpart from Peru, Pedro Rojas, spoke.',
    reads: ['Pedro Rojas | PE | counterpart | 1'],
  },
  {
    text: 'President Ngugi arrived. Samuel Ngugi, the President, waved.',
    reads: ['Samuel Ngugi | – | President | 2'],
  },
  {
    // One person known by a single word is not everybody named after.
    text: 'President Ngugi received Foreign Minister Kari Nordmann at the airport.',
    reads: ['Ngugi | – | President | 1', 'Kari Nordmann | – | Foreign Minister | 1'],
  },
  {
    // A bare surname that two people bear names nobody.
    text: 'Norwegian Foreign Minister Kari Hansen met with Danish Foreign Minister Lars Hansen. Hansen was content.',
    reads: ['Kari Hansen | NO | Foreign Minister | 1', 'Lars Hansen | DK | Foreign Minister | 1'],
  },
  {
    text: 'Foreign Minister Kari Nordmann spoke on Monday. The Foreign Minister left in January.',
    reads: ['Kari Nordmann | – | Foreign Minister | 1'],
  },
  {
    // A title sets verbs and nouns in capitals: what the text below prints in small letters is no name.
    text: 'President Quispe Announces New Partners for Peru\n\nLIMA, April 2, 2019. Mrs. Quispe announced two new partners for Peru on Tuesday and thanked them.',
    reads: ['Quispe | – | President | 2'],
  },
  {
    text: 'Peru’s Vice President Promotes Peaceful Resolution of Harbour Row\n\nLIMA, April 2, 2019. Peru will go on promoting a peaceful resolution of the row with Chile, it said.',
    reads: [],
  },
  {
    // A name that the text below never prints is left as it stands, and so is one that means something in small letters.
    text: 'Remarks by Prime Minister Kari Banks Nordmann\n\nThank you all. The banks of this river have seen many guests, and Banks was my mother’s name.',
    reads: ['Kari Banks Nordmann | – | Prime Minister | 1'],
  },
  {
    // A post that is no office of the gazetteer is no part of the name behind it.
    text: 'Deputy Foreign Minister Antitrust Coordinator Kari Nordmann arrived.',
    reads: ['Kari Nordmann | – | Deputy Foreign Minister | 1'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met the head of the Harbour Board of Peru Ana Rojas, Special Antitrust Prosecutor Juana Quispe, in Lima.',
    reads: ['Kari Nordmann | NO | Foreign Minister | 1'],
  },
  {
    // One name with its style and without, its parts joined in two ways.
    text: 'Foreign Minister Sheikh Hamad bin Ola Al-Nordmann arrived in Lima. Mr. Hamad Bin Ola al Nordmann left on Monday.',
    reads: ['Sheikh Hamad bin Ola Al-Nordmann | – | Foreign Minister | 2'],
  },
  {
    text: 'Georgia Congresswoman Kari Nordmann and Administrator Harbour Finance Administration, with Ambassador White, met.',
    reads: ['Kari Nordmann | – | Congresswoman | 1', 'White | – | Ambassador | 1'],
  },
  {
    text: 'Georgia’s Foreign Minister Kari Nordmann met Governor Ola Berg of Georgia.',
    reads: ['Kari Nordmann | GE | Foreign Minister | 1', 'Ola Berg | – | Governor | 1'],
  },
  {
    text: 'Director of National Intelligence Kari Nordmann travelled to Peru.',
    reads: ['Kari Nordmann | – | Director of National Intelligence | 1'],
  },
  {
    // A known name spelt in another way, in the same office of the same state.
    text: 'Prime Minister Mohammed Shyaa al-Sudani of Iraq arrived on April 15, 2024. Prime Minister Mohammed Shia’ al-Sudani spoke.',
    reads: ["Mohammed Shia' al-Sudani | IQ | Prime Minister | 2"],
  },
  {
    // Of one surname, but in offices of two states.
    text: 'Foreign Minister Ahmed al-Sudani of Jordan met Prime Minister Mohammed Shia’ al-Sudani on April 15, 2024.',
    reads: [
      'Ahmed al-Sudani | JO | Foreign Minister | 1',
      "Mohammed Shia' al-Sudani | – | Prime Minister | 1",
    ],
  },
  {
    // The stop of an initial is no surname that somebody could be said to go on by.
    text: 'LIMA, April 2 (Reuters) - Peru went on with the talks, according to Kari Nordmann N. on Tuesday. “Good,” said somebody.',
    reads: [],
  },
  {
    // Who signs with the whole of a known name is the one written to above by surname.
    text: 'Mr. Sherman to Mr. Rodriguez.\n\nDepartment of State,\nWashington, April 20, 1897.\n\nSir: I have received your note.\n\nAccept, etc.,\n\nJohn Sherman.',
    reads: ['John Sherman | – | – | 2', 'Rodriguez | – | – | 1'],
  },
  {
    // An office alone in a title stands for the one who held it that day, where the term is surely known.
    text: 'Speech by the Prime Minister of Australia, 8 January 1975\n\nI want to thank you for what you have said of us.',
    reads: ['Gough Whitlam | AU | Prime Minister | 1'],
  },
  {
    text: 'Communique Issued by the Prime Ministers of Australia and New Zealand, 3 May 1977\n\nThe talks were useful.',
    reads: ['Malcolm Fraser | – | – | 1', 'Robert Muldoon | – | – | 1'],
  },
  {
    // Without a day the text itself must print the surname.
    text: 'Interview\n\nPRIME MINISTER:\n\nGood morning.\n\nJOURNALIST:\n\nMr Howard, will you go?\n\nPRIME MINISTER:\n\nYes.',
    reads: ['John Howard | – | – | 3'],
  },
  {
    // Two fit: the label names nobody.
    text: 'Interview\n\nPRIME MINISTER:\n\nGood morning.\n\nJOURNALIST:\n\nDid Mr Howard write to Mr Blair?\n\nPRIME MINISTER:\n\nYes.',
    reads: [],
  },
  {
    text: 'Deputy Minister of Foreign Affairs and Expatriates for Political Affairs Pedro Rojas met with the Assistant Undersecretary for Multilateral Affairs at the Ministry of Foreign Affairs of Norway Ola Berg.',
    reads: [
      'Pedro Rojas | – | Deputy Minister of Foreign Affairs and Expatriates for Political Affairs | 1',
      'Ola Berg | NO | Assistant Undersecretary for Multilateral Affairs at the Ministry of Foreign Affairs | 1',
    ],
  },
  {
    text: 'Secretary-General of the Ministry of Foreign Affairs and Trade Pedro Rojas met with Permanent Secretary in the Ministry of Works Ola Berg.',
    reads: [
      'Pedro Rojas | – | Secretary-General of the Ministry of Foreign Affairs and Trade | 1',
      'Ola Berg | – | Permanent Secretary in the Ministry of Works | 1',
    ],
  },
  {
    // The states an office deals with are not whose it is.
    text: 'Deputy Assistant Secretary of Defense for Peru, Chile, and Latin America Kari Nordmann met with Cabinet Secretary for the Arid and Semi-Arid Lands and Regional Development Juana Quispe.',
    reads: [
      'Kari Nordmann | – | Deputy Assistant Secretary of Defense for Peru, Chile, and Latin America | 1',
      'Juana Quispe | – | Cabinet Secretary for the Arid and Semi-Arid Lands and Regional Development | 1',
    ],
  },
  {
    text: 'Ambassador Kari Nordmann presented her credentials. Ambassador Kari Solveig Nordmann called on Secretary Ola bin Ali Berg and Secretary Ola Berg.',
    reads: [
      'Kari Solveig Nordmann | – | Ambassador | 2',
      'Ola bin Ali Berg | – | Secretary | 1',
      'Ola Berg | – | Secretary | 1',
    ],
  },
  {
    text: 'Prime Minister Kari Nordmann spoke. Prime Minister, Lucy and I thank you.',
    reads: ['Kari Nordmann | – | Prime Minister | 1'],
  },
  {
    text: 'The Norwegian side was represented by Head of the European Department of the MFA of Norway Ola Berg, Chairman of the State Duma Committee on International Affairs Kari Dahl, and Department of Homeland Security Acting Assistant Secretary for Counterterrorism Anna Berg. Director General for Europe, America and International Organizations Pedro Rojas met Minister of State Sultan bin Saad Quispe.',
    reads: [
      'Ola Berg | NO | Head of the European Department of the MFA | 1',
      'Kari Dahl | – | Chairman of the State Duma Committee on International Affairs | 1',
      'Anna Berg | – | Department of Homeland Security Acting Assistant Secretary for Counterterrorism | 1',
      'Pedro Rojas | – | Director General for Europe, America and International Organizations | 1',
      'Sultan bin Saad Quispe | – | Minister of State | 1',
    ],
  },
  {
    text: 'The adviser met with Ola Berg, Secretary General of Norway’s National Fish Secretariat.',
    reads: ['Ola Berg | NO | Secretary General | 1'],
  },
  {
    // A syllable behind a hyphen makes another name of a known one.
    text: 'Vice Minister Cho Hyun-dong met with Xi Jinping-led officials.',
    reads: ['Cho Hyun-dong | – | Vice Minister | 1', 'Xi Jinping | – | – | 1'],
  },
  {
    // A namesake of a minister of the sixties.
    text: 'Date: 2021-05-13\n\nMichael Stewart of the railway company met with Foreign Minister Kari Nordmann of Norway.',
    reads: ['Kari Nordmann | NO | Foreign Minister | 1'],
  },
  {
    // Who signs for an office is the sender; whose office it is, is not.
    text: 'The Acting Secretary of State to the Ambassador in Chile (Sevier)\n\nWashington, June 6, 1925.\n\nThe report that you have sent was read with interest and will be of use to the Department.\n\nGrew',
    reads: ['Grew | – | – | 1', 'Sevier | – | – | 1'],
  },
  {
    text: 'Foreign Secretary Kari Nordmann met with Secretary (East) of the Ministry of External Affairs of India Pedro Rojas and US Special Envoy to Peru for Economic Affairs Ola Berg, Anna Dahl Co-chair.',
    reads: [
      'Kari Nordmann | – | Foreign Secretary | 1',
      'Pedro Rojas | IN | Secretary (East) of the Ministry of External Affairs of India | 1',
      'Ola Berg | US | Special Envoy | 1',
    ],
  },
  {
    // A plan that was signed is nobody.
    text: 'President Juana Quispe met with King Ola Berg. The sides signed the Action Plan of the Council for 2024.',
    reads: ['Juana Quispe | – | President | 1', 'Ola Berg | – | King | 1'],
  },
  {
    text: 'Ola Berg, Head of the Federal Department of Foreign Affairs (FDFA), and Director of National Intelligence (DNI) Anna Dahl met with the Chief Executive Officer of the Ministry of Trade, Kari Nordmann.',
    reads: [
      'Ola Berg | – | Head of the Federal Department of Foreign Affairs | 1',
      'Anna Dahl | – | Director of National Intelligence | 1',
    ],
  },
  {
    text: 'Presidents Kari Nordmann and Juana Quispe arrived. Peruvian Senators Pedro Rojas, Ana Paz and Luis Mora left.',
    reads: [
      'Kari Nordmann | – | President | 1',
      'Juana Quispe | – | President | 1',
      'Pedro Rojas | PE | Senator | 1',
      'Ana Paz | PE | Senator | 1',
      'Luis Mora | PE | Senator | 1',
    ],
  },
  {
    text: 'The foreign ministers of Norway and Peru, Kari Nordmann and Pedro Rojas, arrived.',
    reads: ['Kari Nordmann | – | Foreign Minister | 1', 'Pedro Rojas | – | Foreign Minister | 1'],
  },
  {
    text: 'The ministers of the two states, Kari Nordmann of Norway and Pedro Rojas of Peru, arrived.',
    reads: ['Kari Nordmann | NO | Minister | 1', 'Pedro Rojas | PE | Minister | 1'],
  },
  {
    // Who said so was not the leader he talked with.
    text: 'In the talks with the Peruvian leader, Mr Nordmann said that the railway would open.',
    reads: [],
  },
  {
    text: 'The road is to be built, Ola Berg, the coordinator of the project, said on Monday.',
    reads: ['Ola Berg | – | – | 1'],
  },
  {
    text: 'I drink to President and Mrs. Quispe.',
    reads: ['Quispe | – | President | 1'],
  },
  {
    // Offices as newspapers print them.
    text: 'Portuguese ambassador Rui Paz left with Kari Nordmann, the Norwegian ambassador. He met foreign minister Ana Paz.',
    reads: [
      'Rui Paz | PT | ambassador | 1',
      'Kari Nordmann | NO | ambassador | 1',
      'Ana Paz | – | foreign minister | 1',
    ],
  },
  {
    text: 'Peru’s president Juana Quispe arrived. President Quispe left.',
    reads: ['Juana Quispe | PE | President | 2'],
  },
  {
    text: 'The Norwegian Ambassador, H.E Kari Nordmann, left for the port on Monday.',
    reads: ['Kari Nordmann | NO | Ambassador | 1'],
  },
  {
    // Who is met is a person, the office printed or not.
    text: 'Norwegian Foreign Minister Kari Nordmann met with Pedro Rojas in Lima.',
    reads: ['Kari Nordmann | NO | Foreign Minister | 1', 'Pedro Rojas | – | – | 1'],
  },
  {
    text: 'Ola Berg congratulated Pedro Rojas on the railway. Berg left.',
    reads: ['Ola Berg | – | – | 2', 'Pedro Rojas | – | – | 1'],
  },
  {
    text: 'MINISTER DELAYED FOR TALKS\n\nThe talks were put off, as Minister Pedro Rojas had said.',
    reads: ['Pedro Rojas | – | Minister | 1'],
  },
  {
    // Short forms that agencies print.
    text: 'FM Kari Nordmann met with PM Pedro Rojas of Peru in Lima.',
    reads: ['Kari Nordmann | – | FM | 1', 'Pedro Rojas | PE | PM | 1'],
  },
  {
    text: 'FM Kari Nordmann left. Foreign Minister Nordmann had been in Lima.',
    reads: ['Kari Nordmann | – | Foreign Minister | 2'],
  },
  {
    // Whose post the gazetteer does not know is still of the state it names.
    text: 'Norwegian Foreign Minister Kari Nordmann met with Pedro Rojas, speaker of the upper chamber of Peru.',
    reads: ['Kari Nordmann | NO | Foreign Minister | 1', 'Pedro Rojas | PE | speaker | 1'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Pedro Rojas, in Lima for the opening of a fair of Peru.',
    reads: ['Kari Nordmann | NO | Foreign Minister | 1', 'Pedro Rojas | – | – | 1'],
  },
  {
    text: 'President Confers With Quispe\n\nPeruvian President Juana Quispe left.',
    reads: ['Juana Quispe | PE | President | 2'],
  },
  {
    text: 'Prime Minister Dato Seri Pedro Rojas left. Minister Tan Sri Ola Berg and Cabinet Secretary Maj. Kari Nordmann stayed.',
    reads: [
      'Pedro Rojas | – | Prime Minister | 1',
      'Ola Berg | – | Minister | 1',
      'Kari Nordmann | – | Cabinet Secretary | 1',
    ],
  },
  {
    text: 'The talks will be dominated by the Middle East, a spokesman said.',
    reads: [],
  },
  {
    // What an office is of ends before the name, whatever the words of it.
    text: 'He met Minister of Water and Power Supply Jan Berg, Minister for Overseas Territories Kari Nordmann, Minister of Small Business Development Ola Berg, Secretary of State for Wales Anna Dahl and Minister for Strategic Affairs Juana Quispe.',
    reads: [
      'Jan Berg | – | Minister of Water and Power Supply | 1',
      'Kari Nordmann | – | Minister for Overseas Territories | 1',
      'Ola Berg | – | Minister of Small Business Development | 1',
      'Anna Dahl | GB | Secretary of State | 1',
      'Juana Quispe | – | Minister for Strategic Affairs | 1',
    ],
  },
  {
    // Of a word nobody knows, one, where two follow; of more, nothing is guessed.
    text: 'He met Minister of Hydrocarbonates Pedro Rojas and Minister of Unheard Strange Things Ola Berg.',
    reads: ['Pedro Rojas | – | Minister of Hydrocarbonates | 1'],
  },
  {
    text: 'He met U.S. Under-Secretary of State for Economic Affairs Ola Berg, Assistant Secretary of State for Western Hemisphere Affairs Anna B. Dahl and Cuban Minister of Sugar Industry Pedro Rojas Del Toro.',
    reads: [
      'Ola Berg | US | Under-Secretary of State for Economic Affairs | 1',
      'Anna B. Dahl | – | Assistant Secretary of State for Western Hemisphere Affairs | 1',
      'Pedro Rojas Del Toro | CU | Minister of Sugar Industry | 1',
    ],
  },
  {
    // Posts that are one only of something, and deputies, who are not whom they deputise for.
    text: 'He met Head of the Foreign Relations Department of the Presidential Administration of Azerbaijan Ola Berg, Director of the Policy Planning Staff Jan Dahl, Head of the Department for Asia Kari Nordmann and Deputy Chief of the General Staff General Pedro Rojas.',
    reads: [
      'Ola Berg | AZ | Head of the Foreign Relations Department of the Presidential Administration | 1',
      'Jan Dahl | – | Director of the Policy Planning Staff | 1',
      'Kari Nordmann | – | Head of the Department for Asia | 1',
      'Pedro Rojas | – | Deputy Chief of the General Staff | 1',
    ],
  },
  {
    // No deputy of a president, and no name in what an adviser is for.
    text: 'Under President Juana Quispe the talks went on. Senior Advisor for Public Engagement and Drug Control Policy Ola Berg left.',
    reads: [
      'Juana Quispe | – | President | 1',
      'Ola Berg | – | Senior Advisor for Public Engagement and Drug Control Policy | 1',
    ],
  },
  {
    // One word behind a comma is a name where the office says whose it is and a form of address leads to it.
    text: 'I had a useful talk with the Norwegian Foreign Minister, Dr. Berg, who is passing through Lima.',
    reads: ['Berg | NO | Foreign Minister | 1'],
  },
  {
    text: 'OCEAN INDEPENDENCE\n\nThe Acting Prime Minister, Mr Dahl, today sent the following message to Peru.',
    reads: ['Dahl | – | Acting Prime Minister | 1'],
  },
  {
    // A greeting between commas names nobody with the office before it.
    text: 'Mr. President, Mr. Dahl, ladies and gentlemen, I thank you for what you have said of us.',
    reads: [],
  },
  {
    // A family name before another's own name is that one's.
    text: 'VISIT OF HU YAODAN\n\nThe General-Secretary of the party (CPC) Hu Yaodan is to pay a visit to Peru. Mr Hu will be accompanied by Minister Hu Qiming.',
    reads: ['Hu Qiming | – | Minister | 2'],
  },
  {
    text: 'Advisor of the Supreme Leader for International Affairs Ola Berg met Secretary to the President for Economic Security Kari Nordmann.',
    reads: [
      'Ola Berg | – | Advisor of the Supreme Leader for International Affairs | 1',
      'Kari Nordmann | – | Secretary to the President for Economic Security | 1',
    ],
  },
  {
    text: 'He met Under Secretary of the Air Force Anna Ortiz Dahl and Task Force Commander Major General Ola Berg.',
    reads: [
      'Anna Ortiz Dahl | – | Under Secretary of the Air Force | 1',
      'Ola Berg | – | Commander | 1',
    ],
  },
  {
    // Two states, two names: each is of one; three names tell nothing.
    text: 'Norwegian and Peruvian Defense Ministers Ola Berg and Pedro Rojas signed a document. Berg also met Fish CEO Anna Dahl.',
    reads: [
      'Ola Berg | NO | Defense Minister | 2',
      'Pedro Rojas | PE | Defense Minister | 1',
      'Anna Dahl | – | – | 1',
    ],
  },
  {
    // A house by its letters, an operation, a department's own words are nobody.
    text: 'The Director of OPM shall report. Coordinator for Operation Friends Welcome spoke with the Minister for the Environment, Nature Conservation and Nuclear Safety.',
    reads: [],
  },
  {
    text: 'He met Secretary General of the Executive Committee of the PLO Ola Al-Berg, and Head of Peruvian General Intelligence Services Pedro Rojas.',
    reads: [
      'Ola Al-Berg | – | Secretary General of the Executive Committee of the PLO | 1',
      'Pedro Rojas | – | Head of Peruvian General Intelligence Services | 1',
    ],
  },
  {
    // Where a chairman is sent he is not at home.
    text: 'The Chairman of the Advisory Commission of Railway Exports to Peru (Stevens) went to Lima.',
    reads: ['Stevens | – | Chairman of the Advisory Commission of Railway Exports | 1'],
  },
  {
    // Initials alone are no name.
    text: 'RICE FOR PERU\n\nThe Prime Minister and Minister for Foreign Affairs, Mr E. G.\n\nDahl, today announced that the Ambassador to Peru had informed Mr. K. of it.',
    reads: ['E. G. Dahl | – | Prime Minister and Minister for Foreign Affairs | 1'],
  },
  {
    // An office behind a name is of that name, not of the next.
    text: 'Minister Juana Quispe received this morning Ola Berg, the Foreign Minister of the sisterly Kingdom of Norway, Counselor Pedro Rojas of the ministry said.',
    reads: ['Juana Quispe | – | Minister | 1', 'Ola Berg | NO | Foreign Minister | 1'],
  },
  {
    // Who held the office until the other came does not hold it.
    text: 'Minister Rojas speaks with Ukrainian foreign minister\n\n06.09.2024\n\nPeruvian Foreign Minister Pedro Rojas spoke on the phone with Ola Bergenko, who was appointed on Thursday. He thanked his predecessor Dmytro Kuleba.',
    reads: [
      'Pedro Rojas | PE | Foreign Minister | 2',
      'Ola Bergenko | – | – | 1',
      'Dmytro Kuleba | – | – | 1',
    ],
  },
  {
    // Whose post it is, and what else he is, before the name between commas.
    text: 'BERN, May 2 - Talks went on. The leader of the Peruvian delegation, a Foreign Ministry official, Pedro Rojas, returned to his hotel. Norway’s delegate to the talks in Oslo, Ola Berg, said, “We are not far apart.”',
    reads: [
      'Pedro Rojas | PE | leader of the Peruvian delegation, a Foreign Ministry official | 1',
      'Ola Berg | NO | delegate to the talks in Oslo | 1',
    ],
  },
  {
    text: 'Norwegian Minister of Water, Irrigation and Energy Kari Nordmann met Minister of Trade and Tourism Pedro Rojas of Peru.',
    reads: [
      'Kari Nordmann | NO | Minister of Water, Irrigation and Energy | 1',
      'Pedro Rojas | PE | Minister of Trade and Tourism | 1',
    ],
  },
  {
    text: 'President Pedro Rojas el-Quispe and Prime Minister Ola ul-Haq left.',
    reads: ['Pedro Rojas el-Quispe | – | President | 1', 'Ola ul-Haq | – | Prime Minister | 1'],
  },
  {
    text: 'Dear Ms. Nordmann, dear friends,\n\nIt is good to see you. I thank you, Ms. Nordmann.',
    reads: ['Nordmann | – | – | 2'],
  },
  {
    text: 'The Leader of the Opposition Kari Nordmann saw Prime Minister Ola Berg.',
    reads: [
      'Kari Nordmann | – | Leader of the Opposition | 1',
      'Ola Berg | – | Prime Minister | 1',
    ],
  },
  ...nothing(
    'The ship left at 8:30 PM Lima time, and at 101.5 FM Lima Radio said so.',
    'The foreign minister left. She is a minister in Lima, and an envoy of peace.',
    'MINISTER DELAYED FOR TALKS\n\nThe talks were put off.',
    'The two met with Andean Fish Company and with Lima University.',
    'Ola Berg said so.',
    'Presidents and Prime Ministers met. The Senators The Two knew left.',
    'Speech by the Prime Minister of Australia\n\nI thank you.',
    'Interview\n\nPRIME MINISTER:\n\nGood morning.\n\nJOURNALIST:\n\nWill you go?\n\nPRIME MINISTER:\n\nYes.',
    'The Foreign Ministry said the President of Norway would travel.',
    'The President. On Monday, Foreign Minister and Prime Minister met.',
    'Kari Nordmann praised New Horizons and the Golden Gate.',
    'The President and Government of Norway agreed.',
  ),
  {
    text: 'Kenya’s Ambassador to Lima Wanjiku Mwangi arrived.',
    reads: ['Wanjiku Mwangi | KE | Ambassador to Lima | 1'],
  },
  {
    text: 'Prime Ministers Ola Berg of Norway and\nJuana Quispe of Peru signed it.',
    reads: ['Ola Berg | NO | Prime Minister | 1', 'Juana Quispe | PE | Prime Minister | 1'],
  },
  {
    text: 'Norwegian Commerce secretary Ola Berg arrived at the port in the morning.',
    reads: ['Ola Berg | NO | Commerce secretary | 1'],
  },
  {
    text: 'The railway opens, the director-general of the Peruvian Foreign Ministry, Juana Quispe, said.',
    reads: ['Juana Quispe | PE | director-general of the Peruvian Foreign Ministry | 1'],
  },
  {
    text: 'The temporary head of the Norwegian railways, Ola Berg, left.',
    reads: ['Ola Berg | NO | temporary head of the Norwegian railways | 1'],
  },
  {
    text: '“It opens,” Ola Berg, a member of the Norwegian parliament, told the press. Berg left.',
    reads: ['Ola Berg | – | – | 2'],
  },
  {
    text: 'Ola Berg, deputy director of the railway office, on Saturday told reporters it will open.',
    reads: ['Ola Berg | – | – | 1'],
  },
  {
    // In title case and in capitals only the body tells which words are a name.
    text: 'Foreign Minister Kari Nordmann Weighs Tour of Fjords\n\nOSLO, May 12 (Reuters) - The treaty was praised on Monday as it was signed. Nordmann said she plans a visit and will weigh a tour of the fjords over Easter. Quispe was glad.',
    reads: ['Kari Nordmann | – | Foreign Minister | 2'],
  },
  {
    text: 'Foreign Minister Nordmann Lauds Treaty With Quispe\n\nOSLO, May 12 (Reuters) - The treaty was praised on Monday as it was signed. Nordmann said she plans a visit and will weigh a tour of the fjords over Easter. Quispe was glad.',
    reads: ['Nordmann | – | Foreign Minister | 2'],
  },
  {
    text: 'FOREIGN MINISTER KARI NORDMANN WEIGHS TOUR OF FJORDS\n\nOSLO, May 12 (Reuters) - The treaty was praised on Monday as it was signed. Nordmann said she plans a visit and will weigh a tour of the fjords over Easter. Quispe was glad.',
    reads: ['Kari Nordmann | – | FOREIGN MINISTER | 2'],
  },
  {
    text: 'Remarks With Foreign Minister Stephanus Nordmann Before Their Meeting\n\nOSLO, May 12 (Reuters) - The treaty was praised on Monday as it was signed. Nordmann said she plans a visit and will weigh a tour of the fjords over Easter. Quispe was glad.',
    reads: ['Stephanus Nordmann | – | Foreign Minister | 2'],
  },
  {
    text: 'President Quispe Telephone conversation with the King of Norway\n\nA telephone conversation took place. Mrs. Quispe was glad.',
    reads: ['Quispe | – | President | 2'],
  },
  {
    text: 'The Secretary of State to the Minister in Iran (Francis)\n\nYou should inform the railway at once that it should take no action.',
    reads: ['Francis | – | – | 1'],
  },
  {
    text: 'Norwegian Premier Plans 1st Peruvian Visit\n\nOSLO, May 12 (Reuters) - The treaty was praised on Monday as it was signed. A visit is planned, and a tour of the fjords will be weighed.',
    reads: [],
  },
  {
    text: 'Norwegian Premier Weighs Peruvian Visit\n\nOSLO, May 12 (Reuters) - The treaty was praised on Monday as it was signed. A visit is planned, and a tour of the fjords will be weighed.',
    reads: [],
  },
  {
    text: 'Norwegian Premier Tours Fjords\n\nOSLO, May 12 (Reuters) - The treaty was praised on Monday as it was signed. A visit is planned, and a tour of the fjords will be weighed.',
    reads: [],
  },
  {
    text: 'Peruvian Envoy Over Nordmann\n\nOSLO, May 12 (Reuters) - The treaty was praised on Monday as it was signed. A visit is planned, and a tour of the fjords will be weighed.',
    reads: [],
  },
  {
    text: 'PERUVIAN PRESIDENT WEIGHS VISIT TO FJORDS\n\nOSLO, May 12 (Reuters) - The treaty was praised on Monday as it was signed. A visit is planned, and a tour of the fjords will be weighed.',
    reads: [],
  },
  {
    text: 'Peruvian Minister Visit Over Easter\n\nOSLO, May 12 (Reuters) - The treaty was praised on Monday as it was signed. A visit is planned, and a tour of the fjords will be weighed.',
    reads: [],
  },
  {
    text: 'The Post quoted Kari Nordmann, administrator of the port, as saying the port is old.',
    reads: ['Kari Nordmann | – | – | 1'],
  },
  {
    text: 'The tanks came to the port, according to Maj. Kari Nordmann. The port is old, Nordmann said.',
    reads: ['Kari Nordmann | – | – | 2'],
  },
  {
    text: 'The tanks came to the port, according to Kari Nordmann. Nordmann said the port is old.',
    reads: ['Kari Nordmann | – | – | 2'],
  },
  {
    text: '“The port is old,” said the Peruvian trade chief Pedro Rojas.',
    reads: ['Pedro Rojas | PE | chief | 1'],
  },
  {
    text: '“The port is old.” Kari Nordmann of Norway said “We will mend it.” She said that the road is old.',
    reads: ['Kari Nordmann | NO | – | 1'],
  },
  {
    text: 'The tanks came to the port, according to Human Rights Watch. Human Rights Watch said the port is old.',
    reads: [],
  },
  {
    text: 'The tanks came, according to South China Morning Post. The Post said so.',
    reads: [],
  },
  {
    text: 'The tanks came, according to Lima Harbour. The Harbour is old.',
    reads: [],
  },
  {
    text: 'National Police of Peru said the port is old. She said so too.',
    reads: [],
  },
  {
    text: 'Port Workers of Peru said the port is old.',
    reads: [],
  },
  {
    text: 'The company’s chief Executive Officer said so.',
    reads: [],
  },
  {
    text: 'The Post quoted Kari Nordmann.',
    reads: [],
  },
  {
    text: 'Peru will build the road, Peruvian commercial attache Pedro el Rojas said.',
    reads: ['Pedro el Rojas | PE | attache | 1'],
  },
  {
    text: 'A message came from V. Rojas, president of Peru, and J. Q. Berg, the Norwegian Ambassador.',
    reads: ['V. Rojas | PE | president | 1', 'J. Q. Berg | NO | Ambassador | 1'],
  },
  {
    text: 'Port and Railway Administration (PRA) chairman Pedro Rojas said so.',
    reads: ['Pedro Rojas | – | chairman | 1'],
  },
  {
    text: 'The Ambassador of Peru Hazrat Pedro Rojas called. Ambassador Pedro Rojas gave a letter.',
    reads: ['Hazrat Pedro Rojas | PE | Ambassador | 2'],
  },
  {
    // Two who have the first words in common are two.
    text: 'President Juan Carlos Rojas met Prime Minister Juan Carlos.',
    reads: ['Juan Carlos Rojas | – | President | 1', 'Juan Carlos | – | Prime Minister | 1'],
  },
  {
    text: 'Kim Jong Un, general secretary of the Workers’ Party of Korea, received a message.',
    reads: ['Kim Jong Un | – | general secretary | 1'],
  },
  {
    // Who held the office on the day is not meant where another name stands behind it.
    text: 'FRENCH PRESIDENT QUISPE AGREES ON FISH\n\nParis, 3 March 2010\n\nThe two spoke of fish, and they agreed.',
    reads: [],
  },
  {
    text: 'FRENCH PRESIDENT AGREES ON FISH\n\nParis, 3 March 2010\n\nThe two spoke of fish, and they agreed.',
    reads: ['Nicolas Sarkozy | FR | PRESIDENT | 1'],
  },
  {
    text: 'The Bank of Japan Governor Ola Berg, and Bank of Canada Deputy Governor Pedro Rojas, met. Bank of Peruvian Towns Governor Juana Quispe did not.',
    reads: [
      'Ola Berg | JP | Governor | 1',
      'Pedro Rojas | CA | Deputy Governor | 1',
      'Juana Quispe | – | Governor | 1',
    ],
  },
  {
    text: 'The Peruvian minister said he would go to Oslo.\n\nJuan Carlos Quispe’s announcement came after two days of talks. “It is good,” Quispe said.\n\nThe talks went on.\n\nThey were long.\n\n“We have more,” Ola Berg, U.S. deputy assistant secretary of state for the region, told reporters.',
    reads: ['Juan Carlos Quispe | – | – | 2', 'Ola Berg | – | – | 1'],
  },
  {
    // What is anybody’s besides words and ways, or is told once.
    text: 'Juan Carlos Quispe’s house is old.',
    reads: [],
  },
  {
    text: 'He met US Presidential Emissary for Cyprus, Ola Berg.',
    reads: ['Ola Berg | US | Presidential Emissary | 1'],
  },
  {
    text: 'PM call with President Quispe\n\nThe Prime Minister spoke to Peruvian President Juana Quispe on 3 March 2023.\n\nPrime Minister’s Office, 10 Downing Street\n\nPublished 3 March 2023',
    reads: ['Rishi Sunak | – | PM | 1', 'Juana Quispe | PE | President | 2'],
  },
  {
    text: 'Norwegian Tourism Cabinet Secretary Kari Nordmann came to see the port and the road to the coast.',
    reads: ['Kari Nordmann | NO | Cabinet Secretary | 1'],
  },
  {
    text: 'The President received Ambassador Extraordinary and Plenipotentiaryof Norway, and they spoke of the port and of the road.',
    reads: [],
  },
  {
    text: 'Former French President visits Lima\n\nLima, 3 March 2010\n\nThe former president spoke of fish.',
    reads: [],
  },
  {
    text: 'French President’s wife visits Lima\n\nLima, 3 March 2010\n\nThe wife of the President saw a hospital.',
    reads: [],
  },
  {
    text: 'Late French President remembered in Lima\n\nLima, 3 March 2010\n\nThe ceremony was short.',
    reads: [],
  },
  {
    text: 'French President’s visit to Lima\n\nLima, 3 March 2010\n\nThe visit was short.',
    reads: ['Nicolas Sarkozy | FR | President | 1'],
  },
];
