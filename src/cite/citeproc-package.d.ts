declare module 'citeproc' {
  /** How the processor marks what it prints; `%%STRING%%` stands for the words. */
  type OutputFormat = Record<string, unknown>;

  interface Cite {
    id: string;
    locator?: string;
    label?: string;
  }

  interface Engine {
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    /** The bibliography of the items registered: how it is to be laid out, and its entries. */
    makeBibliography(): [object, string[]] | false;
    makeCitationCluster(cites: readonly Cite[]): string;
  }

  interface System {
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): object;
  }

  const CSL: {
    Engine: new (system: System, style: string, locale: string, forceLocale: boolean) => Engine;
    Output: {
      Formats: Record<string, OutputFormat>;
      Formatters: { title(engine: Engine, words: string): string };
    };
  };
  export default CSL;
}
