import { oncePer } from '../build/once-per.ts';
import { contentFolder } from '../schema/content-folder.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import { readRecords } from '../schema/record-files-fs.ts';
import type { Result } from '../schema/result.ts';
import type { Role } from '../schema/role.ts';
import type { Catalog } from './catalog.ts';
import { readGlossary } from './glossary-fs.ts';
import { siteLink } from './links.ts';
import type { Paper } from './paper.ts';
import { type Thing, thingRegister } from './thing-register.ts';
import { type GivenRole, rolesIn, thingsOn, thingsWithPage } from './thing-roles.ts';

/** What a paper has to do with the thing whose page it stands on. */
export type RoleOfPaper = Omit<GivenRole, 'thing'> & { paper: Paper };

/** A value that a paper reports. */
export interface ResultOfPaper {
  paper: Paper;
  result: Result;
}

/** The things of a collection, and what its papers have to do with them. */
export interface Things {
  all: Thing[];
  /** The thing that a name stands for. */
  named(name: string): Thing | undefined;
  /** Those with a page of their own. */
  withPage: Thing[];
  /** What a paper has to do with things of others, the surest roles first. */
  rolesOf(paper: Paper): GivenRole[];
  /** The other way round: papers newest first. */
  papersOf(thing: Thing): RoleOfPaper[];
  /** What was measured on a thing, papers newest first. */
  resultsOn(thing: Thing): ResultOfPaper[];
  /** The term of the glossary that explains a thing. */
  termOf(thing: Thing): GlossaryTerm | undefined;
}

/** The things of a collection. */
export const thingsOf = oncePer(({ papers, topics }: Catalog): Things => {
  const glossary = readGlossary(new Set(topics.keys()));
  const terms = new Map(glossary.map((term) => [term.slug, term]));
  const introducing = papers.map(({ slug, facts }) => ({ slug, introduces: facts.introduces }));
  const register = thingRegister(readRecords(contentFolder(), 'things'), glossary, introducing);
  const ofPaper = new Map<Paper, GivenRole[]>();
  const ofThing = new Map<Thing, RoleOfPaper[]>();
  const results = new Map<Thing, ResultOfPaper[]>();
  for (const paper of papers) {
    const given = rolesIn(paper, register);
    ofPaper.set(paper, given);
    for (const { thing, ...role } of given) listIn(ofThing, thing).push({ ...role, paper });
    for (const result of paper.facts.results ?? []) {
      for (const thing of thingsOn(result, register, paper.body))
        listIn(results, thing).push({ paper, result });
    }
  }
  return {
    all: register.all,
    named: register.named,
    withPage: thingsWithPage(register, new Set(ofThing.keys())),
    rolesOf: (paper) => ofPaper.get(paper) ?? [],
    papersOf: (thing) => ofThing.get(thing) ?? [],
    resultsOn: (thing) => results.get(thing) ?? [],
    termOf: ({ file }) => terms.get(file?.term ?? ''),
  };
});

/** Things with which a paper has to do in the same way, as its page names them. */
export interface NamedRole {
  role: Role;
  /** With the address of their page, where they have one. */
  things: { name: string; link: string | undefined }[];
}

/** What a paper has to do with things of others, by role, the surest first. */
export function namedRoles(catalog: Catalog, paper: Paper): NamedRole[] {
  const { rolesOf, withPage } = thingsOf(catalog);
  const linked = new Set(withPage);
  return [...Map.groupBy(rolesOf(paper), ({ role }) => role)].map(([role, given]) => ({
    role,
    things: given.map(({ thing }) => ({
      name: thing.name,
      link: linked.has(thing) ? thingLink(thing) : undefined,
    })),
  }));
}

/** Where the page is of a thing that a paper introduces; undefined where it has none. */
export function introducedLink(catalog: Catalog, paper: Paper, name: string): string | undefined {
  const { named, withPage } = thingsOf(catalog);
  const thing = named(name);
  if (!thing || thing.introducedBy !== paper.slug || !withPage.includes(thing)) return undefined;
  return thingLink(thing);
}

/** Where the page of a thing is. */
export function thingLink({ slug }: Pick<Thing, 'slug'>): string {
  return siteLink(`/terms/${slug}/`);
}

function listIn<Item>(lists: Map<Thing, Item[]>, thing: Thing): Item[] {
  const list = lists.get(thing) ?? [];
  lists.set(thing, list);
  return list;
}
