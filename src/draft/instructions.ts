import type { Limits } from '../schema/pack.ts';
import { longestName, longestPhrase, mostNames, mostPhrases } from './task.ts';

/** How a summary is asked for. */
export function summaryTask({ summary }: Limits): string {
  return `Write the summary of this paper: one or two plain sentences, at most ${summary} characters, that say what the work does and what came out, without beginning with “This paper”.
- Use the words of the title and the abstract; every number must stand there, and keep “up to”, “about” or “on average” before it where the abstract has it.
- Keep hedges: what the abstract says “may” or “suggests” is not said as a fact.
- Where you say that something is better, say better than what; where the abstract does not tell, leave the gain out.
- Plain text: no TeX, no markup.
Form: {"summary": "…"}`;
}

/** How phrases in plain words are asked for. */
export function searchTask(): string {
  return `Write 3 to ${mostPhrases} phrases by which somebody would look for this paper who does not know its terms: everyday words for what it does, what it is for, what problem it solves. Each has 2 to 8 words, at most ${longestPhrase} characters, and keeps at least one word of the title or the abstract. No two alike, no full sentences, no name of the paper.
Form: {"phrases": ["…", "…"]}`;
}

/** How names are asked for. */
export function namesTask({ kinds }: Limits): string {
  return `List the names that this paper brings into the world: of what its authors made and named themselves, not of what they use or compare with. At most ${mostNames}, each at most ${longestName} characters, spelled exactly as in the title or the abstract. Many papers bring none: then give an empty list. kind is one of ${kinds.join(', ')}.
Form: {"names": [{"name": "…", "kind": "${kinds[0]}"}]}`;
}

/** How an overview is asked for. */
export function overviewTask({ overview }: Limits, sections: string[]): string {
  const { fewest, most } = overview;
  return `Write the overview of this topic for somebody who is new to it, in these sections, in this order: ${sections.join(', ')}. Together they have ${fewest} to ${most} words of plain prose: what the papers share, where to begin reading, how their ways differ, what they leave open.
- Where you speak of a paper, write its id in square brackets in the place of its name, such as: “[some-id] weighs the loaves, [other-id] listens to them.” The site puts name and link there.
- Every paragraph names the papers that it rests on; mention as many of them as you can.
- Use the words of the data; numbers only where they stand in the text of a paper that the paragraph names.
Form: {"sections": [{"title": "${sections[0]}", "paragraphs": ["…", "…"]}]}`;
}
