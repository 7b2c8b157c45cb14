import * as d from '#domain';
import { datum as dag } from '#domain';
import { POSTER, SAMMANTRADE, arende, den } from '../../../../test/support/situationer';

const bemotande = (andrat: Partial<d.Bemotande>): d.Bemotande => ({
  rekommendationId: 'r2',
  delId: null,
  stallningstagande: 'INSTAMMER',
  text: 'Nämnden instämmer.',
  egenRubrik: true,
  atgarder: [],
  ...andrat,
});

describe('det uppskjutna ärendet', () => {
  const nytt = { ...SAMMANTRADE, id: 'april', datum: dag('2025-04-24'), auDatum: null };
  const plan = { sammantrade: nytt, handlaggare: POSTER.jurist };
  const bordlagt = () =>
    arende.kallat().gor(d.bordlagg, { av: 'NAMND', paragraf: '§ 38', datum: dag('2025-03-20') }, den('2025-03-20'));
  const aterremitterat = () =>
    arende
      .kallat()
      .gor(
        d.aterremittera,
        { av: 'NAMND', paragraf: '§ 38', datum: dag('2025-03-20'), skal: 'När är det klart?' },
        den('2025-03-20'),
      );

  it('behåller sin undertecknade text när det är bordlagt, och kallas till nästa sammanträde', () => {
    const igen = bordlagt()
      .gor(d.faststallPlan, plan, den('2025-03-21'))
      .gor(d.kalla, { datum: dag('2025-04-17') }, den('2025-04-17'));
    expect(igen.arende).toMatchObject({ svarStatus: 'KALLAD', plan: { namndDatum: '2025-04-24' } });
    expect(igen.arende.underskrift).not.toBeNull();
  });

  it('skrivs och undertecknas på nytt när det är återremitterat', () => {
    const planerat = aterremitterat().gor(d.faststallPlan, plan, den('2025-03-21'));
    expect(planerat.arende).toMatchObject({ svarStatus: 'PLANERAD', underskrift: null, utskott: null });
    expect(planerat.hindras(d.skrivBemotande, bemotande({}), den('2025-03-24'))).toEqual([]);
  });

  it('minns varje gång det sköts upp, av vem och varför', () => {
    expect(aterremitterat().arende.uppehall).toEqual([
      { slag: 'ATERREMISS', av: 'NAMND', paragraf: '§ 38', datum: '2025-03-20', skal: 'När är det klart?' },
    ]);
  });
});

describe('ärendet för kännedom', () => {
  const kannedom = () =>
    arende.inkommet({ slag: 'KANNEDOM', rekommendationer: [] }).gor(d.registrera, { dnr: 'KS 1' }, den('2025-01-20'));

  it('avslutas när det har anmälts för nämnden', () => {
    const anmalt = kannedom().gor(
      d.anmalForKannedom,
      { paragraf: '§ 33', datum: dag('2025-02-20') },
      den('2025-02-20'),
    );
    expect(anmalt.arende).toMatchObject({ svarStatus: 'AVSLUTAD', avslut: { paragraf: '§ 33', skal: null } });
  });

  it('är det enda som avslutas så', () => {
    const anmalan = { paragraf: '§ 33', datum: dag('2025-02-20') };
    expect(arende.registrerat().hindras(d.anmalForKannedom, anmalan, den('2025-02-20'))).toEqual(['INTE_FOR_KANNEDOM']);
  });
});

describe('avskrivningen', () => {
  const avskrivning = { datum: dag('2025-02-03'), skal: 'Granskningen riktades till fel nämnd.' };

  it('avslutar ett obesvarat ärende och bevarar skälet', () => {
    const avskrivet = arende.planerat().gor(d.avskriv, avskrivning, den('2025-02-03'));
    expect(avskrivet.arende).toMatchObject({
      svarStatus: 'AVSKRIVEN',
      avslut: { paragraf: null, skal: avskrivning.skal },
    });
  });

  it('gör att en remiss inte längre kan besvaras', () => {
    const avskrivet = arende.remitterat().gor(d.avskriv, avskrivning, den('2025-02-03'));
    const svar = { remissId: avskrivet.arende.remisser[0]?.id ?? '', text: 'Ja.' };
    expect(avskrivet.hindras(d.svaraPaRemiss, svar, den('2025-02-04', POSTER.ekonomi))).toEqual(['ARENDET_AVSLUTAT']);
  });

  it('går inte när svaret har expedierats', () => {
    expect(arende.expedierat().hindras(d.avskriv, avskrivning, den('2025-04-01'))).toEqual(['FEL_LAGE']);
  });
});
