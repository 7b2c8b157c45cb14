import { arFranOss } from './fran-oss';

const PUBLIC_URL = 'https://revisionsvakt.provkoping.example';

describe('Ett formulär', () => {
  it.each([
    ['när webbläsaren säger att det kom från samma plats', { 'sec-fetch-site': 'same-origin' }],
    ['när en äldre webbläsare namnger vår egen adress', { origin: PUBLIC_URL }],
  ])('tas emot %s', (_fall, headers) => {
    expect(arFranOss({ headers }, PUBLIC_URL)).toBe(true);
  });

  it.each([
    ['när det kom från en annan webbplats', { 'sec-fetch-site': 'cross-site', origin: PUBLIC_URL }],
    ['när det kom från en grannadress', { 'sec-fetch-site': 'same-site' }],
    ['när det skrevs in utifrån', { 'sec-fetch-site': 'none' }],
    ['när avsändaren är en annan', { origin: 'https://annan.example' }],
    ['när avsändaren är dold', { origin: 'null' }],
    ['när inget säger var det kom ifrån', {}],
  ])('tas inte emot %s', (_fall, headers) => {
    expect(arFranOss({ headers }, PUBLIC_URL)).toBe(false);
  });
});
