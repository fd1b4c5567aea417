/** Text of a listing, or the reason why its bytes are none. */
export type Decoded = { text: string } | { line: number; reason: string };

/** Decodes UTF-8 with or without a byte order mark; says in which line other bytes stand. */
export function decodeListing(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0 && !isUtf8(bytes)) {
    return { line: lineAt(text, broken), reason: 'not UTF-8 · save the file as UTF-8 text' };
  }
  const nul = text.indexOf('\u0000');
  if (nul >= 0) {
    return { line: lineAt(text, nul), reason: 'a NUL byte · this is not a text file' };
  }
  return { text };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
