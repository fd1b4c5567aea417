import { browserTexts, language } from 'virtual:paper-atlas/browser-texts';
import { areaTexts } from 'virtual:paper-atlas/browser-texts/search';
import { speakerOf } from './speaker.ts';

/** Says what scripts of the search page say. */
export const { say, pieces } = speakerOf(language, { ...browserTexts, ...areaTexts });
