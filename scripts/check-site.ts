/** Tries a deployed site and says what its host does wrong. */
import { runCommand } from '../src/command/run-command.ts';
import { checkSite } from '../src/hosts/check-site-net.ts';
import { formatFaults } from '../src/hosts/site-fault.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';

await runCommand(
  {
    start: 'npm run check:site --',
    about:
      'Tries a deployed site: types, letters, caching, compression, addresses without a page, ' +
      'redirects, search files, feeds, headers. Says what its host does otherwise than the site needs it.',
    operands: 'https://HOST/PATH/',
    options: {},
    exits: {
      0: 'the host does all that readers need',
      1: 'readers do without something',
      2: 'no site answers there',
    },
  },
  async ({ positionals: [given = '', ...others] }) => {
    if (others.length > 0 || !/^https?:\/\//.test(given) || !URL.canParse(given)) {
      throw new ExpectedError(
        `“${[given, ...others].join(' ')}” is no address of a site · nothing was tried · give one such as https://papers.example/`,
      );
    }
    const faults = await checkSite(new URL('.', given.endsWith('/') ? given : `${given}/`));
    const harmful = faults.filter(({ isHarmful }) => isHarmful).length;
    for (const line of formatFaults(faults)) console.log(line);
    console.log(`${harmful} harmful, ${faults.length - harmful} that could be better`);
    return harmful > 0 ? 1 : 0;
  },
);
