import type { Kvittomottagare, OmraknatKvitto } from '#application';
import { datum, tidpunkt } from '#domain';
import { RAM_UTAN_BESOK } from '../layout/ram';
import { renderaSida } from '../layout/rendera-sida';
import { kvittosida } from './kvitto.sida';
import { kvittovy } from './kvittovy';

const STEG = {
  ...{ slag: 'PAMINNELSE' as const, till: 'ANSVARIG' as const, arbetsdagar: -10, dag: datum('2025-02-03') },
  vid: tidpunkt('2025-02-03T06:30:00.000Z'),
};

const BEVAKNING = {
  ...{ nyckel: 'remiss/r', slag: 'REMISSVAR' as const, rubrik: 'Remissen ska besvaras', ansvariga: ['p'] },
  ...{ handlaggare: null, forvaltningschef: null, ordforande: null, stege: 'uppgift' as const },
  ...{ startar: tidpunkt('2025-01-20T11:00:00.000Z'), forfaller: datum('2025-02-17') },
};

const MOTTAGARE: Kvittomottagare = { namn: 'Alva <b>Ek', post: 'Enhetschef', iStalletFor: null, skal: 'INNEHAVARE' };

const kvitto = (
  delar: Partial<OmraknatKvitto['delar']> = {},
  andrat: Partial<OmraknatKvitto> = {},
): OmraknatKvitto => ({
  kvitto: {
    ...{ id: 'k', arendeId: 'a', granskningId: null, organId: 'o', bevakning: BEVAKNING, efterSteg: null, steg: STEG },
    ...{ hoppadeOver: [], stegeId: 'uppgift', stegeVersion: 2, kalenderId: 'sverige', kalenderVersion: 3 },
    ...{ adressater: [], vantar: [], regelversion: 1, nastaSteg: null, skapat: STEG.vid },
  },
  ...{ varfor: '', uppskjutningar: [], farOppna: true, omraknat: { stammer: true, skillnader: [] } },
  ...andrat,
  delar: {
    ...{ idag: datum('2025-02-04'), titel: 'Granskning', dnr: 'SN 2025-1', ansvariga: ['Enhetschef'], utforare: null },
    ...{ mottagare: [MOTTAGARE], kvar: BEVAKNING },
    nasta: {
      steg: { ...STEG, slag: 'ESKALERING', arbetsdagar: 1, dag: datum('2025-02-18') },
      till: ['Avdelningschef'],
    },
    ...delar,
  },
});
const fakta = (det: OmraknatKvitto, namn: string) => kvittovy(det).fakta.find((ett) => ett.namn === namn)?.text;

describe('Varför fick jag det här?', () => {
  it('säger först vem som fick vad, när och varför', () => {
    expect(kvittovy(kvitto()).mening).toBe(
      'Alva <b>Ek fick en påminnelse måndag 3 februari 2025. ' +
        'Remissen ska besvaras senast måndag 17 februari 2025, och det var inte gjort.',
    );
  });

  it('visar regeln med version och kalendern med sin', () => {
    expect(fakta(kvitto(), 'Regel')).toEqual([
      '10 arbetsdagar innan tiden går ut. Påminnelsestegen ”uppgift”, version 2.',
    ]);
    expect(fakta(kvitto(), 'Räknade dagar')).toEqual(['Arbetskalender ”sverige”, version 3.']);
  });

  it('säger i vems ställe: som ersättare, eller för en vakant befattning', () => {
    const till = (andrat: Partial<Kvittomottagare>) =>
      fakta(kvitto({ mottagare: [{ ...MOTTAGARE, ...andrat }] }), 'Till vem');
    expect(till({ skal: 'ERSATTARE', iStalletFor: 'Enhetschef' })?.[0]).toContain('som ersätter den som innehar');
    expect(till({ skal: 'VAKANT', post: 'Avdelningschef', iStalletFor: 'Enhetschef' })).toEqual([
      'Alva <b>Ek, Avdelningschef, för befattningen Enhetschef är vakant.',
    ]);
    expect(fakta(kvitto({ mottagare: [] }), 'Till vem')).toEqual(['Ingen, för ingen innehade befattningen.']);
  });

  it('leder till det som ska göras så länge det inte är gjort, och säger vad som kommer annars', () => {
    expect(kvittovy(kvitto()).akt?.vag).toBe('/arenden/a/remisser/r/svar');
    expect(kvittovy(kvitto()).nasta?.text).toBe('Avdelningschef får besked om att det är försenat.');
    const gjort = kvittovy(kvitto({ kvar: null }));
    expect([gjort.akt, gjort.nasta, gjort.senare]).toEqual([null, null, null]);
  });

  it('leder inte dit läsaren inte längre kommer in', () => {
    expect(kvittovy(kvitto({}, { farOppna: false })).akt).toBeNull();
  });

  it('säger om det räknas om till något annat, och vad', () => {
    const skillnader = [{ kod: 'STEG' as const, text: 'Med samma underlag tas inget steg den dagen.' }];
    expect(kvittovy(kvitto({}, { omraknat: { stammer: false, skillnader } })).omraknat).toEqual([
      'Omräknat i dag blir svaret ett annat:',
      'Med samma underlag tas inget steg den dagen.',
    ]);
  });

  it('visar markup i ett namn som text', () => {
    const html = renderaSida(RAM_UTAN_BESOK, kvittosida(kvittovy(kvitto()), '/kvitton/k'));
    expect(html).toContain('Alva &lt;b>Ek');
    expect(html).not.toContain('<b>Ek');
  });
});
