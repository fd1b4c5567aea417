import { expect } from 'vitest';
import {
  type BrowserFunction,
  pressUntilShown,
  until,
  untilAddress,
  untilSaid,
  untilShown,
} from './browser-function.ts';
import type { Driver } from './driver.ts';

const results = '[data-search-results][data-state="done"]';

const scrolled = (driver: Driver) => driver.evaluate(() => Math.round(scrollY), null);

const firstResults: BrowserFunction = {
  name: 'search: words, results, address',
  async run(driver, { address }) {
    await driver.goto(`${address}search/`);
    await driver.click('[data-search-field]');
    await driver.type('brinepress');
    await untilSaid(driver, `${results} li a`, 'BrinePress');
    await untilAddress(driver, '?q=brinepress');
    await driver.reload();
    await untilSaid(driver, `${results} li a`, 'BrinePress');
    return 'works';
  },
};

const backToResults: BrowserFunction = {
  name: 'search: back to the place in the results',
  async run(driver, { address }) {
    await driver.resize(1280, 500);
    await driver.goto(`${address}search/?q=salt`);
    await untilShown(driver, `${results} li a`);
    await driver.evaluate(() => scrollTo(0, 420), null);
    const place = await until(driver, 'the page scrolls', () => Math.round(scrollY), null);
    await driver.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('[data-search-results] li a')];
      links.find((link) => link.getBoundingClientRect().top > 100)?.click();
    }, null);
    await untilAddress(driver, '/papers/');
    await driver.back();
    await untilAddress(driver, 'search/?q=salt');
    await until(driver, 'the place', (y) => Math.abs(scrollY - y) < 5, place);
    expect(await scrolled(driver)).toBeGreaterThan(100);
    await driver.resize(1280, 900);
    return 'works';
  },
};

const quickSearch: BrowserFunction = {
  name: 'quick search: slash, arrows, Enter, Escape',
  async run(driver, { address }) {
    await driver.goto(`${address}topics/`);
    await pressUntilShown(driver, '/', '.quick-dialog input');
    await driver.press('Escape');
    await until(driver, 'it closes', () => document.querySelector('dialog[open]') === null, null);
    await pressUntilShown(driver, '/', '.quick-dialog input');
    await driver.type('brinepress');
    await untilSaid(driver, '[role="option"][aria-selected="true"]', 'BrinePress');
    await driver.press('ArrowDown');
    await driver.press('ArrowUp');
    await untilSaid(driver, '[role="option"][aria-selected="true"]', 'BrinePress');
    await driver.press('Enter');
    await untilAddress(driver, '/papers/brinepress');
    return 'works';
  },
};

export const searchFunctions = [firstResults, backToResults, quickSearch];
