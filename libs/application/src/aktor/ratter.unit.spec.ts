import type { Roll } from '#domain';
import { ARENDEKOMMANDON } from '../kommandon';
import type { Aktor } from './aktor';
import { RATTER, organMedRatt, rollMedRatt, rollMedRattIOrgan, type Ratt } from './ratter';

const som = (roll: Roll, organId: string | null): Aktor => ({
  kommunId: 'kommun',
  personId: 'person',
  roller: [{ roll, organId, befattningId: organId === null ? null : 'post', forPersonId: null }],
});

describe('rätten', () => {
  it('gäller i det egna organets ärenden och inte i andras', () => {
    const jurist = som('FORVALTNINGSJURIST', 'nav');
    const racker = ['nav', 'sn'].map((organ) => rollMedRattIOrgan(jurist, 'plan.faststall', organ) !== null);
    expect(racker).toEqual([true, false]);
  });

  it('gäller i alla organ för den som har en behörighet för hela kommunen', () => {
    expect(organMedRatt(som('KS_KANSLI', null), 'arende.lista')).toBeNull();
    expect(organMedRatt(som('FORVALTNINGSJURIST', 'nav'), 'arende.lista')).toEqual(['nav']);
  });

  it('till det som ligger på den egna befattningen gäller i vilket organ ärendet än är', () => {
    expect(rollMedRattIOrgan(som('ENHETSCHEF', 'sn'), 'atgard.utfor', 'nav')).not.toBeNull();
  });

  it('finns inte för den som inte har någon befattning', () => {
    const ingen: Aktor = { kommunId: 'kommun', personId: 'person', roller: [] };
    const ratter = Object.keys(RATTER) as Ratt[];
    expect(ratter.filter((ratt) => rollMedRatt(ingen, ratt) !== null)).toEqual([]);
  });
});

describe('tabellen', () => {
  const far = (roll: Roll): readonly string[] =>
    (Object.keys(RATTER) as Ratt[]).filter((ratt) => rollMedRatt(som(roll, null), ratt) !== null);

  it('låter aldrig en enhetschef verifiera eller tilldela', () => {
    expect(far('ENHETSCHEF').filter((ratt) => /verifiera|tilldela|avsluta/.test(ratt))).toEqual([]);
  });

  it('låter revisorer läsa publiceringar men aldrig ärenden, och skriva bara det som är deras', () => {
    expect(far('REVISOR')).toEqual([
      'granskning.las',
      'organisation.las',
      'ersattare.ange',
      'ledighet.ange',
      'kalender.prenumerera',
      'uppgifter.las',
      'publicering.las',
      'anstand.registrera',
      'svar.kvittera',
      'svar.bedom',
    ]);
  });

  /** Rights over cases: every command on one, and all that reads of one. */
  const overArenden = (roll: Roll) =>
    far(roll).filter(
      (ratt) => ratt.startsWith('arende.') || ARENDEKOMMANDON.some((kommando) => kommando.ratt === ratt),
    );

  it('låter systemadministratören sköta organisationen men inte se något ärende', () => {
    expect(overArenden('SYSTEMADMINISTRATOR')).toEqual([]);
    expect(far('SYSTEMADMINISTRATOR')).toEqual(expect.arrayContaining(['organisation.las', 'kalender.andra']));
  });

  it('låter KS-kansliet se ärendens status och det som expedierats, men inga utkast, och ändra inget i dem', () => {
    expect(overArenden('KS_KANSLI')).toEqual(['arende.lista']);
    expect(far('KS_KANSLI')).toEqual(
      expect.arrayContaining(['granskning.las', 'publicering.las', 'kommunlogg.las', 'rapport.las', 'oversikt.las']),
    );
  });
});
