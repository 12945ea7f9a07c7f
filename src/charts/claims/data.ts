/**
 * The article's claims and how each stands against the record: counts of a
 * reading, not a measure of the article's worth.
 */
import type { Content } from '../../content/load.ts';
import type { Locale } from '../../i18n/locale.ts';
import { url } from '../../i18n/routes.ts';
import type { Claim, Verdict } from '../../schemas/claim.ts';

/** Verdicts in the order of the squares, from firm to false. */
export const order = ['confirmed', 'partly', 'uncorroborated', 'not-searchable', 'contradicted'] as const satisfies readonly Verdict[];

/** A claim as a square; its statement is in what it tells, and in the table. */
export type Square = Pick<Claim, 'id' | 'chapter' | 'verdict' | 'type'>;

/** A chapter of the article, named as in the site's navigation. */
export interface Row {
  number: number;
  name: string;
}

/** Squares in the article's order. */
export interface ClaimsData {
  claims: Square[];
  rows: Row[];
  /** Address of the ledger; a claim is `#` and its id. */
  ledger: string;
}

/** Reads the records; a chapter without a claim has no row. */
export function data({ claims, chapters }: Content, locale: Locale): ClaimsData {
  return {
    claims: claims.map(({ id, chapter, verdict, type }) => ({ id, chapter, verdict, type })),
    rows: chapters
      .filter((one) => one.locale === locale && claims.some(({ chapter }) => chapter === one.number))
      .map((one) => ({ number: one.number, name: one.short })),
    ledger: url(`/${locale}/evidence/`),
  };
}
