/** Whether there is an index of the content as it is, while the site is worked on. */
export type LiveIndexState = 'making' | 'ready' | 'failed';

/** Name of the messages about it between the server and the pages that it shows. */
export const liveIndexMessage = 'paper-atlas:search-index';
