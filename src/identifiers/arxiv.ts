import type { FoundId } from './work-id.ts';

/** Archives that gave ids before April 2007; ids of the older scheme begin with one of them. */
const archives =
  `acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg
  comp-gas cond-mat cs dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin
  nucl-ex nucl-th patt-sol physics plasm-ph q-alg q-bio quant-ph solv-int supr-con`.split(/\s+/);

const month = '(?:0[1-9]|1[0-2])';
/** 2410.14649: four digits behind the point until 2014, five since. */
const modern = [
  String.raw`07(?:0[4-9]|1[0-2])\.\d{4}`,
  String.raw`(?:0[89]|1[0-4])${month}\.\d{4}`,
  String.raw`(?:1[5-9]|[2-8]\d)${month}\.\d{5}`,
].join('|');
const archive = `(?:${archives.join('|')})`;
const olderNumber = String.raw`(?:9[1-9]|0[0-7])${month}\d{3}`;

/**
 * An arXiv id as {@link readArxivId} writes it.
 * @see https://info.arxiv.org/help/arxiv_identifier.html
 */
export const arxivIdPattern = new RegExp(
  String.raw`^(?:${modern}|${archive}(?:\.[A-Z]{2})?/${olderNumber})$`,
);

const written = String.raw`(?<id>${modern}|${archive}(?:\.[a-z-]{2,8})?/${olderNumber})`;
const ending = String.raw`(?:v\d{1,3})?(?:\.pdf)?(?!\d)`;

/** Where pages about one arXiv paper are; its id follows. */
const hosts = [
  String.raw`(?:arxiv\.org|xxx\.lanl\.gov|arxiv\.cornell\.edu)/(?:abs|pdf|html|format|e-print|ps|src)/`,
  String.raw`(?:ar5iv\.org|ar5iv\.labs\.arxiv\.org)/(?:abs/|html/)?`,
  String.raw`alphaxiv\.org/(?:abs|pdf|overview|html|audio)/`,
  String.raw`(?:huggingface\.co|hf\.co)/papers/`,
  String.raw`arxiv-vanity\.com/papers/`,
  String.raw`10\.48550/arxiv\.`,
].join('|');
const label = String.raw`\barxiv(?:\s(?:e-?prints?|preprint|id))?\s?[:.,#/]?\s?(?:abs/)?|(?<![\w/])abs/`;

/** What every address and label has. */
const points = /xiv|abs\/|hf\.co|huggingface|lanl|ar5iv/i;
const pointed = new RegExp(`(?:${hosts}|${label})${written}${ending}`, 'gi');
const bare = new RegExp(String.raw`(?<![\w./:-])${written}${ending}(?![\w/]|[.-]\w)`, 'gi');
const withoutSlash = new RegExp(
  String.raw`^(?:arxiv:\s*)?(?<archive>${archive})(?<number>${olderNumber})(?:v\d+)?$`,
  'i',
);
/** With its version and marks around it. */
const longestId = 60;
/** Words before an id which say that it is another work's. */
const another =
  /\b(?:comments? (?:on|to)|reply to|(?:erratum|addendum|sequel) (?:to|for)|versions? of|supersedes|extends|replaces|see(?: also)?|cf\.?)[\s:(]*$/i;

/**
 * The arXiv id in a text: an address of one of the paper's pages (`https://arxiv.org/pdf/2410.14649v2`,
 * also at alphaXiv, ar5iv and Hugging Face), a DOI of arXiv, an id after the word arXiv
 * (`arXiv:2410.14649v1 [cs.LG] 29 Mar 2024`), or an id and nothing else. Versions are left out, the
 * archive of an older id is in small letters, its class in capitals.
 * @returns undefined where there is none, or where the text says that it is another work's.
 */
export function readArxivId(text: string): string | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const decoded = text.replace(/%2f/gi, '/').replace(/\s+/g, ' ').trim();
  const alone = withoutMarks(decoded);
  const joined = withoutSlash.exec(alone)?.groups;
  if (joined) return normalized(`${joined.archive}/${joined.number}`);
  const [whole] = idsAt(bare, alone);
  if (whole && whole.start === 0 && whole.end === alone.length) return whole.id;
  if (!points.test(decoded)) return undefined;
  return idsAt(pointed, decoded).find(({ start }) => !another.test(decoded.slice(0, start)))?.id;
}

/** A short text without the quotation marks, brackets and punctuation around it. */
function withoutMarks(text: string): string {
  if (text.length > longestId) return text;
  return text.replace(/^[\s"'“”‘’«»„([{<]+|[\s"'“”‘’«»)\]}>.,;:!?]+$/g, '');
}

/** Every arXiv id in a text, in the forms of {@link readArxivId} or by itself. */
export function arxivIdsIn(text: string): FoundId[] {
  return [...idsAt(pointed, text), ...idsAt(bare, text)];
}

function idsAt(form: RegExp, text: string): FoundId[] {
  return [...text.matchAll(form)].map(({ 0: match, index, groups }) => ({
    scheme: 'arxiv',
    id: normalized(groups?.id ?? ''),
    start: index,
    end: index + match.length,
  }));
}

function normalized(id: string): string {
  const [group, number] = id.split('/');
  if (number === undefined) return id;
  const [name = '', subject = ''] = (group ?? '').split('.');
  const kept = subject.length === 2 ? `.${subject.toUpperCase()}` : '';
  return `${name.toLowerCase()}${kept}/${number}`;
}

/** Year and month in which a paper with this id came out. */
export function monthOfArxivId(arxiv: string): string {
  const digits = /(\d{2})(\d{2})/.exec(arxiv);
  const year = Number(digits?.[1]);
  return `${year > 90 ? 1900 + year : 2000 + year}-${digits?.[2]}`;
}
