import { anropen } from '../support/daliga-indata/anropen';
import { fallIBegaran } from '../support/daliga-indata/begaran';
import { koder, slag, type Fall } from '../support/daliga-indata/fall';
import { fallIHandlingar } from '../support/daliga-indata/handlingar';
import { fallITexter } from '../support/daliga-indata/texter';
import { nyttUnderlag, type Underlag } from '../support/daliga-indata/underlag';

/** Rows of quality E2 (1–40) about what does not exist yet, and why. Rows 41–44 are about other doors than the API's. */
const INTE_HAR: Readonly<Record<number, string>> = {
  11: 'Inloggningens tillitsnivå används inte än, och inget ärende har sekretess.',
  32: 'API:t tar inte emot e-postadresser än.',
  35: 'Organisationsnummer finns inte i modellen.',
};
/** Rows that more than one request shows: daliga-indata-enskilda.int.spec.ts. */
const ENSKILDA: readonly number[] = [12, 14, 29, 30, 34];
const SISTA_RADEN = 40;

describe('Dåliga indata, rad för rad', () => {
  let underlag: Underlag;

  beforeAll(async () => {
    underlag = await nyttUnderlag();
  });
  afterAll(() => underlag.api.stang());

  const begar = anropen(() => underlag);
  const FALL: readonly Fall[] = [fallIBegaran, fallIHandlingar, fallITexter].flatMap((fall) => fall(begar));

  const tabell = FALL.map(([rad, vad, skicka, svar, hinder]) => ({ rad, vad, skicka, svar, hinder }));
  it.each(tabell)('E2.$rad: $vad nekas, på svenska, och lämnar inget efter sig', async (fall) => {
    const { rad, skicka, svar, hinder } = fall;
    const fore = await antal();
    const given = await skicka();
    expect([slag(given), hinder === undefined ? undefined : koder(given)]).toEqual([svar, hinder]);
    expect(given.huvud.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(given.text).not.toMatch(/\bat .*:\d+:\d+|node_modules|SELECT|postgres/i);
    if (rad === 9) expect(given.huvud.get('www-authenticate')).toMatch(/^Bearer /);
    // Row 13 first does what the key was for.
    expect(await antal()).toBe(rad === 13 ? fore + 1 : fore);
  });

  const antal = async (): Promise<number> =>
    ((await underlag.api.get('REVISOR', 'granskningar')).kropp['_meta'] as Readonly<{ total: number }>).total;

  it('har minst ett fall för varje rad, eller ett skäl', () => {
    const medTest = [...FALL.map(([rad]) => rad), ...ENSKILDA];
    const alla = new Set([...medTest, ...Object.keys(INTE_HAR).map(Number)]);
    expect(Array.from({ length: SISTA_RADEN }, (_, n) => n + 1).filter((rad) => !alla.has(rad))).toEqual([]);
    expect(medTest.filter((rad) => rad in INTE_HAR)).toEqual([]);
  });
});
