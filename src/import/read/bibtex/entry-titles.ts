import type { WorkType } from '../../../schema/work-type.ts';
import { withoutBraces } from '../tex-braces.ts';
import type { TakenFields } from './taken-fields.ts';

/** What precedes `title`, `subtitle`, `titleaddon` in the names of fields; empty: the work's own. */
type Owner = '' | 'book' | 'journal' | 'main' | 'issue';

const articles = /^(?:article|review|periodical)/;
const parts = /^(?:article|chapter|entry|paper)/;
const pages = /^(?:webpage|post)/;

/** Titles of a work and of the whole in which it stands, each with its subtitle. */
export interface EntryTitles {
  title: string;
  container: string | undefined;
  /** The journal's abbreviation beside its full name. */
  short: string | undefined;
}

export function readTitles(fields: TakenFields, kind: WorkType | undefined): EntryTitles {
  const first = (...owners: Owner[]) => {
    const owner = owners.find((name) => fields.peek(mainField(name, fields)) !== undefined);
    return owner === undefined ? undefined : readTitle(fields, owner);
  };
  // The name of a site stands where other works have an addition to their titles.
  const site = pages.test(kind ?? '') ? fields.first('titleaddon') : undefined;
  const own = first('') ?? fields.first('shorttitle');
  const title = own ?? (parts.test(kind ?? '') ? undefined : first('book', 'main', 'issue'));
  const container = articles.test(kind ?? '')
    ? first('journal', 'book', 'main')
    : first('book', 'journal', 'main');
  const abbreviated = fields.first('shortjournal') ?? secondJournal(fields);
  const whole = container ?? site ?? abbreviated;
  return {
    title: title ?? '',
    container: whole === title ? undefined : whole,
    short: abbreviated === whole ? undefined : abbreviated,
  };
}

function mainField(owner: Owner, { peek }: TakenFields): string {
  if (owner !== 'journal') return `${owner}title`;
  return journals.find((name) => peek(name) !== undefined) ?? 'journal';
}

/** MathSciNet has a journal's full name in `fjournal`, and its abbreviation in `journal`. */
const journals = ['journaltitle', 'fjournal', 'journal'];

function secondJournal(fields: TakenFields): string | undefined {
  return fields.peek('fjournal') === undefined ? undefined : fields.first('journal');
}

/** A title with its subtitle and BibLaTeX's addition: “Salt paths: a history. A catalogue”. */
function readTitle(fields: TakenFields, owner: Owner): string {
  const marks = { subtitle: ':', titleaddon: '.' };
  const title = fields.first(mainField(owner, fields)) ?? '';
  return Object.entries(marks).reduce((whole, [part, mark]) => {
    const more = fields.first(`${owner}${part}`);
    if (more === undefined) return whole;
    return `${whole}${/[?!:.]$/.test(whole) ? '' : mark} ${withoutBraces(more).trim()}`;
  }, withoutBraces(title).trim());
}
