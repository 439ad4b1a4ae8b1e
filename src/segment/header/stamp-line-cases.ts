import type { HeaderCase } from './shape.ts';

/** Lines that a page stamps. */
export const stampLines: readonly HeaderCase[] = [
  { text: 'Jane Doe   |22.09.2022', parts: [['stamp', 'Jane Doe   |22.09.2022']] },
  {
    text: 'ANI | Lima | Updated: 05-01-2022 13:56',
    parts: [['stamp', 'ANI | Lima | Updated: 05-01-2022 13:56']],
  },
  { text: 'Last update: 11/08/2015', parts: [['stamp', 'Last update: 11/08/2015']] },
  {
    text: 'Politics 10/06/2008 13:10:00',
    parts: [['stamp', 'Politics 10/06/2008 13:10:00']],
  },
  {
    text: 'Updated at: 1530 PST, Tuesday, March 16, 2010',
    parts: [['stamp', 'Updated at: 1530 PST, Tuesday, March 16, 2010']],
  },
  { text: '08:29, February 14, 2012', parts: [['stamp', '08:29, February 14, 2012']] },
  {
    text: 'January 17, 1985|United Press International.',
    parts: [['stamp', 'January 17, 1985|United Press International.']],
  },
  {
    text: 'January 17, 1985|From Evening Post Wire Services',
    parts: [['stamp', 'January 17, 1985|From Evening Post Wire Services']],
  },
  { text: 'January 17, 1985|From Reuters', parts: [['stamp', 'January 17, 1985|From Reuters']] },
  {
    text: 'January 17, 1985 | Special to The Evening Post',
    parts: [['stamp', 'January 17, 1985 | Special to The Evening Post']],
  },
  { text: 'Jan. 17, 1985 12 AM PT', parts: [['stamp', 'Jan. 17, 1985 12 AM PT']] },
  { text: 'January 17, 1985, 6 p.m. ET', parts: [['stamp', 'January 17, 1985, 6 p.m. ET']] },
  { text: 'January 17, 1985 8:05 PM PT', parts: [['stamp', 'January 17, 1985 8:05 PM PT']] },
  {
    text: 'Jane Doe (@janedoe88) Published March 15, 2024 | 08:32 PM',
    parts: [['stamp', 'Jane Doe (@janedoe88) Published March 15, 2024 | 08:32 PM']],
  },
  {
    text: 'calendar>>May 13. 2019 Juche 108',
    parts: [['stamp', 'calendar>>May 13. 2019 Juche 108']],
  },
  {
    text: 'calendar>>May 13. 2019 Juche 108 |',
    parts: [['stamp', 'calendar>>May 13. 2019 Juche 108 |']],
  },
  {
    text: 'January 17, 1985|By Jane Doe and John Roe, Evening Post.',
    parts: [['stamp', 'January 17, 1985|By Jane Doe and John Roe, Evening Post.']],
  },
  {
    text: 'January 17, 1985|JANE Q. DOE and JOHN ROE | Post Staff Writers',
    parts: [['stamp', 'January 17, 1985|JANE Q. DOE and JOHN ROE | Post Staff Writers']],
  },
  {
    text: 'ANI | Lima | Updated: 24-09-2020 11:41 IST | Created: 24-09-2020 11:41 IST',
    parts: [
      ['stamp', 'ANI | Lima | Updated: 24-09-2020 11:41 IST | Created: 24-09-2020 11:41 IST'],
    ],
  },
  {
    text: '0 CommentsPrint E-mail Xinhua, November 17, 2009\nAdjust font size:',
    parts: [['stamp', '0 CommentsPrint E-mail Xinhua, November 17, 2009\nAdjust font size:']],
  },
  {
    text: 'Print | E-mail | Xinhua, November 17, 2009',
    parts: [['stamp', 'Print | E-mail | Xinhua, November 17, 2009']],
  },
  {
    text: 'Share Print Reuters | 3 May 2011',
    parts: [['stamp', 'Share Print Reuters | 3 May 2011']],
  },
  {
    text: '0 Comment(s) Print E-mail Xinhua, November 17, 2009',
    parts: [['stamp', '0 Comment(s) Print E-mail Xinhua, November 17, 2009']],
  },
  {
    text: 'www.chinaview.cn 2009-11-17 20:11:42    Print',
    parts: [['stamp', 'www.chinaview.cn 2009-11-17 20:11:42    Print']],
  },
  {
    text: 'E-Mail This Article | Print | November 17, 2009',
    parts: [['stamp', 'E-Mail This Article | Print | November 17, 2009']],
  },
  {
    text: 'Tue, Nov. 17, 2009 02:35 pm | Comments: 3',
    parts: [['stamp', 'Tue, Nov. 17, 2009 02:35 pm | Comments: 3']],
  },
  {
    text: 'November 17, 2009 | Print this page',
    parts: [['stamp', 'November 17, 2009 | Print this page']],
  },
  {
    text: 'Xinhua via COMTEX News Network, November 17, 2009',
    parts: [['stamp', 'Xinhua via COMTEX News Network, November 17, 2009']],
  },
  {
    text: 'Update: Nov 17, 2009, Xinhua, BEIJING',
    parts: [['stamp', 'Update: Nov 17, 2009, Xinhua, BEIJING']],
  },
  {
    text: 'By Jane Doe, Reuters | Tue Nov 17, 2009 5:31am EST',
    parts: [['stamp', 'By Jane Doe, Reuters | Tue Nov 17, 2009 5:31am EST']],
  },
  { text: 'AFP via Yahoo ^ | 10/20/2007', parts: [['stamp', 'AFP via Yahoo ^ | 10/20/2007']] },
  {
    text: 'AP via Evening Post - October 20, 2007',
    parts: [['stamp', 'AP via Evening Post - October 20, 2007']],
  },
  {
    text: 'The Evening Post of Lima ^ | October 20, 2007 | Jane Q. Doe',
    parts: [['stamp', 'The Evening Post of Lima ^ | October 20, 2007 | Jane Q. Doe']],
  },
  {
    text: 'Written: 2013-04-24 16:06:03Updated: 2013-04-24 17:54:27',
    parts: [['stamp', 'Written: 2013-04-24 16:06:03Updated: 2013-04-24 17:54:27']],
  },
  {
    text: 'Source: Xinhua| 2018-07-05 12:04:47|Editor: Chen',
    parts: [['stamp', 'Source: Xinhua| 2018-07-05 12:04:47|Editor: Chen']],
  },
  {
    text: 'By Reuters March 16, 2018 8:20 am < a min read',
    parts: [['stamp', 'By Reuters March 16, 2018 8:20 am < a min read']],
  },
  {
    text: 'Jane Doe 3 minutes ago Tue 18th June 2019 | 07:22 PM',
    parts: [['stamp', 'Jane Doe 3 minutes ago Tue 18th June 2019 | 07:22 PM']],
  },
  {
    text: 'Jan 14, 2022  •  19 minutes ago  •  < 1 minute read  •  Join the conversation',
    parts: [
      ['stamp', 'Jan 14, 2022  •  19 minutes ago  •  < 1 minute read  •  Join the conversation'],
    ],
  },
  {
    text: 'XinhuaUpdated: November 5, 2018',
    parts: [['stamp', 'XinhuaUpdated: November 5, 2018']],
  },
  {
    text: 'ANI | Lima | Updated: 05-01-2022 13:56 IST | Created: 05-01-2022 13:56 IST',
    parts: [
      ['stamp', 'ANI | Lima | Updated: 05-01-2022 13:56 IST | Created: 05-01-2022 13:56 IST'],
    ],
  },
  {
    text: 'Norwegian-Peruvian fisheries Materials 28 September 2006 13:48 (UTC +04:00)',
    parts: [
      ['stamp', 'Norwegian-Peruvian fisheries Materials 28 September 2006 13:48 (UTC +04:00)'],
    ],
  },
  {
    text: 'Politics 3 May 2011 09:05 (GMT+04:00)',
    parts: [['stamp', 'Politics 3 May 2011 09:05 (GMT+04:00)']],
  },
  { text: '08.12.2021 - Press release', parts: [['stamp', '08.12.2021 - Press release']] },
  { text: '( 2003-06-01 20:52) (7)', parts: [['stamp', '( 2003-06-01 20:52) (7)']] },
  { text: 'Jane Doe 14.08.2015 17:07', parts: [['stamp', 'Jane Doe 14.08.2015 17:07']] },
  {
    text: 'Jane Doe | 07.05.2024 - Update : 08.05.2024',
    parts: [['stamp', 'Jane Doe | 07.05.2024 - Update : 08.05.2024']],
  },
  {
    text: 'July 6, 2017 / 9:32 PM / Updated 7 years ago',
    parts: [['stamp', 'July 6, 2017 / 9:32 PM / Updated 7 years ago']],
  },
  {
    text: 'Date: 20/06/2024 | Source: KCNA.kp (En) | Read original version at source',
    parts: [['stamp', 'Date: 20/06/2024 | Source: KCNA.kp (En) | Read original version at source']],
  },
  { text: '02.10.2017 [17:28]', parts: [['stamp', '02.10.2017 [17:28]']] },
  { text: 'Sun, 06/28/2009 - 20:48', parts: [['stamp', 'Sun, 06/28/2009 - 20:48']] },
  { text: ' 6-APR-1987 14:49:11.63', parts: [['stamp', ' 6-APR-1987 14:49:11.63']] },
  {
    text: 'All Headlines 12:01 July 23, 2011',
    parts: [['stamp', 'All Headlines 12:01 July 23, 2011']],
  },
  {
    text: 'July 23, 2011 12:31 pm | Updated August 16, 2016 08:04 pm IST - Lima, Peru',
    parts: [
      ['stamp', 'July 23, 2011 12:31 pm | Updated August 16, 2016 08:04 pm IST - Lima, Peru'],
    ],
  },
];

