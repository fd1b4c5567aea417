import { browserTexts, language } from 'virtual:paper-atlas/browser-texts';
import { areaTexts } from 'virtual:paper-atlas/browser-texts/map';
import { speakerOf } from './speaker.ts';

/** Says what scripts of the map say. */
export const { say } = speakerOf(language, { ...browserTexts, ...areaTexts });
