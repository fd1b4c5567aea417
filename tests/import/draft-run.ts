import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModelServer } from '../../src/draft/ask-model-net.ts';
import { Budget } from '../../src/draft/budget.ts';
import { type DraftOptions, draftContent } from '../../src/draft/draft-fs.ts';
import { type KindName, kindNames } from '../../src/draft/task.ts';
import { openCache } from '../../src/enrich/answer-cache-fs.ts';
import { kitchenFiles } from '../engine/collections.ts';
import { put, temporaryFolder } from './import-run.ts';

/** The invented collection in a folder that is gone after the test, with some files changed. */
export function shelf(changes: Record<string, string> = {}) {
  const content = temporaryFolder();
  for (const [path, text] of Object.entries({ ...kitchenFiles(), ...changes })) {
    put(content, path, text);
  }
  return { content, page: (path: string) => readFileSync(join(content, path), 'utf8') };
}

interface Settings extends Partial<Pick<DraftOptions, 'limit' | 'renew' | 'signal' | 'model'>> {
  only?: KindName[];
  tokens?: number;
  perMinute?: number;
  timeout?: number;
  key?: string;
}

/** Drafts in this process; time passes only by waiting. */
export async function draft(content: string, address: string, settings: Settings = {}) {
  let time = Date.now();
  const waits: number[] = [];
  const clock = {
    now: () => time,
    sleep: async (milliseconds: number) => {
      if (milliseconds > 0) waits.push(milliseconds);
      time += milliseconds;
    },
  };
  const { signal = new AbortController().signal } = settings;
  const server = new ModelServer({
    address,
    key: settings.key,
    clock,
    timeout: settings.timeout ?? 5000,
    perMinute: settings.perMinute ?? Number.POSITIVE_INFINITY,
    signal,
  });
  const report = await draftContent({
    content,
    kinds: settings.only ?? [...kindNames],
    renew: settings.renew ?? false,
    limit: settings.limit ?? Number.POSITIVE_INFINITY,
    server,
    model: settings.model ?? (await server.firstModel()),
    cache: openCache(join(content, '.cache'), Date.now, Number.POSITIVE_INFINITY),
    budget: new Budget(settings.tokens),
    signal,
    onStart: () => undefined,
    onStep: () => undefined,
  });
  return { report, waits };
}
