import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Browsers that a machine may have, for systems on which the packaged one does not start. */
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Keeps the browser from asking other hosts for updates, which would only be refused. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

let shared: Promise<Browser> | undefined;

/** The browser of this process, started when it is first asked for; it ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

/** Starts a headless Chromium: the one from the registry package or, failing that, an installed one. */
export async function launchBrowser(): Promise<Browser> {
  const candidates = [process.env.CHROMIUM_PATH, await packaged(), ...installed];
  const failures: string[] = [];
  for (const executablePath of candidates) {
    if (!executablePath || !existsSync(executablePath)) continue;
    try {
      return await playwright.launch({ executablePath, headless: true, args: quiet });
    } catch (error) {
      failures.push(`${executablePath}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    `No Chromium could be started. Set CHROMIUM_PATH to one.\n${failures.join('\n')}`,
  );
}

async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  chromium.setGraphicsMode = false;
  return chromium.executablePath();
}
