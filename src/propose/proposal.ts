/** A change that a program proposes to the maintainers. */
export interface Proposal {
  /** Title of the pull request; holds nothing that somebody wrote in a form. */
  title: string;
  /** Markdown for the pull request, or for the issue where there is nothing to propose. */
  report: string;
  /** The change as `git diff` prints it; empty where there is none. */
  patch: string;
}

/** Names of the files in which a proposal goes from the job that makes it to the one that opens it. */
export const proposalFiles = { title: 'title.txt', report: 'report.md', patch: 'change.patch' };

/**
 * Text that somebody else wrote, as a block of Markdown in which it means nothing: it can mention
 * nobody, close no issue, load no image. The fence is longer than any in the text.
 */
export function quote(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}text\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}
