import type { PageNames } from './accept-names-fs.ts';

/** Proposed or written names for a person: each page, its names, and the sentences that tell them. */
export function formatNames(papers: PageNames[], areWritten: boolean): string {
  const count = papers.reduce((sum, { names }) => sum + names.length, 0);
  const lines = papers.flatMap(({ file, names }) => [
    file,
    ...names.flatMap(({ name, kind, sentence }) => [
      `  ${name}${kind === undefined ? '' : ` (${kind})`}`,
      ...(areWritten ? [] : [`    ${sentence}`]),
    ]),
  ]);
  const total = `${counted(count, 'name')} of ${counted(papers.length, 'paper')}`;
  return [
    ...lines,
    areWritten ? `written: ${total}` : `proposed: ${total}`,
    ...(areWritten || count === 0
      ? []
      : ['npm run names -- --accept [SLUG…] writes them; introduces: [] in a page refuses them']),
  ].join('\n');
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
