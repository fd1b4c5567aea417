/** The sentences of a text, by the rules of Unicode. https://www.unicode.org/reports/tr29/ */
export function sentencesOf(text: string, language: string): { text: string; index: number }[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment, index }) => ({ text: segment.trim(), index }));
}
