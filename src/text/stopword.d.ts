/** What is used of stopword, which brings no types: for each language the words that hold sentences together. */
declare module 'stopword' {
  const lists: Record<string, string[]>;
  export default lists;
}
