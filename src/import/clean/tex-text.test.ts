import { describe, expect, test } from 'vitest';
import { readTexText } from './tex-text.ts';

describe('accents and letters', () => {
  test.each([
    [
      String.raw`Sm\'{\i}d, Ji\v{r}\'{\i}, Mar{\'\i}a, Mart\'i, Beno{\^\i}t`,
      'Smíd, Jiří, María, Martí, Benoît',
    ],
    [String.raw`Beno{\^{}}it and Zo\"{}e`, 'Benoît and Zoë'],
    [String.raw`P{\aa}l {\AA}kerlind Nyg\aa rd {\O}by Pa\l{}ka`, 'Pål Åkerlind Nygård Øby Pałka'],
    [String.raw`Stra\ss{}e, Gro\ss e, Ma{\ss}e, {\ss}`, 'Straße, Große, Maße, ß'],
    [String.raw`{\c C}ay \c{C}ay \c cay \k{a} \H{o} {\H o}`, 'Çay Çay çay ą ő ő'],
    [String.raw`\h a {\h a} \d{a} \b{d} \t{oo} \u{g} \.I \=u`, 'ả ả ạ ḏ o͡o ğ İ ū'],
    [String.raw`\'{\^e} \"{\i} \v{\j} \'{\ae} \textcommabelow{s}`, 'ế ï ǰ ǽ ș'],
    [String.raw`\dh{} \th{} \ng{} {\AE}ther {\cyr \CYRA\cyrn}`, 'ð þ ŋ Æther Ан'],
    [String.raw`(11\=2) \slashed{E} \ding{73}`, '(112̄) E̸ ☆'],
    [String.raw`\alpha-helix, \textgreek{abc}, \textmu m`, 'α-helix, abc, µm'],
  ])('%s', (tex, text) => {
    expect(readTexText(tex)).toBe(text);
  });
});

describe('commands of text', () => {
  test.each([
    [String.raw`Words \textendash{} a look; A\textemdash{B C}`, 'Words – a look; A—B C'],
    [
      String.raw`{\textquoteleft}Vapour{\textquoteright} \textquotedblleft a\textquotedblright`,
      '‘Vapour’ “a”',
    ],
    [String.raw`40\textdegree{} 25\,{\textdegree}C Kettle\textregistered`, '40° 25 °C Kettle®'],
    [String.raw`H\textsubscript{2}O C\textsuperscript{14} 10\textsuperscript{th}`, 'H₂O C¹⁴ 10th'],
    [String.raw`\ce{C6H12O6} and \pounds 5 \S 3 \P \copyright`, 'C₆H₁₂O₆ and £5 §3 ¶©'],
    [
      String.raw`The \TeX{} of \LaTeX rocks \ldots and goes\dots`,
      'The TeX of LaTeX rocks … and goes…',
    ],
    [
      String.raw`\mkbibquote{nowhere} \enquote{some\emph{where}} \enquote*{x}`,
      '“nowhere” “somewhere” ‘x’',
    ],
    [
      String.raw`A or\slash and over\-long\/ a\hyphen{}b pp.\ 7 a\textbar{}b`,
      'A or/and overlong a-b pp. 7 a|b',
    ],
    [
      String.raw`\emph{a} \textit{b} \textbf{c} {\em d} {\it e} {\textit Word} \rm{J}`,
      'a b c d e Word J',
    ],
    [String.raw`\$5 \& 50\% \#1 under\_score \{x\} a\\b`, '$5 & 50% #1 under_score {x} a b'],
    [String.raw`x\index{X}\label{y} \textcolor{red}{r} \foreignlanguage{german}{Rad}`, 'x r Rad'],
    [String.raw`\uppercase{abc}d \footnote{a note}`, 'ABCd  (a note)'],
    [
      String.raw`\href{https://a.example/x\_y}{this link} \href{https://a.example}{a label}`,
      'https://a.example/x_y a label (https://a.example)',
    ],
    [String.raw`\href{https://a.example}{A Title}`, 'A Title'],
    [String.raw`at \url{https://a.example/~b--c}`, 'at https://a.example/~b--c'],
  ])('%s', (tex, text) => {
    expect(readTexText(tex)).toBe(text);
  });
});

describe('braces', () => {
  test.each([
    ['The {LoRA} of {W}ales, {3rd} and {de Bruijn}', 'The LoRA of Wales, 3rd and de Bruijn'],
    ['{Whole: titles, too}', 'Whole: titles, too'],
    ['Norouzi{-}Fard', 'Norouzi-Fard'],
    ['sets {a, b}, {0,1}^n, {iteration}', 'sets {a, b}, {0,1}^n, {iteration}'],
    ['open { and close }', 'open { and close }'],
  ])('%s', (tex, text) => {
    expect(readTexText(tex)).toBe(text);
  });
});

test.each([
  String.raw`C:\temp and \ladder{x} and \foo`,
  String.raw`numbers match \d+ and \w*`,
  'plain text, 5% of it; “quoted”, a_b^c ~70% and $5',
])('%s stays', (text) => {
  expect(readTexText(text)).toBe(text);
});
