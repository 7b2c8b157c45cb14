import type { Oversikt } from '#application';
import { datum, type Organ } from '#domain';
import { RAM_UTAN_BESOK } from '../layout/ram';
import { renderaSida } from '../layout/rendera-sida';
import { aldersbild, type Aldersrad } from './aldersbild';
import { oversiktssidan } from './oversikt.sida';
import { oversiktsvy } from './oversiktsvy';

const IDAG = datum('2025-02-17');

const organ = (id: string, namn: string): Organ => ({
  ...{ id, namn, forkortning: id, gallerFran: datum('2020-01-01'), gallerTill: null },
  ...{ eftertradareId: null, planparametrar: {} },
});
const ORGAN = [organ('sn', 'Socialnämnden'), organ('bn', 'Byggnadsnämnden')];

const TOMT: Oversikt = {
  ...{ datum: IDAG, svar: [], senaSvar: [], senaExterna: [], atgarder: [], sammantraden: [], vakanta: [] },
};

const FULLT: Oversikt = {
  datum: IDAG,
  svar: [
    { organId: 'sn', oppnaArenden: 4, forsenade: 2, inomTrettio: 1, inomSextio: 1, inomNittio: 2 },
    { organId: 'bn', oppnaArenden: 1, forsenade: 0, inomTrettio: 0, inomSextio: 0, inomNittio: 1 },
  ],
  senaSvar: [
    { arendeId: 'a', granskningId: 'g1', organId: 'sn', titel: 'Löner', svarSenast: datum('2025-01-31'), dagarSen: 17 },
  ],
  senaExterna: [
    { granskningId: 'g2', namn: 'Bolaget AB', titel: 'Beredskap', svarSenast: datum('2025-01-01'), dagarSen: 47 },
  ],
  atgarder: [
    { organId: 'bn', oppna: 3, forsenade: 0, hogstTreManader: 3, hogstSexManader: 0, hogstEttAr: 0, overEttAr: 0 },
    { organId: 'sn', oppna: 10, forsenade: 4, hogstTreManader: 5, hogstSexManader: 2, hogstEttAr: 1, overEttAr: 2 },
  ],
  sammantraden: [{ id: 'm', organId: 'bn', datum: datum('2025-03-06') }],
  vakanta: [{ befattningId: 'p', organId: 'sn', namn: 'Enhetschef', uppgifter: 3, narmast: datum('2025-02-20') }],
};

const html = (oversikt: Oversikt): string => renderaSida(RAM_UTAN_BESOK, oversiktssidan(oversiktsvy(oversikt, ORGAN)));

