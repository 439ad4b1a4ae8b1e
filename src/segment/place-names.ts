/** What segmenting asks of the gazetteer: whether words name a place or a state, by themselves. */
export interface PlaceNames {
  isPlace(words: string): boolean;
  isState(words: string): boolean;
  isAgency(words: string): boolean;
  /** Whether the first words are an office or a form of address: `President Biden`, `Mr. Kirby`. */
  beginsWithOffice(words: string): boolean;
}
