import { formatTitle } from '../mathematics/title.ts';
import type { Paper } from './paper.ts';

/** A name that a paper brings into the world. */
export interface IntroducedName {
  /** As front matter has it: `$…$` is mathematics. */
  name: string;
  kind: string | undefined;
  /** Whether a program told it from title and abstract, and no person has accepted it yet. */
  isProposed: boolean;
}

/** The names of a paper: those that a person told, if only that there are none, else the proposed. */
export function introducedNames({ facts, derived }: Paper): IntroducedName[] {
  if (facts.introduces) {
    return facts.introduces.map(({ name, kind }) => ({ name, kind, isProposed: false }));
  }
  return (derived?.names ?? []).map(({ name, kind }) => ({
    name: formatTitle([{ kind: 'text', value: name }]),
    kind,
    isProposed: true,
  }));
}
