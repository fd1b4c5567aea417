import words from './greek-words.json' with { type: 'json' };

/** Nouns that make a written-out Greek letter before them a term: "beta distribution". */
export const nounsOfTerms: ReadonlySet<string> = new Set(words.nounsOfTerms);

/** What a difference between models is of: "delta parameters". */
export const nounsOfDifferences: ReadonlySet<string> = new Set(words.nounsOfDifferences);

/** What a letter that is a term is joined to by a hyphen: "beta-binomial". */
export const joinedNouns: ReadonlySet<string> = new Set(words.joinedNouns);

/** Who gave their names to measures that are called by a letter: "Cohen's kappa". */
export const inventors: ReadonlySet<string> = new Set(words.inventors);

/** What a letter before a hyphen qualifies in mathematics: "alpha-divergence". */
export const qualified: ReadonlySet<string> = new Set(words.qualified);

/** Words for quantities that are given a letter: "the temperature tau". */
export const quantities: ReadonlySet<string> = new Set(words.quantities);

/** Words that go on after a quantity; a noun there would make the letter a part of its name. */
export const continuing: ReadonlySet<string> = new Set(words.continuing);
