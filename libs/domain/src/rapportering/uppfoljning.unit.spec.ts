import * as d from '#domain';
import { datum as dag } from '#domain';
import { BEVIS, POSTER, arende, den, forstaAtgard, organisation } from '../../../../test/support/situationer';

describe('en uppföljande granskning', () => {
  it('visar hur varje vald rekommendation stod den dagen, med vad som gjordes och vad som visar det', () => {
    const { arende: verifierat } = arende.verifierat();
    // Båda som delade på åtgärden lade samma bevis.
    const [rad, ...fler] = d.uppfoljningar(verifierat, ['r2'], dag('2027-09-01'));
    const { beskrivning, verifiering } = forstaAtgard(arende.verifierat());
    expect(fler).toEqual([]);
    expect(rad).toMatchObject({
      ...{ rekommendationId: 'r2', nummer: 2, genomforande: 'GENOMFORT', farg: 'GRON', datum: '2027-09-01' },
      ...{ arendeId: 'arende', granskningId: 'granskning', organId: 'nav', titel: verifierat.titel },
      atgarder: [{ beskrivning, status: 'VERIFIERAD', verifierad: verifiering?.datum, bevis: [...BEVIS, ...BEVIS] }],
    });
  });

  it('visar bara det som har valts, och inga åtgärder där ingen behövdes', () => {
    const { arende: verifierat } = arende.verifierat();
    expect(d.uppfoljningar(verifierat, ['r1'], dag('2027-09-01'))).toMatchObject([{ nummer: 1, atgarder: [] }]);
    expect(d.uppfoljningar(verifierat, [], dag('2027-09-01'))).toEqual([]);
  });
});

describe('ett avslutat ärende som vilar', () => {
  const avslutat = (uppfoljningAr?: number) =>
    arende
      .verifierat()
      .gor(d.aterrapportera, { paragraf: '§ 61', datum: dag('2025-09-29'), text: 'Klart.' }, den('2025-09-29'))
      .gor(
        d.avsluta,
        { paragraf: '§ 62', datum: dag('2025-09-30'), ...(uppfoljningAr === undefined ? {} : { uppfoljningAr }) },
        den('2025-09-30'),
      ).arende;
  const omgivning = { organisation, kalender: d.SVENSK_KALENDER, idag: dag('2027-09-30') };

  it('tas fram efter två år, eller så många som nämnden sade', () => {
    expect(d.uppfoljningsdag(avslutat())).toBe('2027-09-30');
    expect(d.uppfoljningsdag(avslutat(3))).toBe('2028-09-30');
    expect(d.uppfoljningsdag(arende.verifierat().arende)).toBeNull();
  });

  it('väcker den som handlade ärendet första arbetsdagen klockan 7.30, med en månad att se över läget', () => {
    // 30 september 2028 är en lördag.
    expect(d.vilandeBevakning(avslutat(3), omgivning)).toMatchObject({
      ...{ nyckel: 'uppfoljning', slag: 'UPPFOLJANDE_GRANSKNING', stege: 'uppgift', ansvariga: [POSTER.jurist] },
      ...{ startar: '2028-10-02T05:30:00.000Z', forfaller: '2028-10-30' },
    });
    expect(d.vilandeBevakning(arende.verifierat().arende, omgivning)).toBeNull();
  });
});
