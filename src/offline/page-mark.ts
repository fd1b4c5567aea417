/** Name of the element in the head of a page that says the page's revision. */
const name = 'revision';

/** The mark lies in the head, which is far shorter. */
const headLength = 32_768;

/**
 * A page that says its revision itself. Hosts add scripts to pages, hide addresses in them or take
 * blanks away: what they send is told from another build by its mark, whatever became of its bytes.
 */
export function markPage(html: string, revision: string): string {
  return html.replace('</head>', `<meta name="${name}" content="${revision}"></head>`);
}

/** The page without its mark. */
export function unmarkPage(html: string): string {
  return html.replace(markPattern, '');
}

/** The revision that a page says; undefined where it says none. */
export function markOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, headLength));
  return markPattern.exec(head)?.[1];
}

/** Whether a file is a page, by its address below the home page. */
export function isPage(path: string): boolean {
  return path === '' || path.endsWith('/') || path.endsWith('.html');
}

const markPattern = new RegExp(`<meta name="?${name}"? content="?([0-9a-f]+)"?\\s*/?>`);
