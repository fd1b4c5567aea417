import { z } from 'astro/zod';

/**
 * What a paper has to do with a thing, besides bringing it into the world: that is said by
 * `introduces`. Those that are surest of what they say come first.
 */
export const roles = [
  'beats',
  'improves',
  'finds a flaw in',
  'compares with',
  'measures on',
  'runs on',
] as const;

export type Role = (typeof roles)[number];

/** Roles that say that something is better than the thing. */
export const betterRoles: ReadonlySet<Role> = new Set<Role>(['beats', 'improves']);

/** What one paper has to do with some things, and the words of its abstract that say so. */
export const roleSchema = z.strictObject({
  role: z.enum(roles),
  /** By any of their names; each stands in the evidence. */
  things: z.array(z.string().min(1)).min(1).max(12),
  /** Part of the abstract's Markdown as it is written there; blanks and line ends are alike. */
  evidence: z.string().min(1),
});

export const rolesSchema = z.array(roleSchema).min(1).max(8);

export type PaperRole = z.infer<typeof roleSchema>;
