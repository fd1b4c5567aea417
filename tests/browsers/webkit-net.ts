import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { BrowserProgram, Driver, Json } from './driver.ts';

const driverProgram = '/usr/bin/WebKitWebDriver';
const browserPrograms = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser';

/** The key of an element in W3C's protocol, https://www.w3.org/TR/webdriver2/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys that are no characters, https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Record<string, string> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Backspace: '\uE003',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
};

/** WebKitGTK through its own driver, which speaks W3C's protocol. */
export const webkit: BrowserProgram = {
  name: 'WebKit',
  missing() {
    if (!existsSync(driverProgram)) return 'apt-get install webkit2gtk-driver';
    if (!process.env.DISPLAY && !existsSync('/usr/bin/Xvfb')) return 'apt-get install xvfb';
    return undefined;
  },
  async start() {
    const screen = process.env.DISPLAY ? undefined : await startScreen();
    const port = await freePort();
    const program = spawn(driverProgram, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, ...(screen && { DISPLAY: screen.display }), GDK_BACKEND: 'x11' },
    });
    const stop = () => Promise.all([program, ...(screen ? [screen.program] : [])].map(stopProgram));
    try {
      const call = caller(`http://127.0.0.1:${port}`);
      await answering(() => call('GET', '/status'));
      const { sessionId } = z.object({ sessionId: z.string() }).parse(
        await call('POST', '/session', {
          capabilities: {
            alwaysMatch: {
              timeouts: { script: 30_000 },
              'webkitgtk:browserOptions': {
                binary: globSync(browserPrograms)[0] ?? '',
                args: ['--automation', '--geometry=1280x900'],
              },
            },
          },
        }),
      );
      const session = `/session/${sessionId}`;
      return driverOf(
        (method, path, body) => call(method, session + path, body),
        async () => {
          await call('DELETE', session).catch(() => undefined);
          await stop();
        },
      );
    } catch (error) {
      await stop();
      throw error;
    }
  },
};

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: Json) => Promise<unknown>;

function driverOf(call: Call, close: () => Promise<void>): Driver {
  const act = (actions: Json) => call('POST', '/actions', { actions });
  const keyActions = (steps: Json[]) => act([{ type: 'key', id: 'keyboard', actions: steps }]);
  const pointAt = (selector: string, steps: Json[]) =>
    // An element found while the page changes may be one of the page that goes.
    pointOnce(selector, steps).catch(() => pointOnce(selector, steps));
  const pointOnce = async (selector: string, steps: Json[]) => {
    const element = elementSchema.parse(
      await call('POST', '/element', { using: 'css selector', value: selector }),
    );
    await call('POST', '/execute/sync', {
      script: "arguments[0].scrollIntoView({ block: 'nearest' })",
      args: [element],
    });
    const move = { type: 'pointerMove', duration: 50, x: 0, y: 0, origin: element };
    await act([{ type: 'pointer', id: 'mouse', actions: [move, ...steps] }]);
  };
  const first: { tab?: string } = {};
  return {
    goto: async (url) => void (await call('POST', '/url', { url })),
    back: async () => void (await call('POST', '/back', {})),
    reload: async () => void (await call('POST', '/refresh', {})),
    // What the function returns is what the caller says that it returns.
    evaluate: async (run, argument) => {
      const script = `const done = arguments[1]; Promise.resolve((${run})(arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = await call('POST', '/execute/async', { script, args: [argument] });
      return resultOf(answer);
    },
    click: (selector) =>
      pointAt(selector, [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    hover: (selector) => pointAt(selector, []),
    press: async (combination) => {
      const pressed = combination.split('+').map((key) => keys[key] ?? key);
      const down = pressed.map((value) => ({ type: 'keyDown', value }));
      const up = pressed.toReversed().map((value) => ({ type: 'keyUp', value }));
      await keyActions([...down, ...up]);
    },
    type: async (text) => {
      const steps = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await keyActions(steps);
    },
    resize: async (width, height) => void (await call('POST', '/window/rect', { width, height })),
    openTab: async () => {
      first.tab = z.string().parse(await call('GET', '/window'));
      const opened = await call('POST', '/window/new', { type: 'tab' });
      const { handle } = z.object({ handle: z.string() }).parse(opened);
      await call('POST', '/window', { handle });
    },
    closeTab: async () => {
      await call('DELETE', '/window');
      await call('POST', '/window', { handle: first.tab ?? '' });
    },
    screenshot: async () =>
      Buffer.from(z.string().parse(await call('GET', '/screenshot')), 'base64'),
    print: async () => undefined,
    close,
  };
}

const elementSchema = z.object({ [elementKey]: z.string() });

function resultOf<Result>(answer: unknown): Result {
  const { value, error } = z
    .object({ value: z.custom<Result>(() => true).optional(), error: z.string().optional() })
    .parse(answer);
  if (error !== undefined) throw new Error(error);
  return value as Result;
}

/** Calls a driver. @throws what it says went wrong. */
function caller(address: string): Call {
  return async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = z.object({ value: z.unknown() }).parse(await response.json());
    if (response.ok) return value;
    const { error, message } = z.object({ error: z.string(), message: z.string() }).parse(value);
    throw new Error(`${method} ${path}: ${error} ${message}`);
  };
}

/** Tries until a program answers, for ten seconds at most. */
async function answering(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await wait(100);
    }
  }
}

/** A screen in memory, for machines that have none. */
function startScreen(): Promise<{ display: string; program: ChildProcess }> {
  const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const program = spawn('/usr/bin/Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('exit', () => reject(new Error('Xvfb ended')));
    program.stdout.once('data', (number: Buffer) =>
      resolve({ display: `:${number.toString().trim()}`, program }),
    );
  });
}

function stopProgram(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    program.once('close', () => resolve());
    program.kill();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
