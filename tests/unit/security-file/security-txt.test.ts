import { describe, expect, test } from 'vitest';
import { contactAddress, securityTxt } from '../../../src/security-file/security-txt.ts';

describe('security.txt', () => {
  const file = securityTxt({ contact: 'team@example.org', canonical: 'https://example.org/.well-known/security.txt', languages: ['fr', 'en'], built: new Date('2026-11-22T15:00:00Z') });

  test('has the two fields that RFC 9116 requires, and a bare mail address gets its scheme', () => {
    expect(file.split('\n')).toEqual([
      'Contact: mailto:team@example.org',
      'Expires: 2027-11-07T23:59:59Z',
      'Preferred-Languages: fr, en',
      'Canonical: https://example.org/.well-known/security.txt',
      '',
    ]);
  });

  test('is the same all day long', () => {
    expect(securityTxt({ contact: 'team@example.org', canonical: 'https://example.org/.well-known/security.txt', languages: ['fr', 'en'], built: new Date('2026-11-22T00:00:01Z') })).toBe(file);
  });

  test.each(['https://example.org/contact', 'tel:+223-00-00', 'mailto:a@b.org'])('takes %s as it is', (contact) => {
    expect(contactAddress(contact)).toBe(contact);
  });

  test.each(['somebody', 'http://example.org', 'a@b', 'javascript:alert(1)', 'a@b.org\nContact: mailto:c@d.org'])('refuses %j', (contact) => {
    expect(() => contactAddress(contact)).toThrow('SITE_CONTACT: expected');
  });
});
