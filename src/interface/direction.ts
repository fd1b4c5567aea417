/** Scripts that run from right to left. https://www.unicode.org/iso15924/ */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/**
 * What an element says of a text in another language than its page: the language, and the direction
 * where that is another.
 * @param pageLanguage tag of the page's own language.
 */
export function languageAttributes(
  language: string | undefined,
  pageLanguage: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === undefined) return {};
  const direction = directionOf(language);
  return { lang: language, ...(direction !== directionOf(pageLanguage) && { dir: direction }) };
}

/** The direction in which a language is written, by the script that it mostly has. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(language).maximize();
  return rightToLeft.has(script) ? 'rtl' : 'ltr';
}