/** Lines that are none, however like one they look. */
export const notStampLines: readonly string[] = [
  'Treaties of Norway and of Peru 28 September 2006 13:48',
  'The two ministers of Norway met in Lima on 28 September 2006 at 13:48 (UTC +04:00)',
  'January 17, 1985, from the two ministers',
  'They met at 6 p.m. on January 17, 1985',
  'Trade >> January 17, 1985 was agreed',
  'The Juche idea was taught on May 13. 2019',
  'The ministers ^ | met on October 20, 2007 in Lima',
  'To Lima via Oslo, January 17, 1985',
  'Print Media Conference, January 17, 1985',
  'Comments of the Two Ministers, January 17, 1985',
  'Print this Treaty on January 17, 1985',
  'www.chinaview.cn told of the talks of January 17, 1985',
  'Share the Road, January 17, 1985',
  'The talks of January 17, 1985',
  'Meeting of the Two Ministers, January 17, 1985',
  'January 17, 1985, by the two ministers in Lima',
  'January 17, 1985|The ministers met in Lima and agreed',
  'Jane Doe 04.08.2015 17:07 left',
  'The treaty of July 6, 2017 / signed 7 years ago',
  'Jane Doe | 04/08/2015 - Update : 05/08/2015',
  'Lima and Oslo and Paris and Bern, 17 January 1985, 10:22',
  '10:22',
  'Source: the two ministers met on 2018-07-05 in Lima',
];
