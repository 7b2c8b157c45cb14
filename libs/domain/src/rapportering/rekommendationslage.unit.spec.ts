import * as d from '#domain';
import { datum as dag } from '#domain';
import { POSTER, arende, den, forstaAtgard, type Givet } from '../../../../test/support/situationer';

const lage = (givet: Givet, idag: string, nummer = 2) =>
  d.rekommendationslagen(givet.arende, dag(idag)).find((rad) => rad.nummer === nummer);

const axlar = (givet: Givet, idag: string, nummer = 2) => {
  const rad = lage(givet, idag, nummer);
  return [rad?.svar, rad?.genomforande, rad?.farg];
};

describe('en rekommendations två axlar', () => {
  it('är obesvarad och gul tills svarsdagen har passerat, sedan röd', () => {
    expect(axlar(arende.inkommet(), '2025-03-31')).toEqual(['OBESVARAD', 'EJ_BESLUTAT', 'GUL']);
    expect(axlar(arende.inkommet(), '2025-04-01')).toEqual(['OBESVARAD', 'EJ_BESLUTAT', 'ROD']);
  });

  it('är under beredning när ett bemötande är skrivet, utan att visa vad utkastet säger', () => {
    expect(axlar(arende.bemott(), '2025-02-14')).toEqual(['UNDER_BEREDNING', 'EJ_BESLUTAT', 'GUL']);
    expect(lage(arende.bemott(), '2025-02-14')?.stallningstagande).toBeNull();
  });

  it('följer beslut, expediering och mottagande', () => {
    expect(axlar(arende.beslutat(), '2025-03-21')[0]).toBe('BESLUTAD');
    expect(axlar(arende.expedierat(), '2025-03-26')[0]).toBe('EXPEDIERAD');
    expect(axlar(arende.mottaget(), '2025-03-27')[0]).toBe('MOTTAGEN');
  });

  it('är gul medan åtgärden är i tid, och röd när den är försenad', () => {
    expect(axlar(arende.tilldelat(), '2025-09-30')).toEqual(['MOTTAGEN', 'EJ_PABORJAT', 'GUL']);
    expect(axlar(arende.tilldelat(), '2025-10-01')).toEqual(['MOTTAGEN', 'EJ_PABORJAT', 'ROD']);
  });

  it('är röd medan en åtgärd är blockerad', () => {
    const tilldelat = arende.tilldelat();
    const blockerat = tilldelat.gor(
      d.blockeraAtgard,
      {
        atgardId: forstaAtgard(tilldelat).id,
        orsak: 'Upphandlingen är överklagad',
        kontrolleras: null,
        vantarPa: 'rätten',
      },
      den('2025-05-02', POSTER.ekonomi),
    );
    expect(axlar(blockerat, '2025-05-02')).toEqual(['MOTTAGEN', 'BLOCKERAT', 'ROD']);
  });

  it('är inte grön förrän någon annan har bekräftat att åtgärden har gjorts', () => {
    expect(axlar(arende.klarmarkerat(), '2025-09-22')).toEqual(['MOTTAGEN', 'KLARMARKERAT', 'GUL']);
    expect(axlar(arende.verifierat(), '2025-09-25')).toEqual(['MOTTAGEN', 'GENOMFORT', 'GRON']);
    expect(lage(arende.verifierat(), '2025-09-25')).toMatchObject({ atgarderKlara: 1, atgarderTotalt: 1 });
  });

  it('är röd när allt har avslutats utan åtgärd', () => {
    const tilldelat = arende.tilldelat();
    const avslutat = tilldelat.gor(
      d.avslutaUtanAtgard,
      { atgardId: forstaAtgard(tilldelat).id, skal: 'Verksamheten har upphört.' },
      den('2025-05-02', POSTER.forvaltningschef),
    );
    expect(axlar(avslutat, '2025-05-02')).toEqual(['MOTTAGEN', 'UTGATT', 'ROD']);
  });

  it('är grå när nämnden har sagt att inget behöver göras', () => {
    expect(axlar(arende.mottaget(), '2025-03-27', 1)).toEqual(['MOTTAGEN', 'INGET_ATT_GENOMFORA', 'GRA']);
  });

  it('säger för varje färg vad den betyder', () => {
    expect(lage(arende.verifierat(), '2025-09-25')?.definition).toBe(
      'Avslutad och effekten uppnådd: det som lovades är gjort och bekräftat av någon annan än den som gjorde det.',
    );
    expect(Object.keys(d.FARGDEFINITION).sort()).toEqual(['GRA', 'GRON', 'GUL', 'ROD']);
  });
});
