import type { Inloggad, Uppgift } from '#application';
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

const vy = (...rader: readonly Uppgift[]) =>
  uppgiftsvy({ rader, totalt: rader.length }, INLOGGAD, { sida: 1, antal: 40 });
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
    expect(html(uppgift('2025-02-20', { ansvariga: ['annan'] }))).toContain('för Ersatt Person');
    expect(html(uppgift('2025-02-20', { ansvariga: ['annan', 'egen'] }))).not.toContain('Ersatt Person');
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
