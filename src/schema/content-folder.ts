/** The folder of pages and settings: `CONTENT_DIR`, else `content` in the folder of the project. */
export function contentFolder(): string {
  return process.env.CONTENT_DIR?.replace(/(?<=.)[\\/]+$/, '') || 'content';
}
