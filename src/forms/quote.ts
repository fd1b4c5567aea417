/**
 * Text that somebody else wrote, as a block of Markdown in which it means nothing: it can mention
 * nobody, close no issue, load no image. The fence is longer than any in the text.
 */
export function quote(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}text\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}
