import { z } from 'astro/zod';
import { readArxivId } from '../../identifiers/arxiv.ts';
import type { PaperFacts } from '../../schema/paper.ts';
import { readFacts } from './facts.ts';

const text = z.union([z.string(), z.number().transform(String)]).nullish();
const name = z.object({ family: text, given: text, literal: text, 'non-dropping-particle': text });
const number = z.union([z.number(), z.string()]);

/** A reference in CSL-JSON, https://docs.citationstyles.org, as far as it is used. */
export const cslItem = z.object({
  title: z.string(),
  abstract: text,
  author: z.array(name).nullish(),
  issued: z.object({ 'date-parts': z.array(z.array(number)).nullish(), raw: text }).nullish(),
  'container-title': text,
  DOI: text,
  URL: text,
  number: text,
  note: text,
});

/** The facts of a reference in CSL-JSON. */
export function readCslFacts(
  item: Omit<z.infer<typeof cslItem>, 'title' | 'abstract'>,
): PaperFacts {
  const date = item.issued?.['date-parts']?.[0]?.join('-') ?? item.issued?.raw ?? undefined;
  const places = [item.URL, item.number, item.note?.match(/arxiv:\s*\S+/i)?.[0]];
  return readFacts({
    arxiv: places.find((place) => place && readArxivId(place)) ?? undefined,
    authors: item.author?.map(fullName).filter((author) => author !== ''),
    published: date,
    doi: item.DOI ?? undefined,
    'container-title': item['container-title'],
  });
}

function fullName(author: z.infer<typeof name>): string {
  const { literal, given, family, 'non-dropping-particle': particle } = author;
  return literal ?? [given, particle, family].filter(Boolean).join(' ');
}

/** Text of a field in which citation programs mark type with HTML; other text keeps its `<`. */
export function withoutMarkup(field: string): string {
  return field
    .replace(/<\/?(?:i|b|em|strong|sup|sub|sc|p|jats:[a-z]+|span)(?:\s[^<>]*)?\/?>/gi, '')
    .replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};
