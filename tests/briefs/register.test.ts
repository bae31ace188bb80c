import { expect, test } from 'vitest';
import { Register } from '../../src/briefs/register.ts';
import { siteAddress } from '../../src/briefs/site-address.ts';
import { lookupOf } from '../../src/dossier/lookup.ts';
import { loadContent } from '../../src/dossier/load.ts';

const { dossier } = loadContent('.');
const lookup = lookupOf(dossier);
const site = siteAddress('https://example.org', '');
const [dispute] = dossier.disputes;

test('a link to a page of the site leads there, or into the document if that has the page', () => {
  const link = (pages = new Set<string>()) =>
    new Register(lookup, site, { pages }).linkTo('/places/#tartus', 'Tartus', '{ "Tartus" }');
  expect(link()).toBe('link("https://example.org/places/#tartus", { "Tartus" })');
  expect(link(new Set(['/places/#tartus']))).toBe(
    'link(label("page/places/#tartus"), { "Tartus" })',
  );
  // To a statement of a page that the document has: to the page.
  expect(
    new Register(lookup, site, { pages: new Set(['/bases/']) }).linkTo(
      '/bases/#deal-aim',
      'it',
      '{}',
    ),
  ).toBe('link(label("page/bases/"), {})');
});

test('a link to a dispute has its number', () => {
  const register = new Register(lookup, site);
  const url = dispute?.url ?? '';
  expect(register.linkTo(url, 'it', '{}')).toBe(
    `inside-dispute(number: 1, "https://example.org${url}", {})`,
  );
  expect(register.linkTo(`${url}#touches`, 'it', '{}')).toContain('number: 1');
  expect(register.disputes).toEqual([dispute?.id]);
});

test('links to other sites have the letters of a list, one for each address', () => {
  const register = new Register(lookup, site);
  const link = (address: string) => register.linkTo(address, 'A report', '{}');
  expect(link('https://news.example/1')).toBe('outside(letter: "a", "https://news.example/1", {})');
  expect(link('https://news.example/2')).toContain('letter: "b"');
  expect(link('https://news.example/1')).toContain('letter: "a"');
});
