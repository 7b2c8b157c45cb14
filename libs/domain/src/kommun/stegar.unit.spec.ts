import * as d from '#domain';
import { datum as dag } from '#domain';
import { hinder } from '../../../../test/support/organisationslage';
import { organisation } from '../../../../test/support/situationer';

const lage = { idag: dag('2025-02-03'), organisation };

const STEGE: d.Stegforslag = {
  ...{ id: 'uppgift', nyUppgift: null, darefterVar: null },
  steg: [{ arbetsdagar: -5, till: 'ANSVARIG', slag: 'PAMINNELSE' }],
};

function publicerad(utfall: ReturnType<typeof d.publiceraStege>): d.Stegeversion {
  const [handelse] = utfall.ok ? utfall.handelser : [];
  if (handelse?.typ !== 'stegePublicerad') throw new Error('Stegen publicerades inte.');
  return handelse;
}

describe('en stege som kommunen publicerar', () => {
  const publicera = (
    andrat: Partial<Parameters<typeof d.publiceraStege>[0]> = {},
    tidigare: readonly d.Stegeversion[] = [],
  ) => d.publiceraStege({ organId: null, gallerFran: dag('2025-03-01'), stege: STEGE, ...andrat }, tidigare, lage);

  it('får en ny version varje gång, och standardstegen är den första', () => {
    const andra = publicerad(publicera());
    const tredje = publicerad(publicera({}, [andra]));
    const annan = publicerad(publicera({ stege: { ...STEGE, id: 'svar' } }, [andra, tredje]));
    expect([andra, tredje, annan].map(({ stege }) => stege.version)).toEqual([2, 3, 2]);
    expect(andra).toMatchObject({ organId: null, gallerFran: '2025-03-01', stege: STEGE });
  });

  it('börjar gälla i dag eller senare, i ett organ som finns då', () => {
    const fran = (gallerFran: string) => hinder(publicera({ gallerFran: dag(gallerFran) }));
    expect([fran('2025-02-02'), fran('2025-02-03')]).toEqual([['DATUM_HAR_PASSERAT'], []]);
    expect(hinder(publicera({ organId: 'okänt' }))).toEqual(['ORGAN_SAKNAS']);
  });

  it('börjar inte före en version av samma stege för samma organ', () => {
    const tidigare = publicerad(publicera());
    const fran = (gallerFran: string, organId: string | null = null) =>
      hinder(publicera({ gallerFran: dag(gallerFran), organId }, [tidigare]));
    expect([fran('2025-02-28'), fran('2025-03-01'), fran('2025-02-28', 'nav')]).toEqual([
      ...[['SENARE_VERSION_FINNS'], [], []],
    ]);
  });

  it('är granskad, och alla fel sägs på en gång', () => {
    const fel = { ...STEGE, steg: [], darefterVar: 0 };
    expect(hinder(publicera({ stege: fel, gallerFran: dag('2025-02-02') }))).toEqual([
      ...['DATUM_HAR_PASSERAT', 'ANTAL_STEG', 'UPPREPNINGEN'],
    ]);
  });
});

describe('reglerna för när folk påminns', () => {
  const { version: _version, ...regler } = d.STANDARDPAMINNELSEREGLER;
  const publicera = (
    gallerFran: string,
    tidigare: readonly d.Regelversion[] = [],
    semesterperiod: (typeof regler)['semesterperiod'] = regler.semesterperiod,
  ) =>
    d.publiceraPaminnelseregler({ gallerFran: dag(gallerFran), regler: { ...regler, semesterperiod } }, tidigare, lage);
  const forra: d.Regelversion = { gallerFran: dag('2025-03-01'), regler: { ...regler, version: 4 } };

  it('får en ny version varje gång, från en dag som kommer', () => {
    const versionen = (utfall: ReturnType<typeof publicera>) => {
      const [handelse] = utfall.ok ? utfall.handelser : [];
      return handelse?.typ === 'paminnelsereglerPublicerade' ? handelse.regler.version : null;
    };
    expect([versionen(publicera('2025-03-01')), versionen(publicera('2025-03-01', [forra]))]).toEqual([2, 5]);
    expect(hinder(publicera('2025-02-02'))).toEqual(['DATUM_HAR_PASSERAT']);
    expect(hinder(publicera('2025-02-28', [forra]))).toEqual(['SENARE_VERSION_FINNS']);
  });

  it('har en semesterperiod som börjar innan den slutar, eller ingen', () => {
    const veckor = (franVecka: number, tillVecka: number) => publicera('2025-03-01', [], { franVecka, tillVecka });
    expect(hinder(veckor(32, 31))).toEqual(['VECKORNA_I_OORDNING']);
    expect([hinder(veckor(31, 31)), hinder(publicera('2025-03-01', [], null))]).toEqual([[], []]);
  });
});
