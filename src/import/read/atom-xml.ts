import { SaxesParser } from 'saxes';

/** One `<entry>` of a feed: the text of its elements by name, and where it starts. */
export interface AtomEntry {
  line: number;
  /**
   * What each element below the entry says, by path: the text of `title`, `author/name` and
   * `arxiv:doi`, the term of a `category`, the address of a `link`.
   */
  fields: Map<string, string[]>;
}

/** A place where the XML is broken, or what it may not have. */
export interface XmlProblem {
  line: number;
  reason: string;
}

/** Text handed to the parser at once. */
const chunkLength = 65_536;
/** Elements of a feed are not nested deeper; hostile ones can be. */
const deepest = 32;

/**
 * Reads the entries of an Atom feed one after the other. Entries that are whole are returned, also
 * from a feed that breaks off. A document type, and with it any entity that could expand or point
 * at a file, is refused; only XML's own five entities and character references are read.
 */
export function readAtomEntries(text: string): { entries: AtomEntry[]; problems: XmlProblem[] } {
  const entries: AtomEntry[] = [];
  const problems: XmlProblem[] = [];
  const parser = new SaxesParser();
  const path: string[] = [];
  let entry: AtomEntry | undefined;
  let value = '';
  let broken: XmlProblem | undefined;
  let refused = false;

  parser.on('error', (error) => {
    const what = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    broken ??= { line: parser.line, reason: `XML is broken: ${what} · save the feed again` };
  });
  parser.on('doctype', () => {
    refused = true;
    broken = { line: parser.line, reason: 'XML with a document type is not read · remove it' };
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (path.length > deepest) {
      refused = true;
      broken = { line: parser.line, reason: 'elements nested too deep · this is no feed' };
    }
    value = entry ? (attributes.term ?? attributes.href ?? '') : '';
    if (path.length === 2 && name === 'entry') entry = { line: parser.line, fields: new Map() };
  });
  const addText = (part: string) => {
    if (entry) value += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const name = path.slice(2).join('/');
    const isEntry = path.length === 2 && entry !== undefined;
    path.pop();
    if (entry && name !== '' && value.trim() !== '') {
      entry.fields.set(name, [...(entry.fields.get(name) ?? []), value]);
    }
    value = '';
    if (!entry || !isEntry) return;
    if (broken) problems.push(broken);
    else entries.push(entry);
    broken = undefined;
    entry = undefined;
  });

  for (let at = 0; at < text.length && !refused; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
  }
  if (!refused) parser.close();
  if (broken) problems.push(broken);
  return { entries, problems };
}
