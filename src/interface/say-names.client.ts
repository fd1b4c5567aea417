import { browserTexts, language } from 'virtual:paper-atlas/browser-texts';
import { areaTexts } from 'virtual:paper-atlas/browser-texts/names';
import { speakerOf } from './speaker.ts';

/** Says what scripts of the index of names say. */
export const { say } = speakerOf(language, { ...browserTexts, ...areaTexts });
