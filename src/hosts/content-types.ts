/** What hosts have to say of a kind of file. */
export interface ContentType {
  type: string;
  /** Whether it is text, in UTF-8 as all texts of a site are. */
  isText: boolean;
}

const text = (type: string): ContentType => ({ type, isText: true });
const binary = (type: string): ContentType => ({ type, isText: false });

/**
 * The types of all files that a site has, by their last ending. Files of the search index are
 * compressed already and called by nobody's name; a host that knows none of them may guess.
 */
export const contentTypes: Record<string, ContentType> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: text('application/json'),
  webmanifest: text('application/manifest+json'),
  xml: text('application/xml'),
  svg: text('image/svg+xml'),
  txt: text('text/plain'),
  md: text('text/markdown'),
  bib: text('application/x-bibtex'),
  ris: text('application/x-research-info-systems'),
  csv: text('text/csv'),
  png: binary('image/png'),
  ico: binary('image/x-icon'),
  woff2: binary('font/woff2'),
  wasm: binary('application/wasm'),
  bin: binary('application/octet-stream'),
  pagefind: binary('application/octet-stream'),
  pf_meta: binary('application/octet-stream'),
  pf_index: binary('application/octet-stream'),
  pf_filter: binary('application/octet-stream'),
  pf_fragment: binary('application/octet-stream'),
};

/** Types of texts: they are worth compressing on the way. */
export const textTypes = [
  ...new Set(Object.values(contentTypes).flatMap(({ type, isText }) => (isText ? [type] : []))),
];

/** A type as it stands in a header. */
export function headerOf({ type, isText }: ContentType): string {
  return isText ? `${type}; charset=utf-8` : type;
}

/** What a host has to say of a file, by its path; undefined where the site has no such kind. */
export function contentTypeOf(path: string): ContentType | undefined {
  const ending = path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1);
  return Object.hasOwn(contentTypes, ending) ? contentTypes[ending] : undefined;
}
