import { leader } from '../row.ts';
import type { Leader } from '../types.ts';

/** Leaders of Australia who are in no other table: prime ministers since 1901, foreign ministers since 1941. */
// biome-ignore format: a table, one person a row
export const australianPredecessors: readonly Leader[] = [
  leader('edmund-barton', 'Edmund Barton', 'Barton', 'Sir Edmund Barton', ['Prime Minister', 'AU', '1901-01-01/1903-09-24']),
  leader('alfred-deakin', 'Alfred Deakin', 'Deakin', '', ['Prime Minister', 'AU', '1903-09-24/1904-04-27'], ['Prime Minister', 'AU', '1905-07-05/1908-11-13'], ['Prime Minister', 'AU', '1909-06-02/1910-04-29']),
  leader('chris-watson', 'Chris Watson', 'Watson', 'J. C. Watson', ['Prime Minister', 'AU', '1904-04-27/1904-08-18']),
  leader('george-reid', 'George Reid', 'Reid', 'Sir George Reid', ['Prime Minister', 'AU', '1904-08-18/1905-07-05']),
  leader('andrew-fisher', 'Andrew Fisher', 'Fisher', '', ['Prime Minister', 'AU', '1908-11-13/1909-06-02'], ['Prime Minister', 'AU', '1910-04-29/1913-06-24'], ['Prime Minister', 'AU', '1914-09-17/1915-10-27']),
  leader('joseph-cook', 'Joseph Cook', 'Cook', 'Sir Joseph Cook', ['Prime Minister', 'AU', '1913-06-24/1914-09-17']),
  leader('billy-hughes', 'Billy Hughes', 'Hughes', 'W. M. Hughes|William Morris Hughes', ['Prime Minister', 'AU', '1915-10-27/1923-02-09']),
  leader('stanley-bruce', 'Stanley Bruce', 'Bruce', 'S. M. Bruce|Stanley Melbourne Bruce', ['Prime Minister', 'AU', '1923-02-09/1929-10-22']),
  leader('james-scullin', 'James Scullin', 'Scullin', 'J. H. Scullin', ['Prime Minister', 'AU', '1929-10-22/1932-01-06']),
  leader('joseph-lyons', 'Joseph Lyons', 'Lyons', 'J. A. Lyons', ['Prime Minister', 'AU', '1932-01-06/1939-04-07']),
  leader('earle-page', 'Earle Page', 'Page', 'Sir Earle Page', ['Prime Minister', 'AU', '1939-04-07/1939-04-26']),
  leader('arthur-fadden', 'Arthur Fadden', 'Fadden', 'A. W. Fadden|Sir Arthur Fadden', ['Prime Minister', 'AU', '1941-08-29/1941-10-07']),
  leader('john-curtin', 'John Curtin', 'Curtin', '', ['Prime Minister', 'AU', '1941-10-07/1945-07-05']),
  leader('frank-forde', 'Frank Forde', 'Forde', 'F. M. Forde', ['Prime Minister', 'AU', '1945-07-06/1945-07-13']),
  leader('ben-chifley', 'Ben Chifley', 'Chifley', 'J. B. Chifley|Joseph Benedict Chifley', ['Prime Minister', 'AU', '1945-07-13/1949-12-19']),
  leader('h-v-evatt', 'H. V. Evatt', 'Evatt', 'Herbert Vere Evatt|Herbert Evatt', ['Foreign Minister', 'AU', '1941-10-07/1949-12-19']),
  leader('percy-spender', 'Percy Spender', 'Spender', 'P. C. Spender|Sir Percy Spender', ['Foreign Minister', 'AU', '1949-12-19/1951-04']),
  leader('richard-casey', 'Richard Casey', 'Casey', 'R. G. Casey|Lord Casey', ['Foreign Minister', 'AU', '1951-04/1960-02']),
  leader('garfield-barwick', 'Garfield Barwick', 'Barwick', 'Sir Garfield Barwick', ['Foreign Minister', 'AU', '1961-12/1964-04']),
  leader('paul-hasluck', 'Paul Hasluck', 'Hasluck', 'Sir Paul Hasluck', ['Foreign Minister', 'AU', '1964-04/1969-02']),
  leader('gordon-freeth', 'Gordon Freeth', 'Freeth', '', ['Foreign Minister', 'AU', '1969-02/1969-11']),
  leader('leslie-bury', 'Leslie Bury', 'Bury', 'Les Bury', ['Foreign Minister', 'AU', '1971-03/1971-08']),
  leader('nigel-bowen', 'Nigel Bowen', 'Bowen', 'N. H. Bowen', ['Foreign Minister', 'AU', '1971-08-02/1972-12-05']),
  leader('don-willesee', 'Don Willesee', 'Willesee', 'Donald Willesee', ['Foreign Minister', 'AU', '1973-11/1975-11-11']),
  leader('tony-street', 'Tony Street', 'Street', 'A. A. Street|Anthony Street', ['Foreign Minister', 'AU', '1980-11-03/1983-03-11']),
];

