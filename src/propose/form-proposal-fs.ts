import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { engineFile } from '../build/engine.ts';
import { readCollection } from '../check/collection-fs.ts';
import { type AddOptions, addPaper } from './add-paper-fs.ts';
import { correctPage } from './corrected-page.ts';
import { readCorrection } from './correction.ts';
import { type Proposal, quote } from './proposal.ts';
import { diffOf, problemsOf } from './proposal-fs.ts';
import { type FilledForm, FormError, readFields, readForm } from './read-form.ts';

/** An issue as GitHub describes it in the file of an event. */
export interface Issue {
  number: number;
  body: string | null;
  labels: { name: string }[];
}

/** Changes the content folder as a form asks for, and gives the paragraphs of a report. */
type Handler = (form: FilledForm, issue: number, options: AddOptions) => Promise<string[]>;

/** The forms, by the label that each sets and the name of its file. */
const forms: Record<string, { title: string; handle: Handler }> = {
  correction: { title: 'Correction', handle: correct },
  'add-paper': {
    title: 'New paper',
    handle: async (form, issue, options) => {
      const report = await addPaper(form, issue, options);
      return ['The import says:', quote(report)];
    },
  },
};

/**
 * Changes the content folder as a filled form asks for.
 * @returns the change as a patch, and a report of it; or a report of why there is none.
 */
export async function proposeForm(issue: Issue, options: AddOptions): Promise<Proposal> {
  const labels = issue.labels.map(({ name }) => name);
  const kind = Object.keys(forms).find((name) => labels.includes(name)) ?? '';
  const form = forms[kind];
  if (!form) throw new Error(`issue ${issue.number} has the label of no form`);
  const title = `${form.title} from #${issue.number}`;
  try {
    const fields = readFields(await readFile(templateOf(kind, options.content), 'utf8'));
    const filled = readForm(fields, issue.body ?? '');
    const before = new Set(await problemsOf(options.content));
    const paragraphs = await form.handle(filled, issue.number, options);
    const problems = (await problemsOf(options.content)).filter((line) => !before.has(line));
    const patch = diffOf(options.content);
    if (patch === '') throw new FormError('It changes nothing: the page says so already.');
    const report = [`Closes #${issue.number}.`, ...paragraphs, ...sayProblems(problems)];
    return { title, report: `${report.join('\n\n')}\n`, patch };
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    return { title, report: refusal(error.message), patch: '' };
  }
}

/** The template of a form: the collection's own, beside its content; else the engine's. */
function templateOf(kind: string, content: string): string {
  const path = `ISSUE_TEMPLATE/${kind}.yml`;
  const own = join(content, '../.github', path);
  return existsSync(own) ? own : engineFile(join('src/new/template/dot-github', path));
}

async function correct(form: FilledForm, _issue: number, { content }: AddOptions) {
  const correction = readCorrection(form, await readCollection(content));
  const { path, source } = correctPage(correction);
  const { paper } = correction;
  if (path !== paper.path) await rm(join(content, paper.path));
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), source);
  const paragraphs = [`\`content/${path}\`, ${form.field}:`, quote(form.text ?? '')];
  if (form.source) paragraphs.push('It can be checked at:', quote(form.source));
  return paragraphs;
}

function sayProblems(problems: string[]): string[] {
  if (problems.length === 0) return ['`npm run check` finds no new problem.'];
  const count = `${problems.length} new`;
  return [`\`npm run check\` finds ${count}, to be mended first:`, quote(problems.join('\n'))];
}

function refusal(reason: string): string {
  return [
    'No change could be made of this form by itself.',
    quote(reason),
    'Edit the issue to mend it, or leave it to a maintainer.\n',
  ].join('\n\n');
}
