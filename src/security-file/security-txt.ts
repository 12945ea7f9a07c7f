/** `security.txt`: whom to tell of a hole in the site (RFC 9116). */

/** What the file says. */
export interface SecurityContact {
  /** `mailto:`, `https:` or `tel:` address of whoever answers. */
  contact: string;
  /** Whole address of the file. */
  canonical: string;
  /** Languages that reports may be written in. */
  languages: readonly string[];
  /** Day the site is built. */
  built: Date;
}

/** The standard wants less than a year, so that nobody writes to an address that nobody reads any more. */
const daysValid = 350;

/**
 * A contact as the standard wants it: a bare mail address gets its scheme.
 *
 * @throws {Error} for anything but a mail address or a `mailto:`, `https:` or `tel:` address.
 */
export function contactAddress(given: string): string {
  const contact = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u.test(given.trim()) ? `mailto:${given.trim()}` : given.trim();
  const valid = /^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?[\d.-]+|https:\/\/\S+)$/u.test(contact) && URL.canParse(contact);
  if (!valid) throw new Error(`SITE_CONTACT: expected a mail address or a mailto:, https: or tel: address, found "${given}"`);
  return contact;
}

/** The text of the file; it expires at the end of a day, so that builds of one day are the same. */
export function securityTxt({ contact, canonical, languages, built }: SecurityContact): string {
  const expires = new Date(Date.UTC(built.getUTCFullYear(), built.getUTCMonth(), built.getUTCDate() + daysValid, 23, 59, 59));
  return [`Contact: ${contactAddress(contact)}`, `Expires: ${expires.toISOString().replace('.000', '')}`, `Preferred-Languages: ${languages.join(', ')}`, `Canonical: ${canonical}`, ''].join('\n');
}
