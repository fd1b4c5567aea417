/** `map-data.json`: all that is needed to draw the map. */
export interface MapData {
  /** Width and height of the map. */
  size: number;
  topics: MapTopic[];
}

export interface MapTopic {
  slug: string;
  title: string;
  hue: string;
  /** x and y of each paper, one after the other. */
  places: number[];
}

/**
 * `map/<topic>.json`: the words of a topic's papers, in the order of their places. 1 says that
 * sentences of the abstract stand for the summary.
 */
export type MapWords = [slug: string, title: string, summary: string, isGist?: 1][];
