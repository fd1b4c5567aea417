import { browserTexts, language } from 'virtual:paper-atlas/browser-texts';
import { areaTexts } from 'virtual:paper-atlas/browser-texts/live';
import { speakerOf } from './speaker.ts';

/** Says what pages say only while the site is worked on. */
export const { say } = speakerOf(language, { ...browserTexts, ...areaTexts });
