/** Folder of papers that nobody has placed in a topic yet. */
export const unsortedTopic = 'unsorted';
