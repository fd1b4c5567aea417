import { browserTexts, language } from 'virtual:paper-atlas/browser-texts';
import { areaTexts } from 'virtual:paper-atlas/browser-texts/edit';
import { speakerOf } from './speaker.ts';

/** Says what scripts of the page on which pages are edited say. */
export const { say } = speakerOf(language, { ...browserTexts, ...areaTexts });

export { language };
