import type { Thing, ThingRegister } from '../../collection/thing-register.ts';
import { betterRoles, type PaperRole } from '../../schema/role.ts';
import { didYouMean } from '../../text/nearest.ts';
import { claimWordsOf, phrasePattern } from '../claim-words/claim-words.ts';
import { atValue, type Collection, type PaperFile, registerOf, shownText } from '../collection.ts';
import { lostEvidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { evidenceText } from './claims.ts';

/** What a page says that it has to do with things stands in its abstract, and names things that there are. */
export function checkRoles(collection: Collection): Finding[] {
  const register = registerOf(collection);
  const expected = collection.site?.language ?? 'en';
  return collection.papers.flatMap((paper) => {
    const { roles = [], language } = paper.data;
    const seen = new Set<Thing>();
    return roles.flatMap((role, index) => [
      ...strangeEvidence(paper, role, index),
      ...strangeThings(paper, role, index, register, seen),
      ...withoutComparative(paper, role, index, () =>
        claimWordsOf(language ?? collection.languageOf(shownText(paper)) ?? expected),
      ),
    ]);
  });
}

function strangeEvidence(paper: PaperFile, { evidence }: PaperRole, index: number): Finding[] {
  const lost = lostEvidence(paper, evidence);
  if (!lost) return [];
  const what = {
    rule: 'role-evidence',
    what: lost.what,
    why: 'evidence is shown as a quotation',
    fix: 'copy the words that say it from the abstract of this file, with their marks',
  } as const;
  return [atValue(paper, ['roles', index, 'evidence'], what, lost.start)];
}

function strangeThings(
  paper: PaperFile,
  { things, evidence }: PaperRole,
  index: number,
  register: ThingRegister,
  seen: Set<Thing>,
): Finding[] {
  const named = new Set(register.foundIn(evidenceText(evidence), paper.body));
  return things.flatMap((name, place): Finding[] => {
    const at = (what: Pick<Finding, 'rule' | 'what' | 'why' | 'fix'>) => [
      atValue(paper, ['roles', index, 'things', place], what),
    ];
    const thing = register.named(name);
    if (!thing) {
      const known = register.all.flatMap(({ forms }) => forms);
      return at({
        rule: 'role-thing',
        what: `no thing has the name “${name}”${didYouMean(name, known)}`,
        why: 'things are files of the folder things, and names that papers introduce',
        fix: 'correct the name, or write a file of it',
      });
    }
    if (thing.introducedBy === paper.slug) {
      return at({
        rule: 'role-thing',
        what: `“${name}” is what this paper introduces`,
        why: 'roles say what it has to do with things of others',
        fix: 'remove it here: introduces says it',
      });
    }
    if (seen.has(thing)) {
      return at({
        rule: 'role-thing',
        what: `“${name}” has a role for the second time`,
        why: 'on the page of a thing each paper stands once',
        fix: 'keep the role that says most',
      });
    }
    seen.add(thing);
    if (named.has(thing)) return [];
    return at({
      rule: 'role-evidence',
      what: `the evidence does not name “${name}”`,
      why: 'readers of the page of a thing see nothing but these words',
      fix: 'copy words that name it, or add the spelling in the abstract to `also` in its file',
    });
  });
}

/** Who says that something is better has a word for it in the evidence. */
function withoutComparative(
  paper: PaperFile,
  { role, evidence }: PaperRole,
  index: number,
  wordsOf: () => ReturnType<typeof claimWordsOf>,
): Finding[] {
  if (!betterRoles.has(role)) return [];
  const words = wordsOf();
  if (!words || phrasePattern(words.better).test(evidenceText(evidence))) return [];
  return [
    atValue(paper, ['roles', index, 'role'], {
      rule: 'role-comparative',
      what: `the role is “${role}”, and the evidence says of nothing that it is better`,
      why: 'that something is better is said by its paper, never by us',
      fix: 'point at the words that say it, or write `compares with`',
    }),
  ];
}
