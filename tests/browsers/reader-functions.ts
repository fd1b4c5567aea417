import { constants, inflateSync } from 'node:zlib';
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

const paper = 'papers/salt-warmth-and-the-souring-of-cabbage/';
const star = '.mark-paper';

const starAndList: BrowserFunction = {
  name: 'reading list: star, back, list',
  async run(driver, { address }) {
    const title = `main a.paper-title[href*="/papers/"]:has(+ ${star})`;
    await driver.goto(`${address}topics/pickling/`);
    await untilShown(driver, title);
    const slug = await driver.evaluate((name) => {
      const link = document.querySelector<HTMLAnchorElement>(name);
      link?.click();
      return link?.pathname.split('/').at(-2) ?? '';
    }, title);
    await untilAddress(driver, `/papers/${slug}/`);
    await untilShown(driver, `[data-mark-paper] ${star}`);
    await driver.click(`[data-mark-paper] ${star}`);
    await until(
      driver,
      'it is stored',
      (name) => JSON.stringify(localStorage).includes(name),
      slug,
    );
    await driver.back();
    await untilAddress(driver, '/topics/pickling/');
    await until(
      driver,
      'the star that came back is true',
      (name) =>
        document.querySelector<HTMLElement>(`a[href$="/papers/${name}/"] + .mark-paper`)?.dataset
          .listed === 'true',
      slug,
    );
    await driver.goto(`${address}list/`);
    await untilShown(driver, `[data-reading-list] li[data-slug="${slug}"]`);
    await driver.evaluate(() => localStorage.clear(), null);
    return 'works';
  },
};

const themeOfTabs: BrowserFunction = {
  name: 'theme: chosen in another tab, after back',
  async run(driver, { address }) {
    const choose = (theme: string) =>
      driver.evaluate(async (value) => {
        await customElements.whenDefined('theme-select');
        const select = document.querySelector<HTMLSelectElement>('theme-select select');
        if (!select) return;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, theme);
    const isShown = (theme: string) =>
      until(
        driver,
        `the page and its choice are ${theme}`,
        (value) =>
          document.documentElement.dataset.theme === value &&
          document.querySelector<HTMLSelectElement>('theme-select select')?.value === value,
        theme,
      );
    await driver.goto(`${address}topics/`);
    await choose('light');
    await isShown('light');
    await driver.openTab();
    await driver.goto(`${address}about/`);
    await choose('dark');
    await driver.closeTab();
    await isShown('dark');
    await driver.goto(`${address}about/`);
    await choose('light');
    await driver.back();
    await untilAddress(driver, '/topics/');
    await isShown('light');
    await driver.evaluate(() => localStorage.clear(), null);
    return 'works';
  },
};

const termNotes: BrowserFunction = {
  name: 'term notes: by keyboard',
  async run(driver, { address }) {
    await driver.goto(address + paper);
    await untilShown(driver, 'a.term');
    // Focus that the keyboard brings, not a program.
    await pressUntilShown(driver, 'Tab', '.term-notes [popover]', () =>
      driver.evaluate(() => {
        const before = document.createElement('a');
        before.href = '#';
        before.textContent = '.';
        document.querySelector('a.term')?.before(before);
        before.focus();
      }, null),
    );
    await driver.press('Tab');
    await until(
      driver,
      'focus is in the note, which stays',
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        return document.activeElement?.closest('.term-notes [popover]:popover-open') !== null;
      },
      null,
    );
    await driver.press('Escape');
    await until(driver, 'it closes', () => !document.querySelector(':popover-open'), null);
    return 'works';
  },
};

const copying: BrowserFunction = {
  name: 'copying: a citation, pasted',
  async run(driver, { address }) {
    await driver.goto(address + paper);
    await driver.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.trim() === 'BibTeX')?.setAttribute('id', 'b');
    }, null);
    await driver.click('#b');
    await untilSaid(driver, '[role="status"]', 'BibTeX');
    await driver.goto(`${address}search/`);
    await driver.click('[data-search-field]');
    await driver.press('Control+v');
    await until(
      driver,
      'it is pasted',
      () =>
        document
          .querySelector<HTMLInputElement>('[data-search-field]')
          ?.value.startsWith('@article'),
      null,
    );
    return 'works';
  },
};

const marks: BrowserFunction = {
  name: 'glossary: terms are marked',
  async run(driver, { address }) {
    await driver.goto(address + paper);
    await untilShown(driver, 'a.term');
    const drawn = await driver.evaluate(() => {
      const term = document.querySelector('a.term');
      const style = term && getComputedStyle(term);
      return style ? [style.textDecorationLine, style.textDecorationStyle] : [];
    }, null);
    expect(drawn).toEqual(['underline', 'dotted']);
    return 'works';
  },
};

const mathematics: BrowserFunction = {
  name: 'mathematics: font, scripts, roots',
  async run(driver, { address }) {
    await driver.goto(address + paper);
    await until(
      driver,
      'the font of formulas is there',
      () =>
        [...document.fonts].some(
          ({ family, status }) => family.includes('Noto Sans Math') && status === 'loaded',
        ),
      null,
    );
    const places = await driver.evaluate(
      () =>
        [...document.querySelectorAll('msub, msup')].map((element) => {
          const [base, script] = [...element.children].map((part) => part.getBoundingClientRect());
          const upward = ((base?.bottom ?? 0) - (script?.bottom ?? 0)) / (base?.height ?? 1);
          return element.localName === 'msup' ? upward : -upward;
        }),
      null,
    );
    expect(places.length).toBeGreaterThan(0);
    for (const upward of places) {
      expect(upward).toBeGreaterThan(0);
      expect(upward).toBeLessThan(1);
    }
    return 'works';
  },
};

