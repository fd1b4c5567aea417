import type { PhrasingContent } from 'mdast';

/** A stretch of text that looks alike: of one link, in bold or in italics. */
export interface Run {
  text: string;
  /** Address of the link of which it is the label. */
  url?: string;
  bold: boolean;
  italic: boolean;
  /** Set as code, as some lists set venues and tags. */
  code?: true;
  /** A picture, such as a badge; its text is the alternative text, its own address `source`. */
  source?: string;
}

/** How the text around looks. */
interface Look {
  url: string | undefined;
  bold: boolean;
  italic: boolean;
}

/** Stands between lines of an item, where Markdown or HTML breaks them. */
export const lineBreak: Run = { text: '\n', bold: false, italic: false };

/**
 * The text of an item as runs, mathematics in dollars. HTML tags in it are read as the Markdown that
 * they stand for; other HTML is left out.
 * @param addressOf the address of a reference link, by its identifier.
 */
export function readRuns(
  nodes: PhrasingContent[],
  addressOf: (identifier: string) => string | undefined,
): Run[] {
  const writer = newRuns();
  const visit = (node: PhrasingContent, look: Look): void => {
    if (node.type === 'text') writer.add(unwrapped(node.value), look);
    else if (node.type === 'inlineCode') writer.code(node.value, look);
    else if (node.type === 'inlineMath') writer.add(`$${node.value}$`, look);
    else if (node.type === 'break') writer.break();
    else if (node.type === 'image') writer.add(node.alt ?? '', look, node.url);
    else if (node.type === 'html') writer.tag(node.value);
    else if ('children' in node) {
      const url =
        node.type === 'link'
          ? node.url
          : node.type === 'linkReference'
            ? addressOf(node.identifier)
            : undefined;
      const inner = {
        url: url ?? look.url,
        bold: look.bold || node.type === 'strong',
        italic: look.italic || node.type === 'emphasis',
      };
      for (const child of node.children) visit(child, inner);
    }
  };
  for (const node of nodes) visit(node, plainLook);
  return writer.finish();
}

/** The text of a piece of HTML as runs. */
export function readHtmlRuns(html: string): Run[] {
  const writer = newRuns();
  for (const part of html.replace(/<!--.*?-->/gs, '').split(/(<[^<>]*>)/)) {
    if (/^<[/a-z]/i.test(part)) writer.tag(part);
    else writer.add(part.replace(/\s+/g, ' '), plainLook);
  }
  return writer.finish();
}

/** :star: */
const emojiCode = /(?<![\w:])(?::[a-z][a-z0-9_+-]*:)+(?!\w)/g;

const plainLook: Look = { url: undefined, bold: false, italic: false };

/** Collects runs; HTML tags change how what follows them looks. */
function newRuns() {
  const runs: Run[] = [];
  let html = plainLook;
  const add = (text: string, look: Look, source?: string): void => {
    const url = look.url ?? html.url;
    const bold = look.bold || html.bold;
    const italic = look.italic || html.italic;
    // PDFs leave soft hyphens, and hyphens that nobody types.
    const typed = text
      .replace(/\u00AD/g, '')
      .replace(/\u2010/g, '-')
      .replace(emojiCode, '');
    for (const [index, line] of typed.split('\n').entries()) {
      if (index > 0) runs.push(lineBreak);
      const run = { text: line, bold, italic, ...(url !== undefined && { url }) };
      if (source !== undefined) runs.push({ ...run, source });
      else if (line !== '') addText(runs, run);
    }
  };
  return {
    add,
    code: (text: string, { url, bold, italic }: Look): void =>
      void runs.push({ text, bold, italic, code: true, ...(url !== undefined && { url }) }),
    break: () => void runs.push(lineBreak),
    tag(tag: string): void {
      const [, closing, name = ''] = /^<(\/?)\s*([a-z]\w*)/i.exec(tag) ?? [];
      const isOpening = closing === '';
      if (/^(?:br|p|div|li|tr|td|th|h[1-6]|summary)$/i.test(name)) runs.push(lineBreak);
      else if (/^(?:b|strong)$/i.test(name)) html = { ...html, bold: isOpening };
      else if (/^(?:i|em)$/i.test(name)) html = { ...html, italic: isOpening };
      else if (/^a$/i.test(name)) {
        html = { ...html, url: isOpening ? attributeOf(tag, 'href') : undefined };
      } else if (/^img$/i.test(name)) {
        add(attributeOf(tag, 'alt') ?? '', plainLook, attributeOf(tag, 'src') ?? '');
      }
    },
    finish: (): Run[] => runs,
  };
}

/** Text whose lines an editor wrapped: a long line that ends no sentence goes on in the next. */
function unwrapped(text: string): string {
  return text.replace(/(?<=[^\n]{50}[^\n.?!:;,)\]])\n\s*(?=[\p{L}\d(])/gu, ' ');
}

/** Adds text to the run before it where both look alike. */
function addText(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const isAlike =
    last !== undefined &&
    last !== lineBreak &&
    last.code === undefined &&
    last.source === undefined &&
    last.url === run.url &&
    last.bold === run.bold &&
    last.italic === run.italic;
  if (isAlike) last.text += run.text;
  else runs.push(run);
}

function attributeOf(tag: string, name: string): string | undefined {
  const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i');
  const [, double, single, bare] = attribute.exec(tag) ?? [];
  return double ?? single ?? bare;
}
