import { SVENSK_KALENDER, arArbetsdag, datum } from '../kalender';
import { laggTillLedigDag, taBortLedigDag, tillampaPaKalender } from '.';

const idag = datum('2026-05-04');
const koder = (utfall: ReturnType<typeof laggTillLedigDag>) => (utfall.ok ? [] : utfall.hinder.map(({ kod }) => kod));

describe('kommunens egna lediga dagar', () => {
  it('läggs till och tas bort, var gång med en ny version av kalendern', () => {
    const klamdag = datum('2026-05-15');
    const tillagd = laggTillLedigDag({ datum: klamdag }, { kalender: SVENSK_KALENDER, idag });
    if (!tillagd.ok) throw new Error('nekad');
    const med = tillagd.handelser.reduce(tillampaPaKalender, SVENSK_KALENDER);
    expect(med).toEqual({ id: 'kommunen', version: 2, egnaLedigaDagar: ['2026-05-15'] });
    expect(arArbetsdag(klamdag, med)).toBe(false);
    const borttagen = taBortLedigDag({ datum: klamdag }, { kalender: med, idag });
    if (!borttagen.ok) throw new Error('nekad');
    expect(borttagen.handelser.reduce(tillampaPaKalender, med)).toEqual({ ...med, version: 3, egnaLedigaDagar: [] });
  });

  it('är varken dagar som redan är lediga eller dagar som har varit, och båda skälen sägs', () => {
    const kalender = SVENSK_KALENDER;
    expect(koder(laggTillLedigDag({ datum: datum('2026-05-14') }, { kalender, idag }))).toEqual(['REDAN_LEDIG']);
    expect(koder(laggTillLedigDag({ datum: datum('2026-05-01') }, { kalender, idag }))).toEqual([
      ...['DATUM_HAR_PASSERAT', 'REDAN_LEDIG'],
    ]);
  });

  it('kan inte vara lagens: de går inte att ta bort', () => {
    const kalender = SVENSK_KALENDER;
    expect(koder(taBortLedigDag({ datum: datum('2026-05-14') }, { kalender, idag }))).toEqual(['INTE_EGEN_LEDIG_DAG']);
  });
});
