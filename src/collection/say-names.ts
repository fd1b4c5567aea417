import { speaker } from '../interface/say.ts';
import { nameListsOf } from './name-lists.ts';

/** Lists names in the site's language. */
export const { listNames, shortNames } = nameListsOf(speaker);
