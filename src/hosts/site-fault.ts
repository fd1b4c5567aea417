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

/** A fault as it is printed. */
export function formatFault({ address, what, why, todo }: SiteFault): string {
  return `${address}: ${what} · ${why} · ${todo}`;
}

/** What is advised wherever the settings of a server are at fault. */
export const printSettings = '`paper-atlas host` prints settings that do it';
