import { revisionOfContent } from '../offline/content-revision.ts';
import { isPage, markOf, unmarkPage } from '../offline/page-mark.ts';
import type { DeployedSite, HostAnswer } from './deployed-site-net.ts';
import type { SiteFault } from './site-fault.ts';

/** Whether files come as they were built, which is what searching and reading without a network rest on. */
export async function checkBytes({ record, ask }: DeployedSite): Promise<SiteFault[]> {
  const faults: SiteFault[] = [];
  let changed = 0;
  for (const { path, revision } of record.core) {
    const answer = await ask(path.split('/').map(encodeURIComponent).join('/'));
    if (answer.status !== 200) faults.push(missing(answer));
    else if ((await revisionOfContent(path, bufferOf(answer.bytes))) !== revision) {
      faults.push(otherwise(answer));
    } else if (isPage(path) && (await isChanged(answer.bytes)) && changed++ === 0) {
      faults.push(changedPage(answer));
    } else if (/\.(?:bin|pagefind|pf_\w+)$/.test(path) && answer.headers.has('content-encoding')) {
      faults.push(labelled(answer));
    }
  }
  return faults;
}

async function isChanged(bytes: Buffer): Promise<boolean> {
  const page = Buffer.from(unmarkPage(bytes.toString()));
  return (await revisionOfContent('', bufferOf(page))) !== markOf(bytes);
}

function bufferOf(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function missing({ address, status }: HostAnswer): SiteFault {
  const what = `answered with ${status}`;
  const why = 'the build has it, and nothing can be stored for reading without a network';
  const todo = 'see that the whole built folder is on the host, files of `_astro` too';
  return { address, what, why, todo, isHarmful: true };
}

function otherwise({ address }: HostAnswer): SiteFault {
  const what = 'comes otherwise than it was built';
  const why = 'nothing can be stored for reading without a network';
  const todo =
    'turn off what minifies or rewrites files at the host, and deploy all files of one build';
  return { address, what, why, todo, isHarmful: true };
}

function changedPage({ address }: HostAnswer): SiteFault {
  const what = 'the host adds to pages or rewrites them';
  const why =
    'the Content-Security-Policy of the pages stops scripts from elsewhere, and visits load more';
  const todo =
    'turn off analytics, obfuscation of addresses or minifying there, unless they are wanted';
  return { address, what, why, todo, isHarmful: false };
}

function labelled({ address, headers }: HostAnswer): SiteFault {
  const what = `called compressed (“Content-Encoding: ${headers.get('content-encoding')}”)`;
  const why = 'it is compressed by itself, and browsers unpack it twice';
  const todo = 'have it sent as application/octet-stream without that';
  return { address, what, why, todo, isHarmful: false };
}
