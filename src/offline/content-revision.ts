import { isGzip, revisionOf } from './file-list.ts';
import { isPage, markOf } from './page-mark.ts';

/** The revision of what a host sent: of pages what they say themselves, of others that of their content. */
export async function revisionOfContent(path: string, bytes: ArrayBuffer): Promise<string> {
  const mark = isPage(path) ? markOf(new Uint8Array(bytes)) : undefined;
  if (mark !== undefined) return mark;
  const content = isGzip(new Uint8Array(bytes)) ? await unpack(bytes) : bytes;
  return revisionOf(new Uint8Array(await crypto.subtle.digest('SHA-256', content)));
}

function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
