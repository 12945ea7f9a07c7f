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

/** A claim as a square. */
export interface Square {
  id: string;
  chapter: number;
  verdict: Verdict;
  type: Claim['type'];
  /** The statement, cut at a word after {@link longest} characters. */
  claim: string;
}

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

/** One claim in full, for the table: too long for the model that phones fetch. */
export interface FullClaim {
  claim: string;
  record: string;
}

const texts = new WeakMap<ClaimsData, ReadonlyMap<string, FullClaim>>();

/** The full texts behind a model's data, by id; empty for data that {@link data} did not make. */
export function fullTexts(of: ClaimsData): ReadonlyMap<string, FullClaim> {
  return texts.get(of) ?? new Map<string, FullClaim>();
}

/** Characters of a statement that a link is named by. */
const longest = 90;

function short(statement: string): string {
  if (statement.length <= longest) return statement;
  const cut = statement.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:]+$/u, '')}…`;
}

/** Reads the records; a chapter without a claim has no row. */
export function data({ claims, chapters }: Content, locale: Locale): ClaimsData {
  const made: ClaimsData = {
    claims: claims.map(({ id, chapter, verdict, type, claim }) => ({ id, chapter, verdict, type, claim: short(claim[locale]) })),
    rows: chapters
      .filter((one) => one.locale === locale && claims.some(({ chapter }) => chapter === one.number))
      .map((one) => ({ number: one.number, name: one.short })),
    ledger: url(`/${locale}/evidence/`),
  };
  texts.set(made, new Map(claims.map(({ id, claim, record }) => [id, { claim: claim[locale], record: record[locale] }])));
  return made;
}
