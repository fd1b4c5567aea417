/** A topic as it is proposed. */
export interface ProposedTopic {
  slug: string;
  title: string;
  /** One sentence. */
  scope: string;
  /** Other words under which readers look for it. */
  synonyms: string[];
  /** The phrases that made it, the most telling first. */
  terms: string[];
  /** The title of its group. */
  group: string;
  /** Slugs of its papers. */
  papers: string[];
  /** Slugs of papers of other topics that would fit here too. */
  also: string[];
}

/** Topics that a collection could have. */
export interface Proposal {
  topics: ProposedTopic[];
  /** Titles of groups, in their order. */
  groups: string[];
  /** Slugs of papers whose words no other paper has: they go nowhere. */
  left: string[];
}
