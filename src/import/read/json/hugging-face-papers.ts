import { readArxivId } from '../../../identifiers/arxiv.ts';
import type { Listing } from '../../entry.ts';
import type { RawWork } from '../add-work.ts';
import type { NoteFact } from '../raw-facts.ts';
import { parseJsonListing } from './json-listing.ts';
import { readJsonNames } from './json-names.ts';
import { someJsonRecord } from './json-records.ts';
import { type JsonObject, objectOf, textOf, textsOf } from './json-value.ts';

/** Members of an item around its `paper`, which say the same once more or tell of its page. */
const known = new Set(
  `paper publishedAt title summary thumbnail mediaUrls numComments submittedBy submittedOnDailyAt
  submittedOnDailyBy isAuthorParticipating organization id authors upvotes discussionId githubRepo
  githubRepoAddedBy githubStars projectPage ai_keywords`.split(/\s+/),
);

/** True for items that each have a `paper`, or for papers with what only Hugging Face counts. */
export function looksLikeHuggingFacePapers(text: string): boolean {
  return someJsonRecord(text, (record) => {
    const paper = objectOf(record.paper) ?? record;
    return typeof paper.title === 'string' && ('summary' in paper || 'upvotes' in paper)
      ? record.paper !== undefined || ('publishedAt' in paper && 'upvotes' in paper)
      : false;
  });
}

/** Reads the answers of https://huggingface.co/api/daily_papers and of /api/papers/ID. */
export function parseHuggingFacePapers(text: string, source: string): Listing {
  return parseJsonListing(text, source, {
    read: readDailyPaper,
    knows: (member) => known.has(member),
  });
}

function readDailyPaper(record: JsonObject, note: NoteFact): RawWork {
  const paper = objectOf(record.paper) ?? record;
  const one = (name: string) => textOf(paper[name]);
  const id = one('id');
  if (id && !readArxivId(id)) note('id', `${id}: no arXiv id`);
  return {
    title: one('title'),
    abstract: one('summary'),
    facts: {
      arxiv: id,
      authors: readJsonNames(paper.authors, 'authors', note),
      published: one('publishedAt'),
      code: one('githubRepo'),
      url: one('projectPage'),
      'source-keywords': textsOf(paper.ai_keywords),
    },
  };
}
