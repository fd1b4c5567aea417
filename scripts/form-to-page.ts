/**
 * Turns a filled issue form into a proposal: `node scripts/form-to-page.ts --out DIR [--event FILE]`.
 * The issue is read from the file of the event, which GitHub names in GITHUB_EVENT_PATH.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { proposeForm } from '../src/propose/form-proposal-fs.ts';
import { writeProposal } from '../src/propose/proposal-fs.ts';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'proposal' },
    event: { type: 'string', default: process.env.GITHUB_EVENT_PATH ?? '' },
    content: { type: 'string', default: 'content' },
  },
});

const event = z.object({
  issue: z.object({
    number: z.int().positive(),
    body: z.string().nullable(),
    labels: z.array(z.object({ name: z.string() })),
  }),
});

const { issue } = event.parse(JSON.parse(readFileSync(options.event, 'utf8')));
const proposal = await proposeForm(issue, options.content);
writeProposal(options.out, proposal);
console.log(proposal.patch === '' ? 'nothing to propose' : proposal.title);
