import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { TaggedRecord } from './tagged-record.ts';

/** A place where the XML is broken, or what it may not have. */
interface XmlProblem {
  line: number;
  reason: string;
}

/** Text handed to the parser at once. */
const chunkLength = 65_536;
/** Elements are not nested deeper; hostile ones can be. */
const deepest = 32;
/** Elements whose name says nothing without that of the one around them. */
const bare = new Set(['author', 'url', 'date', 'keyword']);
/** Elements within a text, and the tag of HTML that says the same. */
const scripts = [
  ['superscript', 'sup'],
  ['subscript', 'sub'],
] as const;

/**
 * The records of EndNote's XML one after the other, each a list of its elements that have text:
 * `authors`, `secondary-title`, `web-urls`. A broken record is named, the next is read; a document
 * type, and with it any entity that could expand or point at a file, is refused.
 */
export function endNoteXmlRecords(text: string): {
  records: TaggedRecord[];
  problems: XmlProblem[];
} {
  const records: TaggedRecord[] = [];
  const problems: XmlProblem[] = [];
  const parser = new SaxesParser();
  const path: string[] = [];
  let record: TaggedRecord | undefined;
  let value = '';
  let closing = '';
  let broken: string | undefined;
  let isRefused = false;

  const refuse = (reason: string) => {
    isRefused = true;
    problems.push({ line: parser.line, reason });
  };
  parser.on('error', ({ message }) => {
    const what = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    broken ??= `XML is broken: ${what} · export the library again`;
  });
  parser.on('doctype', () => refuse('XML with a document type is not read · remove it'));
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    path.push(name);
    if (path.length > deepest) refuse('elements nested too deep · this is no library of EndNote');
    if (name === 'record' && !record) {
      record = { line: parser.line, fields: [] };
      broken = undefined;
    } else if (name === 'style') {
      const [, tag] = scripts.find(([face]) => attributes.face?.includes(face)) ?? [];
      value += tag ? `<${tag}>` : '';
      closing = tag ? `</${tag}>` : '';
      return;
    } else if (name === 'ref-type' && attributes.name) {
      record?.fields.push({ tag: name, value: attributes.name, line: parser.line });
    }
    value = '';
  });
  const addText = (part: string) => {
    if (record) value += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name === 'style') {
      value += closing;
      closing = '';
      return;
    }
    const around = path.at(-1) ?? '';
    const tag = bare.has(name) || around === 'alt-periodical' ? around : name;
    if (record && value.trim() !== '') record.fields.push({ tag, value, line: parser.line });
    value = '';
    if (name !== 'record' || !record) return;
    if (broken === undefined) records.push(record);
    else problems.push({ line: record.line, reason: broken });
    record = undefined;
  });

  for (let at = 0; at < text.length && !isRefused; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
  }
  if (!isRefused) parser.close();
  if (record) {
    const reason = 'the file breaks off in this record · export the library again';
    problems.push({ line: record.line, reason });
  }
  return { records, problems };
}
