import { envoys } from './row.ts';

/** Envoys of others at Washington, from the war between the states to the first years of the twentieth century. */
// biome-ignore format: a table, one state a row
export const envoysAtWashington = [
  ...envoys('GB', 'US', 'Lyons@1859/1865-02|Bruce@1865-04/1867-09|Thornton@1868-02/1881-05|West@1881-11/1888-10|Pauncefote@1889-04/1902-05|Adam@1896/1897|Lowther@1898/1901|Herbert@1902-10/1903-09|Durand@1903-12/1906-12|Bryce@1907-03/1913-04'),
  ...envoys('FR', 'US', 'Mercier@1860-07/1863-12|Geofroy@1863-12/1865-04|Montholon@1865-05/1866-03|Berthemy@1866-06/1870-06|Noailles@1872-08/1873|Outrey@1877/1882-03|Roustan@1882-08/1891|Patenôtre@1891/1897|Thiébaut@1897/1901|Cambon@1898-01/1902-11|Margerie@1901-06/1903-01|Jusserand@1903-02/1925-01'),
  ...envoys('DE', 'US', 'Gerolt@1861/1871-06|Schlözer@1871/1882-06|Eisendecher@1883-02/1884-05|Alvensleben@1884-08/1888-05|Holleben@1892/1893-09|Saurma@1893-10/1895-06|Thielmann@1895-10/1897-06|Reichenau@1896/1898|Holleben@1897-12/1902-12|Quadt@1900/1903|Sternburg@1903-02/1908-08'),
  ...envoys('RU', 'US', 'Stoeckl@1857/1868|Catacazy@1869-10/1871-11|Struve@1882-05/1892|Cantacuzène@1892-10/1895|Kotzebue@1895-12/1897-12|Wollant@1896/1903|Cassini@1898-07/1905-06|Rosen@1905-07/1911'),
  ...envoys('ES', 'US', 'Tassara@1857/1867-03|Lopez Roberts@1869-08/1872-03|Mantilla@1874-07/1878|Mendez de Vigo@1879/1881-06|Barca@1881-11/1883-07|Valera@1884-02/1886-03|Muruaga@1886-05/1890|Muruaga@1893-05/1895-03|Dupuy de Lôme@1895-05/1898-02|Depuy de Lôme@1895-05/1898-02|Polo de Bernabé@1872-06/1874-03|Polo de Bernabé@1898-03/1898-04|Arcos@1899-06/1902'),
  ...envoys('MX', 'US', 'Romero@1860-12/1867-10|Mariscal@1869-09/1877|Zamacona@1878-06/1882-02|Romero@1882-04/1898-12|Azpíroz@1899-03/1905-03|Aspíroz@1899-03/1905-03'),
  ...envoys('CN', 'US', 'Chen Lan Pin@1878-10/1881|Cheng Tsao Ju@1882/1885|Tsai Kwoh Ching@1882/1884|Chang Yen Hoon@1886-05/1889|Tsui Kwo Yin@1889-10/1893|Yang Yü@1893-10/1897-04|Wu@1897-05/1902-11|Wu Ting Fang@1897-05/1902-11|Wu Ting-fang@1897-05/1902-11'),
  ...envoys('JP', 'US', 'Yoshida@1874-12/1881|Tateno@1891/1894|Kurino@1894-09/1896|Hoshi@1896-07/1898-06|Komura@1898-10/1900-04|Takahira@1900-09/1905'),
  ...envoys('IT', 'US', 'Bertinatti@1862/1866|Corti@1870-06/1874|Blanc@1875-06/1880|Fava@1882/1900|Vinci@1897/1899|Carignani@1901-04/1901-10|Mayor des Planches@1902/1909'),
  ...envoys('AT', 'US', 'Hülsemann@1856/1862|Wydenbruck@1865-02/1867|Schaeffer@1882-05/1886|Tavera@1887-09/1893|Hengelmüller@1895/1912'),
  ...envoys('NL', 'US', 'Van Limburg@1857/1867|Gevers@1899/1907'),
  ...envoys('BE', 'US', 'Delfosse@1866/1883|Bounder de Melsbroeck@1885/1888|Le Ghait@1890/1895|Lichtervelde@1896-07/1901-06|Moncheur@1902/1908'),
  ...envoys('DK', 'US', 'Raasloff@1861/1865|Brun@1896/1907'),
  ...envoys('SE', 'US', 'Piper@1861-09/1864|Lewenhaupt@1877/1883|Reuterskiöld@1885/1888|Grip@1890/1906'),
  ...envoys('PT', 'US', 'Figanière@1861/1867|Nogueiras@1879/1888|Santo-Thyrso@1896-07/1901'),
  ...envoys('TR', 'US', 'Blacque@1867-09/1872|Aristarchi@1873-09/1882|Mavroyeni@1887/1895|Moustapha@1896-08/1900|Chekib@1901-07/1906'),
  ...envoys('CH', 'US', 'Frey@1882-08/1888-04|Pioda@1894-06/1901'),
  ...envoys('BR', 'US', 'Mendonça@1891/1898-04|Assis Brasil@1899/1902'),
  ...envoys('AR', 'US', 'Sarmiento@1865-11/1868-07|Quesada@1886/1891|García Mérou@1896-07/1899|Garcia Merou@1896-07/1899'),
  ...envoys('CL', 'US', 'Asta Buruaga@1861/1866|Morla Vicuña@1899-07/1901-07'),
  ...envoys('CO', 'US', 'Martinez Silva@1901-02/1902-02|Concha@1902-03/1902-11|Herrán@1902-12/1903-11'),
  ...envoys('VE', 'US', 'Soteldo@1884/1885-06|Andrade@1894/1896'),
  ...envoys('HT', 'US', 'Preston@1874/1888|Léger@1897/1908'),
  ...envoys('NI', 'US', 'Guzman@1887/1895|Guzmán@1887/1895|Corea@1899/1906'),
  ...envoys('CR', 'US', 'Calvo@1897/1917'),
  ...envoys('KR', 'US', 'Chin Pom Ye@1897-01/1899|Min Hui Cho@1901/1903'),
];
