/** What is noted once for a file, where it stands first, however often it comes. */
export interface CountedNotes {
  count(line: number, what: string, why: (times: number) => string): void;
  finish(note: (line: number, what: string, why: string) => void): void;
}

export function countedNotes(): CountedNotes {
  const found = new Map<string, { line: number; times: number; why: (times: number) => string }>();
  return {
    count(line, what, why) {
      const before = found.get(what);
      if (before) before.times++;
      else found.set(what, { line, times: 1, why });
    },
    finish(note) {
      for (const [what, { line, times, why }] of found) note(line, what, why(times));
    },
  };
}
