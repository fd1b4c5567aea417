import type { PaperFrontMatter } from '../schema/paper.ts';
import type { Result } from '../schema/result.ts';
import { type Role, roles } from '../schema/role.ts';
import type { Thing, ThingRegister } from './thing-register.ts';

/** What a paper has to do with a thing. */
export interface GivenRole {
  thing: Thing;
  role: Role;
  /** Words of the abstract that say so. */
  evidence: string;
}

/** What is read of a paper to know its roles. */
export interface ReadPaper {
  slug: string;
  facts: Pick<PaperFrontMatter, 'roles' | 'results'>;
  /** Its Markdown, which may say what abbreviations mean in it. */
  body: string;
}

/**
 * The roles that a page gives, and those that its results say: what they were measured on and
 * against. A thing has one role; what a page says of it holds. What a paper introduces is no role.
 * @returns the surest roles first.
 */
export function rolesIn({ slug, facts, body }: ReadPaper, register: ThingRegister): GivenRole[] {
  const given = new Map<Thing, GivenRole>();
  const add = (thing: Thing | undefined, role: Role, evidence: string) => {
    if (thing && thing.introducedBy !== slug && !given.has(thing)) {
      given.set(thing, { thing, role, evidence });
    }
  };
  for (const { role, things, evidence } of facts.roles ?? []) {
    for (const name of things) add(register.named(name), role, evidence);
  }
  for (const result of facts.results ?? []) {
    for (const thing of thingsOn(result, register, body))
      add(thing, 'measures on', result.evidence);
    for (const thing of register.foundIn(result.against ?? '', body)) {
      add(thing, 'compares with', result.evidence);
    }
  }
  return [...given.values()].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

/**
 * The things on which a result was measured.
 * @param body of the paper that reports it.
 */
export function thingsOn({ on = [] }: Result, register: ThingRegister, body: string): Thing[] {
  return [...new Set(on.flatMap((name) => register.foundIn(name, body)))];
}

/**
 * Things with a page: they have a file, or a paper introduces them and another has to do with them.
 * @param named those that have roles.
 */
export function thingsWithPage({ all }: ThingRegister, named: ReadonlySet<Thing>): Thing[] {
  return all.filter((thing) => thing.file !== undefined || named.has(thing));
}
