import { mergeSegments, type Segment } from '../mathematics/segment.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import { readBody } from '../schema/abstract.ts';
import { fold } from '../text/fold.ts';
import { languageOf, languageTag } from '../text/function-words.ts';
import { sentenceStretches } from '../text/sentences.ts';
import { abstractSegments } from './abstract-segments.ts';
import { chooseSentences } from './choose-sentences.ts';
import { cuesOf } from './cues.ts';

/** Stands for a formula while sentences are looked for. */
const formulaMark = '\uFFFC';

/** One sentence of an abstract: its text and its formulas. */
export type SentenceSegments = Segment[];

/** The sentences of a page's abstract, each whole. */
export function abstractSentences(body: string, language: string): SentenceSegments[] {
  const segments = abstractSegments(readBody(body).abstract);
  const formulas = segments.filter(({ kind }) => kind === 'math');
  const text = segments
    .map(({ kind, value }) =>
      kind === 'math' ? formulaMark : value.replaceAll(formulaMark, ' ').replace(/\s+/g, ' '),
    )
    .join('');
  let formula = 0;
  return sentenceStretches(text, language).map(({ start, end }) =>
    mergeSegments(
      text
        .slice(start, end)
        .split(new RegExp(`(${formulaMark})`))
        .map((part): Segment => {
          if (part !== formulaMark) return { kind: 'text', value: part };
          return { kind: 'math', value: formulas[formula++]?.value ?? '' };
        }),
    ),
  );
}

/**
 * The gist of a paper in sentences of its own abstract: what was done and what came out.
 * @param title of the paper as plain text.
 * @param body of its page.
 * @param language of the paper, where its page tells it.
 * @returns nothing where there is no abstract, or no more than the gist itself would be.
 */
export function gistOf(
  title: string,
  body: string,
  language: string | undefined,
): Segment[] | undefined {
  const spoken = language ?? languageOfText(`${title} ${body}`);
  return gistOfSentences(title, abstractSentences(body, spoken), spoken);
}

/** The same of an abstract that is divided into sentences already. */
export function gistOfSentences(
  title: string,
  sentences: SentenceSegments[],
  language: string,
): Segment[] | undefined {
  const chosen = chooseSentences(title, sentences.map(segmentsToText), language);
  if (chosen.length === 0) return undefined;
  const isUnspaced = /^(?:zh|ja)/.test(language);
  const label = cuesOf(language)?.labels;
  return mergeSegments(
    chosen.flatMap((at, position): Segment[] => [
      ...(position === 0 || isUnspaced ? [] : [{ kind: 'text' as const, value: ' ' }]),
      ...(label ? withoutLabel(sentences[at] ?? [], label) : (sentences[at] ?? [])),
    ]),
  );
}

/** A sentence without the name of the part of the abstract that it begins. */
function withoutLabel(sentence: SentenceSegments, label: RegExp): SentenceSegments {
  const [first, ...others] = sentence;
  if (first?.kind !== 'text') return sentence;
  const value = first.value.replace(label, '');
  return value === '' && others.length === 0 ? sentence : [{ kind: 'text', value }, ...others];
}

/** Tells the language of a text by its script and its words; English where it cannot be told. */
export function languageOfText(text: string): string {
  const start = text.slice(0, 1500);
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(start)) return 'ja';
  if ((start.match(/\p{Script=Han}/gu)?.length ?? 0) > start.length / 5) return 'zh';
  const language = languageOf((start.match(/[\p{L}\p{M}']+/gu) ?? []).map(fold));
  return language === undefined ? 'en' : languageTag(language);
}
