import { takeUp } from '../../editor/draft.ts';
import { readEditable, withBody, withValue } from '../../editor/edit-page.ts';
import { type EditorSite, editorSiteSchema } from '../../editor/editor-site.ts';
import { linkedPages } from '../../editor/linked-pages.ts';
import { checkPage } from '../../editor/page-check.ts';
import {
  type PageFileSource,
  partName,
  partOf,
  sourcePartSchema,
} from '../../editor/source-parts.ts';
import { language, say } from '../../interface/say-edit.client.ts';
import { parseTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { paperSchema } from '../../schema/paper.ts';
import { compareProblems } from '../../schema/problem.ts';
import { element } from './element.client.ts';
import { FindingsView } from './findings-view.client.ts';
import { FormFields } from './form-fields.client.ts';
import { HandOverView } from './hand-over-view.client.ts';
import { PageFinder } from './page-finder.client.ts';
import { showPreview } from './preview-view.client.ts';
import { keepDraft, readDraft } from './stored-draft.client.ts';

const keyOrder = Object.keys(paperSchema.shape);

/** So long nobody has to type before preview and check follow, in milliseconds. */
const pause = 250;

/**
 * Opens the page of a paper for editing.
 * @param status says how it goes, to screen readers too.
 * @throws Error where it cannot be fetched.
 */
export async function openPage(
  place: HTMLElement,
  status: HTMLElement,
  slug: string,
): Promise<void> {
  const site = editorSiteSchema.parse(JSON.parse(place.dataset.site ?? '{}'));
  const file = await fetchPage(site, slug);
  if (!file) {
    status.textContent = say('browser.edit.unknown', { paper: slug });
    return;
  }
  const draft = readDraft(slug);
  const taken = draft && takeUp(draft, file.source);
  const original = taken?.original ?? file.source;
  let text = taken?.text ?? original;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const area = element(place, '#edit-file', HTMLTextAreaElement);
  const facts = element(place, '[data-edit-facts]', HTMLFieldSetElement);
  const form = element(place, '[data-edit-form]', HTMLFormElement);
  const fields = new FormFields(form, (key, value) => {
    change(
      key === 'body' ? withBody(text, String(value ?? '')) : withValue(text, key, value, keyOrder),
    );
    area.value = text;
  });
  const finder = new PageFinder();
  const findings = new FindingsView(place, fields);
  const handOver = new HandOverView(place, site, { slug, path: file.path }, () => {
    change(original);
    fillAll();
    status.textContent = say('browser.edit.discarded');
  });

  const change = (changed: string) => {
    text = changed;
    const isKept = keepDraft(
      slug,
      text === original ? undefined : { original, text, saved: new Date().toISOString() },
    );
    if (!isKept) status.textContent = say('browser.edit.refused');
    clearTimeout(timer);
    timer = setTimeout(follow, pause);
  };
  const fillAll = () => {
    const page = readEditable(text);
    facts.disabled = !page;
    if (page) fields.fill(page.values, page.body);
    if (area.value !== text.replaceAll('\r\n', '\n')) area.value = text;
  };
  const follow = () => {
    const pack = { limits: site.limits, scopeWords: site.scopeWords };
    const check = checkPage(file.path, text, {
      language: site.language,
      paperLanguage: file.language,
      pack,
    });
    findings.show(check.findings, facts.disabled);
    const looked = text;
    if (check.page) {
      void finder.missing(linkedPages(check.page)).then((missing) => {
        if (missing.length === 0 || text !== looked) return;
        findings.show([...check.findings, ...missing].toSorted(compareProblems), facts.disabled);
      });
    }
    showPreview(element(place, '[data-preview]', HTMLElement), check.page, file.language);
    handOver.show(original, text);
  };

  area.addEventListener('input', () => {
    // Fields of a page have line ends of one kind, whatever those of the file are.
    const isWindows = original.includes('\r\n');
    change(isWindows ? area.value.replaceAll('\n', '\r\n') : area.value);
    fillAll();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('beforeunload', (event) => {
    if (handOver.hasUnsaved()) event.preventDefault();
  });
  fillAll();
  follow();
  showHeading(place, site, slug, text);
  const date =
    draft &&
    new Date(draft.saved).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  status.textContent = taken && date ? say(`browser.edit.${taken.how}`, { date }) : '';
  element(place, '[data-edit-work]', HTMLElement).hidden = false;
  place.dataset.editor = 'open';
}

/** The file of a page; undefined where the site has no such paper. */
async function fetchPage(site: EditorSite, slug: string): Promise<PageFileSource | undefined> {
  const name = partName(partOf(slug, site.parts), site.parts);
  const answer = await fetch(site.partAddress.replace('{part}', name), { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const pages = sourcePartSchema.parse(await answer.json());
  return Object.hasOwn(pages, slug) ? pages[slug] : undefined;
}

function showHeading(place: HTMLElement, site: EditorSite, slug: string, text: string): void {
  const heading = element(place, '[data-edit-heading]', HTMLElement);
  const title = segmentsToText(parseTitle(String(readEditable(text)?.values.title ?? slug)));
  heading.textContent = say('browser.edit.heading', { title });
  document.title = heading.textContent;
  const back = document.createElement('a');
  back.href = site.paperAddress.replace('{paper}', slug);
  back.textContent = say('browser.edit.back');
  element(place, '[data-edit-lead]', HTMLElement).append(' ', back);
}
