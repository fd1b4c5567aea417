/** Something that a host does otherwise than a site needs it. */
export interface SiteFault {
  /** Address of the file. */
  address: string;
  /** What is wrong, why that matters, and what to do. */
  what: string;
  why: string;
  todo: string;
  /** Whether readers do without something; else it could only be better. */
  isHarmful: boolean;
}

/** Faults as they are printed; what is wrong in the same way with several files is said once. */
export function formatFaults(faults: SiteFault[]): string[] {
  const alike = Map.groupBy(faults, ({ what, why, isHarmful }) => `${isHarmful} ${what} ${why}`);
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { address, what, why, todo, isHarmful } = first;
    const also = others.map((other) => new URL(other.address).pathname).join(', ');
    const where = also === '' ? address : `${address} (and ${also})`;
    return [`${isHarmful ? '' : '(could be better) '}${where}: ${what} · ${why} · ${todo}`];
  });
}

/** What is advised wherever the settings of a server are at fault. */
export const printSettings = '`paper-atlas host` prints settings that do it';
