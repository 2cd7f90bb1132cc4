/** Headings that bear a number or a letter, and so are addresses: what they are called, and how deep they stand. */
import { articleLabel } from './article-labels.ts';
import type { Section } from './ast/index.ts';

/** A beleidsregel has paragrafen where a law has its artikelen, and an uitspraak overwegingen. */
export const ARTICLE_HEADINGS = ['artikel', 'paragraaf', 'overweging'] as const;

/** From the highest to the lowest. */
export const NUMBERED_HEADINGS = [...ARTICLE_HEADINGS, 'lid', 'onderdeel', 'onder'] as const;

export type NumberedHeading = (typeof NUMBERED_HEADINGS)[number];

export function isNumberedHeading(keyword: string): keyword is NumberedHeading {
  return (NUMBERED_HEADINGS as readonly string[]).includes(keyword);
}

/** The level of the tree that a heading opens. */
export function levelOf(keyword: string): Section['level'] {
  return keyword === 'lid' || keyword === 'onderdeel' || keyword === 'onder' ? keyword : 'artikel';
}

/** 0 for an artikel, 3 for what stands under an onderdeel. */
export function depthOf(keyword: string): number {
  return (['artikel', 'lid', 'onderdeel', 'onder'] satisfies Section['level'][]).indexOf(levelOf(keyword));
}

/** What an address has for the heading: `lid 3` is '3', `paragraaf 2.1` is '§2.1'. */
export function labelOf(keyword: string, number: string): string {
  return levelOf(keyword) === 'artikel' ? articleLabel(`${keyword} ${number}`) : number;
}
