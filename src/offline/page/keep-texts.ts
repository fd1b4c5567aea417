import type { Speaker } from '../../interface/speaker.ts';
import type { AreaKey } from '../../interface/texts.ts';
import type { KeepHalt, KeepStatus } from '../messages.ts';

/** From this size on, keeping takes a while and is worth a second thought. */
const large = 50_000_000;

/** Says what a reader is told about keeping everything, in one language. */
export function keepTextsOf({ say, number }: Speaker<AreaKey<'offline'>>) {
  /** “4.1 MB”, “230 KB”. */
  function sizeText(bytes: number): string {
    if (bytes < 995_000) {
      return say('browser.offline.kilobytes', { size: number(Math.ceil(bytes / 1000)) });
    }
    const digits = bytes < 99_500_000 ? 1 : 0;
    return say('browser.offline.megabytes', { size: number(bytes / 1e6, digits) });
  }

  /** What is stored. */
  function statusText({ keeping, papers, all, stored }: KeepStatus): string {
    if (stored.files >= all.files) return say('browser.offline.all', { count: papers });
    if (keeping === 'all') return say('browser.offline.changed');
    return keeping === 'begun' ? say('browser.offline.begun') : say('browser.offline.core');
  }

  /**
   * What keeping everything takes.
   * @param room bytes that the browser still grants.
   */
  function costText({ all, stored, papers }: KeepStatus, room: number): string {
    const missing = Math.max(0, all.size - stored.size);
    const count = all.files - stored.files;
    const size = sizeText(missing);
    const parts = [
      stored.files > 0
        ? say('browser.offline.rest', {
            missing: size,
            count,
            stored: sizeText(stored.size),
            all: sizeText(all.size),
          })
        : say('browser.offline.cost', { size, count }),
    ];
    if (missing > large) parts.push(say('browser.offline.long', { count: papers }));
    if (missing > room) parts.push(say('browser.offline.room', { size: sizeText(room) }));
    return parts.join(' ');
  }

  function progressText({ all, stored }: KeepStatus): string {
    return say('browser.offline.progress', {
      stored: sizeText(stored.size),
      all: sizeText(all.size),
    });
  }

  function haltText(halt: KeepHalt): string {
    if (halt === 'network') return say('browser.offline.haltNetwork');
    return halt === 'room' ? say('browser.offline.haltRoom') : say('browser.offline.haltOutdated');
  }

  return { sizeText, statusText, costText, progressText, haltText };
}
