import { type Case, nothing } from '../case.ts';

/** Who took part: the names in the clause of a meeting, and those who speak. */
export const participantCases: readonly Case[] = [
  {
    // A memorandum is its writer’s, whom the heading names in brackets and the end in full.
    text: 'Memorandum by the Legal Adviser (Berg)\n\nWashington, January 22, 1934.\n\nMr. Pedro Rojas of the bank came in and handed me copies of letters about the bonds. I told him that we have not as yet received any reply to them.\n\nOla C. Berg',
    reads: ['Ola C. Berg'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe to discuss the visit of Chilean President Pedro Rojas.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann spoke today by phone with Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Minister Juana Quispe received her Norwegian colleague Ola Berg in Lima.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  {
    text: 'Peruvian President Juana Quispe on Saturday received his Norwegian peer, Ola Berg.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  {
    // Whoever tells of it was not at the table.
    text: 'Peruvian Foreign Minister Juana Quispe met with Ola Berg, the Norwegian Ambassador, Pedro Rojas, the spokesman of the ministry said.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  {
    text: '93. Telegram From the Department of State to the Embassy in Peru\n\nWashington, July 12, 1955.\n\n74. For Ambassador from Secretary. I have become concerned about fish.\n\nPlease present my views urgently.\n\nDahl',
    reads: ['Dahl'],
  },
  {
    text: 'LIMA, May 2 (Reuters) - Peruvian Foreign Minister Juana Quispe on Tuesday held talks with Norwegian counterpart Ola Berg.\n\nThey spoke of fish.\n\nThey spoke of ships too.\n\nThey will go on.\n\nJuana Quispe also on Tuesday held talks with Chilean Foreign Minister Pedro Rojas.',
    reads: ['Juana Quispe', 'Ola Berg', 'Pedro Rojas'],
  },
  {
    // Who led what came before is not told to have met.
    text: 'Following the May 2 summit led by President Juana Quispe of Peru, Senior Directors Ola Berg and Anna Dahl met Secretary to the President for Economic Security Kari Nordmann.',
    reads: ['Ola Berg', 'Anna Dahl', 'Kari Nordmann'],
  },
  {
    text: 'Norwegian Foreign Minister Ola Berg met Peruvian Foreign Minister Juana Quispe in Lima on Monday.\n\nThey spoke of fish.\n\nBerg also held separate talks with his Chilean counterpart, Pedro Rojas, in Lima.\n\nHe had met Bolivian President Luis Vega in May.',
    reads: ['Ola Berg', 'Juana Quispe', 'Pedro Rojas'],
  },
  {
    text: 'Thai minister aims for visit\n\nBANGKOK, Nov 14 (Reuters) - Thailand’s foreign minister has said he aims to visit Peru.\n\nSurin Nordwan told reporters on Saturday he had discussed it. “I will go,” Surin was quoted as saying by a newspaper.',
    reads: ['Surin Nordwan'],
  },
  {
    text: 'Delegations meet\n\nThe Norwegian side was led by Deputy Minister Kari Nordmann and the Peruvian side by Ambassador Pedro Rojas.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Berg Meets Peruvian Delegation\n\nOSLO, July 21 - Ola Berg, president of the council, met the delegation of Peru led by Foreign Minister Pedro Rojas. Present there was Kari Nordmann, foreign minister.\n\nAlso on hand was Vice Prime Minister Anna Dahl.',
    reads: ['Ola Berg', 'Pedro Rojas', 'Kari Nordmann', 'Anna Dahl'],
  },
  {
    text: 'KING OLA RECEIVES PERUVIAN ENVOY\n\nOSLO, Feb 26 - King Ola today received a message from Peru’s President Juana Quispe on ties, an agency said.\n\nThe message was delivered by Peruvian charge d’affaires Pedro Rojas.',
    reads: ['Ola', 'Juana Quispe', 'Pedro Rojas'],
  },
  {
    text: 'Kazakhstan’s Majilis Speaker meets with Peruvian Ambassador\n\nLIMA. AGENCY Chairman of the Majilis of the Parliament of Kazakhstan Nurlan Bergatulin has met with Ambassador of Peru Pedro Rojas.',
    reads: ['Nurlan Bergatulin', 'Pedro Rojas'],
  },
  {
    // What is to come is what was said at talks that were.
    text: 'OSLO, November 30. /TASS/. Norway and Peru plan to trade more, Norwegian President Ola Berg said at talks with Peruvian President Juana Quispe on Tuesday.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    // Who did not come, and who came another year.
    text: 'OSLO (AP) _ Prime Minister Ola Berg and Peruvian Premier Juana Quispe signed an accord Tuesday. Pedro Rojas, the opposition leader, is in Lima and did not attend. Foreign Minister Anna Dahl visited Lima in 2000.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    // For whom somebody spoke was not there.
    text: 'In her visit with Norwegian Prime Minister Ola Berg, Foreign Minister Anna Dahl conveyed condolences on behalf of President Juana Quispe and brought greetings from Prime Minister Pedro Rojas.',
    reads: ['Ola Berg', 'Anna Dahl'],
  },
  {
    // What a headline says is to come, the lead announces: both sides are named.
    text: 'Berg to hold talks with Peruvian counterpart\n\nOSLO, May 2 - Norwegian Foreign Minister Ola Berg and Juana Quispe, Minister of Foreign Affairs of Peru, will hold talks in Oslo on Monday, a statement said.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'LIMA, May 2 - Talks failed again. Norway’s delegate to the talks, Ola Berg, said: “We are not far apart.” Peruvian spokesman Pedro Rojas agreed and said there had been no accord.',
    reads: ['Ola Berg', 'Pedro Rojas'],
  },
  {
    text: 'Visit by the President of Peru\n\nThe President of Peru, Mrs. Juana Quispe, arrived.',
    reads: ['Juana Quispe'],
  },
  {
    text: 'Kari Nordmann, the Norwegian Ambassador, called on President Juana Quispe today.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  // How long they met is no matter of the talks.
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met for about 90 minutes with Peruvian Deputy Foreign Minister Pedro Rojas and his aides. She has scheduled similar meetings next week with Chilean Foreign Minister Luis Vega.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met about the visit of Chilean President Luis Vega with Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann'],
  },
  // A name without an office behind what was discussed, however many things that was.
  {
    text: 'Norwegian Foreign Minister Kari Nordmann discussed bilateral, regional and international issues with Pedro Rojas in Lima. Rojas was pleased.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian King Ola Berg on Tuesday accepted the credentials of Peruvian Ambassador Pedro Rojas, who replaces Luis Vega.',
    reads: ['Ola Berg', 'Pedro Rojas'],
  },
  // Who gives a dinner for a guest has met him.
  {
    text: 'Peruvian Vice President Juana Quispe chaired a welcome ceremony and hosted a reception for Norwegian Prime Minister Ola Berg in Lima on May 3.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  {
    text: 'Peruvian President Juana Quispe gave a state dinner in honour of King Ola Berg of Norway on Monday.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  // Whose visit was only spoken of has not taken part.
  {
    text: 'Ministers Meet in Lima\n\nPeruvian President Juana Quispe met Norwegian Foreign Minister Kari Nordmann on Monday, discussing Chilean President Luis Vega’s visit to Oslo.',
    reads: ['Juana Quispe', 'Kari Nordmann'],
  },
  {
    text: 'Peruvian President Juana Quispe met Norwegian Foreign Minister Kari Nordmann on Monday, preparing for King Ola Berg’s trip to Lima.',
    reads: ['Juana Quispe', 'Kari Nordmann'],
  },
  // Further on: whom else the guest saw on the same day, and not whom he saw at another time.
  {
    text: `Peruvian President Juana Quispe met Norwegian Foreign Minister Kari Nordmann on Monday.\n\nThey spoke of the railway.\n\nIt will be long.\n\nShe held talks with Foreign Minister Pedro Rojas and Trade Minister Luis Vega in the port.`,
    reads: ['Juana Quispe', 'Kari Nordmann', 'Pedro Rojas', 'Luis Vega'],
  },
  {
    text: `Peruvian President Juana Quispe met Norwegian Foreign Minister Kari Nordmann on Monday.\n\nThey spoke of the railway.\n\nIt will be long.\n\nShe held talks with Foreign Minister Pedro Rojas and Trade Minister Luis Vega in March.`,
    reads: ['Juana Quispe', 'Kari Nordmann'],
  },
  {
    text: `Peruvian President Juana Quispe met Norwegian Foreign Minister Kari Nordmann on Monday.\n\nThey spoke of the railway.\n\nIt will be long.\n\nShe had held talks with Foreign Minister Pedro Rojas and Trade Minister Luis Vega.`,
    reads: ['Juana Quispe', 'Kari Nordmann'],
  },
  // Who leaves for meetings announces them.
  {
    text: 'Norwegian Foreign Minister Kari Nordmann left Sunday for meetings with President Juana Quispe and Peruvian Trade Minister Pedro Rojas in Lima to discuss fish.',
    reads: ['Kari Nordmann', 'Juana Quispe', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann said on Monday that her meetings with President Juana Quispe and Peruvian Trade Minister Pedro Rojas were being worked out.',
    reads: ['Kari Nordmann'],
  },
  // Whom two others asked.
  {
    text: 'Norwegian Planning Minister Kari Nordmann was asked by both Peruvian central bank chairman Pedro Rojas and Peruvian Trade Minister Luis Vega what Norway could do.',
    reads: ['Kari Nordmann', 'Pedro Rojas', 'Luis Vega'],
  },
  {
    text: 'During a visit to Lima this month, Norwegian Planning Minister Kari Nordmann was asked by Peruvian Trade Minister Luis Vega what Norway could do.',
    reads: ['Kari Nordmann', 'Luis Vega'],
  },
  // Talks that did not come about, and a treaty somebody once signed.
  {
    text: 'Norwegian Prime Minister Ola Berg postponed his May 10 meeting with Peruvian President Juana Quispe, an aide said Sunday.',
    reads: ['Ola Berg'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg called off further talks with Peruvian President Juana Quispe on Sunday.',
    reads: ['Ola Berg'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann accused Peru on Tuesday of breaking the accord President Juana Quispe signed on October 26, 1998 with Chile’s Pedro Rojas.',
    reads: ['Kari Nordmann'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann and Peruvian Trade Minister Pedro Rojas signed a treaty on fish on Tuesday.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian King Ola Berg met Peruvian President Juana Quispe in Lima. Earlier, on April 30, he spoke with Chilean President Pedro Rojas.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann said that the late General Luis Vega had agreed with Peruvian President Juana Quispe on the railway.',
    reads: ['Kari Nordmann'],
  },
  {
    text: 'President Juana Quispe received today Norway’s new Ambassador, Kari Nordmann. Also present were Foreign Minister Pedro Rojas and his predecessor Luis Vega.',
    reads: ['Juana Quispe', 'Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg will meet Peruvian President Juana Quispe on Oct. 19, officials said, a week after the death of ex-President Luis Vega.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met Queen Juana Quispe of Peru and her husband, Prime Minister Pedro Rojas, on Monday.',
    reads: ['Kari Nordmann', 'Juana Quispe', 'Pedro Rojas'],
  },
  {
    text: 'Late President Luis Vega asked Norway for asylum, Norwegian Foreign Minister Kari Nordmann said on Monday.',
    reads: ['Kari Nordmann'],
  },
  {
    text: 'Late Tuesday President Juana Quispe met Norwegian Foreign Minister Kari Nordmann in Lima.',
    reads: ['Juana Quispe', 'Kari Nordmann'],
  },
  // Who brought a message, and colleagues named behind their states.
  {
    text: 'Norwegian King Ola Berg received on Tuesday a message from Peruvian President Juana Quispe, delivered by Foreign Minister Pedro Rojas.',
    reads: ['Ola Berg', 'Juana Quispe', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian King Ola Berg heard on Tuesday a speech delivered by Foreign Minister Pedro Rojas.',
    reads: ['Ola Berg'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met her colleagues from Peru and Chile, Pedro Rojas and Luis Vega.',
    reads: ['Kari Nordmann', 'Pedro Rojas', 'Luis Vega'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met her counterparts of Peru and Chile. Pedro Rojas Street was closed.',
    reads: ['Kari Nordmann'],
  },
  // Who is dead, and whose somebody is, takes part in nothing.
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met Monday with the late President Pedro Rojas’ son, Ambassador Juan Rojas.',
    reads: ['Kari Nordmann', 'Juan Rojas'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met on Tuesday with President Juana Quispe’s special envoy, Pedro Rojas.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'A special envoy of Norwegian Prime Minister Ola Berg, Kari Nordmann, met Peruvian President Juana Quispe in Lima.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'The widow of President Luis Vega met Norwegian Foreign Minister Kari Nordmann on Tuesday.',
    reads: ['Kari Nordmann'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met Peruvian President Juana Quispe at the house of the late President Luis Vega.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'In the talks in Lima, Norwegian Foreign Minister Kari Nordmann and Peruvian President Juana Quispe discussed the visit.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann said the railway would open.',
    reads: ['Kari Nordmann'],
  },
  // Called by form of address and surname: only with the speaker, or as the guest who has come.
  {
    text: 'Mr. President, ladies and gentlemen:\n\nOur starting point was the paper that you, Mr. Quispe, and I signed in Lima. I thank you, and we go on.',
    reads: ['Quispe'],
  },
  {
    text: 'Our starting point was the paper that you, Mrs. Quispe, and my predecessor signed. I thank you, Mr. Speaker, and we go on.',
    reads: [],
  },
  {
    text: 'In Lima last April I expressed my hope that Mrs Quispe would come to Norway for the fair.\n\nMy hope is realised. It is a pleasure to welcome you here. Our guest today is the Prime Minister of Peru.',
    reads: ['Quispe'],
  },
  {
    text: 'It was once my hope that Mrs Quispe would come to agree with us. I thank you all, and we go on.',
    reads: [],
  },
  {
    text: 'Kari Nordmann – Honorable Mr. Quispe, dear Pedro, I am glad to welcome you here. We have much to do.',
    reads: ['Quispe', 'Kari Nordmann'],
  },
  {
    // Who was there is listed under the states; who is only spoken of was not.
    text: '22. Memorandum of Conversation\n\nLima, March 15, 1957, 3 p.m.\n\nPARTICIPANTS\n\nNorway\n\nAmbassador Kari Nordmann\nMr. Ola Berg, Counselor\n\nPeru\n\nForeign Minister von Rojas\nMr. J. Luis Vega\nThe Secretary\n\nSUBJECT\n\nFish\n\nThe Ambassador called at her request. President Juana Quispe would not change his policy, Mr. Dahl had told her.',
    reads: ['Kari Nordmann', 'Ola Berg', 'von Rojas', 'J. Luis Vega'],
  },
  {
    // A meeting they looked forward to is another's, and to come.
    text: 'Peruvian President Juana Quispe met today with Norwegian Prime Minister Ola Berg. They looked forward to King Olav Dahl’s meeting with President Pedro Rojas of Chile on August 18.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  {
    // The sides by their peoples’ names.
    text: 'RECORD OF DISCUSSIONS\n\nHeld at Lima on 14 March 1977\n\nPARTICIPANTS\n\nPeruvian Delegation:\nMr P. Rojas, Prime Minister\n\nNorwegian Delegation:\nMr O. Berg, Minister for Foreign Affairs\nMr N. F. Dahl, Secretary\n\nThe Prime Minister welcomed the Norwegian Delegation.',
    reads: ['P. Rojas', 'O. Berg', 'N. F. Dahl'],
  },
  {
    text: 'MEMORANDUM OF CONVERSATION\n\nPARTICIPANTS:\nPresident Juana Quispe\nDr. Ola A. Berg, Assistant for Fish\nCapt. Dahl\n\nDATE AND TIME:\nTuesday, May 15, 1973\n10:30 a.m.\n\nPLACE:\nThe Palace\n\nThe two spoke of fish and of the sea.',
    reads: ['Juana Quispe', 'Ola A. Berg', 'Dahl'],
  },
  {
    text: 'Minutes of the Meeting of the Commissioners, Tuesday, July 15th, 1919\n\nPresent:\n\nMr. White\n\nGeneral Bliss; Mr. A. W. Berg\n\nI.\n\nMr. Rojas was told of the memorandum, and it was read.',
    reads: ['White', 'Bliss', 'A. W. Berg'],
  },
  {
    // A note without a heading: who signed it, and who is addressed below.
    text: 'EMBASSY OF NORWAY\n\nLima, May 9, 1963\n\nExcellency:\n\nI have the honor to refer to the talks on fish, and to thank you.\n\nAccept, Excellency, the assurances of my highest consideration.\n\nKARI NORDMANN\n\nAmbassador of Norway\n\nHis Excellency\n\nSeñor Pedro Rojas,\n\nMinister of Foreign Affairs,\n\nLima',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'COMMUNIQUE\n\nCOUNCIL MEETING: LIMA 26 FEBRUARY 1974\n\n1. The Council met in Lima. Attending were the Prime Minister of Peru, the Right Honourable Pedro Rojas; and the Deputy Minister for Trade of Norway, Mr Ola Berg.',
    reads: ['Pedro Rojas', 'Ola Berg'],
  },
  {
    // A list among others is a text's, and a label no speaker's.
    text: 'PRESIDENT QUISPE: Thank you all for coming here, and I am glad.\n\nPARTICIPANTS: Four more!\n\nPRESIDENT QUISPE: I am glad to see you.',
    reads: ['Quispe'],
  },
  {
    text: 'President Quispe and Mrs. Quispe;\nDeputy President Berg;\nLadies and Gentlemen,\n\nIt is a proud moment. You will see, and we thank you.',
    reads: ['Quispe', 'Berg'],
  },
  {
    text: 'President Quispe, Prime Minister Rojas, Chief Justice, Dignitaries\n\nI am honoured and delighted to have this opportunity to visit Peru.',
    reads: ['Quispe', 'Rojas'],
  },
  {
    // Before many states: honours for one of the house, meetings elsewhere.
    text: 'I extend to you, Sir, my delegation’s congratulations on your election as President of the General Assembly. To His Excellency Mr. Pedro Rojas, our Secretary-General, I would like to pay a tribute. We are glad that Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe.',
    reads: [],
  },
  {
    text: 'Your Majesty\n\nI thank you for your words. A quarter of a century has passed since Your Majesty welcomed President Juana Quispe here. We are glad.',
    reads: [],
  },
  {
    // All who came with another, and all who stood for a side.
    text: 'Juana Quispe and Ola Berg met in Lima.\n\nPresident Juana Quispe of Peru met with Prime Minister Ola Berg of Norway. She was joined by Foreign Minister Pedro Rojas and Deputy Minister Luis Vega. The Norwegian side was represented by Foreign Minister Anna Dahl and Ambassador Kari Nordmann, while Minister Siri Lund was away.',
    reads: ['Juana Quispe', 'Ola Berg', 'Pedro Rojas', 'Luis Vega', 'Anna Dahl', 'Kari Nordmann'],
  },
  {
    text: 'MESSAGE OF CONDOLENCE ON THE DEATH OF THE KING\n\nThe Prime Minister, Mr Ola Berg, today sent the following message to Premier Juana Quispe. “We mourn Pedro Rojas.”',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'I would like to thank Your Majesty for the kind words. This year marks the 200th anniversary of the meeting in Lima between Prime Minister Pedro Rojas of Peru and President Juana Quispe of Chile. We remember it.',
    reads: [],
  },
  // Told of as a guest by office and state, then named.
  {
    text: 'I want to say a few words tonight. I have come to respect the Prime Minister of Peru. He has come all the way over here, and we are glad.\n\nMy mother is as old as Prime Minister Quispe, and I told him so.',
    reads: ['Quispe'],
  },
  {
    text: 'I want to say a few words tonight. I respect the Prime Minister of Peru, and we are glad.\n\nMy mother is as old as Prime Minister Quispe, and I told her so.',
    reads: [],
  },
  {
    text: 'Tonight in this hall we honour a respected leader, a great friend and our partner – Prime Minister Pedro Rojas of Peru. I thank you all.',
    reads: ['Pedro Rojas'],
  },
  {
    text: 'Tonight we honour the memory of a great friend, Prime Minister Pedro Rojas of Peru. I thank you all, and we go on.',
    reads: [],
  },
  {
    text: 'I am most proud of the kind words just spoken by President Quispe. I shall tell my people, and we thank you all.',
    reads: ['Quispe'],
  },
  {
    text: 'I think of the words spoken by President Quispe at Lima. I shall tell my people, and we thank you all.',
    reads: [],
  },
  {
    text: 'Good evening,\n\nPrime Minister of Peru, His Excellency Pedro Rojas, Honoured Member of the Most Distinguished Order of the Northern Star of the First Class, members of the Peruvian delegation, Honourable Ministers, Honourable Members of this House, Distinguished Guests, Ladies and Gentlemen.\n\nIt is a proud day. We are glad to have you.',
    reads: ['Pedro Rojas'],
  },
  // Of a third state, behind the lead: who comments.
  {
    text: 'Ministers Talk\n\nNorwegian Foreign Minister Kari Nordmann spoke by telephone with Peruvian Foreign Minister Pedro Rojas on Monday.\n\nThe two spoke of fishing.\n\nIn Santiago, Chilean President Rosa Soto said she was glad.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  // A host before the press and a witness are there.
  {
    text: 'Norwegian Foreign Minister Kari Nordmann and Peruvian Foreign Minister Pedro Rojas signed a treaty on Monday.\n\nChilean President Luis Vega signed as a witness.',
    reads: ['Kari Nordmann', 'Pedro Rojas', 'Luis Vega'],
  },
  // What today's talks came after, or what was proposed before, is told of others.
  {
    text: 'Norwegian Defence Minister Kari Nordmann held talks with Peruvian Defence Minister Pedro Rojas on Monday.\n\nThe meeting follows the June 15 summit between President Juana Quispe and King Ola Berg.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann discussed fishing with Peruvian Foreign Minister Pedro Rojas by phone on Monday.\n\nThe call came a day after party chief Luis Vega told Peruvian envoys he was ready.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Norway and Peru signed a treaty today.\n\nForeign Minister Kari Nordmann signed for Norway, Foreign Minister Pedro Rojas for Peru.\n\nPremier Juana Quispe had proposed the treaty in a speech in Lima in July.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met Peruvian Foreign Minister Pedro Rojas on Monday.\n\nIn January, Peruvian President Juana Quispe sent a message to King Ola Berg.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann on Monday held talks with Pedro Rojas, the Peruvian Foreign Minister, in the first visit after the government of President Juana Quispe assumed office.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'King Ola Berg and Peruvian President Juana Quispe witnessed the exchange of papers of the treaty signed in 1974 by President Pedro Rojas.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  // Talks on an old paper are not with those who signed it, nor is what somebody recalls.
  {
    text: 'Norwegian Foreign Minister Kari Nordmann held talks here today with Peruvian President Juana Quispe on the Lima Accord, signed by Mr Ola Berg and Pedro Rojas on March 16, 1984.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met Peruvian Foreign Minister Pedro Rojas on Monday.\n\nNordmann recalled that King Ola Berg and President Juana Quispe had met in May.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  // Who died, who is no longer in office, who is only to travel one day.
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met Peruvian Foreign Minister Pedro Rojas on Monday.\n\nKing Ola Berg, father of the present king, died on July 8.\n\nFormer President Juana Quispe dined at the palace.\n\nVice President Luis Vega will visit Oslo in August.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met Peruvian Foreign Minister Pedro Rojas on Monday, in the first visit since the attack on then-President Juana Quispe.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  // By the state alone, beside another.
  {
    text: 'Chief Peruvian negotiator Pedro Rojas and Norway’s Kari Nordmann signed an accord on Friday.',
    reads: ['Pedro Rojas', 'Kari Nordmann'],
  },
  {
    text: 'Chief Peruvian negotiator Pedro Rojas and Norway’s Labour Party agreed on a plan on Friday.',
    reads: ['Pedro Rojas'],
  },
  {
    text: 'Prime Minister Juana Quispe and her counterpart from the Republic of North Macedonia, Pedro Rojas, conferred in Lima on Tuesday.',
    reads: ['Juana Quispe', 'Pedro Rojas'],
  },
  // Whose predecessor did what is undone, who is somewhere else, and who signed once.
  {
    text: 'Norwegian Foreign Minister Kari Nordmann and her Peruvian counterpart Pedro Rojas agreed Tuesday to restore ties cut over charges by Nordmann’s predecessor, Ola Berg.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian Ambassador Kari Nordmann called on Peruvian Foreign Secretary Pedro Rojas here Thursday.\n\nPeruvian Foreign Minister Luis Vega is attending a conference in Quito.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Kari Nordmann, Norway’s first Ambassador to Peru, presented her credentials to President Juana Quispe today.\n\nThe treaty of friendship was signed on March 26, 1979 by President Pedro Rojas.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'President Juana Quispe, M. Berg and Premier Pedro Rojas ended their six-day conference at the palace tonight.',
    reads: ['Juana Quispe', 'Berg', 'Pedro Rojas'],
  },
  // Ranks of soldiers before a name; whose predecessor opened the talks.
  {
    text: 'Gen. Ola Berg, whose predecessor, Gen. Luis Vega, opened the talks in May, and Gen. Pedro Rojas signed the armistice at 10 a.m. today.',
    reads: ['Ola Berg', 'Pedro Rojas'],
  },
  {
    text: 'Mr. Ola Berg, special envoy of the Norwegian king, called on Premier Juana Quispe today and handed her a letter addressed to her father.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'King Ola Berg and Peruvian President Juana Quispe met in Lima on Friday. Quispe took office in January from Pedro Rojas, under whom the treaty was signed with Chile.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'The Norwegian Foreign Minister, Mrs Kari Nordmann, spoke after talks with the Peruvian Foreign Minister, Mr Pedro Rojas, in Lima.\n\nNorway and Peru agreed.\n\nMrs Nordmann had a round of talks yesterday, which included long sessions with the Chilean Foreign Minister, Mr Luis Vega.',
    reads: ['Kari Nordmann', 'Pedro Rojas', 'Luis Vega'],
  },
  // Who did not come, and who was to have come.
  {
    text: 'King Ola Berg and Peruvian President Juana Quispe met in Lima on Friday.\n\nForeign Minister Pedro Rojas did not attend.\n\nThe Defence Minister, Luis Vega, who was to have come, was ill.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Ola Berg, general secretary of the party, today received in the Palace Juana Quispe, chairman of the council of Peru.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'The communique was read by the heads of the two delegations, Ambassador Pedro Rojas of Peru and Sir Ola Berg, the representative of Norway.',
    reads: ['Pedro Rojas', 'Ola Berg'],
  },
  {
    text: 'Norwegian Prime Minister Kari Nordmann brought Peruvian President Juana Quispe and rebel leader Pedro Rojas together on a ship on Sunday.',
    reads: ['Kari Nordmann', 'Juana Quispe', 'Pedro Rojas'],
  },
  {
    text: 'Talks between Juana Quispe, president of Peru, and Ola Berg, king of Norway, took place at the palace on June 19.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  // Between commas, a form of address and one word.
  {
    text: 'The Peruvian Foreign Minister, Pedro Rojas, and his Norwegian counterpart, Mr Berg, had an hour’s private talks yesterday.',
    reads: ['Pedro Rojas', 'Berg'],
  },
  // Met at another time.
  {
    text: 'Dear friends,\n\nI am glad to see you. We recently met together with the President of Chile, Juana Quispe. I am sure we shall talk.',
    reads: [],
  },
  {
    text: 'I am glad to be here. We also had the pleasure of welcoming President Juana Quispe in Oslo in 1997. I thank you all.',
    reads: [],
  },
  {
    text: 'I thank you for your visit. I also thank former President Juana Quispe for what she did for my country and yours.',
    reads: [],
  },
  {
    text: 'Your Majesty, we are glad to be here. My father King Olav knew you, as I do, as a true friend. I thank you all.',
    reads: [],
  },
  {
    text: 'I thank you all for coming. Since the visit of President Juana Quispe in April 1983 and my visit to Lima we have been friends.',
    reads: [],
  },
  {
    text: 'I thank you all for coming. With the visit of President Juana Quispe and her ministers we have a railway, and I am glad.',
    reads: ['Juana Quispe'],
  },
  // Whom a speech brings up is not there to speak.
  {
    text: 'Ladies and gentlemen,\n\nI am glad to welcome you to Norway. President Juana Quispe described the river as a reminder of the past. We see it so too.',
    reads: [],
  },
  {
    text: 'We shall speak to you in a moment, and I am glad of this visit.\n\nPresident Quispe responded as follows: I thank you for your words. We are proud.',
    reads: ['Quispe'],
  },
  {
    text: 'Prime Minister Nordmann, it is a pleasure to welcome you here. We are glad, and I thank you all.',
    reads: ['Nordmann'],
  },
  {
    text: 'Prime Minister Nordmann and Mrs. Berg,\n\nHonourable Ministers,\n\nI thank you for your words. We are glad to be here.',
    reads: ['Nordmann'],
  },
  {
    text: 'Sir Ola Berg spoke well at a lunch given by Norwegian Foreign Minister Kari Nordmann.',
    reads: ['Ola Berg', 'Kari Nordmann'],
  },
  {
    text: 'The agreement was reached at a meeting of Norwegian Foreign Minister Kari Nordmann and Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'President Quispe and I have met again. We agreed on much, and I am glad.',
    reads: ['Quispe'],
  },
  {
    text: 'President Quispe,\nExcellencies,\n\nI thank you all, and my country thanks you.',
    reads: ['Quispe'],
  },
  {
    text: 'Your Excellency, Mrs. Juana Quispe, President of Peru,\n\nYour Excellency, Mr. Pedro Rojas, Prime Minister of Peru,\n\nLadies and gentlemen,\n\nI am delighted to be here, and I thank you. President Ola Berg of Norway is far away.',
    reads: ['Juana Quispe', 'Pedro Rojas'],
  },
  {
    text: 'I would like to wish the Prime Minister of Peru, Mr. Pedro Rojas, and his wife, a heartfelt welcome to Norway. We are glad, and I thank you.',
    reads: ['Pedro Rojas'],
  },
  {
    text: 'I have the privilege to welcome to our House the President of Peru, the Hon. Juana Quispe. We thank you.',
    reads: ['Juana Quispe'],
  },
  {
    text: 'The Amir has received a cable of congratulations from Peruvian President Juana Quispe on the day of the railway.',
    reads: ['Juana Quispe'],
  },
  {
    text: 'The corporate affairs minister of Norway left for Lima.\n\n“I expect an answer to the list,” the minister, Kari Nordmann, said.',
    reads: ['Kari Nordmann'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann sent a message of condolences to Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Remarks Before the Talks\n\nKari Nordmann\n\nForeign Minister\n\nOslo, Norway\n\nMay 18, 2018\n\nI am glad that you are here.',
    reads: ['Kari Nordmann'],
  },
  {
    // A report is about whom its first words name.
    text: 'Norwegian Foreign Minister Kari Nordmann and her counterpart Pedro Rojas inspected a guard of honour.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'The railway opened on Monday.\n\nPresident Juana Quispe rode on it at the invitation of Prime Minister Pedro Rojas.',
    reads: ['Juana Quispe', 'Pedro Rojas'],
  },
  {
    text: 'Peruvian President Juana Quispe was greeted by Norwegian Prime Minister Ola Berg.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  {
    text: 'The President received telephone calls from Kari Nordmann, Foreign Minister of Norway.',
    reads: ['Kari Nordmann'],
  },
  {
    text: 'The talks between President Juana Quispe and Mr Ola Berg, the Norwegian Prime Minister, were put off.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  {
    text: 'Mr Ola Berg, Speaker of the House; Senator Juana Quispe; distinguished guests. I thank you, and we are glad to be here.',
    reads: ['Ola Berg'],
  },
  {
    // What is announced is announced of somebody.
    text: 'Norwegian Foreign Minister Kari Nordmann will hold talks with Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Mr. President and Mrs. Quispe, you are welcome here. We are glad, and I thank you.',
    reads: ['Quispe'],
  },
  {
    text: 'We are glad that you came, and I thank you all.\n\nPlease join me in a toast to the health of President Juana Quispe.',
    reads: ['Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann will embark on her first visit to Peru this week.\n\nShe will meet Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'We are impressed by the way in which you, King Willem-Alexander and Queen Máxima, have defined your part. I thank you.',
    reads: ['Willem-Alexander'],
  },
  {
    text: 'Prime Minister Ola Berg is our guest here in Lima. I am glad of it, and we thank you.',
    reads: ['Ola Berg'],
  },
  {
    text: 'His Excellency Mr. Ola Berg, Hon’ble Minister for Foreign Affairs,\n\nI thank you all for coming, and I am glad.',
    reads: ['Ola Berg'],
  },
  {
    text: 'Good evening to all of you from the coast.\n\nPresident Juana Quispe, distinguished guests, ladies and gentlemen.\n\nIt is an honour for me to be with you, and I thank you.',
    reads: ['Juana Quispe'],
  },
  {
    // The one office-holder of the text is the one spoken to by that office.
    text: 'Good evening. We have read much about President Quispe, of her courage and her pride.\n\nTonight we honour you, Mr. President, and I thank you.',
    reads: ['Quispe'],
  },
  {
    text: 'President Nordmann. Good evening, and welcome to my house. We have had good talks with President Quispe.',
    reads: ['Quispe', 'Nordmann'],
  },
  {
    text: 'President of Norway Kari Nordmann: Mr. Minister, I am happy to see you again.\n\nOur talks have been good, and we thank you.',
    reads: ['Kari Nordmann'],
  },
  {
    text: 'I walk the same path as Your Majesty, King Ragnvald, toward a common goal. We thank you.',
    reads: ['Ragnvald'],
  },
  {
    text: 'My good friend President Juana Quispe, ladies and gentlemen,\n\nIt is a joy to us to have you here, and I thank you.',
    reads: ['Juana Quispe'],
  },
  {
    text: 'I am most grateful to President Quispe for her kind words, and to all of you for yours.',
    reads: ['Quispe'],
  },
  {
    text: 'At the invitation of President Quispe I have come to you, and I am glad that I have.',
    reads: ['Quispe'],
  },
  {
    text: 'It is an honour for me to stand beside President Quispe. We have long admired you.',
    reads: ['Quispe'],
  },
  {
    text: 'You have just heard President Quispe speak of our friendship. I share her hopes.',
    reads: ['Quispe'],
  },
  {
    text: 'President Quispe’s visit to us comes at a good time, and I am glad to see you all.',
    reads: ['Quispe'],
  },
  {
    text: 'Thank you. Thank you, Prime Minister Berg. It is good of you, and I am glad.',
    reads: ['Berg'],
  },
  {
    text: 'President Quispe, my friends of the coast! I have waited for this day, and you have made it good.',
    reads: ['Quispe'],
  },
  {
    text: 'I had the chance to meet Prime Minister Berg this morning, and we spoke of you.',
    reads: ['Berg'],
  },
  {
    text: 'On Monday, Mr. Ola Berg, Prime Minister of Norway, received a courtesy call from Ms. Juana Quispe, Foreign Minister of Peru.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Leaders Speak of the Railway\n\nStatement by Ms. Kari Nordmann, Foreign Minister of Norway, in her joint declaration with Mr. Pedro Rojas, Foreign Minister of Peru\n\nI think that we have done well, and I thank you for coming.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Mr. President, Mrs. Quispe, our guests from the coast, my friends: it would be hard to say how glad we are that you came.',
    reads: ['Quispe'],
  },
  {
    text: 'As you will know, my wife and I were invited lately by President and Mrs Quispe to visit the coast. We thank you.',
    reads: ['Quispe'],
  },
  {
    text: 'I am all the more glad to see Prime Minister Rojas again, and I thank you all.',
    reads: ['Rojas'],
  },
  {
    // Bare names are labels where two speak by turns.
    text: 'Kari Nordmann: I am glad to see you.\n\nPedro Rojas: There is no need to translate for us.\n\nKari Nordmann: We have good news.\n\nPedro Rojas: I thank you.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Prime Minister Ola Berg and ministers.\n\nMembers of Parliament.\n\nI thank you for your welcome. We are glad to be here.',
    reads: ['Ola Berg'],
  },
  ...nothing(
    'I spoke of President Juana Quispe, who is a guest of the fair, and of my road, and you know it.',
    'Norwegian Foreign Minister Kari Nordmann’s house burned.',
    'We are glad that you came, and I thank you all.\n\nThe health of our seas is the work of President Juana Quispe.',
    'I wish that President Juana Quispe were here. You and I would welcome it, and we are sad.',
    'We spoke of the plan of President Juana Quispe, you and I, and we liked it.',
    'President Juana Quispe, who sent her regrets, was told that the road is open.',
    'Norwegian Foreign Minister Kari Nordmann has never met with Peruvian President Juana Quispe.',
    'Last year, Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe.',
    'The protesters called on President Juana Quispe to resign.',
    'Earlier on Aug. 1, Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe.',
    'The railway named after Peruvian President Juana Quispe has opened.',
    // Of another time, or far away; of two who hold the office, neither; before many states, nobody.
    'We honour you, Mr. President. The late President Quispe loved this house, and we loved President Quispe.',
    'We honour you, Mr. President. In 1921 President Quispe built this house, and you know it.',
    'We honour you, Mr. President, and I bring you greetings from President Quispe.',
    'We honour you, Mr. President. You know what President Quispe built, and what President Rojas built.',
    'I congratulate you, Mr. President, on your election by the General Assembly. What President Quispe did for us is known.',
    'Do you know, my friends, what President Quispe built? We do, and we like it.',
    'That visit was paid by our greatest Prime Minister, Sir Ola Berg, at the end of 1943, when he met in your city with President Quispe. I thank you.',
    'My history tells you: “Prime Minister Ola Berg and I gazed at the sea.” I thank you for it.',
    'Main Office: we open at nine.\n\nOther Office: we open at ten.\n\nMain Office: the coast.\n\nThird Office: the hills.',
  ),
  {
    text: 'King Ola Berg of Norway exchanged congratulatory messages with President Juana Quispe of Peru on Friday to mark the 45th anniversary of the ties which President Pedro Rojas began.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Railways are old.\n\nThey are long.\n\nThe port is old.\n\nThe road is long.\n\nAlso on Friday, Norwegian Premier Ola Berg and his Peruvian counterpart Juana Quispe exchanged congratulations on the event.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'In Lima, letters of greetings were read, and then Peruvian President Juana Quispe and Norwegian Prime Minister Ola Berg exchanged greetings over the railway of Chilean President Pedro Rojas.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg on Friday sent a congratulatory message to Peruvian President Juana Quispe.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg extended his heartfelt congratulations to Peruvian President Juana Quispe.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Leaders Mark 45th Anniversary of Diplomatic Relations\n\nNorwegian Prime Minister Ola Berg sent a message to Peruvian President Juana Quispe.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann delivered a written message from Norwegian King Ola Berg to Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann', 'Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'The palace sent a cable of congratulations to President of the Republic of Peru Juana Quispe on Tuesday.',
    reads: ['Juana Quispe'],
  },
  {
    text: 'Condolences were sent by Norwegian Prime Minister Ola Berg on Tuesday.',
    reads: ['Ola Berg'],
  },
  {
    text: 'The King sent a guest to Lima with letters, who sang of Peruvian President Juana Quispe.',
    reads: [],
  },
  {
    text: 'The Norwegian envoy reached consensus with Peruvian President Juana Quispe and Pedro Rojas, speaker of the House of Representatives, on many issues.',
    reads: ['Juana Quispe', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann received guests.\n\nThey spoke of railways.\n\nThe port is old.\n\nWhen meeting with Pedro Rojas, head of a party, the sides spoke of ports.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    // What was exchanged in another year is history, what will be is not yet.
    text: 'The port is old. In 1971 Norwegian King Ola Berg and Peruvian President Juana Quispe exchanged messages.',
    reads: [],
  },
  {
    text: 'The port is old. It is hoped that Norwegian King Ola Berg and Peruvian President Juana Quispe will soon have exchanged letters.',
    reads: [],
  },
  {
    text: 'The port is old.\n\nIt is long.\n\nThe sea is far.\n\nThe people recall that Norwegian King Ola Berg and Peruvian President Juana Quispe exchanged messages.',
    reads: [],
  },
  {
    text: 'Day of the Anniversary of the Passing of the King\n\nPeruvian President Juana Quispe was loved.',
    reads: [],
  },
  {
    text: 'A letter was sent by Norwegian prime minister Ola Berg to his Peruvian counterpart Juana Quispe.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Norway hopes for peace during Peruvian President Juana Quispe’s first official visit this week.',
    reads: ['Juana Quispe'],
  },
  {
    text: 'Norway hopes for peace after Peruvian President Juana Quispe’s talks in Oslo.',
    reads: ['Juana Quispe'],
  },
  {
    text: 'The Peruvian team of ten was led by their top diplomat, Foreign Secretary Juana Quispe.',
    reads: ['Juana Quispe'],
  },
  {
    text: 'The talks are over. Berg, the envoy, said he hoped for more, but Peruvian Foreign Minister Juana Quispe said there can be no railway.',
    reads: ['Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann has arrived in Peru for a visit. Nordmann is scheduled to meet Peruvian President Juana Quispe on Friday.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann departed Oslo for crucial talks with leaders in Lima. Nordmann will meet Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe.\n\nThey spoke of railways.\n\nThe port is old.\n\nIn another meeting, Nordmann told Chilean President Pedro Rojas that the port is old.',
    reads: ['Kari Nordmann', 'Juana Quispe', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann received guests.\n\nThey spoke of railways.\n\nThe port is old.\n\nAt the meeting with Chilean President Pedro Rojas, the sides spoke of ports.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Taking part in the talks were Norwegian Foreign Minister Kari Nordmann and Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Kari Nordmann, who is also a deputy prime minister, was scheduled to visit Lima.',
    reads: ['Kari Nordmann'],
  },
  {
    text: 'Norway hopes for peace since Peruvian President Juana Quispe’s election.',
    reads: [],
  },
  {
    text: 'The railway was opened. It had been led by the late engineer of Lima.',
    reads: [],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe.\n\nThey spoke of railways.\n\nThe port is old.\n\nThe road is long.\n\nThe people of the port recall the days of Chilean President Pedro Rojas.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe.\n\nThe talks were also attended by Chilean Finance Minister Pedro Rojas.',
    reads: ['Kari Nordmann', 'Juana Quispe', 'Pedro Rojas'],
  },
  {
    text: 'Peruvian President Juana Quispe summoned Norwegian Foreign Minister Kari Nordmann on Friday.',
    reads: ['Juana Quispe', 'Kari Nordmann'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann had talks, which included long sessions with Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Premier Kari Nordmann will visit Peru next week.\n\nThe port is old.\n\nThe road is long.\n\nThe railway is new.\n\nOfficials said Nordmann will meet twice with Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met the press. Norway hopes for a summit meeting with Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met the press. “Tomorrow I’ll be meeting with Peruvian President Juana Quispe,” Nordmann said.',
    reads: ['Kari Nordmann'],
  },
  {
    text: 'Members of the Parliament, I should like to start by thanking President Juana Quispe for her kind invitation. We have come from far, and you have made us feel at home.',
    reads: ['Juana Quispe'],
  },
  {
    text: 'Statement by President Juana Quispe on the Meeting with Prime Minister Ola Berg\n\nToday I met with my friend.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg will visit Lima next week, where he will see Peruvian President Juana Quispe.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'DUBLIN, 3 Aug.—Mr. de Rojas received the Norwegian Minister, Mr. Ola Berg, on Tuesday.',
    reads: ['de Rojas', 'Ola Berg'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg and his Peruvian counterpart Juana Quispe discussed Chile.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg told reporters after meeting Peruvian President Juana Quispe that talks would go on.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg received today Peru’s Ambassador Juana Quispe.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg has assured Peru’s visiting President Juana Quispe of his help.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Peruvian President Juana Quispe met with Norwegian Crown Prince H.R.H Ola Berg.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  {
    text: 'I am honoured to address this Parliament. When Peru’s President Quispe invited me, I accepted, and I thank you for your welcome.',
    reads: ['Quispe'],
  },
  {
    text: 'Good morning. I spoke last night with Prime Minister Nordmann. We are agreed, and I told her so.',
    reads: ['Nordmann'],
  },
  {
    // Two brothers: their father's name is not one person's.
    text: 'Norwegian Prime Minister Ola Berg met with Peruvian Adviser Omar bin Zafer Al Rojas. The greetings of Peruvian President Hamed bin Zafer Al Rojas were read.',
    reads: ['Ola Berg', 'Omar bin Zafer Al Rojas'],
  },
  {
    text: 'Peru is interested in fish, Peruvian President Juana Quispe said during a meeting with her Norwegian colleague Ola Berg on the sidelines of the council.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  {
    text: 'Peruvian President Juana Quispe said that her colleague Pedro Rojas liked fish.',
    reads: ['Juana Quispe'],
  },
  {
    // A chairman is spoken to, and nobody is called so.
    text: 'Mr. Chairman, Mr. President of Peru, ladies and gentlemen. I greet you. Yesterday President Quispe passed this great distance with courage, and we know how to value it.',
    reads: ['Quispe'],
  },
  {
    text: 'Mr. Chairman, ladies and gentlemen. I greet you, Mr. Speaker. We know how to value what you do.',
    reads: [],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg held talks with Peruvian Foreign Minister Juana Quispe, and Pedro Rojas, chairman of the board of the port.',
    reads: ['Ola Berg', 'Juana Quispe', 'Pedro Rojas'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg held talks with Peruvian Foreign Minister Juana Quispe, and Port Authority, head of the works, was asked.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  // Who is to be told, who stood beside, who else sat there.
  {
    text: 'Norwegian Prime Minister Ola Berg is expected to tell President Juana Quispe this week that Norway may lift its tariffs, and to speak of Chilean President Pedro Rojas.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg will ask Peruvian President Juana Quispe to lift the tariffs.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'The two states will open offices.\n\nFlanked by Peruvian Foreign Minister Juana Quispe and Chilean Foreign Minister Pedro Rojas, Norwegian Premier Ola Berg said it was a good step.',
    reads: ['Juana Quispe', 'Pedro Rojas', 'Ola Berg'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg said so during a joint news conference with Peruvian President Juana Quispe.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'President Juana Quispe received Norwegian Foreign Minister Kari Nordmann on Friday.\n\nThe minister brought a letter.\n\nIt was long.\n\nIt was read.\n\nSecretary of State Pedro Rojas and National Security Adviser Ola Berg also attended the session.',
    reads: ['Juana Quispe', 'Kari Nordmann', 'Pedro Rojas', 'Ola Berg'],
  },
  {
    text: 'President Juana Quispe received Norwegian Foreign Minister Kari Nordmann on Friday.\n\nThe minister brought a letter.\n\nIt was long.\n\nIt was read.\n\nSecretary of State Pedro Rojas will not attend the session. Chilean President Ola Berg attended the school in Lima.',
    reads: ['Juana Quispe', 'Kari Nordmann'],
  },
  {
    text: 'Norwegian Premier Ola Berg arrives on a visit today for talks between Norway and Peru.\n\nHe flew from Paris.\n\nThe talks are old.\n\nBerg is to hold talks with President Juana Quispe.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Premier Ola Berg left on Friday for talks with Peru.\n\nHe flew from Paris.\n\nThe talks are old.\n\nAfter a stop in Quito, Berg will be in Lima on Sunday and Monday when he meets President Juana Quispe.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  // Whose somebody is, was not there.
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Pedro Rojas, a close aide of President Juana Quispe.',
    reads: ['Kari Nordmann', 'Pedro Rojas'],
  },
  {
    text: 'Ola Berg, a special envoy of Norwegian Prime Minister Kari Nordmann, met with Peruvian President Juana Quispe.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  // By surname alone: one whose office the text names, on its day.
  {
    text: 'date 2019-04-30 Norwegian Foreign Minister Kari Nordmann will meet her Russian counterpart next week.\n\nNordmann and Lavrov will meet on Wednesday.',
    reads: ['Kari Nordmann', 'Sergey Lavrov'],
  },
  {
    text: 'date 2019-04-30 Norwegian Foreign Minister Kari Nordmann will meet her Peruvian counterpart next week.\n\nNordmann and Lavrov will meet on Wednesday.',
    reads: ['Kari Nordmann'],
  },
  {
    text: 'date 2019-04-30 Norwegian Foreign Minister Kari Nordmann will meet her Russian counterpart next week.\n\nThey will meet in Lavrov Street, at the Hotel Lavrov.',
    reads: ['Kari Nordmann'],
  },
  {
    text: 'Peruvian President Juana Quispe praised their ties.\n\nShe said the official visit of Norwegian King Ola Berg was a signal, as was in 1999 the visit of Chilean President Pedro Rojas.',
    reads: ['Juana Quispe', 'Ola Berg'],
  },
  {
    text: 'Peruvian President Juana Quispe praised their ties.\n\nThey are old.\n\nThe road is long.\n\nThe port is old.\n\nEarlier Quispe received Norwegian Foreign Minister Kari Nordmann.',
    reads: ['Juana Quispe', 'Kari Nordmann'],
  },
  {
    text: 'Peruvian President Juana Quispe praised their ties.\n\nThey are old.\n\nThe road is long.\n\nThe port is old.\n\nEarlier this year Quispe received Norwegian Foreign Minister Kari Nordmann.',
    reads: ['Juana Quispe'],
  },
  {
    text: 'Former Norwegian Prime Minister Ola Berg spoke in Lima with Peruvian President Juana Quispe.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
  {
    // What they did last year is not what is told.
    text: 'Norwegian Prime Minister Ola Berg will meet Peruvian President Juana Quispe in May. The two met last year in Oslo.',
    reads: ['Ola Berg', 'Juana Quispe'],
  },
];
