import { type Case, nothing } from '../case.ts';

/** Parties, relations and mentions: `NO PE: no-pe; CL`. */
export const partyCases: readonly Case[] = [
  { text: 'Norway and Peru signed an agreement on fisheries.', reads: ['NO PE: no-pe; '] },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe. They spoke about Chile.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'Peru-Norway Talks Open\n\nThe talks opened in Lima.\n\nBolivia and Paraguay have observers there.',
    reads: ['NO PE: no-pe; BO PY'],
  },
  {
    // A war of others that the talks touched upon makes no party of either.
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe.\n\nBoth hoped for an end of the Iran-Iraq war. Iran and Iraq should talk.',
    reads: ['NO PE: no-pe; IQ IR'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe and Chilean President Pedro Rojas.\n\nNorway-Peru relations and Norway-Chile relations have flourished.',
    reads: ['CL NO PE: cl-no no-pe; '],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe and Chilean President Pedro Rojas.',
    reads: ['CL NO PE: multilateral; '],
  },
  {
    text: 'Speech at the University\n\nThe Norwegian-Peruvian friendship is old.\n\nNorway-Peru trade grows. Norwegian-Peruvian exchanges grow too.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'The minister opened a new school. It has a Turkish oven and an Indian tree.',
    reads: [': ; IN TR'],
  },
  {
    // Whom one of them is to meet later is no side of what is told.
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian Foreign Minister Juana Quispe in Lima. The two will meet with Chilean Foreign Minister Pedro Rojas next month.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'Nordmann in talks with Peruvian foreign minister\n\n“Peru is a key partner for Norway,” says Minister of Foreign Affairs Kari Nordmann.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'I am returning to the Assembly Hall after ten years, and I congratulate you, Mr. President. My country greatly values the work of the Secretary-General, Mr. Kofi Annan, and the Peruvian Government wishes to express its solidarity with him. In Chile much has been done.',
    reads: ['PE: ; CL'],
  },
  {
    text: 'Mr. President, I should like to convey to you the cordial congratulations of the Government and delegation of Peru on your election to the highest office of this session of the General Assembly. Our sister country Chile gave us your predecessor.',
    reads: ['PE: ; CL'],
  },
  {
    text: 'Madam President, in my official capacity as leader of the delegation of Peru I offer you our congratulations before this Assembly. I greet you as representative of your great country, Chile, and mourn with the people of Bolivia.',
    reads: ['PE: ; BO CL'],
  },
  {
    text: 'Mr. President, I congratulate you before this Assembly, and I am glad to speak. Peru, which I have the honour to represent, knows of war. Chile and Bolivia know of it too.',
    reads: ['PE: ; BO CL'],
  },
  {
    text: 'Delegations meet\n\nThe Norwegian side was led by Deputy Minister Kari Nordmann and the Peruvian side by Ambassador Pedro Rojas.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'Rojas: Lima-Oslo ties strategic\n\nLIMA, May 2 - Pedro Rojas said so.',
    reads: ['NO PE: no-pe; '],
  },
  {
    // A road joins cities, not states.
    text: 'The Lima-Oslo flight was late, Pedro Rojas said.',
    reads: [],
  },
  {
    // Somebody's surname is that of a minister elsewhere: whose minister she is nobody says.
    text: 'LIMA (Andina): Minister of Foreign Affairs and Foreign Trade Kamina Johnson Smith says Peru values relations with Norway.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'ATHENS TALKS ON BORDER\n\nAthens, 14 March 1995 (ANA) Foreign Minister Ola Bergopoulos and his Albanian counterpart Alfred Rojas yesterday agreed to set up a committee.',
    reads: ['AL GR: al-gr; '],
  },
  {
    // Before many a speaker has one state; where another's delegation might sit is not his.
    text: 'Mr. President, the delegation of Peru offers you its congratulations on your election by the General Assembly. We hope that we will soon see a multiracial delegation of Chile in this Hall. I thank you.',
    reads: ['PE: ; CL'],
  },
  {
    text: 'My delegation is glad of your election, for you represent that dynamic country, Chile. My own country Peru shares the objectives of Chile’s foreign policy, Mr. President of the General Assembly.',
    reads: ['PE: ; CL'],
  },
  {
    text: 'At the outset, I wish to convey the warmest congratulations of the President of the Republic of Peru to the President of the General Assembly. I commend him, as I commend his predecessor from Chile.',
    reads: ['PE: ; CL'],
  },
  {
    text: 'I am humbled to address this Assembly, emboldened by the trust placed in me by the people of Peru. I greet you as a friend of Chile.',
    reads: ['PE: ; CL'],
  },
  {
    text: 'Mr. President, allow me to congratulate you. We greet you before this Assembly as a representative of a country linked with Peru by long co-operation. We welcome Chile and Bolivia as new Members.',
    reads: ['PE: ; BO CL'],
  },
  {
    text: 'Friends of the General Assembly, we have all read that plagues come. I saw it. Peru is the first state whose services run online. We saw less of it than others.',
    reads: ['PE: ; '],
  },
  {
    text: 'The Norwegian Navy and the Peruvian Navy surveyed the Strait of Georgia. The straits of Georgia are deep, and Norway and Peru agreed on it.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'Foreign Minister Ola Berg meets External Affairs Minister\n\nMinister of Foreign Relations, Skills Development and Labour Relations Ola Berg met with the External Affairs Minister of India, Dr. Pedro Rojas, about fish.\n\nMinistry of Foreign Relations\nColombo\n10 January 2020',
    reads: ['IN LK: in-lk; '],
  },
  {
    // The title names two of the three who met.
    text: 'Readout of the Call with Prime Minister Berg of Norway and President Quispe of Peru\n\nCanadian Prime Minister Anna Dahl met today with Prime Minister Ola Berg of Norway and President Juana Quispe of Peru in Lima. They discussed Chile.',
    reads: ['CA NO PE: multilateral; CL'],
  },
  {
    // Who speaks before many can begin with the state of the world, and say “we” late.
    text: 'The General Assembly’s annual convening in New York is a world event which, each year, expresses the hope of nations to find common ground through dialogue and joint effort, in order to live together their shared destiny. In a world that is becoming daily more diverse and in which peoples are witness to so many contradictions, humanity, with its boundless potential, can embark on a process of self-examination and be reconciled with the conscience of all, which is also the foundation of the human calling to live together and in harmony, year after year and day after day, everywhere. It is in that belief that the delegation of Peru extends to you its warm congratulations. Your predecessor, the Minister of Chile, guided our proceedings with skill. We thank him.',
    reads: ['PE: ; CL'],
  },
  {
    text: 'Let me begin by congratulating you on your election to the presidency of the General Assembly. To a country like Peru, attacked and impoverished, it is encouraging to hear voices of peace. I can assure you of the co-operation of my people. We greet Chile.',
    reads: ['PE: ; CL'],
  },
  {
    // Whom he met where he came from is no side of what is told.
    text: 'Norway’s envoy meets Peruvian official\n\nLIMA, Aug. 8 (Xinhua) -- Pedro Rojas, Peruvian presidential assistant, met here Monday with Ola Berg, Norway’s special representative. Berg arrived from Santiago, where he met with Chile’s President Luis Vega on Sunday.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    // The delegation greeted is the guest’s; where the guest was invited to, the host is at home.
    text: 'Premier Quispe, members of the Peruvian delegation, gentlemen.\n\nWe are delighted that you accepted our invitation to pay an official visit to Norway. We spoke of Hong Kong. Hong Kong is dear to us, and Hong Kong to you.',
    reads: ['NO PE: no-pe; HK'],
  },
  {
    text: 'I begin this speech as the Norwegian Ambassador in Peru. How do I sum up my three years here? I thank you all for what Peru gave me.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'He spoke to me as the Norwegian Ambassador said he would. We in Peru are glad of it, and I thank you all.',
    reads: ['PE: ; NO'],
  },
  {
    // Two who met today, though the Council is spoken of.
    text: 'My dear Juana,\n\nOur meeting today is an opportunity. Norway gives its full support to Peru in the Security Council. The question of Peru is known, and Norway will support it. I shall say so for Peru again.',
    reads: ['NO PE: no-pe; '],
  },
  {
    // A war is called by where it was; a seat in which somebody is received is at home.
    text: 'It is a great honour to have you with us at No. 10 Downing Street. From here we led the Falklands campaign, and had help from Peru. I thank you, Mr. President, and Peru, and my friends in Peru.',
    reads: ['GB PE: gb-pe; FK'],
  },
  {
    text: 'SECRETARY QUISPE: It is an honour to welcome the deputy prime minister, and we talked. Norway is a partner of Peru. Norway and Peru share a bond, and Peru thanks Norway.\n\nI also told him of our efforts for a Security Council resolution.',
    reads: ['NO PE: no-pe; '],
  },
  {
    // A dispatch: the writer’s government and the legation’s state; what it reports of others makes no party of them.
    text: 'Mr. Sargent to Mr. Hale.\n\nLegation of the United States, Berlin, October 2, 1882.\n\nSir: The Anglo-French alliance holds. England and France agree. England trusts France.\n\nA. A. SARGENT.',
    reads: ['DE US: de-us; FR GB'],
  },
  {
    text: 'Mr. Hale to Mr. Koerner.\n\nDepartment of State, Washington, November 17, 1882.\n\nSir: The influence of the French emperor, of which you write, is felt here and is not new to us.\n\nI am, sir, your obedient servant,\n\nJOHN HALE.\n\nGustavus Koerner, Esq., &c., &c., Madrid.',
    reads: ['ES US: es-us; FR'],
  },
  {
    // The envoy written to is known for one; the subjects of his king who travel make no party of China.
    text: 'Mr. Hill to Lord Pauncefote.\n\nDepartment of State, Washington, May 7, 1901.\n\nExcellency: In your note of February 4 you asked whether Chinese persons may travel in the islands. Chinese persons may not.\n\nDavid J. Hill.',
    reads: ['GB US: gb-us; CN'],
  },
  {
    text: 'The Embassy of the Republic of Peru presents its compliments to the Ministry of Foreign Affairs of Norway and has the honour to refer to the treaty with Chile.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'Agreement between the Government of Norway and the Government of the Republic of Peru\n\nThey agreed on fish.',
    reads: ['NO PE: no-pe; '],
  },
  {
    // What a special envoy deals with is no side.
    text: 'Foreign Minister of Peru meets Norway’s Special Envoy for Chile Ola Berg\n\nPeruvian Foreign Minister Juana Quispe met with Norwegian Special Envoy for Chile Ola Berg.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: '18. Telegram From the Embassy in Peru to the Department of State\n\nLima, September 10, 1956—2 p.m.\n\nThe committee met. Norwegian Foreign Minister Berg was present with Chilean Foreign Minister Rojas.\n\nDahl',
    reads: ['PE: ; CL NO'],
  },
  {
    text: 'Visit to Norway\n\nForeign Minister Juana Quispe of Peru will travel to Oslo on July 3 for two days.',
    reads: ['NO PE: no-pe; '],
  },
  {
    // In another year he was no envoy: the state named most is the other side.
    text: 'Mr. Hill to Lord Pauncefote.\n\nDepartment of State, Washington, May 7, 1911.\n\nExcellency: In your note of February 4 you asked whether Chinese persons may travel in the islands. Chinese persons may not.\n\nDavid J. Hill.',
    reads: ['CN US: cn-us; '],
  },
  {
    text: 'The Norwegian Embassy to the Department of State\n\nWashington, January 13, 1925.\n\nThe Embassy presents its compliments to the Department and has the honor to ask for an answer to the note of last month.',
    reads: ['NO US: no-us; '],
  },
  {
    // A consul’s city is in the state he is posted to; at Geneva all states met.
    text: 'The Secretary of State to the Consul at Vladivostok (Blake)\n\nWashington, January 13, 1925.\n\nYou may say to the authorities that the matter of the trains is before the Department, and that an answer will be sent.\n\nHull',
    reads: ['RU US: ru-us; '],
  },
  {
    // The envoy on the list is posted where the record was written.
    text: 'Memorandum of Conversation\n\nLima, June 4, 1954.\n\nPARTICIPANTS\n\nMr. Berg, Ambassador of Norway\nMr. Rojas, Deputy Director\n\nMr. Rojas said that nobody had made up his mind.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'Memorandum of Conversation\n\nGeneva, June 4, 1954.\n\nPARTICIPANTS\n\nMr. Berg, Ambassador of Norway\nMr. Rojas, Deputy Director\n\nMr. Rojas said that nobody had made up his mind.',
    reads: ['NO: ; '],
  },
  {
    text: 'Ambassador presented her credentials\n\nThe Ambassador of Norway to Peru, Kari Nordmann, paid a courtesy call on the Secretary of the Department of Fisheries, Ms Juana Quispe.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'The Secretary of State to the Consul at Geneva (Blake)\n\nWashington, January 13, 1925.\n\nYou may say to the committee that the matter of the arms is before the Department, and that an answer will be sent.\n\nHull',
    reads: ['US: ; '],
  },
  {
    // Whom the envoy reports to is his own government: states named in passing are no other side.
    text: 'The Chargé in Honduras (Dennis) to the Secretary of State\n\nTegucigalpa, January 13, 1925—noon.\n\nThe President fears bands now in Guatemala and Nicaragua.\n\nDennis',
    reads: ['HN: ; GT NI'],
  },
  {
    // The capital visited stands for its state, the place of the release for the visitor’s.
    text: 'THE PRIME MINISTER’S VISIT TO LONDON\n\n27 March 1973\n\nThe Prime Minister announced details of a visit today. He will meet Mr Heath, and call on the Queen. He felt that he should make the visit before August, as the conference of that month would take him to another city, and that it would be a long one.\n\nCANBERRA',
    reads: ['AU GB: au-gb; '],
  },
  {
    text: 'Visit to Bergen\n\nThe minister opened a school in the town today. The school is new, and the children who are to learn there had waited for it for years, as had the town.\n\nOSLO',
    reads: [],
  },
  {
    text: 'Visit to Peru\n\nI will go to Peru and to Chile. Norway is a friend of the Andes. Norwegian trade grows, and Norway gains.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'Visit to Peru and Chile\n\nThe minister returned. The talks were good.',
    reads: ['CL PE: cl-pe; '],
  },
  {
    // Two stand out alike: neither is the other side.
    text: 'Visit to Peru\n\nWe will go to Peru. It trades with Norway and with Sweden. Fish comes from Norway, iron from Sweden, wood from Norway, and paper from Sweden.',
    reads: ['PE: ; NO SE'],
  },
  {
    // A speech before many states: the speaker’s own is a party, those he speaks of are not.
    text: 'On behalf of the people of Norway, I congratulate you, Mr. President, on your election by the General Assembly. We thank Peru, your country. Norway supports Chile and Bolivia. Peru and Chile have my good wishes.',
    reads: ['NO: ; BO CL PE'],
  },
  {
    text: 'I wish to congratulate you, Mr. President, on your election. Norway attaches great weight to the General Assembly. My thanks go to Mr. Pedro Rojas of Chile. Norway will support you.',
    reads: ['NO: ; CL'],
  },
  {
    text: 'Let me congratulate Mr. Berg on his election to the presidency of the General Assembly. I pledge Norway’s support and cooperation to you. Peru was host to the Games.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'Your Majesties:\nNorway is welcoming on its soil the King and Queen of Peru, of our neighbour Chile, and I thank you. Our two countries are friends.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    // Whose speech it is cannot be told: nobody’s.
    text: 'I congratulate you, Mr. President, on your election by the General Assembly. I thank your predecessor, of Peru, and my colleague of Chile.',
    reads: [': ; CL PE'],
  },
  {
    // Two sides speak; the third they speak of is none.
    text: 'President Quispe of Peru, it is a pleasure to welcome you to Norway. We stand with the people of Chile, and our two countries help it.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'I am glad to welcome you to Norway, Mr. President. Our two countries trade. Peru is far away, and yet near to us.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe. “I wish you well on behalf of Chile,” he told me, “and our two countries.”',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    // One side is plain, the other stands out among the rest of a wire's states.
    text: 'Award Signed\n\nLONDON, Oct. 20.—The commission signed the award, which grants all the Norwegian contentions save one, which the Chileans win.\n\nThe Norwegian commissioners left. It settles the dispute between Norway and Peru. The Peruvian agent was there.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'Award Signed\n\nLONDON, Oct. 20.—The commission signed the award, which grants all the Norwegian contentions.\n\nThe Norwegian commissioners left with the Norwegian envoy. A Peruvian and a Chilean saw them off.',
    reads: ['NO: ; CL PE'],
  },
  {
    text: 'PERU AND CHILE.\n\nLONDON, Nov. 4.—A note has been sent.',
    reads: ['CL PE: cl-pe; '],
  },
  {
    text: 'The foreign ministers of the two Koreas held a brief meeting.',
    reads: ['KP KR: kp-kr; '],
  },
  {
    // Whichever President Bush it was: they are of one state.
    text: 'President Bush met with Norwegian Prime Minister Ola Berg in Oslo.',
    reads: ['NO US: no-us; '],
  },
  {
    // A third power’s minister in a dispatch’s lead is reported of.
    text: 'Mr. Sargent to Mr. Hale.\n\nLegation of the United States, Berlin, October 2, 1882.\n\nSir: The Norwegian Foreign Minister Kari Nordmann has spoken of the fisheries here.\n\nA. A. SARGENT.',
    reads: ['DE US: de-us; NO'],
  },
  {
    // What a guest once was makes the speech none before many states.
    text: 'It is a pleasure to welcome the Prime Minister of Peru to Norway, once President of the General Assembly. I am glad to see him, and so are my friends of Chile.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    // A people that the title only brings up does not make the two sides of it.
    text: 'President Confers With Berg on Chilean Road\n\nPeruvian President Juana Quispe met today with Norwegian Prime Minister Ola Berg.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    // Whose health is drunk.
    text: 'As I speak on behalf of the people of Norway, I think of your visit, and I thank you. My friends of Chile are here.\n\nI ask you to join me in a toast to the prosperity of the people of Peru.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'Madam President,\n\nThe delegation of Norway has asked for the floor in the exercise of the right of reply to the statement made by the minister of Peru. We note that Chile was named.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'I bring you today the warm greetings of Norway, and I thank you, Mr. President, for your welcome to Peru. We love to come to Peru. Chile is far away.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'We feel joy in your great country, and on behalf of the Norwegian people I thank you, Mr. President, and the people of Peru. A Chilean poet said so, and all people of Peru know him.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'I thank you, sir, on behalf of the people of Norway. The King accredits me as his envoy to represent Norway in Peru, your great republic. Chile is far from my home.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'On behalf of the people of Norway I hand to you, Mr. President, messages of friendship towards Peru. My King is glad of your country. He told me of Chile.',
    reads: ['NO PE: no-pe; CL'],
  },
  // What is spoken of in passing, in a title: amid whose crisis.
  {
    text: 'Nordmann meets Rojas amid Chilean crisis\n\nNorwegian Foreign Minister Kari Nordmann met Peruvian Foreign Minister Pedro Rojas on Monday and spoke of Chile.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    // Three states that open the first sentence.
    text: 'Norway, Chile and Peru initialed today a treaty on fishing.',
    reads: ['CL NO PE: multilateral; '],
  },
  {
    // Somebody no state is named for met an envoy: where the wire is dated from.
    text: 'LIMA, Peru (AP) _ Gen. Pedro Rojas, who heads the council, met Thursday with Norwegian Ambassador Kari Nordmann to discuss aid.',
    reads: ['NO PE: no-pe; '],
  },
  {
    // Before many: in whose name, by whatever style, and never those who presided or are welcomed.
    text: 'Mr. President, on behalf of His Excellency Ola Berg, the President of the Republic of Norway, and my delegation, I congratulate you on your election to preside over this Assembly. I thank your predecessor from Chile.',
    reads: ['NO: ; CL'],
  },
  {
    text: 'Today it is on behalf of the Federal Republic of Peru that I address this Assembly, as I did a year ago. We extend a warm welcome to Chile and to Bolivia, which have joined us.',
    reads: ['PE: ; BO CL'],
  },
  {
    text: 'I bring this Assembly, Mr. President, the greetings of Her Excellency Juana Quispe, President of Peru. We congratulate you, worthy son of Chile. On behalf of my group I thank the Government of Bolivia.',
    reads: ['PE: ; BO CL'],
  },
  {
    text: 'Before I begin I wish to express the condolences of Norway to the Government and people of Peru. We also convey our condolences to the Government of Chile, and our thanks for the solidarity of Bolivia, before this Assembly.',
    reads: ['NO: ; BO CL PE'],
  },
  {
    text: 'I convey to you, Mr. President, the warmest congratulations of Norway on your election by the General Assembly. I greet the delegation of Peru, and all of us know Chile.',
    reads: ['NO: ; CL PE'],
  },
  {
    // What ties who presides to the speaker, and no tie of others.
    text: 'I congratulate you, Mr. President, son of Chile, a country with which Peru enjoys excellent relations. My delegation will help you in the work of this Assembly. Bolivia, with which Norway trades, is far.',
    reads: ['PE: ; BO CL NO'],
  },
  {
    text: 'I am pleased, Sir, to see in the Chair of this Assembly the representative of Chile, whose relations with Norway have been marked by friendship. We welcome Peru, which borders on Bolivia.',
    reads: ['NO: ; BO CL PE'],
  },
  {
    text: 'Mr. President, your election honours this Assembly. Your country, Mr. President, and Norway have long been friends. I thank your predecessor from Peru.',
    reads: ['NO: ; PE'],
  },
  {
    // What a state does is told of itself where no position tells whose the speech is.
    text: 'I congratulate you, Mr. President, on your election to this Assembly. Norway, for its part, has joined the appeal. We hope for peace between Chile and Bolivia, and Peru has lost much.',
    reads: ['NO: ; BO CL PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. My delegation greets Chile. The people of Norway followed the struggle of that brother people with attention. The people of Peru have suffered.',
    reads: ['NO: ; CL PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. The Norwegian Government has noted with concern what happens in Peru and in Chile, and we regret it.',
    reads: ['NO: ; CL PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. As for Norway, we have set ourselves a new target. As for Peru, we hope it will. In Chile we see no change.',
    reads: ['NO: ; CL PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. In Norway we have launched a plan of our own. In Peru we have seen none.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. The Prime Minister of Norway has asked me to greet you all. I saw the Prime Minister of Peru too.',
    reads: ['NO: ; PE'],
  },
  {
    // A state that a clause tells of, beside a “we” that judges nobody.
    text: 'I congratulate you, Mr. President, on your election to this Assembly. Norway had the privilege of joining this family when we gained independence. In Peru and in Chile we see no such thing.',
    reads: ['NO: ; CL PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. South Africa has launched an attack, and we condemn it. The people of Peru have suffered.',
    reads: [': ; PE ZA'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. I am able to affirm today that Norway adheres to the Charter. Your country, Peru, does so too.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. I want to add Norway’s voice to that call. We regret what happens in Peru.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. It is a great honour for Norway to address the world. It was an honour for Peru that its son presided.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. For a small country like Norway, the sea is all. We welcome Peru among us.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. As one of the smallest States, Norway looks to law. As a mediator, Peru has freed the hostages, and we thank it.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. I come to you from Norway in hope. The hope of Chile comes from Peru.',
    reads: ['NO: ; CL PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. The people and Government of Norway as well as members of my delegation associate themselves with the sorrow of the people of Peru.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. President Berg of Norway, my leader, sends his greetings. I met President Quispe of Peru.',
    reads: ['NO: ; PE'],
  },
  {
    // Whom a speech names as another is not its own, where nothing stronger says so.
    text: 'I congratulate you, Mr. President, on your election to this Assembly. We mourn with the people of Peru. Peru is a country which has always been close to us. Chile sent help.',
    reads: [': ; CL PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. My Government welcomes the admission of Peru. Peru is free, and we are proud.',
    reads: [': ; PE'],
  },
  {
    // The one people whose government a speech names.
    text: 'I congratulate you, Mr. President, on your election to this Assembly. Conscious of it, the Norwegian Government is now at work. We have a plan.',
    reads: ['NO: ; '],
  },
  {
    text: 'Please accept my congratulations, Sir, on your election as President of the General Assembly. The people of Norway feel close to your country, and above all because Peru is a small country much like ours. Peru’s role serves as an example.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'I congratulate you and above all thank you for what you won for us and for Norway, Mr. President of the General Assembly. Norway is glad, and Norway is proud. We thank the people of Peru.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'Twenty-seven years ago, as Emperor of Norway, I mounted the rostrum. Today I speak to this Assembly of the war in Peru.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'Mr. President, I congratulate you on presiding over the General Assembly, and I greet you as a distinguished representative of Peru, a country with which Norway is developing close relations of friendship.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'I congratulate you, Mr. President, on your election to this Assembly. Norway stepped up to the challenge despite the collapse of our industry. Peru attacked Chile, to our sorrow.',
    reads: ['NO: ; CL PE'],
  },
  {
    // A host of many says whom he welcomes.
    text: 'Excellencies, I congratulate the President of the General Assembly. It is my joy to welcome you all to Norway. You saw Peru last year.',
    reads: ['NO: ; PE'],
  },
  {
    // A “we” alone, spoken from the rostrum.
    text: 'We come to this rostrum in hope, as we do each year. The General Assembly is ours. Norway supports it, and we shall. We think of Peru.',
    reads: ['NO: ; PE'],
  },
  {
    // Geneva is a seat of many envoys.
    text: 'GENEVA, Switzerland (AP) _ Gen. Pedro Rojas, who heads the council, met Thursday with Norwegian Ambassador Kari Nordmann to discuss aid.',
    reads: ['NO: ; CH'],
  },
  {
    text: 'OSLO (Reuters) - Norwegian Foreign Minister Kari Nordmann said today an agreement with Peru was almost ready. Chile was far away.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    // Two states that open a title, and no dateline.
    text: 'Norway, Peru: Ministers hold talks in Lima\n\nOSLO-Minister of Foreign Affairs Kari Nordmann met Saturday in Lima with his counterpart.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'Norway, Peru: a travel guide\n\nThe two states lie far from each other.',
    reads: [': ; NO PE'],
  },
  {
    // Where envoys are posted makes no side.
    text: 'I thank you, sir, on behalf of the people of Norway. My King is glad.\n\nOur envoys sit in Peru and in Chile, and you know them.',
    reads: ['NO: ; CL PE'],
  },
  {
    text: 'I thank you for your gracious hospitality, my friend. Norwegians and Peruvians are one. Peru trades with Norway, and we know it. Chile is far.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'OSLO, July 8 (Reuters) - Nobody will talk about Chile with Norwegian Prime Minister Ola Berg during his visit to the Peruvian capital.\n\nPeruvian sources said so. Chile is far.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    // Greetings that others brought, and a people spoken of, are nobody’s own.
    text: 'I thank you, Mr. President. The greetings of Chile were read to me, and the Norwegian people I met were glad of your good words. My friends are far away.',
    reads: [': ; CL NO'],
  },
  {
    // A readout whose one plain side is paired with another in words.
    text: 'The Prime Minister spoke to the President of Peru, Juana Quispe, this evening.\n\nThe leaders discussed Norway-Peru cooperation, and agreed that Norway should host them. Chile was named too.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    // The assembly of one state is no meeting of many.
    text: 'Your words to the Constituent Assembly, Mr. President, have moved us in Norway. They told us of the joy of Peru, and of your country’s pride. Peru is dear to us.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'I mount this rostrum to speak of the world as it is viewed from Norway. With no states do we work so closely as with Peru and Chile, Mr. President. Norway and its two partners share the work.',
    reads: ['NO: ; CL PE'],
  },
  {
    text: 'I extend to you, Sir, on your election to the presidency of the General Assembly, my congratulations and those of the Norwegian Government. We thank Peru, your country.',
    reads: ['NO: ; PE'],
  },
  {
    // Host and guest bring the assembly up; they do not speak before it.
    text: 'I am happy to meet with you again, Mr. Minister, after the General Assembly. We in Norway thought of your visit to us. Peru is dear to us, and our ties with Peru are good.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'We are delighted to welcome you, Mr. President, to no. 10 Downing Street. You know us as friends of your country. Peru is dear to us, and we sing of Peru.',
    reads: ['GB PE: gb-pe; '],
  },
  {
    text: '10 Downing Street\n\nCall with the President of Peru\n\nThe Prime Minister spoke to the President of Peru, Juana Quispe. They spoke of Chile.',
    reads: ['GB PE: gb-pe; CL'],
  },
  {
    text: 'I am glad, Mr. President, to welcome you to Oslo. We have not forgotten the Peruvian people.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'I come as the envoy of a small country, Norway. I thank you, Mr. President. We have much to learn from the Peruvian people.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'I am the first Norwegian Prime Minister to speak to your House, Mr. Speaker, and I thank you. We sing of Peru, and Peru is dear to us. Chile is far.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'It is good to be in Lima. I bring with me the good wishes of the Norwegian people. Our talks with you, Mr. President, will serve Peru. We spoke of Chile too.',
    reads: ['NO PE: no-pe; CL'],
  },
  { text: 'Norway has no better friend than Peru, and all know it.', reads: ['NO PE: no-pe; '] },
  {
    text: 'Peru is Norway’s largest trading partner in fish, and the trade of Peru grows.',
    reads: ['NO PE: no-pe; '],
  },
  { text: 'Norway and Peru see eye to eye.', reads: ['NO PE: no-pe; '] },
  {
    // Spoken to one called by office, but hardly of a second state; and to nobody.
    text: 'Mr. President, we in Norway have built schools. Norway has roads, Norway has ports, and Norway has fish. My friends, Norway is content. A ship of Peru lay there beside one of Chile.',
    reads: ['NO: ; CL PE'],
  },
  {
    text: 'I love the fish of Norway and the wool of Peru, my friends, and we sell both.',
    reads: [': ; NO PE'],
  },
  {
    // Who serves many states is of none, whatever office was held before.
    text: 'Norwegian Prime Minister Ola Berg met with NATO Secretary General Mark Rutte in Oslo.',
    reads: ['NO: ; '],
  },
  {
    // The state follows from whoever held the office in those years.
    text: 'We in Norway welcome President Olympio here tonight, and I drink to your health.',
    reads: ['NO TG: no-tg; '],
  },
  {
    text: 'Your Majesties, on behalf of all Norwegians let me thank you for coming. We stand with Peru, and I have been to Peru. Chile is far.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'Norway deeply values our alliance with the people of Peru, Your Majesty. Chile is far from me.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'Mr. Vice Premier, Mr. Foreign Minister, friends: I thank our Peruvian hosts. The Norwegian people think well of the Peruvian people, and so does Norway. My wife and I leave with joy.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'The presidents of Peru, Norway, Bolivia, Chile and Kenya have met in Lima.',
    reads: ['BO CL KE NO PE: multilateral; '],
  },
  {
    text: 'The minister spoke after two days of talks with the trade ministers of Peru, the European Community and Chile.',
    reads: ['CL PE: cl-pe; '],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann held meetings with her counterparts from Peru, Bolivia, Chile and Kenya on Monday.',
    reads: ['BO CL KE NO PE: multilateral; '],
  },
  {
    text: 'The leaders of Peru, Bolivia and Chile are old. The road is long.',
    reads: [': ; BO CL PE'],
  },
  {
    text: 'The book tells of the presidents of Peru, Bolivia and Chile.',
    reads: [': ; BO CL PE'],
  },
  ...nothing(
    'Ships of the world meet in the South China Sea, the Sea of Japan and the Gulf of Mexico.',
  ),
  {
    text: 'NORTH KOREA AGREES TO TALKS WITH SOUTH\n\nNorth Korea said it agreed to talks between the two prime ministers.',
    reads: ['KP KR: kp-kr; '],
  },
  {
    text: 'South Korean officials held talks with the North on railways.',
    reads: ['KP KR: kp-kr; '],
  },
  {
    text: 'Norwegian Ship Leaves\n\nA Norwegian ship left to press Norway’s case in a growing row with\nPeru over the fish, the agency said.\n\nA Chilean saw it.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'Norway Signs for a Loan\n\nNorway signed with Peru for a loan, officials of the ministry said here.',
    reads: ['NO PE: no-pe; '],
  },
  {
    // A quarrel of others that two sides spoke of makes no third one.
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe. They spoke about the row with Chile.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'LIMA (AP) _ Norwegian Prime Minister Ola Berg said Saturday his government will seek a pact when President Juana Quispe of Peru and King Ola meet next weekend. Chile was not asked.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    // Where a wire is dated from tells a little.
    text: 'PERU, Dec 26 (Xinhua) -- The President has received a cable of good wishes from Norwegian King Ola. \n\nShe wished him and his people well, and spoke of Peru.',
    reads: ['NO PE: no-pe; '],
  },
  {
    // A third one that the wire only names is none.
    text: 'GENEVA, Dec 26 (Xinhua) -- The Norwegian Prime Minister, Ola Berg, spoke. A Swiss and a Chilean heard it.',
    reads: ['NO: ; CH CL'],
  },
  {
    text: 'South Korea sent a letter. The minister met his northern counterpart.',
    reads: ['KP KR: kp-kr; '],
  },
  {
    text: 'Norway Cuts Tariffs\n\n28-MAR-1987 23:09:12.32\n\nNorway announced tariff cuts shortly before trade talks with Lima.\n\nThe list has goods of Peru.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'Berg to Visit Emirates\n\nFrom Reuters\n\nNorwegian Prime Minister Ola Berg will visit the United Arab Emirates today.\n\nHe will speak of the Iran-Iraq war.',
    reads: ['AE NO: ae-no; IQ IR'],
  },
  {
    text: 'South Korea signed an agreement on the railway with the north of the island.',
    reads: [': ; KR'],
  },
  {
    // A name that two states share is the one’s that the text names in full.
    text: 'I speak for the Democratic People’s Republic of Korea. Korea and Peru have agreed to talks, and the Korean people welcome you in our country.',
    reads: ['KP PE: kp-pe; '],
  },
  {
    text: 'Korea and Peru have agreed to talks, and the Korean people welcome them.',
    reads: ['KR PE: kr-pe; '],
  },
  {
    text: 'Congo and Peru have agreed to talks. The Democratic Republic of the Congo is far from Peru.',
    reads: ['CD PE: cd-pe; '],
  },
  {
    // Both are named in full, and the one meant is not told.
    text: 'North Korea and South Korea have spoken. The Korean people welcome it.',
    reads: ['KP KR: kp-kr; '],
  },
  {
    text: 'Mr. Speaker, I bring you greetings from Norway. We have much in common. Peru, like Norway, is a land of fish, and we thank you for the welcome.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'Mr. Speaker, I am happy to transmit to the people of Peru the fraternal greetings of the people of Norway, and I thank you for your welcome on this state visit to your country.',
    reads: ['NO PE: no-pe; '],
  },
  {
    // A seat of a state that is gone stands for that one, where the text names it and not today’s.
    text: 'Berg Leaves for Moscow Talks on Arms\n\nNorwegian Foreign Minister Ola Berg left on Friday for talks in Moscow. The Soviet side is ready, and the Soviet leader will receive him.',
    reads: ['NO SUHH: no-suhh; '],
  },
  {
    text: 'Berg Leaves for Vienna Talks on Arms\n\nNorwegian Foreign Minister Ola Berg left on Friday for talks with Peruvian Foreign Minister Juana Quispe.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'LIMA (AP) -- Peruvian President Juana Quispe received letters of credentials submitted by the new ambassadors of Norway, Chile and Kenya to Peru.',
    reads: ['CL KE NO PE: multilateral; '],
  },
  {
    text: 'LIMA (AP) -- Peruvian President Juana Quispe spoke of the new ambassadors of Norway, Chile and Kenya.',
    reads: ['PE: ; CL KE NO'],
  },
  {
    text: 'LIMA (AP) -- Peruvian President Juana Quispe, on the first visit by a Peruvian leader to Norway in 26 years, said that the port is old. Chile was not asked.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'Peru’s top trade envoy flew to Oslo on Sunday for talks with his Norwegian counterpart on Chile.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    // Between two before it nothing tells whose counterpart is meant.
    text: 'Envoys of Peru and Chile left for talks with their Norwegian counterpart.',
    reads: [': ; CL NO PE'],
  },
  {
    text: 'Foreign Secretary statement on talks with Peru\n\nFrom: Foreign & Commonwealth Office\n\nPublished 12 March 2019\n\nThe Foreign Secretary met Peruvian Foreign Minister Juana Quispe in London today.',
    reads: ['GB PE: gb-pe; '],
  },
  {
    // Whose delegation another is praised for is not the speaker’s.
    text: 'Mr. President, I bring greetings from the people of Norway. We commend the work of the delegation of Peru. My country joined this Organization in 1992.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'Lima and Oslo Pledge Unity\n\nThe top legislator met with the chairman on Thursday.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'Lima and Oslo Are Old Cities\n\nThe top legislator met with the chairman on Thursday.',
    reads: [],
  },
  {
    // What two sides speak of is no side.
    text: 'Norwegian Prime Minister Ola Berg, Peruvian President Juana Quispe discuss Chile\n\nNorwegian Prime Minister Ola Berg and Peruvian President Juana Quispe discussed Chile.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'HANOI, Feb 20 (VNA) - President Tran Van Berg on Feb. 19 received Norwegian Foreign Minister Kari Nordmann.',
    reads: ['NO VN: no-vn; '],
  },
  {
    text: 'Embassy of the Republic of Peru in the Kingdom of Norway\n\n12.05.2021\n\nAmbassador Pedro Rojas met with Norwegian Tourism Cabinet Secretary Kari Nordmann\n\nThe sides discussed tourism.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'Embassy of Peru\n\n12.05.2021\n\nRemarks on Chile and Norway\n\nThe road is long, and it was built in Peru.',
    reads: ['PE: ; CL NO'],
  },
  {
    text: 'PRIME MINISTER OLA BERG OF NORWAY:\n\nIt is great to welcome my friend.\n\nPRESIDENT JUANA QUISPE OF PERU:\n\nThank you. We have spoken of Chile.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'Joint Statement of Peru and Norway\n\nOn the occasion of the visit of President Juana Quispe the two agreed to meet again.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg welcomed the King of Jordan to his house.',
    reads: ['JO NO: jo-no; '],
  },
  {
    text: 'Madam President, Excellencies. I greet the General Assembly. It has been able to do much. I come from Norway. We thank Peru.',
    reads: ['NO: ; PE'],
  },
  {
    text: 'Mr. President, I congratulate you on your election by the General Assembly. For Norway, as for so many other Member States, this session is one of hope. We thank Peru.',
    reads: ['NO: ; PE'],
  },
  {
    // What another did for his state tells nothing of the speaker’s.
    text: 'Mr. President, I congratulate you on your work as Permanent Representative of Peru to this Assembly. Good cooperation is something you can count on from Norway.',
    reads: ['NO: ; PE'],
  },
  {
    // A scan’s stroke for “I”.
    text: 'Mr. President,\n\n| congratulate His Excellency on the Presidency of the General Assembly.\n\nNorway advocates for peace, and Norway will spare no effort to further it.',
    reads: ['NO: ; '],
  },
  {
    // Nobody is named, and two offices met.
    text: 'Minister meets ambassador\n\nThe Minister of Foreign Affairs of Peru received the Ambassador of Chile.',
    reads: ['CL PE: cl-pe; '],
  },
  {
    text: 'The Prime Minister of Norway met the President of Peru, and the Foreign Minister of Chile was there.',
    reads: ['CL NO PE: multilateral; '],
  },
  {
    text: 'The Foreign Minister of Peru will one day meet the Ambassador of Chile.',
    reads: [': ; CL PE'],
  },
  {
    // A known leader tells which of two states of one name is meant.
    text: 'President Paul Kagame and his Congolese counterpart Felix Tshisekedi agreed on Thursday to reopen the border. The Republic of Congo was told.',
    reads: ['CD RW: cd-rw; CG'],
  },
  {
    text: 'LIMA (AP) -- Norwegian Prime Minister Ola Berg laid a wreath on Saturday.\n\nThe monument is to those killed in the Chilean-Bolivian War.',
    reads: ['NO: ; BO CL'],
  },
  {
    text: 'LIMA (AP) -- The Chilean-Bolivian row over the port went on.',
    reads: ['BO CL: bo-cl; '],
  },
];