const map: BrowserFunction = {
  name: 'map: arrows and Enter open a paper',
  async run(driver, { address }) {
    await driver.goto(`${address}map/`);
    await untilShown(driver, 'paper-map[data-labels]');
    await driver.evaluate(
      () => document.querySelector<HTMLElement>('[role="application"]')?.focus(),
      null,
    );
    await driver.press('ArrowRight');
    await untilShown(driver, '[data-card] a');
    await driver.press('ArrowRight');
    await driver.press('Enter');
    await untilAddress(driver, '/papers/');
    return 'works';
  },
};

const focusInSight: BrowserFunction = {
  name: 'focus: never under what stays in place',
  async run(driver, { address }) {
    for (const path of ['names/', 'glossary/', 'topics/pickling/']) {
      await driver.goto(address + path);
      await untilShown(driver, 'main a');
      await driver.evaluate(() => {
        const links = [...document.querySelectorAll<HTMLElement>('main a[href]')];
        links[Math.min(links.length - 1, 60)]?.focus();
      }, null);
      const hidden: string[] = [];
      for (let stop = 0; stop < 40; stop++) {
        await driver.press('Shift+Tab');
        const found = await driver.evaluate(hiddenFocus, null);
        if (found) hidden.push(`${path} ${found}`);
      }
      expect(hidden).toEqual([]);
    }
    return 'works';
  },
};

/** What has the focus and lies wholly under something else; empty where nothing does. */
function hiddenFocus(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const boxes = [...element.getClientRects()];
  const isSeen = boxes.some(({ left, right, top, bottom }) =>
    [top + 1, (top + bottom) / 2, bottom - 1].some((y) => {
      const there = document.elementFromPoint((left + right) / 2, y);
      return there !== null && (element.contains(there) || there.contains(element));
    }),
  );
  return isSeen ? '' : `${element.textContent?.trim()} at ${Math.round(boxes[0]?.top ?? -1)}`;
}

const columns: BrowserFunction = {
  name: 'home: columns begin at one height',
  async run(driver, { address }) {
    await driver.goto(address);
    await untilShown(driver, 'main h2');
    const tops = await driver.evaluate(() => {
      const groups = [...document.querySelectorAll('.groups > *')];
      const columns = new Map<number, number>();
      for (const group of groups) {
        const { left, top } = group.getBoundingClientRect();
        const column = Math.round(left);
        columns.set(column, Math.min(columns.get(column) ?? top, top));
      }
      return [...columns.values()].map(Math.round);
    }, null);
    expect(tops.length).toBeGreaterThan(0);
    expect(new Set(tops).size).toBe(1);
    return 'works';
  },
};

const narrow: BrowserFunction = {
  name: 'narrow windows: nothing sticks out',
  async run(driver, { address }) {
    await driver.resize(320, 800);
    const paths = [
      '',
      'topics/',
      'topics/pickling/',
      paper,
      'search/?q=salt',
      'names/',
      'glossary/',
    ];
    for (const path of [...paths, 'map/', 'data/', 'about/', 'list/']) {
      await driver.goto(address + path);
      await untilShown(driver, 'main h1');
      const over = await driver.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        null,
      );
      expect([path, over]).toEqual([path, 0]);
    }
    await driver.resize(1280, 900);
    return 'works';
  },
};

const print: BrowserFunction = {
  name: 'print: few sheets, none of them empty',
  async run(driver, { address }) {
    for (const [path, most] of [
      [paper, 3],
      ['', 3],
    ] as const) {
      await driver.goto(address + path);
      await untilShown(driver, 'main h1');
      const pdf = await driver.print();
      if (!pdf) return 'not possible';
      const sheets = partsOf(pdf)
        .join('')
        .match(/\/Type\s*\/Page\b/g);
      expect(sheets?.length ?? 0, path).toBeGreaterThan(0);
      expect(sheets?.length ?? 0, path).toBeLessThanOrEqual(most);
    }
    return 'works';
  },
};

/** The text of a PDF file, its compressed parts unpacked. */
function partsOf(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)];
  return [text, ...streams.map(([, packed = '']) => unpacked(Buffer.from(packed, 'latin1')))];
}

/** Nothing where something is packed otherwise. */
function unpacked(bytes: Uint8Array): string {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return '';
  }
}

/** After one visit, and with the host gone. It leaves a worker behind, so it comes last. */
const offline: BrowserFunction = {
  name: 'offline: pages and search without the host',
  async run(driver: Driver, site) {
    await driver.goto(site.address);
    await until(
      driver,
      'the worker has the core of the site',
      () => navigator.serviceWorker.controller !== null,
      null,
    );
    await driver.goto(`${site.address}search/?q=brinepress`);
    await untilSaid(driver, '[data-search-results][data-state="done"] li a', 'BrinePress');
    await site.stop();
    try {
      for (const path of ['', 'topics/pickling/', 'about/']) {
        await driver.goto(site.address + path);
        await untilShown(driver, 'main h1');
        expect(
          await driver.evaluate(
            () =>
              getComputedStyle(document.querySelector('header.header') ?? document.body).position,
            null,
          ),
        ).toBe('fixed');
      }
      await driver.goto(`${site.address}search/?q=water+activity`);
      await untilSaid(driver, '[data-search-results][data-state="done"] li a', 'Water activity');
    } finally {
      await site.start();
    }
    return 'works';
  },
};

export const readerFunctions = [
  starAndList,
  themeOfTabs,
  termNotes,
  copying,
  marks,
  mathematics,
  map,
  focusInSight,
  columns,
  narrow,
  print,
  offline,
];
