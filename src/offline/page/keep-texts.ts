import type { KeepHalt, KeepStatus } from '../messages.ts';

/** From this size on, keeping takes a while and is worth a second thought. */
const large = 50_000_000;

/** What is said while everything is being fetched. */
export const keepingText = 'Fetching all papers and the whole search …';

/** What a reader is told about what is stored. */
export function statusText({ keeping, papers, all, stored }: KeepStatus): string {
  if (stored.files >= all.files) {
    return `All ${papers.toLocaleString('en')} papers and the whole search are stored on this device.`;
  }
  if (keeping === 'all') return 'The site has changed; some of it has to be fetched anew.';
  if (keeping === 'begun') return 'Not everything is stored yet.';
  return 'Topics and the pages you open are stored on this device. Keep the rest as well to read and search all papers without a network.';
}

/**
 * What keeping everything takes.
 * @param room bytes that the browser still grants.
 */
export function costText({ all, stored, papers }: KeepStatus, room: number): string {
  const missing = Math.max(0, all.size - stored.size);
  const files = (all.files - stored.files).toLocaleString('en');
  const parts = [
    stored.files > 0
      ? `${sizeText(missing)} to fetch in ${files} files; ${sizeText(stored.size)} of ${sizeText(all.size)} are here.`
      : `${sizeText(missing)} to fetch and to store, in ${files} files.`,
  ];
  if (missing > large) {
    parts.push(
      `With ${papers.toLocaleString('en')} papers this takes minutes: leave the page open. It can be cancelled and goes on where it stopped.`,
    );
  }
  if (missing > room) parts.push(`Your browser has room for ${sizeText(room)} only.`);
  return parts.join(' ');
}

export function progressText({ all, stored }: KeepStatus): string {
  return `${sizeText(stored.size)} of ${sizeText(all.size)}`;
}

export function haltText(halt: KeepHalt): string {
  return {
    network: 'The network is gone. What was fetched stays; go on when it is back.',
    room: 'Your browser has no more room for this site. What was fetched stays.',
    outdated: 'The site was updated meanwhile. Reload when the update is offered, then go on.',
  }[halt];
}

/** “4.1 MB”, “230 KB”. */
export function sizeText(bytes: number): string {
  if (bytes < 995_000) return `${Math.ceil(bytes / 1000).toLocaleString('en')} KB`;
  const digits = bytes < 99_500_000 ? 1 : 0;
  return `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })} MB`;
}
