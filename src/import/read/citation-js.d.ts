/** As much of citation-js as is used; the package has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** Parses data of a named type, and nothing else: no type is guessed, nothing is fetched. */
      data(input: unknown, type: string): unknown;
      /** Parses data of a named type and on until it is CSL-JSON. */
      chain(input: unknown, options: { forceType: string; generateGraph: boolean }): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