/** Leaders of New Zealand, Canada and Indonesia of the twentieth century, and Canadian foreign ministers since 2000. */
// biome-ignore format: a table, one person a row
export const pacificAndCanadianPredecessors: readonly Leader[] = [
  leader('keith-holyoake', 'Keith Holyoake', 'Holyoake', 'Sir Keith Holyoake|K. J. Holyoake', ['Prime Minister', 'NZ', '1960-12-12/1972-02-07']),
  leader('norman-kirk', 'Norman Kirk', 'Kirk', 'N. E. Kirk', ['Prime Minister', 'NZ', '1972-12-08/1974-08-31']),
  leader('bill-rowling', 'Bill Rowling', 'Rowling', 'Wallace Rowling|W. E. Rowling', ['Prime Minister', 'NZ', '1974-09-06/1975-12-12']),
  leader('geoffrey-palmer', 'Geoffrey Palmer', 'Palmer', 'Sir Geoffrey Palmer', ['Prime Minister', 'NZ', '1989-08-08/1990-09-04']),
  leader('mike-moore', 'Mike Moore', 'Moore', '', ['Prime Minister', 'NZ', '1990-09-04/1990-11-02']),
  leader('jim-bolger', 'Jim Bolger', 'Bolger', 'James Bolger', ['Prime Minister', 'NZ', '1990-11-02/1997-12-08']),
  leader('jenny-shipley', 'Jenny Shipley', 'Shipley', '', ['Prime Minister', 'NZ', '1997-12-08/1999-12']),
  leader('phil-goff', 'Phil Goff', 'Goff', '', ['Foreign Minister', 'NZ', '1999-12-10/2005-10']),
  leader('gerry-brownlee', 'Gerry Brownlee', 'Brownlee', '', ['Foreign Minister', 'NZ', '2017-05/2017-10-26']),
  leader('louis-st-laurent', 'Louis St. Laurent', 'St. Laurent', 'Louis St-Laurent', ['Prime Minister', 'CA', '1948-11-15/1957-06-21']),
  leader('john-diefenbaker', 'John Diefenbaker', 'Diefenbaker', 'John G. Diefenbaker', ['Prime Minister', 'CA', '1957-06-21/1963-04-22']),
  leader('lester-pearson', 'Lester Pearson', 'Pearson', 'Lester B. Pearson', ['Prime Minister', 'CA', '1963-04-22/1968-04-20']),
  leader('joe-clark', 'Joe Clark', 'Clark', '', ['Prime Minister', 'CA', '1979-06-04/1980-03-03']),
  leader('kim-campbell', 'Kim Campbell', 'Campbell', '', ['Prime Minister', 'CA', '1993-06-25/1993-11-04']),
  leader('john-manley', 'John Manley', 'Manley', '', ['Foreign Minister', 'CA', '2000-10/2002-01']),
  leader('bill-graham', 'Bill Graham', 'Graham', '', ['Foreign Minister', 'CA', '2002-01/2004-07-20']),
  leader('pierre-pettigrew', 'Pierre Pettigrew', 'Pettigrew', '', ['Foreign Minister', 'CA', '2004-07-20/2006-02-06']),
  leader('maxime-bernier', 'Maxime Bernier', 'Bernier', '', ['Foreign Minister', 'CA', '2007-08-14/2008-05-26']),
  leader('rob-nicholson', 'Rob Nicholson', 'Nicholson', '', ['Foreign Minister', 'CA', '2015-02-09/2015-11-04']),
  leader('stephane-dion', 'Stéphane Dion', 'Dion', '', ['Foreign Minister', 'CA', '2015-11-04/2017-01-10']),
  leader('francois-philippe-champagne', 'François-Philippe Champagne', 'Champagne', '', ['Foreign Minister', 'CA', '2019-11-20/2021-01-12']),
  leader('sukarno', 'Sukarno', 'Sukarno', 'Soekarno', ['President', 'ID', '1945-08-18/1967-03-12']),
  leader('b-j-habibie', 'B. J. Habibie', 'Habibie', 'Bacharuddin Jusuf Habibie', ['President', 'ID', '1998-05-21/1999-10-20']),
  leader('ali-alatas', 'Ali Alatas', 'Alatas', '', ['Foreign Minister', 'ID', '1988-03/1999-10']),
];

