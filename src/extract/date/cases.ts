import { type Case, nothing } from '../case.ts';

/** Dates as words write them: EDTF, then the words. */
export const writtenDateCases: readonly Case[] = [
  { text: 'signed on January 6, 2022 in Oslo', reads: ['2022-01-06: January 6, 2022'] },
  { text: 'Done at Lusaka, 6 January 1971.', reads: ['1971-01-06: 6 January 1971'] },
  { text: 'London, 6th January, 1862.', reads: ['1862-01-06: 6th January, 1862'] },
  { text: 'the 22nd of March 1917', reads: ['1917-03-22: 22nd of March 1917'] },
  { text: 'Done this 3rd day of May 1976', reads: ['1976-05-03: 3rd day of May 1976'] },
  {
    text: 'on Jan. 6, on Sept. 9, 2009',
    reads: ['XXXX-01-06: Jan. 6', '2009-09-09: Sept. 9, 2009'],
  },
  { text: 'Tuesday, March 4th', reads: ['XXXX-03-04: Tuesday, March 4th'] },
  { text: 'Tues. 4 March 1958', reads: ['1958-03-04: Tues. 4 March 1958'] },
  { text: 'from May 22 to 26, 2014', reads: ['2014-05-22/2014-05-26: May 22 to 26, 2014'] },
  { text: 'Published March 24,2021', reads: ['2021-03-24: March 24,2021'] },
  { text: '22–26 May 2014', reads: ['2014-05-22/2014-05-26: 22–26 May 2014'] },
  { text: 'in May 2014 and in June, 2015', reads: ['2014-05: May 2014', '2015-06: June, 2015'] },
  { text: 'am 15.03.2021 um', reads: ['2021-03-15: 15.03.2021'] },
  { text: 'on 3/25/1998, and', reads: ['1998-03-25: 3/25/1998'] },
  { text: 'Updated: 24-09-2020 11:41', reads: ['2020-09-24: 24-09-2020'] },
  { text: 'VOM 3 MAY 1976', reads: ['1976-05-03: 3 MAY 1976'] },
  { text: 'January 9—8:40 a.m.', reads: ['XXXX-01-09: January 9'] },
  { text: 'Published: 2016-5-9 08:11:25', reads: ['2016-05-09: 2016-5-9'] },
  {
    text: 'on 2016/05/09, and 1998.12.3.',
    reads: ['2016-05-09: 2016/05/09', '1998-12-03: 1998.12.3'],
  },
  { text: 'posted 2014-05-22, changed', reads: ['2014-05-22: 2014-05-22'] },
  { text: 'on January\n6,\t2022', reads: ['2022-01-06: January\n6,\t2022'] },
  {
    text: '26-MAR-1987 03:12, 6-Apr-1987',
    reads: ['1987-03-26: 26-MAR-1987', '1987-04-06: 6-Apr-1987'],
  },
  { text: 'in English 1215 GMT 4 May 88', reads: ['1988-05-04: 4 May 88'] },
  { text: 'in English 1215 gmt 4 May 11', reads: ['2011-05-04: 4 May 11'] },
  { text: 'AP-NY-05-03-88 1215EDT<', reads: ['1988-05-03: 05-03-88'] },
  { text: 'AFP 211532 GMT MAY 96', reads: ['1996-05-21: 211532 GMT MAY 96'] },
  { text: 'Oslo, 14. June 2022', reads: ['2022-06-14: 14. June 2022'] },
  { text: 'kuna 081530 Jun 99NNNN', reads: ['1999-06-08: 081530 Jun 99'] },
  { text: 'VIENTIANE,SEPT.27 (KPL)', reads: ['XXXX-09-27: SEPT.27'] },
  // The space lost before the day, a stop after a whole month, the year of grace.
  { text: 'Stettin, April2, 1864.', reads: ['1864-04-02: April2, 1864'] },
  { text: 'Constantinople, December. 4, 1863.', reads: ['1863-12-04: December. 4, 1863'] },
  { text: 'Halifax, August 30, A. D. 1870.', reads: ['1870-08-30: August 30, A. D. 1870'] },
  { text: 'LONDON, DEC. 3, 1912', reads: ['1912-12-03: DEC. 3, 1912'] },
  { text: 'News 12:01 July 23, 2011', reads: ['2011-07-23: July 23, 2011'] },
  // The weekday tells day-first from month-first.
  { text: 'Sat, 05/08/2010 - 11:21', reads: ['2010-05-08: Sat, 05/08/2010'] },
  { text: 'Thu, 05/08/2010', reads: ['2010-08-05: Thu, 05/08/2010'] },
  { text: 'February 29, 2020', reads: ['2020-02-29: February 29, 2020'] },
  { text: 'February 29, 2021', reads: ['impossible: February 29, 2021'] },
  { text: '31 April 1999', reads: ['impossible: 31 April 1999'] },
  ...nothing(
    'the March2020 plan, April2',
    'on 03.05.2021 the two',
    'Resolution 2014/51/3, Decree 2016-13-2, version 2014.5.22.1',
    'No. 2016/45 and 3 of 2016/5-9, 2016-05/09',
    'They may meet in 2014, this third day of May.',
    'He will march 4 miles',
    '03/04/2014 and 3.4.2014',
    '04-09-2020, 229-24-09-2020 and 24-09.2020',
    'Mon, 05/08/2010',
    'MARCHING 4 MILES, MAYHEM 7, 6-ABC-1987',
    'Resolution 2014-051 and file 12014-05-22',
    'Decade 2020-2030, 14-05-22',
    'file 211532 GMT MAYOR 96, see page 14. June was dry',
    'file AP-NY-05-03-88, ship-05-03-88 1215EDT',
    'MAY 2014X, Mayor 22',
    'Marchetti 4, Augustus 9',
  ),
];

