declare module '@citation-js/core' {
  /** What the parsers make of BibTeX, RIS or CSL-JSON: CSL-JSON items. */
  export const plugins: {
    input: {
      chain(text: string, options?: { generateGraph?: boolean }): Record<string, unknown>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
