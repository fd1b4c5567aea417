import { browserTexts, language } from 'virtual:paper-atlas/browser-texts';
import { areaTexts } from 'virtual:paper-atlas/browser-texts/topic';
import { speakerOf } from './speaker.ts';

/** Says what the scripts of a topic's page say. */
export const { say } = speakerOf(language, { ...browserTexts, ...areaTexts });