/** The dates of whole texts: field, EDTF, basis, words. */
export const statementDateCases: readonly Case[] = [
  {
    text: 'On 14 June 1967, the Foreign Minister received the Ambassador of Norway.',
    reads: ['event 1967-06-14 stated: 14 June 1967'],
  },
  {
    text: 'Date: 2009-11-05\n\nThe two ministers met on Wednesday in Bern.',
    reads: ['header 2009-11-05 stated: 2009-11-05', 'event 2009-11-04 derived: on Wednesday'],
  },
  {
    // What somebody was on his way from then is not what is told.
    text: 'LIMA, Nov 14 (Reuters) - The minister said he had discussed a visit with his counterpart when the latter stopped over in Lima on his way back from Oslo on November 4.',
    reads: ['event XXXX-11-14 stated: Nov 14'],
  },
  {
    text: 'VISIT OF THE KING\n\nPRIME MINISTER\n\nUNDER EMBARGO UNTIL 3.00 P.M. 1 FEBRUARY, 1985\n\nThe King is to pay a visit to Peru on April 13.',
    reads: ['published 1985-02-01 stated: 1 FEBRUARY, 1985'],
  },
  {
    // A birthday is not when good wishes came, nor what was reported earlier the news.
    text: 'LIMA. AGENCY – President Quispe had a telephone conversation with President Berg today.\n\nBerg congratulated Quispe on her birthday on May 17. As earlier reported, Quispe met with King Ola in Oslo on October 17, 2023.',
    reads: [],
  },
  {
    // What another had done before is not what is told.
    text: 'Lima, Nov. 29. ANDINA - The minister said today that Peru will abide by the ruling. He recalled that his colleague had made the same commitment on November 22 in Cali.',
    reads: ['event XXXX-11-29 stated: Nov. 29'],
  },
  {
    text: 'PM Holds Talks\n\nRef: PR230412en, Date: Mar 22, 2023\n\nThe Prime Minister held a meeting in Brussels.',
    reads: ['header 2023-03-22 stated: Mar 22, 2023'],
  },
  {
    // The credit of two agencies before a dateline on a line of its own.
    text: 'QUISPE SEES BERG AGAIN\n\nNZPA-Reuter Lima, Feb. 24\n\nPresident Quispe and Mr Berg held a third round of talks.',
    reads: ['event XXXX-02-24 stated: Feb. 24'],
  },
  {
    // Figures of a page's line that can mean two days, told apart by the wire below.
    text: 'Malaysia, Peru Agree on Fish\n\nLast update: 11/08/2015\n\nKUALA LUMPUR, Aug 11 (Bernama) -- Malaysia and Peru have agreed on fish.',
    reads: ['published 2015-08-11 inferred: 11/08/2015', 'event 2015-08-11 derived: Aug 11'],
  },
  {
    text: '28 April 2005 TRANSCRIPT OF JOINT PRESS CONFERENCE WITH THE PRIME MINISTER OF PERU\n\nPRIME MINISTER: Welcome to you all.\n\nQUESTION: Is it true?',
    reads: ['event 2005-04-28 stated: 28 April 2005'],
  },
  {
    // The day of a disaster is not that of words about it.
    text: 'In view of the events that took place on 11 September, it is fitting that we offer our condolences to the people of Peru, and I do so.',
    reads: [],
  },
  {
    // When somebody was appointed is not when he was spoken to.
    text: 'Date: 2009-11-06\n\nThe minister spoke with Kari Nordmann, who was appointed foreign minister on Thursday, about fish.',
    reads: ['header 2009-11-06 stated: 2009-11-06'],
  },
  {
    // Figures parted by stops have the day first, in a dateline as on a line of the page.
    text: 'Fish talks end\n\nBern, 12.02.2018 - The two ministers met and spoke of fish and of ships at some length.',
    reads: ['event 2018-02-12 stated: 12.02.2018'],
  },
  {
    text: 'Date: 2009-11-05\n\nThe President will receive the King on Friday, his spokesman said on Wednesday.',
    reads: ['header 2009-11-05 stated: 2009-11-05', 'event 2009-11-04 derived: on Wednesday'],
  },
  {
    text: 'Leaders Agree on Railway\n\n(Reuters) 3 March 2010\n\nLIMA, March 2 (Reuters) - Peru and Chile agreed to build a railway.',
    reads: ['published 2010-03-03 stated: 3 March 2010', 'event 2010-03-02 derived: March 2'],
  },
  {
    text: '08:29, February 14, 2012\n\nLIMA, Feb. 13 (Reuters) - Peru and Chile agreed to build a railway.',
    reads: ['published 2012-02-14 stated: February 14, 2012', 'event 2012-02-13 derived: Feb. 13'],
  },
  {
    text: 'Treaty Signed\n\nWritten: 2013-04-24 16:06:03Updated: 2013-04-25 17:54:27\n\nLIMA, Tuesday.—Peru and Chile have agreed to build a railway.',
    reads: ['published 2013-04-24 stated: 2013-04-24', 'event 2013-04-23 derived: , Tuesday.—'],
  },
  {
    text: 'Treaty Signed\n\nLIMA, Feb. 13.\n\nPeru and Chile have agreed to build a railway.',
    reads: ['event XXXX-02-13 stated: Feb. 13'],
  },
  {
    // What is threatened for a day to come is not the day of the report, though neither tells a year.
    text: 'LIMA, Feb. 13 - Peru warned Chile that it may close the port if Chile raises its tariffs on Feb. 19.',
    reads: ['event XXXX-02-13 stated: Feb. 13'],
  },
  {
    text: 'LIMA, Feb. 13 - Peru and Chile agreed to build a railway, opened on May 19.',
    reads: ['event XXXX-02-13 stated: Feb. 13'],
  },
  {
    text: 'LIMA, Feb. 13 - Peru and Chile met in Callao on Feb. 11.',
    reads: ['event XXXX-02-11 stated: Feb. 11', 'event XXXX-02-13 stated: Feb. 13'],
  },
  {
    text: 'LIMA, Jan. 2 - Peru and Chile met in Callao on Dec. 31.',
    reads: ['event XXXX-12-31 stated: Dec. 31', 'event XXXX-01-02 stated: Jan. 2'],
  },
  {
    text: 'LIMA, Feb. 13 - Peru and Chile are to meet again. Their ministers met last on 3 September 2008 in Callao.',
    reads: ['event XXXX-02-13 stated: Feb. 13'],
  },
  {
    // The day of the wire tells the order of the page’s figures.
    text: 'Railway Agreed\n\nSource: Reuters | 03-12-2009 08:10\n\nLIMA, March 11 (Reuters) -- Peru and Chile agreed to build a railway.',
    reads: ['published 2009-03-12 inferred: 03-12-2009', 'event 2009-03-11 derived: March 11'],
  },
  {
    text: '12/03/2009\n\nLIMA, March 12 (Reuters) -- Peru and Chile agreed to build a railway.',
    reads: ['header 2009-03-12 inferred: 12/03/2009', 'event 2009-03-12 derived: March 12'],
  },
  {
    // Beside neither reading, or both days away: nothing is chosen.
    text: 'Railway Agreed\n\nSource: Reuters | 03-12-2009 08:10\n\nLIMA, June 11 (Reuters) -- Peru and Chile agreed to build a railway.',
    reads: ['event XXXX-06-11 stated: June 11'],
  },
  {
    text: 'Railway Agreed\n\nSource: Reuters | 03-12-2009 08:10\n\nPeru and Chile agreed to build a railway.',
    reads: [],
  },
  {
    // What a page prints below the text: when it put it out, not when it changed it.
    text: 'Railway Agreed\n\nPeru and Chile met in Lima on Saturday.\n\nFirst Published: Sat, September 30 2017. 18:50 IST',
    reads: [
      'published 2017-09-30 stated: Sat, September 30 2017',
      'event 2017-09-30 derived: on Saturday',
    ],
  },
  {
    text: 'Railway Agreed\n\nPeru and Chile met in Lima on Saturday.\n\nPosted: 30 September 2017 18:50',
    reads: [
      'published 2017-09-30 stated: 30 September 2017',
      'event 2017-09-30 derived: on Saturday',
    ],
  },
  {
    text: 'Railway Agreed\n\nPeru and Chile met in Lima on Saturday.\n\nLast updated: 30 September 2017 18:50',
    reads: [],
  },
  {
    text: 'Railway Agreed\n\n3 May 2016\n\nPeru and Chile agreed to build a railway.\n\nFirst Published: 30 September 2017 18:50',
    reads: ['header 2016-05-03 stated: 3 May 2016'],
  },
  {
    // A weekday behind what was done.
    text: 'Railway Agreed\n\n10 December 2000\n\nPeru and Chile established diplomatic relations Saturday.',
    reads: ['header 2000-12-10 stated: 10 December 2000', 'event 2000-12-09 derived: Saturday'],
  },
  {
    text: 'Railway Agreed\n\n24 August 2005\n\nThe ministers of Peru and Chile discussed the railway Tuesday evening.',
    reads: ['header 2005-08-24 stated: 24 August 2005', 'event 2005-08-23 derived: Tuesday'],
  },
  {
    text: 'Railway Agreed\n\n24 August 2005\n\nThe ministers of Peru and Chile discussed talks to be held next Tuesday.',
    reads: ['header 2005-08-24 stated: 24 August 2005'],
  },
  {
    text: 'Railway Agreed\n\n24 August 2005\n\nThe ministers urged Peru to open the port by Tuesday.',
    reads: ['header 2005-08-24 stated: 24 August 2005'],
  },
  {
    // The mark with which a wire closes.
    text: 'Railway Agreed\n\nLIMA, Peru (AP) _ Peru and Chile agreed Tuesday to build a railway.\n\nThey will meet again.\n\nAP-NY-05-03-88 1215EDT<',
    reads: ['event 1988-05-03 derived: agreed Tuesday', 'published 1988-05-03 stated: 05-03-88'],
  },
  {
    text: 'Railway Agreed\n\nLIMA, May 3 (AFP) - Peru and Chile agreed Tuesday to build a railway.\n\nAFP 031215 GMT MAY 88',
    reads: [
      'published 1988-05-03 stated: 031215 GMT MAY 88',
      'event 1988-05-03 derived: agreed Tuesday',
      'event 1988-05-03 derived: May 3',
    ],
  },
  {
    text: 'Railway Agreed\n\nLIMA, May 3 (Reuter) - Peru and Chile agreed to build a railway.\n\nThey will meet again.\n\n3-MAY-1988 13:05',
    reads: ['event 1988-05-03 derived: May 3', 'published 1988-05-03 stated: 3-MAY-1988'],
  },
  {
    text: 'Railway Agreed\n\nLima (PANA) - Peru and Chile agreed Friday to build a railway.\n\nLima - 21/10/2005',
    reads: ['event 2005-10-21 derived: agreed Friday', 'published 2005-10-21 stated: 21/10/2005'],
  },
  {
    // Figures parted by stops, behind the writer's name.
    text: 'Railway Agreed\n\nJane Doe | 07.05.2024 - Update : 08.05.2024\n\nPeru and Chile agreed on Tuesday to build a railway.',
    reads: ['published 2024-05-07 inferred: 07.05.2024', 'event 2024-05-07 derived: on Tuesday'],
  },
  {
    // A weekday in the first sentence, and a day of something else in the next.
    text: 'Railway Agreed\n\nLIMA (Reuters) - Peru and Chile agreed on Thursday to build a railway.\n\nNorway cut its ties with Chile on June 5.',
    reads: [],
  },
  {
    text: 'Railway Agreed\n\nLIMA (Reuters) - Peru and Chile agreed to build a railway, officials said on Thursday.\n\nThe ministers of the two states met on June 5.',
    reads: ['event XXXX-06-05 stated: June 5'],
  },
  {
    // A day a short sentence in capitals ends with closes nothing.
    text: 'Railway Agreed\n\nPeru and Chile agreed to build a railway.\n\nTHE DELEGATION ARRIVED IN LIMA ON 16 FEBRUARY 1979.',
    reads: [],
  },
  {
    // The day a page was changed is not the text's, where another line says when it was put out.
    text: 'Railway Agreed\n\nPublished: 27.04.2010 14:41\nUpdated: 28.04.2010 08:12\n\nPeru and Chile agreed today to build a railway.',
    reads: ['header 2010-04-27 stated: 27.04.2010', 'event 2010-04-27 derived: today'],
  },
  {
    // A weekday of the first sentence is nearer than a day of the next.
    text: 'Railway Agreed\n\n25 January 2022\n\nPeru and Chile agreed on Tuesday to build a railway. The ministers of the two states met on January 20.',
    reads: [
      'header 2022-01-25 stated: 25 January 2022',
      'event 2022-01-25 derived: on Tuesday',
      'event 2022-01-20 derived: January 20',
    ],
  },
  {
    text: 'Railway Agreed\n\n25 January 2022\n\nPeru and Chile agreed to build a railway. The new premier took over from Pedro Rojas on January 16.',
    reads: ['header 2022-01-25 stated: 25 January 2022'],
  },
  {
    text: 'Moscow, July 25, 1962, TASS. The Premier received the Ambassador of Norway today.',
    reads: ['event 1962-07-25 derived: today', 'event 1962-07-25 stated: July 25, 1962'],
  },
  {
    // A newspaper, its city in brackets.
    text: 'Railway Agreed\n\nLIMA, July 23 (Reuter).—Peru and Chile agreed to build a railway.\n\nThey will meet again.\n\nThe Age (Melbourne), Monday, July 25, 1955.',
    reads: ['event 1955-07-23 derived: July 23', 'event 1955-07-25 stated: Monday, July 25, 1955'],
  },
  {
    // A town nobody knows, in a state.
    text: 'Railway Agreed\n\nQuispetown, Peru, May 3 (XYZ).- Peru and Chile agreed to build a railway.',
    reads: ['event XXXX-05-03 stated: May 3'],
  },
  {
    // The days of what was spoken of.
    text: 'Railway Agreed\n\n27 April 2022\n\nThe two presidents spoke by phone to discuss the explosions in Lima on April 25-26.',
    reads: ['header 2022-04-27 stated: 27 April 2022'],
  },
  {
    // A monitor’s line: the station, the language, hour and day.
    text: 'Tokyo KYODO in English 1215 GMT 4 May 88\n\nRailway Agreed\n\n[Text] Tokyo, May 4 KYODO -- Peru and Chile agreed to build a railway.',
    reads: ['published 1988-05-04 stated: 4 May 88', 'event 1988-05-04 derived: May 4'],
  },
  {
    text: 'Railway Agreed\n\nLima, 4 May: Peru and Chile agreed on Tuesday to build a railway.\n\nThey will meet again.\n\nSource: ITAR-TASS news agency, Lima, in English 1215 gmt 4 May 11',
    reads: [
      'published 2011-05-04 stated: 4 May 11',
      'event 2011-05-03 derived: on Tuesday',
      'event 2011-05-04 derived: 4 May',
    ],
  },
  {
    // Days a report goes back to, and those that came to nothing.
    text: 'LIMA, May 3 (AP) - The king of Norway wrote to the president of Peru. Earlier, on April 30, he spoke with the president of Chile.',
    reads: ['event XXXX-05-03 stated: May 3'],
  },
  {
    text: 'The ministers of Peru and Chile would meet in Lima, an official said. The meeting was to have been held on Dec. 15.',
    reads: [],
  },
  {
    // The day on the line of who wrote it; a day on which a letter came is not the report’s.
    text: 'Railway Agreed\n\nBy Jane Doe, AFP | AFP – Tue, May 3, 2011\n\nPeru and Chile agreed on Tuesday to build a railway.',
    reads: [
      'published 2011-05-03 stated: Tue, May 3, 2011',
      'event 2011-05-03 derived: on Tuesday',
    ],
  },
  {
    text: 'Railway Agreed\n\nBy Jane Doe\n\nPeru and Chile agreed on Tuesday to build a railway.',
    reads: [],
  },
  {
    // What the talks followed was another day’s.
    text: 'LIMA, May 3 (AP) - Peru and Chile held talks on Tuesday. The talks followed a visit by the foreign minister of Chile on April 28.',
    reads: ['event XXXX-05-03 stated: May 3'],
  },
  {
    // A house is no place: its day is the report’s, and the wire bears its own.
    text: 'Xinhua, May 4, 2011\n\nOSLO, May 3 (Xinhua) -- The minister of Peru said so.',
    reads: ['published 2011-05-04 stated: May 4, 2011', 'event 2011-05-03 derived: May 3'],
  },
  {
    text: 'The Associated Press\n\nMay 4, 2011, Wednesday, AM cycle\n\nSECTION: International News\n\nHEADLINE: Railway Agreed\n\nDATELINE: LIMA, Peru\n\nBODY:\n   Peru and Chile agreed Tuesday to build a railway.\n\nLOAD-DATE: May 6, 2011',
    reads: ['header 2011-05-04 stated: May 4, 2011', 'event 2011-05-03 derived: agreed Tuesday'],
  },
  {
    text: '03/04/2014\n\nPeru and Chile met on 3 April in Callao.',
    reads: ['header 2014-04-03 inferred: 03/04/2014', 'event 2014-04-03 derived: 3 April'],
  },
  {
    // Nothing tells the day from the month.
    text: '03/04/2014\n\nPeru and Chile met on Thursday in Callao.',
    reads: [],
  },
  {
    text: '03/04/2014\n\nPeru and Chile met on 3 April and on March 4 in Callao.',
    reads: ['event XXXX-04-03 stated: 3 April', 'event XXXX-03-04 stated: March 4'],
  },
  {
    text: 'President Juana Quispe spoke today with the King of Norway. They looked ahead to the visit on May 23, 2024.',
    reads: [],
  },
  {
    text: 'President Juana Quispe spoke today with the King of Norway. He had been in Lima on May 23, 2024.',
    reads: [],
  },
  {
    text: 'President Juana Quispe met the King of Norway. On September 7, 2013, Quispe proposed the railway in Oslo.',
    reads: [],
  },
  {
    text: 'President Juana Quispe met the King of Norway. On September 7, 2013, Quispe also met the Queen in Oslo.',
    reads: ['event 2013-09-07 stated: September 7, 2013'],
  },
  {
    text: 'The Vice President met with Prime Minister Ola Berg on Thursday. The meeting follows the summit on June 9, 2022.',
    reads: [],
  },
  {
    // A caption over the wire gives the year.
    text: 'Peruvian President Juana Quispe shakes hands with the King in Lima, July 28, 2008.\n\nLIMA, July 28 (Reuters) - President Juana Quispe met on Monday with the King of Norway.',
    reads: [
      'event 2008-07-28 stated: July 28, 2008',
      'event 2008-07-28 derived: on Monday',
      'event 2008-07-28 derived: July 28',
    ],
  },
  {
    text: 'President Juana Quispe is received by the King in Oslo, capital of Norway, Feb. 2, 2007.',
    reads: ['event 2007-02-02 stated: Feb. 2, 2007'],
  },
  {
    text: 'President Juana Quispe spoke of the treaty signed in Oslo, Norway, Feb. 2, 2007.',
    reads: [],
  },
  {
    text: 'Ministers Meet\n\nUpdated: 2009-02-12 09:19 LIMA -- The President left here Wednesday for Oslo.',
    reads: ['published 2009-02-12 stated: 2009-02-12', 'event 2009-02-11 derived: here Wednesday'],
  },
  {
    // What history tells of a day.
    text: 'LIMA (AP) _ President Juana Quispe met Monday with the envoy of Chile. On Oct. 6, 1981 Quispe succeeded Pedro Rojas.',
    reads: [],
  },
  {
    text: 'The minister called on President Juana Quispe today (August 21, 2019) in Lima.',
    reads: ['event 2019-08-21 stated: August 21, 2019'],
  },
  {
    text: 'Peru and Chile have agreed to build a railway. It will be long. (Reuters, May 24, 2021)',
    reads: ['published 2021-05-24 stated: May 24, 2021'],
  },
  {
    text: 'Peru and Chile have agreed to build a railway (as in the treaty of May 24, 2021).',
    reads: [],
  },
  {
    text: 'Source:Reuters Published: 2016-5-9 08:11:25\n\nPeru and Chile agreed to build a railway.',
    reads: ['published 2016-05-09 stated: 2016-5-9'],
  },
  {
    text: ' date 2010-03-03 \n\nPresident Juana Quispe Tuesday met here with the envoy of Chile.',
    reads: ['header 2010-03-03 stated: 2010-03-03', 'event 2010-03-02 derived: Tuesday'],
  },
  {
    // A header of the collector's that is older than the dateline: the same year, not the one before.
    text: ' date 2010-03-02 \n\nLIMA, March 3 (Reuters) - Peru and Chile agreed to build a railway.',
    reads: ['header 2010-03-02 stated: 2010-03-02', 'event 2010-03-03 derived: March 3'],
  },
  {
    text: ' date 2010-01-01 \n\nLIMA, Dec. 31 (Reuters) - Peru and Chile agreed to build a railway.',
    reads: ['header 2010-01-01 stated: 2010-01-01', 'event 2009-12-31 derived: Dec. 31'],
  },
  {
    // Half a year apart: the year of the dateline is not told, and a full date is not outranked by it.
    text: ' date 2010-03-02 \n\nLIMA, Sept. 9 (Reuters) - Peru and Chile agreed to build a railway.',
    reads: ['header 2010-03-02 stated: 2010-03-02'],
  },
  {
    text: 'Date: 1862-01-05\n\nOn the 27th ultimo the Minister of Norway was received by the President.',
    reads: ['header 1862-01-05 stated: 1862-01-05', 'event 1861-12-27 derived: the 27th ultimo'],
  },
  {
    text: 'Date: 1862-01-05\n\nThe Minister of Norway was received by the President on the 3d instant.',
    reads: ['header 1862-01-05 stated: 1862-01-05', 'event 1862-01-03 derived: the 3d instant'],
  },
  {
    // Still to come, another paper’s, no day of that month, and later than the text itself.
    text: 'Date: 1862-03-05\n\nThe President will receive him on the 9th proximo. I have your letter received on the 27th ultimo. He came on the 30th ultimo, or on the 9th instant.',
    reads: ['header 1862-03-05 stated: 1862-03-05'],
  },
  {
    text: 'The Prime Minister of Norway visited the island from 15-17 October 2012. The talks were held on 17 October 2012.',
    reads: [
      'event 2012-10-17 stated: 17 October 2012',
      'event 2012-10-15/2012-10-17 stated: 15-17 October 2012',
    ],
  },
  {
    text: 'Statement by the Minister\n\n24 April 1995\n\nThe agreement of 12 March 1990 remains in force.',
    reads: ['header 1995-04-24 stated: 24 April 1995'],
  },
  {
    text: 'Thursday, April 24, 2025\n\nThe President spoke by telephone today with the Prime Minister of Norway.',
    reads: [
      'header 2025-04-24 stated: Thursday, April 24, 2025',
      'event 2025-04-24 derived: today',
    ],
  },
  {
    text: 'Tuesday, September 26, 2000\n\nThe President of Peru met with visiting Foreign Minister Kari Nordmann in Lima Monday to discuss the railway.',
    reads: [
      'header 2000-09-26 stated: Tuesday, September 26, 2000',
      'event 2000-09-25 derived: Monday',
    ],
  },
  {
    // A caption gives the year of the same day, of no other.
    text: 'LIMA, March 2 (Reuters) - Peru and Chile agreed to build a railway.\n\nThe talks were friendly.\n\nPhoto: President Juana Quispe speaks in Lima on March 2, 2010.',
    reads: ['event 2010-03-02 derived: March 2'],
  },
  {
    text: 'LIMA, March 2 (Reuters) - Peru and Chile agreed to build a railway.\n\nThe talks were friendly.\n\nPhoto: President Juana Quispe speaks in Lima on May 12, 2010.',
    reads: ['event XXXX-03-02 stated: March 2'],
  },
  {
    // In a title too: the day of the dinner, whoever gave it; a day without one can be that of something else named there.
    text: 'SPEECH BY THE PRIME MINISTER AT THE DINNER GIVEN WEDNESDAY 6 FEBRUARY 1974 BY THE KING OF NORWAY\n\nI thank you for your welcome.',
    reads: ['event 1974-02-06 stated: WEDNESDAY 6 FEBRUARY 1974'],
  },
  {
    text: 'Remarks on the Treaty of 6 February 1974 and the Fisheries of Norway\n\nI thank you for your welcome.',
    reads: [],
  },
  {
    // A weekday before its date ties the day to what is told, save where words make it another event’s.
    text: 'The ministers of Peru and Chile met in Lima, Tuesday, March 2, 2010, and built a railway.',
    reads: ['event 2010-03-02 stated: Tuesday, March 2, 2010'],
  },
  {
    text: 'The treaty signed in Lima Tuesday, March 2, 2010, remains the foundation of relations.',
    reads: [],
  },
  {
    // Below a summary the wire begins with its dateline; a place and a day without a house are the writer’s.
    text: 'Peru and Chile will build a railway, their ministers said in Lima. They had met there for days, with many others who had come from near and from far.\n\nLIMA, March 2 (Reuters) - Peru and Chile agreed to build a railway.\n\nIt is long.',
    reads: ['event XXXX-03-02 stated: March 2'],
  },
  {
    text: 'Peru and Chile will build a railway, their ministers said in Lima. They had met there for days, with many others who had come from near and from far.\n\nLIMA, March 2 - the day the last railway was opened - is a holiday.\n\nIt is long.',
    reads: [],
  },
  {
    // What is to come, what last was, and a meeting named by its day.
    text: 'Tuesday, September 26, 2000\n\nThe President of Peru, who met the King last Monday, will open the Friday meeting in Lima. The two agreed to meet by Sunday.',
    reads: ['header 2000-09-26 stated: Tuesday, September 26, 2000'],
  },
  {
    text: 'The Prime Minister of Norway held talks in Lima, a spokesman announced Tuesday.\n\nThe talks were friendly.\n\n(Evening Post July 16, 2003)',
    reads: [
      'published 2003-07-16 stated: July 16, 2003',
      'event 2003-07-15 derived: announced Tuesday',
    ],
  },
  {
    text: 'London, March 10. The Minister of Peru was received.\n\nThe talks were friendly.\n\nEvening Star, Volume XXXI, 20 March 1901, Page 4',
    reads: ['published 1901-03-20 stated: 20 March 1901', 'event 1901-03-10 derived: March 10'],
  },
  {
    // A treaty and its day in brackets are of the text.
    text: 'The Prime Minister of Norway held talks in Lima on Tuesday.\n\nThe talks were friendly.\n\n(The Treaty of Lima was signed on July 16, 2003)',
    reads: [],
  },
  {
    // Of two days over the text the one beside which the dateline stands.
    text: 'Released on 2013-02-13 00:00 GMT\n\nRailway Opened\n\n2011-08-03 09:03:42\n\nLIMA, Aug. 2 (Xinhua) -- The railway was opened.',
    reads: [
      'published 2013-02-13 stated: 2013-02-13',
      'header 2011-08-03 stated: 2011-08-03',
      'event 2011-08-02 derived: Aug. 2',
    ],
  },
  {
    text: 'Railway Opened\n\nThe railway was opened in Lima.\n\nArticle extracted from this publication >>  December 27, 1985',
    reads: ['published 1985-12-27 stated: December 27, 1985'],
  },
  ...nothing(
    'Railway Opened\n\nThe railway was opened.\n\nThe story of its publication is old, and so is the map of December 27, 1985',
    'The treaty signed on 5 May 1990 remains the foundation of relations.',
    'The two sides will meet on 5 May 1990 in Oslo.',
    'They prepared a meeting due to take place on 5 May 1990.',
    'LIMA, Tuesday.—Peru and Chile have agreed to build a railway.',
    'The ministers met on Wednesday in Bern.',
    'The ministers of the two states met on the 27th ultimo in Bern.',
    'They recalled that diplomatic relations were established on 5 May 1990.',
  ),
  {
    text: 'Date: 2009-11-05\n\nThe ministers will meet on Friday in Bern.',
    reads: ['header 2009-11-05 stated: 2009-11-05'],
  },
  {
    text: 'JOINT COMMUNIQUE\n\nAt the invitation of the President of Peru, the President of Norway visited Lima from the 22nd to the 27th June, 1961.\n\nThe two Presidents spoke of fish.\n\nDone at Lima this 27th day of June, 1961, in duplicate.',
    reads: [
      'event 1961-06-27 stated: 27th day of June, 1961',
      'event 1961-06-22/1961-06-27 stated: 22nd to the 27th June, 1961',
    ],
  },
  {
    text: 'Treaty of Peace\n\nThe two Governments agreed on peace.\n\nDONE at Lima on the twelfth day of December 2020, in two originals.',
    reads: ['event 2020-12-12 stated: twelfth day of December 2020'],
  },
  {
    text: 'Treaty of Peace\n\nThe two Governments agreed on peace.\n\nDone in duplicate at Lima this twenty-seventh day of June, one thousand nine hundred and sixty-one.',
    reads: [
      'event 1961-06-27 stated: twenty-seventh day of June, one thousand nine hundred and sixty-one',
    ],
  },
  {
    text: 'Treaty of Peace\n\nThe two Governments agreed on peace.\n\nDone at Lima on the umpteenth day of June, one thousand nine hundred.',
    reads: [],
  },
  {
    text: 'STRICT EMBARGO: 1800 hrs 05.11.2009\n\nSpeech by the Minister at the Luncheon\n\nExcellencies, ladies and gentlemen,\n\nI am delighted to see you. When we last met in Lima on 12 August, we spoke of the sea.',
    reads: ['published 2009-11-05 inferred: 05.11.2009'],
  },
  {
    text: 'Letter from Mr Berg to Mr Rojas\n\nOslo\n3.2.1975\n\nMy dear Minister,\n\nFurther to our talks in Lima on 20 January, I write to you again.',
    reads: ['header 1975-02-03 inferred: 3.2.1975'],
  },
  {
    text: 'They spoke of fish.\n\nIt was good.\n\nDone or not, it was begun on 3 May 1960.',
    reads: [],
  },
  {
    text: 'Minister meets Envoy\n\nThe Minister met the Envoy in Lima.\n\nENDS\n\nPress Office\n\n12 April 2023',
    reads: ['published 2023-04-12 stated: 12 April 2023'],
  },
  {
    text: 'Date: 2009-11-05\n\nThe ministers, who met last Wednesday, will meet again this Friday.',
    reads: ['header 2009-11-05 stated: 2009-11-05'],
  },
  {
    text: 'Talks in Lima\n\nThe two met on Wednesday.\n\nANI | Lima | Updated: 05-01-2022 13:56 IST | Created: 05-01-2022 13:56 IST\n\nThey spoke of railways.',
    reads: ['published 2022-01-05 inferred: 05-01-2022', 'event 2022-01-05 derived: on Wednesday'],
  },
  {
    text: 'Talks in Lima\n\nUpdated: 05/01/2022 1:56 PM EST\n\nThe two spoke of railways.',
    reads: ['published 2022-05-01 inferred: 05/01/2022'],
  },
  {
    text: 'Talks in Lima\n\nThe two met here.\n\nAgence France Presse - March 11, 2007.',
    reads: ['published 2007-03-11 stated: March 11, 2007'],
  },
  {
    text: 'Talks in Lima\n\nThe two met here.\n\n(Reuters, 11 March 2007)',
    reads: ['published 2007-03-11 stated: 11 March 2007'],
  },
  {
    text: 'Talks in Lima\n\nXinhuaUpdated: November 5, 2018\n\nThe two met here.',
    reads: ['published 2018-11-05 stated: November 5, 2018'],
  },
  {
    text: 'Lima (AFP) Mar 13, 2006 The ministers met early Sunday.',
    reads: [
      'published 2006-03-13 stated: Mar 13, 2006',
      'event 2006-03-12 derived: early Sunday',
      'event 2006-03-13 stated: Mar 13, 2006',
    ],
  },
  {
    text: 'Talks in Lima\n\nJuly 21, 2001 - 0:0\n\nThe two met here.',
    reads: ['header 2001-07-21 stated: July 21, 2001'],
  },
  {
    text: 'King to Visit Peru\nJune 13, 1985 12 AM PT\n\nThe King announced Wednesday that he will go to Lima.',
    reads: [
      'published 1985-06-13 stated: June 13, 1985',
      'event 1985-06-12 derived: announced Wednesday',
    ],
  },
  {
    text: 'King Sends Greetings\n\ncalendar>>June 12. 2019 Juche 108\n\nThe King sent a message to Lima.',
    reads: ['published 2019-06-12 stated: June 12. 2019'],
  },
  {
    text: 'Envoy due in Lima\n\nPress, 28 October 1982\n\nThe envoy is expected in Lima today.',
    reads: ['published 1982-10-28 stated: 28 October 1982'],
  },
  {
    text: 'LIMA: The King paid a call here on Saturday (July 20), discussing the railway.',
    reads: ['event XXXX-07-20 stated: July 20'],
  },
  {
    text: 'The King criticised Peru on Friday [11 March] for its tariffs.',
    reads: ['event XXXX-03-11 stated: 11 March'],
  },
  {
    text: 'The King is to visit Peru on Friday [11 March] for talks.',
    reads: [],
  },
];
