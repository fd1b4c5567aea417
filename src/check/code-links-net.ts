import { setTimeout as wait } from 'node:timers/promises';
import { atValue, type Collection, type PaperFile } from './collection.ts';
import type { Finding } from './finding.ts';

/** What the check needs of the network and the clock. */
export interface Online {
  fetch: typeof fetch;
  wait: (milliseconds: number) => Promise<unknown>;
}

/** Pause between two requests to one host. */
const pause = 1000;
const patience = 15_000;

/**
 * Asks for the address in `code` of every paper, hosts side by side, one request a second to each.
 * An address that its host says is not there is a problem; one that gave no clear answer is a note.
 */
export async function checkCodeLinks(
  { papers }: Collection,
  online: Online = { fetch, wait },
): Promise<Finding[]> {
  const byHost = Map.groupBy(
    papers.filter(({ data }) => data.code !== undefined),
    ({ data }) => new URL(data.code ?? '').host,
  );
  const findings = await Promise.all([...byHost.values()].map((group) => checkHost(group, online)));
  return findings.flat();
}

async function checkHost(papers: PaperFile[], online: Online): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, paper] of papers.entries()) {
    if (index > 0) await online.wait(pause);
    const answer = await ask(paper.data.code ?? '', online);
    if (answer === 'alive') continue;
    const dead = answer === 404 || answer === 410;
    findings.push(
      atValue(paper, ['code'], {
        rule: 'code-link',
        ...(!dead && { note: true }),
        what: `${paper.data.code} ${dead ? 'is not there' : 'could not be checked'}`,
        why: typeof answer === 'number' ? `its host answered ${answer}` : answer,
        fix: dead
          ? 'correct the address or leave code out'
          : 'open it in a browser, or check again',
      }),
    );
  }
  return findings;
}

/** Whether an address answers; else its HTTP status, or why there was no answer. */
async function ask(url: string, online: Online): Promise<'alive' | number | string> {
  try {
    let answer = await request(url, 'HEAD', online);
    // Some hosts answer HEAD with an error although the page is there.
    if (!answer.ok) {
      await online.wait(pause);
      answer = await request(url, 'GET', online);
    }
    return answer.ok ? 'alive' : answer.status;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

async function request(url: string, method: string, online: Online): Promise<Response> {
  const headers = { 'user-agent': 'paper-atlas link check' };
  const signal = AbortSignal.timeout(patience);
  const answer = await online.fetch(url, { method, headers, signal, redirect: 'follow' });
  await answer.body?.cancel();
  return answer;
}
