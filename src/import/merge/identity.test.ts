import { describe, expect, test } from 'vitest';
import { titleKey } from './identity.ts';

describe('two titles have one key', () => {
  test.each([
    ['whatever the case and the punctuation', 'SPARSE  attention!', 'Sparse Attention'],
    ['whatever the accents', 'Naïve Bayes à la carte', 'Naive Bayes a la Carte'],
    ['whatever the Unicode form', 'Na\u0131\u0308ve', 'Na\u0131\u0308ve'.normalize('NFC')],
    ['with a symbol as a letter or as its name', 'α-stable ℓ1', 'alpha-stable ell1'],
    ['with a superscript or a digit', 'S²FT', 'S2FT'],
    ['with a set in its letter or as a command', 'F over R', 'mathcalF over mathbbR'],
  ])('%s', (_, a, b) => {
    expect(titleKey(a)).toBe(titleKey(b));
  });

  test('but not with other words, and not because both have no letters', () => {
    expect(titleKey('Sparse Attention 2')).not.toBe(titleKey('Sparse Attention'));
    expect(titleKey('!!!')).not.toBe(titleKey('???'));
    expect(titleKey('注意力')).not.toBe(titleKey('稀疏'));
  });
});
