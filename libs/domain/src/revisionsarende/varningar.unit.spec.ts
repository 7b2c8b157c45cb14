import * as d from '#domain';
import { datum as dag } from '#domain';
import {
  DELAD_ATGARD,
  POSTER,
  TILLDELNING,
  arende,
  den,
  forstaAtgard,
  medVakant,
  organisation,
  type Givet,
} from '../../../../test/support/situationer';

const varningar = ({ arende: det }: Givet, idag: string, organisationen: d.Organisation = organisation) =>
  d
    .arendevarningar(det, {
      organisation: organisationen,
      kalender: d.SVENSK_KALENDER,
      sammantraden: [],
      idag: dag(idag),
    })
    .map(({ kod, text, till }) => [kod, text, till]);

describe('ärendets varningar', () => {
  it('är inga när allt går som det ska', () => {
    expect(varningar(arende.beslutat(), '2025-03-21')).toEqual([]);
    expect(varningar(arende.tilldelat(), '2025-04-02')).toEqual([]);
  });

  it('V10: en befattning som uppgifter ligger på är vakant, eller blir det', () => {
    expect(varningar(arende.tilldelat(), '2025-04-02', medVakant(POSTER.ekonomi))).toEqual([
      ['V10', expect.stringContaining('ska tillsättas, eller dess uppgifter flyttas.'), 'AVDELNINGSCHEF'],
    ]);
    const slutar = {
      ...organisation,
      innehav: organisation.innehav.map((i) =>
        i.befattningId === POSTER.ekonomi ? { ...i, tom: dag('2025-05-14') } : i,
      ),
    };
    expect(varningar(arende.tilldelat(), '2025-04-02', slutar)[0]?.[1]).toMatch(/flyttas före den 15 maj 2025\.$/);
  });

  it('V12: protokollet är inte justerat efter fjorton dagar, eller anslaget inte registrerat efter två', () => {
    expect(varningar(arende.beslutat(), '2025-04-03')).toEqual([]);
    expect(varningar(arende.beslutat(), '2025-04-04')).toEqual([
      ['V12', 'Protokollet skulle ha varit justerat den 3 april 2025 (KL 5:69).', 'NAMNDSEKRETERARE'],
    ]);
    expect(varningar(arende.justerat(), '2025-03-28').map(([kod]) => kod)).toEqual(['V12']);
  });

  it('V13: svaret har gått, men ingen har bekräftat att det har kommit fram', () => {
    const expedierat = arende.expedierat();
    expect(varningar(expedierat, '2025-03-28').map(([kod]) => kod)).not.toContain('V13');
    expect(varningar(expedierat, '2025-04-15').map(([kod]) => kod)).toContain('V13');
  });

  it('V14: ordförandebeslutet anmäldes inte vid nästa sammanträde', () => {
    const beslut = { lydelse: 'Ja.', mandat: '1.4', motivering: 'Brådskar.', datum: dag('2025-03-21') };
    const fattat = arende
      .undertecknat()
      .gor(d.beslutaUtanSammantrade, { ...beslut, vag: 'ORDFORANDE' }, den('2025-03-21'));
    expect(varningar(fattat, '2025-03-24')).toEqual([]);
    expect(varningar(fattat, '2025-06-02')).toEqual([
      ['V14', expect.stringMatching(/^Beslutet skulle ha anmälts till nämnden/), 'NAMNDSEKRETERARE'],
    ]);
  });

  describe('V16: mer än ett år efter svaret utan delmål', () => {
    const lovat = (klartDatum: string, foljsUpp: string | null = null) =>
      arende.remitterat().gor(
        d.skrivBemotande,
        {
          ...{ rekommendationId: 'r2', delId: null, stallningstagande: 'INSTAMMER', egenRubrik: true, text: 'Ja.' },
          atgarder: [
            { ...DELAD_ATGARD, klartDatum: dag(klartDatum), foljsUpp: foljsUpp === null ? null : dag(foljsUpp) },
          ],
        },
        den('2025-02-14'),
      );

    it('sägs redan när åtgärden lovas i yttrandet, räknat från svar senast', () => {
      expect(varningar(lovat('2026-03-31'), '2025-02-14')).toEqual([]);
      expect(varningar(lovat('2026-04-01'), '2025-02-14').map(([kod]) => kod)).toEqual(['V16']);
      expect(varningar(lovat('2026-04-01', '2025-12-01'), '2025-02-14')).toEqual([]);
    });

    it('sägs om en tilldelad åtgärd, men inte när den kommer tillbaka eller är klar', () => {
      const mottaget = arende.mottaget();
      const tilldelning = { atgardId: forstaAtgard(mottaget).id, ansvariga: [POSTER.ekonomi], ...TILLDELNING };
      const klartDatum = dag('2026-12-31');
      const tilldelat = mottaget.gor(d.tilldelaAtgard, { ...tilldelning, klartDatum }, den('2025-04-01'));
      expect(varningar(tilldelat, '2025-04-02').map(([kod, , till]) => [kod, till])).toEqual([
        ['V16', 'FORVALTNINGSJURIST'],
      ]);
      const aterkommer = { manader: 6, sista: dag('2027-12-31') };
      const halvarsvis = mottaget.gor(d.tilldelaAtgard, { ...tilldelning, klartDatum, aterkommer }, den('2025-04-01'));
      expect(varningar(halvarsvis, '2025-04-02')).toEqual([]);
      expect(varningar(arende.verifierat(), '2025-10-01')).toEqual([]);
    });
  });
});
