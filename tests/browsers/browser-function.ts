import { setTimeout as wait } from 'node:timers/promises';
import type { Driver, Json } from './driver.ts';

/** A site on a local port that can go away and come back at its address. */
export interface TriedSite {
  /** Address of the home page, with a slash at its end. */
  address: string;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Something that readers do, tried in each browser. */
export interface BrowserFunction {
  name: string;
  /**
   * Does it and throws where it does not work.
   * @returns `works`, or `not possible` where the browser's driver cannot do it.
   */
  run(driver: Driver, site: TriedSite): Promise<'works' | 'not possible'>;
}

/** Waits until a page gives something that is neither empty nor false, and gives that. */
export async function until<Argument extends Json, Result>(
  driver: Driver,
  what: string,
  look: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const end = Date.now() + 30_000;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await driver.evaluate(look, argument);
      if (last) return last as Result;
    } catch (error) {
      // The page may be on its way to another.
      last = error;
    }
    await wait(100);
  }
  throw new Error(`${what}: waited in vain, ${last}`);
}

/** Waits until the address of the page has a text in it. */
export async function untilAddress(driver: Driver, part: string): Promise<void> {
  await until(driver, `the address has ${part}`, (text) => location.href.includes(text), part);
}

/** Waits until something that can be seen fits a selector. */
export async function untilShown(driver: Driver, selector: string): Promise<void> {
  await until(
    driver,
    `${selector} is shown`,
    (name) => [...document.querySelectorAll(name)].some((element) => element.checkVisibility()),
    selector,
  );
}

/** Waits until an element, the first that fits a selector, says something. */
export async function untilSaid(driver: Driver, selector: string, part: string): Promise<void> {
  await until(
    driver,
    `${selector} says ${part}`,
    ([name = '', text = '']: string[]) =>
      [...document.querySelectorAll(name)].some((element) => element.textContent?.includes(text)),
    [selector, part],
  );
}

/**
 * Presses a key until something that it opens is shown: pages listen once their scripts are there, and
 * a window may take no keys at first.
 * @param prepare puts the focus where the key is meant to be pressed.
 */
export async function pressUntilShown(
  driver: Driver,
  key: string,
  opens: string,
  prepare: () => Promise<void> = async () => undefined,
): Promise<void> {
  const isShown = () =>
    driver.evaluate(
      (name) => [...document.querySelectorAll(name)].some((element) => element.checkVisibility()),
      opens,
    );
  for (let tries = 0; tries < 5 && !(await isShown()); tries++) {
    await prepare();
    await driver.press(key);
    for (let waits = 0; waits < 20 && !(await isShown()); waits++) await wait(100);
  }
  await untilShown(driver, opens);
}
