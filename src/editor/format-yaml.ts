import { Document, isMap, isScalar, Scalar, visit } from 'yaml';

/** A record of more characters than this is written with a line for each of its keys. */
const longestLine = 70;

/** How a value that is replaced was written. */
interface Form {
  quotes: Scalar.Type;
  isNumber: boolean;
}

/** Numbers that are written as they are said. */
const number = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/**
 * A value as YAML in one line; single quotes stand where some are needed, for backslashes of TeX stay
 * as they are in them.
 * @param like the form that the value had: its quotes, or digits without any.
 */
export function formatValue(value: unknown, like?: Form): string {
  const isNumber = like?.isNumber && typeof value === 'string' && number.test(value);
  const document = new Document([isNumber ? Number(value) : value]);
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== 'string') return;
      if (like && /^QUOTE/.test(like.quotes)) node.type = like.quotes;
    },
    Collection(_key, node) {
      node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true });
  return text.trim().slice(1, -1);
}

/** A key with its value; a list of records has a line for each, or for each of their keys. */
export function formatPair(key: string, value: unknown): string {
  const document = new Document({ [key]: value });
  const node = document.get(key, true);
  visit(document, {
    Seq(_key, list) {
      list.flow = list !== node || !list.items.some(isMap);
    },
    Map(_key, record, path) {
      if (path.length > 1) record.flow = formatValue(record.toJSON()).length <= longestLine;
    },
    Scalar(_key, scalar) {
      if (isScalar(scalar) && typeof scalar.value === 'string') scalar.type = Scalar.PLAIN;
    },
  });
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true })
    .trimEnd();
}

/** Lines of a record in a list, without what stands before the first of them. */
export function formatEntry(value: unknown, indent: string, inOneLine: boolean): string {
  if (inOneLine || typeof value !== 'object' || value === null) return formatValue(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${formatValue(inner)}`)
    .join(`\n${indent}`);
}