/** British prime ministers and foreign secretaries from 1945 to 1997. */
// biome-ignore format: a table, one person a row
export const britishPredecessors: readonly Leader[] = [
  leader('clement-attlee', 'Clement Attlee', 'Attlee', '', ['Prime Minister', 'GB', '1945-07-26/1951-10-26']),
  leader('ernest-bevin', 'Ernest Bevin', 'Bevin', '', ['Foreign Secretary', 'GB', '1945-07-27/1951-03-09']),
  leader('herbert-morrison', 'Herbert Morrison', 'Morrison', '', ['Foreign Secretary', 'GB', '1951-03-09/1951-10-26']),
  leader('selwyn-lloyd', 'Selwyn Lloyd', 'Lloyd', 'John Selwyn Lloyd', ['Foreign Secretary', 'GB', '1955-12-20/1960-07-27']),
  leader('alec-douglas-home', 'Alec Douglas-Home', 'Douglas-Home', 'Sir Alec Douglas-Home|Lord Home', ['Foreign Secretary', 'GB', '1960-07-27/1963-10-18'], ['Prime Minister', 'GB', '1963-10-19/1964-10-16'], ['Foreign Secretary', 'GB', '1970-06-20/1974-03-04']),
  leader('r-a-butler', 'R. A. Butler', 'Butler', 'Rab Butler', ['Foreign Secretary', 'GB', '1963-10-20/1964-10-16']),
  leader('patrick-gordon-walker', 'Patrick Gordon Walker', 'Gordon Walker', '', ['Foreign Secretary', 'GB', '1964-10-16/1965-01-22']),
  leader('michael-stewart', 'Michael Stewart', 'Stewart', '', ['Foreign Secretary', 'GB', '1965-01-22/1966-08-11'], ['Foreign Secretary', 'GB', '1968-03-16/1970-06-19']),
  leader('george-brown', 'George Brown', 'Brown', '', ['Foreign Secretary', 'GB', '1966-08-11/1968-03-15']),
  leader('anthony-crosland', 'Anthony Crosland', 'Crosland', 'Tony Crosland', ['Foreign Secretary', 'GB', '1976-04-08/1977-02-19']),
  leader('david-owen', 'David Owen', 'Owen', 'Dr. David Owen', ['Foreign Secretary', 'GB', '1977-02-21/1979-05-04']),
  leader('lord-carrington', 'Lord Carrington', 'Carrington', 'Peter Carrington', ['Foreign Secretary', 'GB', '1979-05-05/1982-04-05']),
  leader('francis-pym', 'Francis Pym', 'Pym', '', ['Foreign Secretary', 'GB', '1982-04-06/1983-06-11']),
  leader('geoffrey-howe', 'Geoffrey Howe', 'Howe', 'Sir Geoffrey Howe', ['Foreign Secretary', 'GB', '1983-06-11/1989-07-24']),
  leader('douglas-hurd', 'Douglas Hurd', 'Hurd', '', ['Foreign Secretary', 'GB', '1989-10-26/1995-07-05']),
  leader('malcolm-rifkind', 'Malcolm Rifkind', 'Rifkind', '', ['Foreign Secretary', 'GB', '1995-07-05/1997-05-02']),
];

