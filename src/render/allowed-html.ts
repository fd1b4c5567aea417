import type { Schema } from 'hast-util-sanitize';

/** Cells and rows make sense in a table alone. */
const table = ['table'];

/**
 * All that Markdown can become on the site: elements, attributes and values that are not listed are
 * left out. Formulas are put in afterwards, where `dataFormula` holds their places.
 */
export const allowedHtml: Schema = {
  tagNames: [
    ...[
      'a',
      'blockquote',
      'br',
      'code',
      'del',
      'div',
      'em',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'input',
    ],
    ...['li', 'ol', 'p', 'pre', 'section', 'span', 'strong', 'sup', 'table', 'tbody', 'td', 'th'],
    ...['thead', 'tr', 'ul'],
  ],
  attributes: {
    a: [
      ...['href', 'id', 'title', 'ariaDescribedBy', 'ariaLabel'],
      ...['dataFootnoteBackref', 'dataFootnoteRef'],
      ['className', 'term', 'data-footnote-backref'],
    ],
    code: [['className', /^language-[\w+#.-]+$/]],
    div: [['className', 'wide-table'], ['tabIndex', 0], ['role', 'region'], 'ariaLabelledBy'],
    h2: ['id', ['className', 'sr-only']],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    li: ['id', ['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    p: [['className', 'display']],
    pre: [['tabIndex', 0]],
    section: ['dataFootnotes', ['className', 'footnotes']],
    span: ['dataFormula', 'dataEvidence', 'id'],
    td: [['align', 'left', 'center', 'right'], 'dataLabel'],
    th: [['align', 'left', 'center', 'right']],
    ul: [['className', 'contains-task-list']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { tbody: table, td: table, th: table, thead: table, tr: table },
  required: { input: { disabled: true, type: 'checkbox' } },
  // Ids are made unique where they are given.
  clobber: [],
};
