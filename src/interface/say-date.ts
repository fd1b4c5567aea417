import { language } from 'virtual:paper-atlas/texts';
import { dateSpeakerOf } from './date-speaker.ts';
import { speaker } from './say.ts';

/** Says a date of publication in the site's language. */
export const sayDate = dateSpeakerOf(language, speaker);