/** French and German presidents, chancellors and foreign ministers from 1958 to 1998. */
// biome-ignore format: a table, one person a row
export const frenchAndGermanPredecessors: readonly Leader[] = [
  leader('georges-pompidou', 'Georges Pompidou', 'Pompidou', '', ['Prime Minister', 'FR', '1962-04-14/1968-07-10'], ['President', 'FR', '1969-06-20/1974-04-02']),
  leader('maurice-couve-de-murville', 'Maurice Couve de Murville', 'Couve de Murville', '', ['Foreign Minister', 'FR', '1958-06-01/1968-05-30'], ['Prime Minister', 'FR', '1968-07-10/1969-06-20']),
  leader('michel-jobert', 'Michel Jobert', 'Jobert', '', ['Foreign Minister', 'FR', '1973-04/1974-05-27']),
  leader('raymond-barre', 'Raymond Barre', 'Barre', '', ['Prime Minister', 'FR', '1976-08/1981-05']),
  leader('claude-cheysson', 'Claude Cheysson', 'Cheysson', '', ['Foreign Minister', 'FR', '1981-05/1984-12-07']),
  leader('roland-dumas', 'Roland Dumas', 'Dumas', '', ['Foreign Minister', 'FR', '1984-12-07/1986-03-20'], ['Foreign Minister', 'FR', '1988-05-10/1993-03']),
  leader('jean-bernard-raimond', 'Jean-Bernard Raimond', 'Raimond', '', ['Foreign Minister', 'FR', '1986-03-20/1988-05-10']),
  leader('edouard-balladur', 'Édouard Balladur', 'Balladur', '', ['Prime Minister', 'FR', '1993-03/1995-05']),
  leader('herve-de-charette', 'Hervé de Charette', 'de Charette', '', ['Foreign Minister', 'FR', '1995-05-18/1997-06']),
  leader('michele-alliot-marie', 'Michèle Alliot-Marie', 'Alliot-Marie', '', ['Foreign Minister', 'FR', '2010-11-14/2011-02-27']),
  leader('ludwig-erhard', 'Ludwig Erhard', 'Erhard', '', ['Chancellor', 'DE', '1963-10-16/1966-12-01']),
  leader('kurt-georg-kiesinger', 'Kurt Georg Kiesinger', 'Kiesinger', '', ['Chancellor', 'DE', '1966-12-01/1969-10-21']),
  leader('walter-scheel', 'Walter Scheel', 'Scheel', '', ['Foreign Minister', 'DE', '1969-10-22/1974-05-16']),
  leader('klaus-kinkel', 'Klaus Kinkel', 'Kinkel', '', ['Foreign Minister', 'DE', '1992-05-18/1998-10-26']),
];

