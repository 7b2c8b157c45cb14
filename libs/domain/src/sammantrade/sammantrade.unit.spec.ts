import * as d from '#domain';
import { datum as dag } from '#domain';
import { SAMMANTRADE, den } from '../../../../test/support/situationer';

const lage = (...sammantraden: readonly d.Sammantrade[]): d.Sammanhang => ({ ...den('2025-01-20'), sammantraden });
const dagar = { auDatum: null, manusstopp: null, kallelseUt: null, planeradJustering: null };
const nytt = (andrat: Partial<Parameters<typeof d.laggTillSammantrade>[0]> = {}) => ({
  ...dagar,
  ...{ organId: 'nav', datum: dag('2025-04-24') },
  ...andrat,
});
const koder = (utfall: d.Utfall<d.SammantradeHandelse>) => (utfall.ok ? [] : utfall.hinder.map((h) => h.kod));

describe('ett sammanträde', () => {
  it.each([
    ['har varit', { datum: dag('2025-01-10') }, ['DATUM_HAR_PASSERAT']],
    ['ligger för långt fram', { datum: dag('2029-01-18') }, ['FOR_LANGT_FRAM']],
    ['har utskottet efter sig', { auDatum: dag('2025-05-02') }, ['DATUM_FORE']],
    ['kallas till efteråt', { kallelseUt: dag('2025-05-02') }, ['DATUM_FORE']],
    ['har manusstopp efter utskottet', { auDatum: dag('2025-04-10'), manusstopp: dag('2025-04-11') }, ['DATUM_FORE']],
    ['justeras innan', { planeradJustering: dag('2025-04-23') }, ['DATUM_FORE']],
    ['justeras för sent', { planeradJustering: dag('2025-05-09') }, ['JUSTERING_FOR_SENT']],
    ['hör till ett organ som inte finns', { organId: 'okänt' }, ['ORGAN_SAKNAS']],
    ['är samma dag som ett annat', { datum: SAMMANTRADE.datum }, ['DAGEN_UPPTAGEN']],
  ])('läggs inte till när det %s', (_vad, andrat, vantat) => {
    expect(koder(d.laggTillSammantrade(nytt(andrat), lage(SAMMANTRADE)))).toEqual(vantat);
  });

  it('flyttas till en annan dag, men inte när det har varit', () => {
    const till = { ...dagar, datum: dag('2025-03-18') };
    const flyttat = d.flyttaSammantrade({ mote: SAMMANTRADE, dagar: till }, lage(SAMMANTRADE));
    expect(flyttat.ok && flyttat.handelser.reduce(d.tillampaPaSammantraden, [SAMMANTRADE])).toMatchObject([
      { id: 'mars', datum: '2025-03-18' },
    ]);
    const varit = { ...SAMMANTRADE, datum: dag('2025-01-16') };
    expect(koder(d.flyttaSammantrade({ mote: varit, dagar: till }, lage(varit)))).toEqual(['DATUM_HAR_PASSERAT']);
  });
});

describe('en sammanträdeskalender', () => {
  const rad = (datum: string, kallId: string | null = null): d.Inlastrad => ({
    ...dagar,
    ...{ organId: 'nav', kallId, datum: dag(datum) },
  });

  it('läses in en gång: samma fil igen ändrar ingenting', () => {
    const forst = d.lasInSammantraden([rad('2025-04-24', 'a'), rad('2025-05-22', 'b')], new Map(), lage());
    if (!forst.ok) throw new Error(JSON.stringify(forst.hinder));
    const sammantraden = forst.handelser.reduce(d.tillampaPaSammantraden, []);
    const kallor = new Map(sammantraden.map((m, i) => [['a', 'b'][i] ?? '', m.id]));
    const igen = d.lasInSammantraden([rad('2025-04-24', 'a'), rad('2025-05-22')], kallor, lage(...sammantraden));
    expect(igen).toEqual({ ok: true, handelser: [] });
  });

  it('flyttar det som källan har flyttat', () => {
    const mote = { ...SAMMANTRADE, ...dagar };
    const flyttat = d.lasInSammantraden([rad('2025-03-27', 'uid')], new Map([['uid', mote.id]]), lage(mote));
    expect(flyttat.ok && flyttat.handelser).toMatchObject([
      { typ: 'sammantradeFlyttat', id: 'mars', fran: '2025-03-20', dagar: { datum: '2025-03-27' } },
    ]);
  });

  it('lämnar de dagar som filen inte nämner', () => {
    const mote = { ...SAMMANTRADE, manusstopp: dag('2025-02-24') };
    const utfall = d.lasInSammantraden([rad('2025-03-20')], new Map(), lage(mote));
    expect(utfall).toEqual({ ok: true, handelser: [] });
  });

  it('läser inte in något när en rad är fel, och säger vilka', () => {
    const fel = [rad('2025-04-24'), rad('2025-01-02'), rad('2025-04-24')].map((r) => ({ ...r, auDatum: null }));
    const utfall = d.lasInSammantraden([...fel, { ...rad('2025-06-12'), organId: 'okänt' }], new Map(), lage());
    expect(utfall.ok ? [] : utfall.hinder.map((h) => [h.kod, h.text.split(':')[0]])).toEqual([
      ['DATUM_HAR_PASSERAT', 'Rad 2'],
      ['ORGAN_SAKNAS', 'Rad 4'],
    ]);
  });
});
