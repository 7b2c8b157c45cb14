import type { Inloggad, Uppgift, Uppgiftsbakgrund } from '#application';
import { datum } from '#domain';
import { RAM_UTAN_BESOK } from '../layout/ram';
import { renderaSida } from '../layout/rendera-sida';
import { uppgifterSida } from './uppgifter.sida';
import { uppgiftsvy } from './uppgiftsvy';

const INLOGGAD: Inloggad = {
  kommun: 'Provköping',
  idag: datum('2025-02-17'),
  namn: 'Innehavare enhetschef',
  befattningar: ['Enhetschef'],
  egnaPoster: ['egen'],
  ersatter: [
    {
      befattningId: 'annan',
      befattning: 'Koordinator',
      forPersonId: 'p',
      for: 'Ersatt Person',
      tom: datum('2025-02-23'),
    },
  ],
};

const uppgift = (forfaller: string, andrat: Partial<Uppgift['bevakning']> = {}): Uppgift => ({
  arendeId: 'a',
  granskningId: null,
  arendeTitel: 'Granskning <b>',
  bevakning: {
    ...{ nyckel: forfaller, slag: 'REMISSVAR', rubrik: `Uppgift ${forfaller}`, ansvariga: ['egen'] },
    ...RESTEN,
    ...andrat,
    forfaller: datum(forfaller),
  },
});

const RESTEN = {
  handlaggare: null,
  forvaltningschef: null,
  ordforande: null,
  startar: '' as never,
  stege: 'uppgift',
} as const;

const BAKGRUND: Uppgiftsbakgrund = {
  kvittoId: ({ bevakning }) => (bevakning.forfaller === '2025-02-12' ? 'k1' : null),
  post: (id) => ({ egen: 'Enhetschef', annan: 'Koordinator' })[id] ?? 'Avdelningschef',
};

const vy = (...rader: readonly Uppgift[]) =>
  uppgiftsvy({ rader, totalt: rader.length, bakgrund: BAKGRUND }, INLOGGAD, { sida: 1, antal: 40 });
const html = (...rader: readonly Uppgift[]): string => renderaSida(RAM_UTAN_BESOK, uppgifterSida(vy(...rader)));

describe('Mina uppgifter', () => {
  it('delas efter tid: försenat, till och med söndag, och senare', () => {
    const { forsenade, veckan, senare } = vy(
      ...['2025-02-16', '2025-02-17', '2025-02-23', '2025-02-24'].map((dag) => uppgift(dag)),
    );
    expect(forsenade.map(({ forfaller }) => forfaller)).toEqual(['2025-02-16']);
    expect(veckan.map(({ forfaller }) => forfaller)).toEqual(['2025-02-17', '2025-02-23']);
    expect(senare.map(({ forfaller }) => forfaller)).toEqual(['2025-02-24']);
  });

  it('säger för vem, när uppgiften ligger på en befattning man ersätter på', () => {
    expect(html(uppgift('2025-02-20', { ansvariga: ['annan'] }))).toMatch(
      /data-color="brand1">\s*för Ersatt Person<\/span><\/div>/,
    );
    expect(html(uppgift('2025-02-20', { ansvariga: ['annan', 'egen'] }))).not.toMatch(/Ersatt Person<\/span><\/div>/);
  });

  it('säger varför det är ens eget: som innehavare, som utförare, som ersättare eller för en vakant befattning', () => {
    const varfor = (andrat: Partial<Uppgift['bevakning']>) => vy(uppgift('2025-02-20', andrat)).veckan[0]?.varforDu;
    expect(varfor({})).toBe('Du är Enhetschef.');
    expect(varfor({ ansvariga: ['tredje'], utforare: 'egen' })).toBe('Du är Enhetschef, som ska göra det.');
    expect(varfor({ ansvariga: ['annan'] })).toBe('Du ersätter Ersatt Person, Koordinator.');
    expect(varfor({ ansvariga: ['tredje'] })).toBe('Du är närmast över Avdelningschef, där ingen kan göra det nu.');
  });

  it('leder till det som ska göras, och till kvittot när man har fått ett', () => {
    const paminnelse = html(uppgift('2025-02-12', { nyckel: 'remiss/r1' }));
    expect(paminnelse).toContain('href="/arenden/a/remisser/r1/svar"');
    expect(paminnelse).toContain('href="/kvitton/k1"');
    expect(html(uppgift('2025-02-20'))).not.toContain('Varför fick jag det här?');
  });

  it('säger att något är försenat med ord, inte bara med färg', () => {
    expect(html(uppgift('2025-02-12'))).toContain('Försenad');
    expect(html(uppgift('2025-02-20'))).not.toContain('Försenad');
  });

  it('visar dagen med veckodag, och året när det inte är i år', () => {
    expect(html(uppgift('2025-02-20'))).toContain('torsdag\u00a020\u00a0februari</time>');
    expect(html(uppgift('2026-03-02'))).toContain('2\u00a0mars\u00a02026</time>');
  });

  it('säger när inget ligger på en', () => {
    expect(html()).toContain('Inget ligger på dig just nu');
  });

  it('visar markup i en titel som text', () => {
    expect(html(uppgift('2025-02-20'))).toContain('Granskning &lt;b>');
  });
});
