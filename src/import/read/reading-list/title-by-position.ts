import { readAppearance } from './appearance.ts';
import { readCitation, readNames } from './names-in-text.ts';
import { splitSegments } from './segments.ts';
import { countWords, isDatedVenue, looksLikeTitle, trimTitle, withoutLead } from './title-signs.ts';

/** A title with the text on both sides of it. */
interface PositionedTitle {
  title: string;
  before: string;
  after: string;
}

/** “[2019-CVPR] …”, “(2019) …”, “ICLR'19 …”, “2019, …” */
const openings = [
  /^\s*[[(]([^\])]{2,60})[\])][\s.:,-]*/,
  /^\s*([A-Z][\w&-]*(?: ?['’]\d\d| (?:19|20)\d\d))[\s.:,-]+(?=\p{Lu})/u,
  /^\s*((?:19|20)\d\d)[\s.:,|-]+(?=\p{L})/u,
];

/**
 * The title in plain text: the first segments that are neither names nor venue nor prose, up to the
 * first link; behind the names where these stand first.
 */
export function titleByPosition(text: string): PositionedTitle | undefined {
  const bare = withoutLead(text);
  const opening =
    /^\s*\[[^\]\n]{2,30}\][\s.:,-]*(?=[\p{L}\n])/u.exec(bare)?.[0] ??
    openings
      .map((form) => form.exec(bare))
      .find((found) => found && readAppearance(found[1] ?? ''))?.[0] ??
    '';
  const body = withNamesApart(bare.slice(opening.length));
  const line = body.split(/[\n\uFFFC]/).find((part) => /[\p{L}\p{N}]/u.test(part)) ?? '';
  const [first = '', ...more] = splitSegments(line);
  const isBehindNames = (readNames(first, 1) ?? readCitation(first)) !== undefined;
  const [second, ...others] =
    more.length > 0 ? more : splitSegments(body.slice(body.indexOf(line) + line.length));
  const title =
    isBehindNames && second !== undefined && !isFact(second)
      ? withoutAppearance(joined(second, others, body))
      : (beforeDate(first) ?? beforeNames(first) ?? withoutAppearance(joined(first, more, line)));
  const at = body.indexOf(title);
  if (!looksLikeTitle(title) || isDatedVenue(title) || readNames(title) || at < 0) return undefined;
  return {
    title: trimTitle(title),
    before: `${opening}\n${body.slice(0, at)}`,
    after: body.slice(at + title.length),
  };
}

function isFact(text: string): boolean {
  return (readAppearance(text) ?? readCitation(text) ?? readNames(text)) !== undefined;
}

/** “Ada Lind, Tom Brook: Title”, as DBLP has it: the names on a line of their own. */
function withNamesApart(text: string): string {
  const [whole = '', names = ''] = /^([^:\n\uFFFC]{5,500}):\s+/.exec(text) ?? [];
  return names !== '' && readNames(names) ? `${names}\n${text.slice(whole.length)}` : text;
}

/** “Title (2016), A. Lind et al.”, “Title, A. Lind, T. Brook (ICML 2016)” */
function beforeDate(text: string): string | undefined {
  for (const { 1: inside = '', index } of text.matchAll(/\s[([]([^()[\]]*\d[^()[\]]*)[)\]]/g)) {
    if (readAppearance(inside)?.date === undefined && !readCitation(inside)) continue;
    const before = text.slice(0, index).trim();
    return beforeNames(before) ?? before;
  }
  return undefined;
}

/** “A Bold Pot, Ann Onym and Bob Onym, CUPS 2024”: what stands in front of the names. */
function beforeNames(text: string): string | undefined {
  const parts = text.split(/,\s+/);
  for (let start = 1; start < parts.length; start++) {
    for (let end = parts.length; end > start; end--) {
      const isNames = readNames(parts.slice(start, end).join(', ')) !== undefined;
      const rest = parts.slice(end).join(', ');
      if (isNames && (rest === '' || readAppearance(rest))) return parts.slice(0, start).join(', ');
    }
  }
  return undefined;
}

/** “Title (Lind et al., 2019)”, “Title (ICML 2019)”, “Title, ICML 2019”: the title alone. */
export function withoutAppearance(title: string): string {
  const bare = title.replace(/\s*[([]([^()[\]]*)[)\]]$/, (whole, inside) =>
    (readAppearance(inside) ?? readCitation(inside)) ? '' : whole,
  );
  const comma = bare.lastIndexOf(', ');
  const last = comma < 0 ? undefined : readAppearance(bare.slice(comma + 2));
  return last?.date === undefined ? bare : bare.slice(0, comma);
}

/** A title can be two sentences; what follows it as prose is none of it. */
function joined(first: string, [second]: string[], text: string): string {
  if (second === undefined || countWords(first) > 8 || countWords(second) > 12) return first;
  const whole = text.slice(text.indexOf(first), text.indexOf(second) + second.length);
  const isOther = readCitation(second) ?? readNames(second, 1) ?? readAppearance(second);
  const isProse = /^(?:this|we|it|the paper|a paper|a|an)\b/i.test(second);
  const isJoined = /^.*[.?!:]\s+\S.*$/.test(whole) && !/\s[-–—|]\s|[\n\uFFFC]/.test(whole);
  return isOther === undefined && !isProse && isJoined ? whole : first;
}
