import { browserTexts, language } from 'virtual:paper-atlas/browser-texts';
import { areaTexts } from 'virtual:paper-atlas/browser-texts/offline';
import { speakerOf } from './speaker.ts';

/** Says what scripts of the pages on what is stored say. */
export const speaker = speakerOf(language, { ...browserTexts, ...areaTexts });
export const { say } = speaker;
