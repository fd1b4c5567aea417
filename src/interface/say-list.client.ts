import { browserTexts, language } from 'virtual:paper-atlas/browser-texts';
import { areaTexts } from 'virtual:paper-atlas/browser-texts/list';
import { speakerOf } from './speaker.ts';

/** Says what scripts of the reading list say. */
export const { say } = speakerOf(language, { ...browserTexts, ...areaTexts });
