import { POSTER, organisation, personen } from '../../../../test/support/situationer';
import { datum, type Datum } from '../kalender';
import { innehavarbyten, nastaInnehavsdag, type Innehav, type KandInnehavare, type Organisation } from '.';

const post = POSTER.ekonomi;
const ordinarie = organisation.innehav.find((i) => i.befattningId === post);
if (ordinarie === undefined) throw new Error('Posten har ingen innehavare.');

/** The post with these holders and no others. */
const med = (...innehav: readonly Innehav[]): Organisation => ({
  ...organisation,
  innehav: [...organisation.innehav.filter((i) => i.befattningId !== post), ...innehav],
});
const slutar = (tom: string): Innehav => ({ ...ordinarie, tom: datum(tom) });
const ny = (from: string, tom: string | null = null, andrat: Partial<Innehav> = {}): Innehav => ({
  ...{ id: 'ny', befattningId: post, personId: 'ny-person', tillforordnad: false },
  ...{ from: datum(from), tom: tom === null ? null : datum(tom) },
  ...andrat,
});

/** Looks at each of the days in turn, and remembers. Gives what was seen of the post. */
function sedda(perDag: readonly (readonly [dag: string, organisation: Organisation])[]) {
  const kanda = new Map<string, KandInnehavare>();
  const byten = perDag.map(([dag, egen]) => {
    const sett = innehavarbyten(egen, kanda, datum(dag));
    for (const { befattningId, nummer, till } of sett) {
      kanda.set(befattningId, {
        ...{ befattningId, nummer, innehavId: till?.innehavId ?? null, personId: till?.personId ?? null },
      });
    }
    return sett.filter((byte) => byte.befattningId === post);
  });
  return byten.flat().map(({ nummer, dag, fran, till }) => [nummer, dag, fran?.personId, till?.personId]);
}

const [gammal, forst] = [personen(post), datum('2024-04-01')];
const borjan = [0, ordinarie.from, undefined, gammal];

describe('byte av innehavare', () => {
  it('syns en gång, den dag det gäller och inte före, med den som lämnar och den som kommer', () => {
    const egen = med(slutar('2024-04-09'), ny('2024-04-10'));
    expect(sedda(['2024-04-01', '2024-04-09', '2024-04-10', '2024-04-10', '2024-05-01'].map((d) => [d, egen]))).toEqual(
      [borjan, [1, '2024-04-10', gammal, 'ny-person']],
    );
  });

  it('är också att befattningen blir vakant, och att någon sedan tillträder', () => {
    const egen = med(slutar('2024-04-09'), ny('2024-05-15'));
    expect(sedda(['2024-04-01', '2024-04-12', '2024-05-20'].map((d) => [d, egen]))).toEqual([
      borjan,
      [1, '2024-04-10', gammal, undefined],
      [2, '2024-05-15', undefined, 'ny-person'],
    ]);
  });

  it('är inte en rättelse: den som sätts tillbaka innan någon har fått veta det', () => {
    const tillbaka = ny('2024-04-12', null, { id: 'igen', personId: gammal });
    const rattat = med(slutar('2024-04-09'), ny('2024-04-10', '2024-04-11'), tillbaka);
    expect(
      sedda([
        [forst, organisation],
        ['2024-04-12', rattat],
      ]),
    ).toEqual([borjan]);
  });

  it('är inte att samma person går från tillförordnad till ordinarie', () => {
    const tf = ny('2024-04-10', '2024-05-14', { id: 'tf', tillforordnad: true });
    const egen = med(slutar('2024-04-09'), tf, ny('2024-05-15'));
    expect(sedda(['2024-04-01', '2024-04-10', '2024-05-15'].map((d) => [d, egen]))).toHaveLength(2);
  });

  it('är både att en tillförordnad går in och att den ordinarie kommer tillbaka', () => {
    const egen = med(ordinarie, ny('2024-04-10', '2024-05-14', { tillforordnad: true }));
    expect(sedda(['2024-04-01', '2024-04-10', '2024-05-15'].map((d) => [d, egen]))).toEqual([
      borjan,
      [1, '2024-04-10', gammal, 'ny-person'],
      [2, '2024-05-15', 'ny-person', gammal],
    ]);
  });

  it('väntas den dag då någon börjar eller har slutat', () => {
    const egen = { ...organisation, innehav: [slutar('2024-04-09'), ny('2024-05-15', '2024-12-31')] };
    const nasta = (dag: string): Datum | null => nastaInnehavsdag(egen, datum(dag));
    expect(['2024-04-01', '2024-04-10', '2024-05-15', '2025-01-01'].map(nasta)).toEqual([
      ...['2024-04-10', '2024-05-15', '2025-01-01', null],
    ]);
  });
});