/** Japanese and Indian prime ministers from 1946 to 1998. */
// biome-ignore format: a table, one person a row
export const japaneseAndIndianPredecessors: readonly Leader[] = [
  leader('shigeru-yoshida', 'Shigeru Yoshida', 'Yoshida', '', ['Prime Minister', 'JP', '1946-05-22/1947-05-24'], ['Prime Minister', 'JP', '1948-10-15/1954-12-10']),
  leader('nobusuke-kishi', 'Nobusuke Kishi', 'Kishi', '', ['Prime Minister', 'JP', '1957-02-25/1960-07-19']),
  leader('hayato-ikeda', 'Hayato Ikeda', 'Ikeda', '', ['Prime Minister', 'JP', '1960-07-19/1964-11-09']),
  leader('eisaku-sato', 'Eisaku Satō', 'Satō', 'Eisaku Sato', ['Prime Minister', 'JP', '1964-11-09/1972-07-07']),
  leader('kakuei-tanaka', 'Kakuei Tanaka', 'Tanaka', '', ['Prime Minister', 'JP', '1972-07-07/1974-12-09']),
  leader('takeo-miki', 'Takeo Miki', 'Miki', '', ['Prime Minister', 'JP', '1974-12-09/1976-12-24']),
  leader('takeo-fukuda', 'Takeo Fukuda', 'Fukuda', '', ['Prime Minister', 'JP', '1976-12-24/1978-12-07']),
  leader('masayoshi-ohira', 'Masayoshi Ohira', 'Ohira', '', ['Prime Minister', 'JP', '1978-12-07/1980-06-12']),
  leader('zenko-suzuki', 'Zenko Suzuki', 'Suzuki', '', ['Prime Minister', 'JP', '1980-07-17/1982-11-27']),
  leader('noboru-takeshita', 'Noboru Takeshita', 'Takeshita', '', ['Prime Minister', 'JP', '1987-11-06/1989-06-03']),
  leader('toshiki-kaifu', 'Toshiki Kaifu', 'Kaifu', '', ['Prime Minister', 'JP', '1989-08-10/1991-11-05']),
  leader('kiichi-miyazawa', 'Kiichi Miyazawa', 'Miyazawa', '', ['Prime Minister', 'JP', '1991-11-05/1993-08-09']),
  leader('morihiro-hosokawa', 'Morihiro Hosokawa', 'Hosokawa', '', ['Prime Minister', 'JP', '1993-08-09/1994-04-28']),
  leader('tomiichi-murayama', 'Tomiichi Murayama', 'Murayama', '', ['Prime Minister', 'JP', '1994-06-30/1996-01-11']),
  leader('lal-bahadur-shastri', 'Lal Bahadur Shastri', 'Shastri', '', ['Prime Minister', 'IN', '1964-06-09/1966-01-11']),
  leader('morarji-desai', 'Morarji Desai', 'Desai', '', ['Prime Minister', 'IN', '1977-03-24/1979-07-28']),
  leader('charan-singh', 'Charan Singh', 'Singh', '', ['Prime Minister', 'IN', '1979-07-28/1980-01-14']),
  leader('v-p-singh', 'V. P. Singh', 'Singh', 'Vishwanath Pratap Singh', ['Prime Minister', 'IN', '1989-12-02/1990-11-10']),
  leader('chandra-shekhar', 'Chandra Shekhar', 'Shekhar', '', ['Prime Minister', 'IN', '1990-11-10/1991-06-21']),
  leader('p-v-narasimha-rao', 'P. V. Narasimha Rao', 'Narasimha Rao', 'Narasimha Rao', ['Prime Minister', 'IN', '1991-06-21/1996-05-16']),
  leader('h-d-deve-gowda', 'H. D. Deve Gowda', 'Deve Gowda', 'Deve Gowda', ['Prime Minister', 'IN', '1996-06-01/1997-04-21']),
  leader('i-k-gujral', 'I. K. Gujral', 'Gujral', 'Inder Kumar Gujral', ['Prime Minister', 'IN', '1997-04-21/1998-03-19']),
  leader('k-r-narayanan', 'K. R. Narayanan', 'Narayanan', 'K R Narayanan|Kocheril Raman Narayanan', ['President', 'IN', '1997-07-25/2002-07-25']),
];

/** Soviet, Russian and Chinese heads of government and foreign ministers from 1949 to 1998. */
// biome-ignore format: a table, one person a row
export const sovietRussianAndChinesePredecessors: readonly Leader[] = [
  leader('nikolai-bulganin', 'Nikolai Bulganin', 'Bulganin', 'Marshal Bulganin|N. A. Bulganin', ['Premier', 'SUHH', '1955-02-08/1958-03-27']),
  leader('andrey-vyshinsky', 'Andrey Vyshinsky', 'Vyshinsky', 'Andrei Vyshinsky', ['Foreign Minister', 'SUHH', '1949-03-04/1953-03-05']),
  leader('dmitri-shepilov', 'Dmitri Shepilov', 'Shepilov', '', ['Foreign Minister', 'SUHH', '1956-06-01/1957-02-15']),
  leader('nikolai-ryzhkov', 'Nikolai Ryzhkov', 'Ryzhkov', '', ['Premier', 'SUHH', '1985-09-27/1991-01-14']),
  leader('viktor-chernomyrdin', 'Viktor Chernomyrdin', 'Chernomyrdin', '', ['Prime Minister', 'RU', '1992-12-14/1998-03-23']),
  leader('andrei-kozyrev', 'Andrei Kozyrev', 'Kozyrev', 'Andrey Kozyrev', ['Foreign Minister', 'RU', '1991-12-26/1996-01-05']),
  leader('chen-yi', 'Chen Yi', 'Chen', '', ['Foreign Minister', 'CN', '1958-02-11/1972-01-06']),
  leader('huang-hua', 'Huang Hua', 'Huang', '', ['Foreign Minister', 'CN', '1976-12/1982-11']),
  leader('wu-xueqian', 'Wu Xueqian', 'Wu', '', ['Foreign Minister', 'CN', '1982-11/1988-04']),
];

