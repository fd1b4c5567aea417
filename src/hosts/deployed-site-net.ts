import { z } from 'astro/zod';
import { ExpectedError } from '../schema/expected-error.ts';

/** What a host answers. */
export interface HostAnswer {
  address: string;
  status: number;
  headers: Headers;
  bytes: Buffer;
}

const fileSchema = z.object({ path: z.string(), revision: z.string(), size: z.number() });

/** What is read of the record that stands in the service worker. */
const recordSchema = z.object({
  core: z.array(fileSchema),
  notFound: z.string().optional(),
  moved: z.record(z.string(), z.string()),
});

/** A site as it was built, and the host that it is on. */
export interface DeployedSite {
  /** Address of the home page, with a slash at its end. */
  home: URL;
  record: z.infer<typeof recordSchema>;
  /** Asks for a file below the home page as a browser would, each only once. */
  ask(path: string): Promise<HostAnswer>;
}

/** So long a host may take to answer, in milliseconds. */
const patience = 30_000;

/**
 * Reads what a deployed site says of itself.
 * @throws ExpectedError where no site of this engine is there.
 */
export async function readDeployedSite(home: URL): Promise<DeployedSite> {
  const answers = new Map<string, Promise<HostAnswer>>();
  const ask = (path: string) => {
    const known = answers.get(path) ?? askHost(new URL(path, home));
    answers.set(path, known);
    return known;
  };
  const { status, bytes } = await ask('sw.js');
  const [, record = ''] = /^const siteBuild=(.*);$/m.exec(bytes.toString()) ?? [];
  const parsed = recordSchema.safeParse(status === 200 && record !== '' ? JSON.parse(record) : {});
  if (!parsed.success) {
    throw new ExpectedError(
      `${new URL('sw.js', home)}: ${status === 200 ? 'not as the build wrote it' : `answered with ${status}`} · no site of Paper Atlas is known here · give the address of its home page, and see that all of the built folder is on the host`,
    );
  }
  return { home, record: parsed.data, ask };
}

async function askHost(address: URL): Promise<HostAnswer> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { 'Accept-Encoding': 'gzip, br' },
      signal: AbortSignal.timeout(patience),
    });
    const { status, headers } = response;
    const bytes = Buffer.from(await response.arrayBuffer());
    return { address: address.href, status, headers, bytes };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExpectedError(
      `${address.href}: no answer (${reason}) · the site cannot be tried · see that the host is there and the address is right`,
    );
  }
}