describe('Översikten', () => {
  it('börjar med en mening om det som är försenat', () => {
    const { viktigast, resten } = oversiktsvy(FULLT, ORGAN);
    expect(viktigast).toBe('3 svar är försenade.');
    expect(resten).toBe(
      '1 väntas inom 30 dagar. 4 av 13 öppna åtgärder är försenade. 1 befattning med uppgifter är vakant.',
    );
    expect(oversiktsvy(TOMT, ORGAN).viktigast).toBe('Inget svar är försenat.');
  });

  it('visar nämnder och bolag tillsammans, det äldsta först, och säger när fler inte visas', () => {
    const { sena, flerSena } = oversiktsvy(FULLT, ORGAN);
    expect(sena.map(({ vem, dagarSen, vag }) => [vem, dagarSen, vag])).toEqual([
      ['Bolaget AB', 47, '/granskningar/g2'],
      ['Socialnämnden', 17, '/granskningar/g1'],
    ]);
    expect(flerSena).toBe(1);
    expect(html(FULLT)).toContain('1 till visas inte i listan.');
  });

  it('har samma siffror i tabellen som i bilden, med summan sist', () => {
    const { aldrar, allaAldrar } = oversiktsvy(FULLT, ORGAN);
    expect(aldrar.map((rad) => rad.organ)).toEqual(['Socialnämnden', 'Byggnadsnämnden']);
    expect(allaAldrar).toEqual({ organ: 'Hela kommunen', oppna: 13, forsenade: 4, antal: [8, 2, 1, 2] });
    expect(html(FULLT)).toContain('Samma siffror som tabell');
  });

  it('säger det viktiga också utan bilden, och har inget avsnitt utan innehåll', () => {
    expect(html(FULLT)).toContain('Socialnämnden har flest öppna åtgärder, 10, varav 4 försenade.');
    const tomt = html(TOMT);
    expect(tomt).not.toContain('<figure');
    expect(tomt).not.toContain('Vakanta befattningar');
    expect(tomt).toContain('Inget möte är inlagt.');
  });

  it('är lätt också i en stor kommun: sexton nämnder, alla sena', () => {
    const organen = Array.from({ length: 16 }, (_, i) =>
      organ(`o${String(i)}`, `Arbetsmarknads- och vuxennämnden ${String(i)}`),
    );
    const [svar, sent, externt, atgarder, mote, vakant] = [
      FULLT.svar[0],
      FULLT.senaSvar[0],
      FULLT.senaExterna[0],
      FULLT.atgarder[1],
      FULLT.sammantraden[0],
      FULLT.vakanta[0],
    ];
    const manga = <T,>(antal: number, ett: T | undefined): T[] =>
      Array.from({ length: antal }, (_, i) => ({ ...(ett as T), organId: `o${String(i % 16)}` }));
    const stor: Oversikt = {
      datum: IDAG,
      svar: manga(16, svar),
      senaSvar: manga(50, sent),
      senaExterna: manga(50, externt),
      atgarder: manga(16, atgarder),
      sammantraden: manga(48, mote),
      vakanta: manga(30, vakant),
    };
    const text = renderaSida(RAM_UTAN_BESOK, oversiktssidan(oversiktsvy(stor, organen)));
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  });

  it('har varken stil eller skript inuti bilden', () => {
    expect(html(FULLT)).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  });
});

describe('Bilden av åtgärdernas ålder', () => {
  const rad = (...antal: readonly number[]): Aldersrad => {
    const oppna = antal.reduce((a, b) => a + b, 0);
    return { organ: `Organ ${String(oppna)}`, antal, oppna, forsenade: 0 };
  };
  const former = [
    { bredd: 1150, vanster: 250 },
    { bredd: 340, vanster: 0 },
  ];

  it.each(former)('ryms i bredden $bredd, hur olika nämnderna än är', (form) => {
    const { staplar } = aldersbild([rad(900, 1, 1, 1), rad(0, 0, 0, 1), rad(1, 1, 1, 1)], form);
    for (const { slut } of staplar) expect(slut + 40).toBeLessThanOrEqual(form.bredd);
  });

  it.each(former)('har delar som inte går ihop i bredden $bredd, var och en bred nog för sin siffra', (form) => {
    const [stapel] = aldersbild([rad(1, 40, 2, 1)], form).staplar;
    const delar = stapel?.delar ?? [];
    expect(delar.map(({ antal }) => antal)).toEqual([1, 40, 2, 1]);
    for (const [i, del] of delar.entries()) {
      expect(del.bredd).toBeGreaterThanOrEqual(22);
      const nasta = delar[i + 1];
      if (nasta !== undefined) expect(nasta.x).toBeGreaterThan(del.x + del.bredd);
    }
  });

  it('utelämnar delar som är noll, och ger varje nämnd en egen rad', () => {
    const { staplar, hojd } = aldersbild([rad(0, 3, 0, 0), rad(0, 0, 0, 0)], { bredd: 340, vanster: 0 });
    expect(staplar.map(({ delar }) => delar.length)).toEqual([1, 0]);
    expect((staplar[1]?.y ?? 0) - (staplar[0]?.y ?? 0)).toBe(hojd / 2);
  });

  it('säger vem som har äldst', () => {
    expect(aldersbild([rad(5, 0, 0, 0), rad(1, 0, 0, 2)], { bredd: 340, vanster: 0 }).text).toContain(
      'Organ 3 har flest som är äldre än ett år, 2.',
    );
  });
});
