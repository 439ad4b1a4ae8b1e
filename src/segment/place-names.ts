/** What segmenting asks of the gazetteer: whether words name a place or a state, by themselves. */
export interface PlaceNames {
  isPlace(words: string): boolean;
  isState(words: string): boolean;
  isAgency(words: string): boolean;
}
