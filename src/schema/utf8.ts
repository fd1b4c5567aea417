import type { Problem } from './problem.ts';

/** What is wrong with a file, told by whoever knows under which name to tell it. */
export type FileProblem = Omit<Problem, 'file'>;

// A byte order mark stays: whoever writes the file again writes it as it was.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file's bytes, or at which of them it is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { problem: FileProblem } {
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { problem: notUtf8(bytes) };
  }
}

function notUtf8(bytes: Uint8Array): FileProblem {
  const start = wholeLines(bytes);
  const end = bytes.indexOf(0x0a, start);
  const line = new TextDecoder().decode(bytes.subarray(start, end < 0 ? bytes.length : end));
  const column = Math.max(0, line.indexOf('\uFFFD'));
  const byte = bytes[start + Buffer.byteLength(line.slice(0, column))] ?? 0;
  const code = byte.toString(16).toUpperCase().padStart(2, '0');
  // Above 9F the byte is this letter in Latin-1 and in what Windows calls ANSI.
  const letter = byte > 0x9f ? `, “${String.fromCharCode(byte)}” in Latin-1` : '';
  return {
    line: bytes.subarray(0, start).filter((each) => each === 0x0a).length + 1,
    column: column + 1,
    rule: 'encoding',
    what: `not UTF-8: the byte ${code}${letter}`,
    why: 'its letters cannot be read, and the site would show � in their place',
    fix: 'save the file as UTF-8 (in VS Code: Reopen with Encoding, then Save with Encoding)',
  };
}

/** Where the first line begins that is not UTF-8. */
function wholeLines(bytes: Uint8Array): number {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, next));
    } catch {
      return start;
    }
    start = next;
  }
  return 0;
}
