/**
 * Turns a filled issue form into a proposal: `node scripts/form-to-page.ts --out DIR [--event FILE]`.
 * The issue is read from the file of the event, which GitHub names in GITHUB_EVENT_PATH.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { openCache } from '../src/enrich/answer-cache-fs.ts';
import { requestsById } from '../src/enrich/arxiv-requests.ts';
import { askArxiv } from '../src/enrich/ask-arxiv-net.ts';
import { politeFetch } from '../src/enrich/polite-fetch-net.ts';
import { proposeForm } from '../src/propose/form-proposal-fs.ts';
import { writeProposal } from '../src/propose/proposal-fs.ts';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'proposal' },
    event: { type: 'string', default: process.env.GITHUB_EVENT_PATH ?? '' },
    content: { type: 'string', default: 'content' },
    'base-url': { type: 'string', default: 'https://export.arxiv.org' },
    cache: { type: 'string', default: '.cache/enrich' },
  },
});

const eventSchema = z.object({
  issue: z.object({
    number: z.int().positive(),
    body: z.string().nullable(),
    labels: z.array(z.object({ name: z.string() })),
  }),
});

const clock = { now: Date.now, sleep: (milliseconds: number) => sleep(milliseconds) };
const arxiv = {
  fetchPolitely: politeFetch({ fetch, clock }),
  cache: openCache(options.cache, clock.now),
  onProgress: () => {},
};

const { issue } = eventSchema.parse(JSON.parse(readFileSync(options.event, 'utf8')));
const proposal = await proposeForm(issue, {
  content: options.content,
  findOnArxiv: async (id) =>
    (await askArxiv(requestsById(options['base-url'], [id]), arxiv)).byId.get(id),
});
writeProposal(options.out, proposal);
console.log(proposal.patch === '' ? 'nothing to propose' : proposal.title);
