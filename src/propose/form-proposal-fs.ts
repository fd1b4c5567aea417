import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCollection } from '../check/collection-fs.ts';
import { correctPage } from './corrected-page.ts';
import { readCorrection } from './correction.ts';
import { listingOf } from './new-paper.ts';
import { type Proposal, quote } from './proposal.ts';
import { diffOf, problemsOf, run } from './proposal-fs.ts';
import { type FilledForm, FormError, readFields, readForm } from './read-form.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** An issue as GitHub describes it in the file of an event. */
export interface Issue {
  number: number;
  body: string | null;
  labels: { name: string }[];
}

/** What is done with each form, by the label that it sets and the name of its file. */
const forms: Record<
  string,
  (form: FilledForm, issue: Issue, content: string) => Promise<string[]>
> = { correction: correct, 'add-paper': addPaper };

/**
 * Changes the content folder as a filled form asks for.
 * @returns the change as a patch, and a report of it; or a report of why there is none.
 */
export async function proposeForm(issue: Issue, content: string): Promise<Proposal> {
  const kind = Object.keys(forms).find((name) => issue.labels.some((label) => label.name === name));
  const handle = kind && forms[kind];
  if (!handle) throw new Error(`issue ${issue.number} has the label of no form`);
  const title = `${kind === 'correction' ? 'Correction' : 'New paper'} from #${issue.number}`;
  try {
    const template = await readFile(`${project}.github/ISSUE_TEMPLATE/${kind}.yml`, 'utf8');
    const form = readForm(readFields(template), issue.body ?? '');
    const before = new Set(await problemsOf(content));
    const paragraphs = await handle(form, issue, content);
    const after = (await problemsOf(content)).filter((problem) => !before.has(problem));
    const patch = diffOf(content);
    if (patch === '') throw new FormError('It changes nothing: the page says so already.');
    const report = [
      `Closes #${issue.number}.`,
      ...paragraphs,
      after.length === 0
        ? '`npm run check` finds no new problem.'
        : `\`npm run check\` finds ${after.length} new, to be mended before this is merged:`,
      ...(after.length > 0 ? [quote(after.join('\n'))] : []),
    ];
    return { title, report: `${report.join('\n\n')}\n`, patch };
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    const report = `No change could be made of this form by itself.\n\n${quote(error.message)}\n\nEdit the issue to mend it, or leave it to a maintainer.\n`;
    return { title, report, patch: '' };
  }
}

async function correct(form: FilledForm, _issue: Issue, content: string): Promise<string[]> {
  const correction = readCorrection(form, await readCollection(content));
  const { path, source } = correctPage(correction);
  const { paper } = correction;
  if (path !== paper.path) await rm(join(content, paper.path));
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), source);
  const paragraphs = [`\`${content}/${path}\`, ${form.field}:`, quote(form.text ?? '')];
  if (form.source) paragraphs.push('It can be checked at:', quote(form.source));
  return paragraphs;
}

async function addPaper(form: FilledForm, issue: Issue, content: string): Promise<string[]> {
  const { name, text } = listingOf(form, issue.number);
  const file = join(content, 'sources', name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  const { status, output } = run(process.execPath, [
    `${project}scripts/import.ts`,
    file,
    '--content',
    content,
  ]);
  if (status !== 0) {
    await rm(file);
    throw new FormError(`The import says:\n${output}`);
  }
  return ['The import says:', quote(output.trim())];
}
