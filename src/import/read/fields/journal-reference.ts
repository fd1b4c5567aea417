/** The parts of a reference to an article in a journal. */
export interface JournalReference {
  'container-title': string | undefined;
  volume: string | undefined;
  issue: string | undefined;
  page: string | undefined;
  published: string | undefined;
}

const year = String.raw`(?<year>(?:1[5-9]|20)\d\d)`;
const volume = String.raw`(?<volume>[A-Z]?\d{1,4}[A-Z]?)`;
const issue = String.raw`(?<issue>[\w./-]{1,12})`;
const page = String.raw`(?<page>[A-Z]{0,3}\d\w*(?:\.\w+)*(?:\s?[-–]{1,2}\s?[A-Z]{0,3}\d\w*)?)`;
const title = String.raw`(?<title>\p{L}[^\d;]*?)`;

/**
 * Whole references in the forms in which arXiv, PubMed, Embase and INSPIRE have them; what fits none
 * of them as a whole is not taken apart.
 */
const forms = [
  // Nature 521, 436-444 (2015) · Phys. Rev. D 76, 013009 (2007) · Ann. Phys. 12(3), 45 (2010)
  `${title},?\\s*${volume}(?:\\s*\\(${issue}\\))?[,:]\\s*(?:pp?\\.\\s*)?${page},?\\s*\\(${year}\\)`,
  // Nucl. Phys. B 12 (2010) 1-20 · J. Stat. Mech. 12 (2025), no. 3, 1-20
  `${title},?\\s*${volume}\\s*\\(${year}\\)(?:,?\\s*(?:no\\.?|issue)\\s*${issue})?[,:]?\\s*(?:pp?\\.\\s*)?${page}`,
  // Phys.Rev.D76:013009,2007 · Mon.Not.Roy.Astron.Soc.378:1365-1370,2007
  `${title}\\s*${volume}:\\s*${page},\\s*${year}`,
  // Cups, vol. 12, no. 3, pp. 1-10, 2019 · Cups, Vol. 12, 1-10 (2019)
  `${title},?\\s*vol(?:\\.|ume)?\\s*${volume}(?:,?\\s*(?:no|iss(?:ue)?|n)\\.?\\s*${issue})?(?:,?\\s*(?:pp?|pages)\\.?\\s*${page})?(?:,\\s*(?:\\p{L}+\\.?\\s*)?|,?\\s*\\()${year}\\)?`,
  // J Cups. 2019 Jun 15;3(2):1-9. doi: …
  `${title}\\.\\s*${year}(?<monthAndDay>(?:\\s\\p{L}{3}(?:-\\p{L}{3})?(?:\\s\\d{1,2})?)?);\\s*${volume}?(?:\\(${issue}\\))?(?::\\s*${page})?(?:\\.\\s.*)?`,
  // Journal of Cups (2014) 3:3 (152-160). Date of Publication: 2014
  `${title}\\s*\\(${year}\\)\\s*${volume}(?::${issue})?(?:\\s*\\(${page}\\))?(?:\\.\\s.*)?`,
].map((form) => new RegExp(`^${form}\\.?$`, 'u'));

/** Longer texts are no references. */
const longest = 500;

/** The parts of a reference to an article in a journal; undefined where they are not clear. */
export function readJournalReference(reference: string): JournalReference | undefined {
  const text = reference.replace(/\s+/g, ' ').trim();
  if (text.length > longest) return undefined;
  const found = forms.map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (!found) return undefined;
  const date = [found.year, found.monthAndDay?.trim()].filter(Boolean).join(' ');
  return {
    'container-title': found.title?.replace(/[\s,.:]+$/, (end) => (end.includes('.') ? '.' : '')),
    volume: found.volume,
    issue: found.issue,
    page: found.page,
    published: date || undefined,
  };
}