/** Foreign ministers and presidents of other members of the G20 since 1999. */
// biome-ignore format: a table, one person a row
export const otherG20Leaders: readonly Leader[] = [
  leader('giulio-terzi', 'Giulio Terzi', 'Terzi', 'Giulio Terzi di Sant\'Agata', ['Foreign Minister', 'IT', '2011-11-16/2013-03-26']),
  leader('emma-bonino', 'Emma Bonino', 'Bonino', '', ['Foreign Minister', 'IT', '2013-04-28/2014-02-22']),
  leader('angelino-alfano', 'Angelino Alfano', 'Alfano', '', ['Foreign Minister', 'IT', '2016-12-12/2018-06-01']),
  leader('enzo-moavero-milanesi', 'Enzo Moavero Milanesi', 'Moavero Milanesi', 'Enzo Moavero', ['Foreign Minister', 'IT', '2018-06-01/2019-09-05']),
  leader('luiz-alberto-figueiredo', 'Luiz Alberto Figueiredo', 'Figueiredo', 'Luiz Alberto Figueiredo Machado', ['Foreign Minister', 'BR', '2013-08-28/2014-12-31']),
  leader('jose-serra', 'José Serra', 'Serra', '', ['Foreign Minister', 'BR', '2016-05/2017-02']),
  leader('aloysio-nunes', 'Aloysio Nunes', 'Nunes', 'Aloysio Nunes Ferreira', ['Foreign Minister', 'BR', '2017-03/2018-12-31']),
  leader('patricia-espinosa', 'Patricia Espinosa', 'Espinosa', 'Patricia Espinosa Cantellano', ['Foreign Minister', 'MX', '2006-12-01/2012-11-30']),
  leader('jose-antonio-meade', 'José Antonio Meade', 'Meade', 'José Antonio Meade Kuribreña', ['Foreign Minister', 'MX', '2012-12-01/2015-08-27']),
  leader('claudia-ruiz-massieu', 'Claudia Ruiz Massieu', 'Ruiz Massieu', '', ['Foreign Minister', 'MX', '2015-08-27/2017-01-04']),
  leader('luis-videgaray', 'Luis Videgaray', 'Videgaray', 'Luis Videgaray Caso', ['Foreign Minister', 'MX', '2017-01-04/2018-11-30']),
  leader('fernando-de-la-rua', 'Fernando de la Rúa', 'de la Rúa', '', ['President', 'AR', '1999-12-10/2001-12']),
  leader('eduardo-duhalde', 'Eduardo Duhalde', 'Duhalde', '', ['President', 'AR', '2002-01-02/2003-05-25']),
  leader('hector-timerman', 'Héctor Timerman', 'Timerman', '', ['Foreign Minister', 'AR', '2010-06/2015-12-10']),
  leader('susana-malcorra', 'Susana Malcorra', 'Malcorra', '', ['Foreign Minister', 'AR', '2015-12-10/2017-06-12']),
  leader('ali-babacan', 'Ali Babacan', 'Babacan', '', ['Foreign Minister', 'TR', '2007-08-29/2009-05-01']),
  leader('bulent-ecevit', 'Bülent Ecevit', 'Ecevit', '', ['Prime Minister', 'TR', '1999-01-11/2002-11-18']),
  leader('ibrahim-al-assaf', 'Ibrahim al-Assaf', 'al-Assaf', 'Ibrahim Al-Assaf', ['Foreign Minister', 'SA', '2018-12-27/2019-10-23']),
];
