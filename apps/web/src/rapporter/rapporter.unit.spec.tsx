import type { Rapport } from '#application';
import {
  SVENSK_KALENDER,
  arsavsnitt,
  datum,
  kvartalsstatus,
  senasteRapportperioder,
  tidpunkt,
  tidpunktIStockholm,
  type RapporteratArende,
  type Rapportslag,
} from '#domain';
import { arende } from '../../../../test/support/situationer';
import { RAM_UTAN_BESOK } from '../layout/ram';
import { renderaSida } from '../layout/rendera-sida';
import { rapportsidan } from './rapport.sida';
import { rapportlista } from './rapportlista';

const DAG = datum('2026-01-02');

const rapport = (slag: Rapportslag, innehall: Pick<Rapport, 'kvartal' | 'ar'>): Rapport => ({
  ...{ id: 'r', organId: 'nav', slag, period: slag === 'AR' ? '2025' : '2025-K4', version: 1, datum: DAG },
  ...{ skapad: tidpunkt('2026-01-02T06:30:00.000Z'), overlamning: null },
  ...innehall,
});

const underlag = (slag: Rapportslag) => {
  const perioder = senasteRapportperioder(tidpunktIStockholm(DAG, '07:30'), SVENSK_KALENDER);
  const period = perioder.find((ett) => ett.slag === slag);
  if (period === undefined) throw new Error('Perioden finns inte.');
  const granskning = { revisionsbyra: 'Byrån AB', rapportdatum: datum('2025-01-15'), samladBedomning: null };
  const arenden: readonly RapporteratArende[] = [{ arende: arende.tilldelat().arende, granskning }];
  return { organ: { id: 'nav', namn: 'Nämnden' }, period, datum: DAG, arenden };
};

const html = (ett: Rapport): string => {
  const sida = rapportsidan(ett);
  return sida === null ? '' : renderaSida(RAM_UTAN_BESOK, sida);
};

describe('Rapporterna', () => {
  it('visar kvartalet med färgens ord och betydelse, avvikelser och båda fristerna', () => {
    const text = html(rapport('KVARTAL', { kvartal: kvartalsstatus(underlag('KVARTAL'), SVENSK_KALENDER), ar: null }));
    expect(text).toContain('Nämnden: revision, kvartal 4 2025');
    expect(text).toContain('0 av 1 åtgärder är klara, 1 är försenade.');
    expect(text).toContain('RÖD');
    expect(text).toContain('Skulle ha varit klar den 30 september 2025.');
    expect(text).toContain('Mot ursprunglig frist');
    // It is read years later, on paper.
    expect(text.replaceAll('\u00a0', ' ')).toContain('fredag 2 januari 2026</time>');
  });

  it('visar årets granskningar och vad nämnden yttrade', () => {
    const text = html(rapport('AR', { ar: arsavsnitt(underlag('AR')), kvartal: null }));
    expect(text).toContain('Granskningar 2025');
    expect(text).toContain('Nämnden yttrade sig den 20 mars 2025, § 38');
  });

  it('visar ingen överlämning: den är ordförandens', () => {
    expect(rapportsidan(rapport('OVERLAMNING', { kvartal: null, ar: null }))).toBeNull();
  });

  it('listas ett slag i taget, med vägen till fler', () => {
    const lista = rapportlista({ rader: [rapport('KVARTAL', { kvartal: null, ar: null })], totalt: 21 }, [], {
      slag: 'KVARTAL',
      sida: 1,
      antal: 20,
      idag: DAG,
    });
    expect(lista.rader[0]?.period).toBe('kvartal 4 2025');
    expect([lista.fore, lista.efter]).toEqual([null, '/rapporter?slag=KVARTAL&sida=2']);
  });
});
