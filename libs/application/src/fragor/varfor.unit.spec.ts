import { datum, tidpunktIStockholm, type Adressat } from '#domain';
import { POSTER, organisation } from '../../../../test/support/situationer';
import type { Kvitto } from '../portar';
import { varfor } from './varfor';

const vid = tidpunktIStockholm(datum('2025-10-07'), '07:30');
const hos: Adressat = { befattningId: POSTER.avdelningschef, personId: 'p', iStalletFor: null, skal: 'INNEHAVARE' };

const kvitto = (andrat: Partial<Omit<Kvitto, 'arendeId' | 'granskningId' | 'organId'>>): Kvitto => ({
  id: 'k',
  arendeId: 'a',
  granskningId: null,
  organId: 'nav',
  efterSteg: null,
  bevakning: {
    nyckel: 'n',
    slag: 'ATGARD',
    rubrik: 'Åtgärden ”Rutin” ska vara klar',
    ansvariga: [POSTER.ekonomi],
    handlaggare: null,
    forvaltningschef: null,
    ordforande: null,
    startar: vid,
    forfaller: datum('2025-09-30'),
    stege: 'atgard',
  },
  hoppadeOver: [],
  steg: { slag: 'ESKALERING', till: 'NARMAST_HOGRE', arbetsdagar: 5, dag: datum('2025-10-07'), vid },
  stegeId: 'atgard',
  stegeVersion: 1,
  kalenderId: 'sverige',
  kalenderVersion: 1,
  adressater: [hos],
  vantar: [],
  regelversion: 1,
  nastaSteg: {
    slag: 'ESKALERING',
    till: 'FORVALTNINGSCHEF',
    arbetsdagar: 10,
    dag: datum('2025-10-14'),
    vid,
  },
  skapat: vid,
  ...andrat,
});

describe('varför fick jag det här?', () => {
  it('svarar med regeln, dagen, befattningen och vad som kommer sedan', () => {
    expect(varfor(kvitto({}), organisation)).toBe(
      'Åtgärden ”Rutin” ska vara klar senast den 30 september 2025. ' +
        'Det har gått 5 arbetsdagar över tiden, därför går frågan vidare. ' +
        'Uppgiften ligger hos enhetschef-ekonomi. ' +
        'Beskedet gick till avdelningschef. ' +
        'Regel: påminnelsestegen ”atgard”, version 1. ' +
        'Nästa steg om inget händer: den 14 oktober 2025.',
    );
  });

  it('säger i vems ställe när befattningen är vakant', () => {
    const vakant: Adressat = { ...hos, iStalletFor: POSTER.ekonomi, skal: 'VAKANT' };
    expect(varfor(kvitto({ adressater: [vakant] }), organisation)).toContain(
      'Uppgiften ligger hos enhetschef-ekonomi. ' +
        'Beskedet gick till avdelningschef i stället för enhetschef-ekonomi, som är vakant.',
    );
  });

  it('säger en gång var uppgiften ligger, hur många den än gick till', () => {
    const tva = kvitto({ adressater: [hos, { ...hos, befattningId: POSTER.koordinator, personId: 'q' }] });
    expect(varfor(tva, organisation)).toContain(
      'Uppgiften ligger hos enhetschef-ekonomi. Beskedet gick till avdelningschef och enhetschef-koordinator. Regel',
    );
    const ingen = kvitto({ adressater: [] });
    expect(varfor(ingen, organisation)).toContain('Beskedet gick inte till någon, för ingen innehar befattningen.');
  });

  it('säger när brevet kom, när det fick vänta', () => {
    const vantar = [{ personId: 'p', till: datum('2025-08-01'), skal: 'SEMESTERPERIOD' }] as const;
    expect(varfor(kvitto({ vantar }), organisation)).toContain(
      'Brevet lämnas den 1 augusti 2025, efter semesterperioden.',
    );
  });

  it('säger hur långt det är kvar vid en påminnelse, och att en ny uppgift är ny', () => {
    const paminnelse = { ...kvitto({}).steg, slag: 'PAMINNELSE', arbetsdagar: -1 } as const;
    const ny = { ...kvitto({}).steg, slag: 'NY_UPPGIFT', arbetsdagar: null } as const;
    expect(varfor(kvitto({ steg: paminnelse }), organisation)).toContain(
      'Det är 1 arbetsdag kvar, därför kommer en påminnelse.',
    );
    expect(varfor(kvitto({ steg: ny }), organisation)).toContain('Uppgiften är ny.');
    const paDagen = { ...paminnelse, arbetsdagar: 0 };
    expect(varfor(kvitto({ steg: paDagen }), organisation)).toContain(
      'Det är den sista arbetsdagen, därför kommer en påminnelse.',
    );
  });
});
