import { language, texts } from 'virtual:paper-atlas/texts';
import { dateSpeakerOf } from './date-speaker.ts';
import { speakerOf } from './speaker.ts';

/** Says what the site says, in its own language. */
export const speaker = speakerOf(language, texts);
export const { say, pieces, number, list } = speaker;

/** BCP 47 tag of the language in which the site speaks. */
export { language };

/** Puts texts in the order of the site's language. */
export const { compare } = new Intl.Collator(language, { numeric: true });

/** Says a date of publication in the site's language. */
export const sayDate = dateSpeakerOf(language, speaker);
