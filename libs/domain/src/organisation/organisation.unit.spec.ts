import { POSTER, medVakant, organisation, personen } from '../../../../test/support/situationer';
import { datum } from '../kalender';
import {
  ansvarigaPersoner,
  befattningarFor,
  innehavare,
  linjenUppat,
  narmastHogre,
  svararFor,
  type Ersattning,
  type Innehav,
} from '.';

const dag = datum('2024-04-10');

const tf: Innehav = {
  id: 'tf',
  befattningId: POSTER.ekonomi,
  personId: 'tf-person',
  from: dag,
  tom: datum('2024-05-14'),
  tillforordnad: true,
};

describe('innehavaren av en befattning', () => {
  const medTf = { ...organisation, innehav: [...organisation.innehav, tf] };
  const vem = (d: string) => innehavare(medTf, POSTER.ekonomi, datum(d))?.personId;

  it('är den tillförordnade från och med första till och med sista dagen (S13)', () => {
    const ordinarie = personen(POSTER.ekonomi);
    expect(['2024-04-09', '2024-04-10', '2024-05-14', '2024-05-15'].map(vem)).toEqual([
      ...[ordinarie, 'tf-person', 'tf-person', ordinarie],
    ]);
  });

  it('lämnar befattningen till den tillförordnade så länge: den ordinarie har den inte då', () => {
    const poster = (person: string) => befattningarFor(medTf, person, dag).map((b) => b.id);
    expect([poster('tf-person'), poster(personen(POSTER.ekonomi))]).toEqual([[POSTER.ekonomi], []]);
  });

  it('är ingen när befattningen är vakant, och då svarar närmast högre innehavare', () => {
    const vakant = medVakant(POSTER.ekonomi);
    expect(innehavare(vakant, POSTER.ekonomi, dag)).toBeNull();
    expect(ansvarigaPersoner(vakant, POSTER.ekonomi, dag)).toEqual([personen(POSTER.avdelningschef)]);
    expect(ansvarigaPersoner({ ...organisation, innehav: [] }, POSTER.ekonomi, dag)).toEqual([]);
  });
});

describe('ersättaren', () => {
  const ersattning: Ersattning = {
    id: 'ersattning',
    befattningId: POSTER.ekonomi,
    forPersonId: personen(POSTER.ekonomi),
    personId: personen(POSTER.koordinator),
    from: dag,
    tom: datum('2024-05-14'),
  };
  const med = { ...organisation, ersattningar: [ersattning] };
  const svarar = (egen: typeof organisation, d: string) =>
    [POSTER.ekonomi, POSTER.koordinator].map((post) => svararFor(egen, POSTER.ekonomi, personen(post), datum(d)));

  it('svarar för befattningen under perioden, bredvid innehavaren som har kvar ansvaret', () => {
    expect(['2024-04-09', '2024-04-10', '2024-05-14', '2024-05-15'].map((d) => svarar(med, d))).toEqual([
      ...[
        [true, false],
        [true, true],
        [true, true],
        [true, false],
      ],
    ]);
  });

  it('är ingen medan hen själv är ledig, eller när någon annan har tillträtt', () => {
    const ledig = { id: 'l', personId: personen(POSTER.koordinator), from: dag, tom: dag };
    expect(svarar({ ...med, ledigheter: [ledig] }, '2024-04-10')).toEqual([true, false]);
    expect(svarar({ ...med, innehav: [...organisation.innehav, tf] }, '2024-04-10')).toEqual([false, false]);
  });

  it('svarar också för en vakant befattning under den som ersätts', () => {
    const chefens = {
      ...ersattning,
      befattningId: POSTER.avdelningschef,
      forPersonId: personen(POSTER.avdelningschef),
    };
    const vakant = { ...medVakant(POSTER.ekonomi), ersattningar: [chefens] };
    expect(ansvarigaPersoner(vakant, POSTER.ekonomi, dag)).toEqual([
      personen(POSTER.avdelningschef),
      personen(POSTER.koordinator),
    ]);
  });
});

describe('linjen uppåt', () => {
  it('går från närmast högre till överst', () => {
    expect(linjenUppat(organisation, POSTER.ekonomi).map((b) => b.id)).toEqual([
      POSTER.avdelningschef,
      POSTER.forvaltningschef,
    ]);
    expect(narmastHogre(organisation, POSTER.forvaltningschef)).toBeNull();
  });

  it('tar slut också när någon av misstag har blivit sin egen chefs chef', () => {
    const iRing = organisation.befattningar.map((b) =>
      b.id === POSTER.forvaltningschef ? { ...b, overordnadId: POSTER.avdelningschef } : b,
    );
    const linje = linjenUppat({ ...organisation, befattningar: iRing }, POSTER.ekonomi).map((b) => b.id);
    expect(linje).toEqual([POSTER.avdelningschef, POSTER.forvaltningschef]);
  });
});
