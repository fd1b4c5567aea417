/** Languages whose names say their variety, and names of TeX's packages that are no words. */
const varieties: Record<string, string> = {
  acadian: 'fr-CA',
  american: 'en-US',
  australian: 'en-AU',
  austrian: 'de-AT',
  bahasa: 'id',
  bengali: 'bn',
  bokmal: 'nb',
  brazil: 'pt-BR',
  brazilian: 'pt-BR',
  british: 'en-GB',
  canadian: 'en-CA',
  canadien: 'fr-CA',
  castilian: 'es',
  farsi: 'fa',
  flemish: 'nl-BE',
  francais: 'fr',
  frenchb: 'fr',
  germanb: 'de',
  kurmanji: 'ku',
  magyar: 'hu',
  mandarin: 'zh',
  mexican: 'es-MX',
  naustrian: 'de-AT',
  newzealand: 'en-NZ',
  ngerman: 'de',
  norsk: 'nb',
  nswissgerman: 'de-CH',
  nynorsk: 'nn',
  polutonikogreek: 'el',
  portuges: 'pt',
  samin: 'se',
  scottish: 'gd',
  serbianc: 'sr-Cyrl',
  slovene: 'sl',
  spanishmx: 'es-MX',
  swissgerman: 'de-CH',
  ukenglish: 'en-GB',
  usenglish: 'en-US',
};

const tags = `af sq am ar hy as ast az eu be bn bs br bg my ca zh hr cs da nl en eo et fo fi fr fur
  gl ka de el gu he hi hu is id ia ga it ja kn kk km ko ku ky lo la lv lt dsb hsb mk ms mt ml mr mn
  ne no nb nn oc or fa pms pl pt pa ro rm ru gd sa sr se sk sl so es sw sv tl ta te th bo tr tk uk
  ur uz vi cy xh yi zu`.split(/\s+/);

/** Languages in which the names of languages are known; each is also known by its own. */
const locales = ['pt', 'it', 'es', 'fr', 'de', 'en'];

/** The names and their tags; made when they are asked for the first time. */
let names: Map<string, string> | undefined;

function tagOf(name: string): string | undefined {
  names ??= new Map(
    tags
      .flatMap((tag) => [...locales, tag].map((locale) => [nameOf(tag, locale), tag] as const))
      .concat(Object.entries(varieties)),
  );
  return names.get(plain(name));
}

function nameOf(tag: string, locale: string): string {
  const display = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  return plain(display.of(tag) ?? tag);
}

/**
 * The BCP 47 tag of a language from its tag, its code of two or three letters, its name in English,
 * German, French, Spanish, Italian, Portuguese or in itself, or its name in babel and polyglossia
 * (`ngerman`); of several the first.
 * @returns undefined where no language is known by that name.
 */
export function readLanguage(text: string): string | undefined {
  const known = alreadyRead.get(text);
  if (known) return known.tag;
  const tag = languageOf(text);
  if (alreadyRead.size < mostRead) alreadyRead.set(text, { tag });
  return tag;
}

/** Records of one file say a few languages over and over, and asking for their names takes long. */
const alreadyRead = new Map<string, { tag: string | undefined }>();
const mostRead = 1000;

function languageOf(text: string): string | undefined {
  const whole = tagOf(text) ?? readTag(text.trim());
  if (whole !== undefined) return whole;
  for (const separator of [/[,;/&]|\b(?:and|und|et|y|e)\b/, /\s+/]) {
    const found = text.split(separator).map((word) => tagOf(word) ?? readTag(word.trim()));
    // Of several words each has to be a language: “Old English” is none of these.
    const isList = separator.source === '\\s+' ? found.every(Boolean) : true;
    const first = found.find(Boolean);
    if (first !== undefined && isList) return first;
  }
  return undefined;
}

function readTag(text: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(text)) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(text.replaceAll('_', '-'));
    const isKnown = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return tag && isKnown.of(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
}
