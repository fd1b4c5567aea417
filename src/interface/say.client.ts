import { browserTexts, language } from 'virtual:paper-atlas/browser-texts';
import { dateSpeakerOf } from './date-speaker.ts';
import { speakerOf } from './speaker.ts';

/** Says what scripts of every page say, in the site's language; other texts are not sent with each. */
export const speaker = speakerOf(language, browserTexts);
export const { say, pieces, number } = speaker;

/** Says a date of publication in the site's language. */
export const sayDate = dateSpeakerOf(language, speaker);

/** Puts texts in the order of the site's language. */
export const { compare } = new Intl.Collator(language, { numeric: true });
