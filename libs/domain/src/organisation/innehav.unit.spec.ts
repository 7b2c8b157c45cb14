import * as d from '#domain';
import { datum as dag } from '#domain';
import { efter, hinder, lage } from '../../../../test/support/organisationslage';
import { POSTER, medVakant, organisation, personen } from '../../../../test/support/situationer';

const IDAG = '2025-02-03';

describe('den som tillträder en befattning', () => {
  const ny = (from: string, tom: string | null, tillforordnad = false) => ({
    ...{ befattningId: POSTER.ekonomi, personId: 'ny-person', tillforordnad },
    ...{ from: dag(from), tom: tom === null ? null : dag(tom) },
  });
  const slutar: d.Organisation = {
    ...organisation,
    innehav: organisation.innehav.map((i) =>
      i.befattningId === POSTER.ekonomi ? { ...i, tom: dag('2025-03-31') } : i,
    ),
  };

  it('innehar den från första dagen', () => {
    const nya = efter(d.tilltrada(ny('2025-04-01', null), true, lage(IDAG, slutar)), slutar);
    const vem = (den: string) => d.innehavare(nya, POSTER.ekonomi, dag(den))?.personId;
    expect([vem('2025-03-31'), vem('2025-04-01')]).toEqual([personen(POSTER.ekonomi), 'ny-person']);
  });

  it('är ensam om den, men kan vara tillförordnad bredvid den ordinarie', () => {
    const forsok = (...period: Parameters<typeof ny>) => hinder(d.tilltrada(ny(...period), true, lage(IDAG, slutar)));
    expect(forsok('2025-03-31', null)).toEqual(['INNEHAV_OVERLAPPAR']);
    expect(forsok('2019-01-01', '2020-01-01')).toEqual(['INNEHAV_OVERLAPPAR']);
    expect(forsok('2019-01-01', '2019-12-31')).toEqual([]);
    expect(forsok('2025-03-01', '2025-03-31', true)).toEqual([]);
    const annan = { ...ny('2025-03-31', null), befattningId: POSTER.koordinator };
    const vakant = medVakant(POSTER.koordinator);
    expect(hinder(d.tilltrada(annan, true, lage(IDAG, vakant)))).toEqual([]);
  });

  it('hindras av att den egna befattningen är indragen, inte av att en annan är det', () => {
    const indragen = (id: string) => ({
      ...slutar,
      befattningar: slutar.befattningar.map((b) => (b.id === id ? { ...b, gallerTill: dag('2025-01-31') } : b)),
    });
    const forsok = (id: string) => hinder(d.tilltrada(ny('2025-04-01', null), true, lage(IDAG, indragen(id))));
    expect([forsok(POSTER.ekonomi), forsok(POSTER.koordinator), forsok(POSTER.jurist)]).toEqual([
      ...[['BEFATTNING_INDRAGEN'], [], []],
    ]);
  });

  it('får veta till när den är upptagen', () => {
    const texten = (egen: d.Organisation) => {
      const utfall = d.tilltrada(ny('2025-03-01', null), true, lage(IDAG, egen));
      return utfall.ok ? null : utfall.hinder[0]?.text;
    };
    expect([texten(organisation), texten(slutar)]).toEqual([
      'Befattningen har redan en innehavare från den 1 januari 2020 tills vidare.',
      'Befattningen har redan en innehavare från den 1 januari 2020 till och med den 31 mars 2025.',
    ]);
  });

  it('finns i kommunen, och alla fel sägs på en gång', () => {
    const indragen = {
      ...organisation,
      befattningar: organisation.befattningar.map((b) => ({ ...b, gallerTill: dag('2025-01-31') })),
    };
    const fel = d.tilltrada(ny('2025-04-01', '2025-03-01'), false, lage(IDAG, indragen));
    expect(hinder(fel)).toEqual([
      ...['BEFATTNING_INDRAGEN', 'PERSON_SAKNAS', 'PERIOD_BAKLANGES'],
      ...['INNEHAV_OVERLAPPAR'],
    ]);
  });
});

describe('den som lämnar en befattning', () => {
  const lamna = (tom: string, personId = personen(POSTER.ekonomi), egen?: d.Organisation) =>
    d.frantrada({ befattningId: POSTER.ekonomi, personId, tom: dag(tom) }, lage(IDAG, egen));

  it('innehar den till och med sista dagen', () => {
    const nya = efter(lamna('2025-02-28'));
    const vem = (den: string) => d.innehavare(nya, POSTER.ekonomi, dag(den))?.personId ?? null;
    expect([vem('2025-02-28'), vem('2025-03-01')]).toEqual([personen(POSTER.ekonomi), null]);
    expect(d.innehavare(nya, POSTER.koordinator, dag('2025-03-01'))).not.toBeNull();
  });

  it('lämnar den befattningen och ingen annan', () => {
    const bada = efter(
      d.tilltrada(
        {
          befattningId: POSTER.jurist,
          personId: personen(POSTER.ekonomi),
          from: dag('2025-01-01'),
          tom: null,
          tillforordnad: true,
        },
        true,
        lage(IDAG),
      ),
    );
    const nya = efter(lamna('2025-02-28', personen(POSTER.ekonomi), bada), bada);
    const vem = (post: string) => d.innehavare(nya, post, dag('2025-03-01'))?.personId ?? null;
    expect([vem(POSTER.ekonomi), vem(POSTER.jurist)]).toEqual([null, personen(POSTER.ekonomi)]);
  });

  it('lämnar inte före första dagen, och bara den som innehar eller ska inneha befattningen lämnar den', () => {
    expect(hinder(lamna('2019-12-31'))).toEqual(['PERIOD_BAKLANGES']);
    expect(hinder(lamna('2025-02-28', 'någon-annan'))).toEqual(['INTE_INNEHAVARE']);
    const kommande = { ...medVakant(POSTER.ekonomi) };
    const ny = {
      befattningId: POSTER.ekonomi,
      personId: 'ny',
      from: dag('2025-03-01'),
      tom: null,
      tillforordnad: false,
    };
    const medNy = { ...kommande, innehav: [...kommande.innehav, { ...ny, id: 'ny' }] };
    expect(hinder(lamna('2025-12-31', 'ny', medNy))).toEqual([]);
    const haft = { ...medNy, innehav: [{ ...ny, id: 'haft', from: dag('2024-01-01'), tom: dag('2024-12-31') }] };
    expect(hinder(lamna('2025-12-31', 'ny', haft))).toEqual(['INTE_INNEHAVARE']);
  });

  it('stannar inte kvar på dagar när någon annan har tillträtt', () => {
    const [forsta] = organisation.innehav.filter((i) => i.befattningId === POSTER.ekonomi);
    if (forsta === undefined) throw new Error('Innehavet saknas.');
    const medNasta = {
      ...organisation,
      innehav: [
        { ...forsta, tom: dag('2025-02-28') },
        { ...forsta, id: 'nasta', personId: 'nästa', from: dag('2025-03-10') },
      ],
    };
    expect(hinder(lamna('2025-03-09', forsta.personId, medNasta))).toEqual([]);
    expect(hinder(lamna('2025-03-10', forsta.personId, medNasta))).toEqual(['INNEHAV_OVERLAPPAR']);
  });
});

describe('den som ersätter innehavaren', () => {
  const kommando: Parameters<typeof d.angeErsattare>[0] = {
    ...{ befattningId: POSTER.ekonomi, personId: 'vikarien' },
    ...{ from: dag('2025-02-10'), tom: dag('2025-02-21') },
  };
  const medErsattare = efter(d.angeErsattare(kommando, true, lage(IDAG)));

  it('gör det för den som innehar befattningen då, under sin period', () => {
    expect(medErsattare.ersattningar).toMatchObject([{ ...kommando, forPersonId: personen(POSTER.ekonomi) }]);
    const svarar = (den: string) => d.svararFor(medErsattare, POSTER.ekonomi, 'vikarien', dag(den));
    expect(['2025-02-09', '2025-02-10', '2025-02-21', '2025-02-22'].map(svarar)).toEqual([false, true, true, false]);
  });

  it('är någon annan än innehavaren, på en befattning som har en, och en i taget', () => {
    const forsok = (andrat: Partial<typeof kommando>, finns = true, egen = medErsattare) =>
      hinder(d.angeErsattare({ ...kommando, ...andrat }, finns, lage(IDAG, egen)));
    expect(forsok({ from: dag('2025-02-22'), tom: dag('2025-02-28') })).toEqual([]);
    expect(forsok({ from: dag('2025-02-21'), tom: dag('2025-02-28') })).toEqual(['ERSATTNING_OVERLAPPAR']);
    expect(forsok({ personId: personen(POSTER.ekonomi) }, true, organisation)).toEqual(['SAMMA_PERSON']);
    expect(forsok({}, true, medVakant(POSTER.ekonomi))).toEqual(['BEFATTNING_VAKANT']);
    expect(forsok({ tom: dag('2025-02-01') }, false, organisation)).toEqual(['PERSON_SAKNAS', 'PERIOD_BAKLANGES']);
    expect(forsok({ befattningId: POSTER.koordinator })).toEqual([]);
  });

  it('ersätter inte på en befattning som är indragen, och slutar på den befattning som sägs', () => {
    const indragen = {
      ...organisation,
      befattningar: organisation.befattningar.map((b) =>
        b.id === POSTER.ekonomi ? { ...b, gallerTill: dag('2025-01-31') } : b,
      ),
    };
    const forsok = (befattningId: typeof kommando.befattningId) =>
      hinder(d.angeErsattare({ ...kommando, befattningId }, true, lage(IDAG, indragen)));
    expect([forsok(POSTER.ekonomi), forsok(POSTER.jurist)]).toEqual([['BEFATTNING_INDRAGEN'], []]);
    const bada = efter(
      d.angeErsattare({ ...kommando, befattningId: POSTER.jurist }, true, lage(IDAG, medErsattare)),
      medErsattare,
    );
    const avslutad = efter(
      d.avslutaErsattning(
        { befattningId: POSTER.jurist, personId: 'vikarien', tom: dag('2025-02-12') },
        lage('2025-02-11', bada),
      ),
      bada,
    );
    expect(avslutad.ersattningar.map(({ befattningId, tom }) => [befattningId, tom])).toEqual([
      [POSTER.ekonomi, '2025-02-21'],
      [POSTER.jurist, '2025-02-12'],
    ]);
  });

  it('kan sluta tidigare men inte senare än sagt', () => {
    const avsluta = (tom: string, idag = '2025-02-12', personId = 'vikarien') =>
      d.avslutaErsattning({ befattningId: POSTER.ekonomi, personId, tom: dag(tom) }, lage(idag, medErsattare));
    expect(efter(avsluta('2025-02-14'), medErsattare).ersattningar[0]?.tom).toBe('2025-02-14');
    expect(hinder(avsluta('2025-02-21'))).toEqual([]);
    expect(hinder(avsluta('2025-02-22'))).toEqual(['FORLANGER']);
    expect(hinder(avsluta('2025-02-09'))).toEqual(['PERIOD_BAKLANGES']);
    expect(hinder(avsluta('2025-02-14', IDAG))).toEqual([]);
    expect(hinder(avsluta('2025-02-14', '2025-03-03'))).toEqual(['INTE_ERSATTARE']);
    expect(hinder(avsluta('2025-02-14', '2025-02-12', 'någon-annan'))).toEqual(['INTE_ERSATTARE']);
  });
});

describe('den som är ledig', () => {
  const kommando = { personId: personen(POSTER.ekonomi), from: dag('2025-02-10'), tom: dag('2025-02-21') };
  const medLedig = efter(d.angeLedighet(kommando, lage(IDAG)));

  it('är det till och med sista dagen, och ingen annan är det', () => {
    const ledig = (den: string, personId = kommando.personId) => d.arLedig(medLedig, personId, dag(den));
    expect(['2025-02-09', '2025-02-10', '2025-02-21', '2025-02-22'].map((den) => ledig(den))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(ledig('2025-02-14', personen(POSTER.jurist))).toBe(false);
  });

  it('är ledig en gång i taget', () => {
    const forsok = (from: string, tom: string, personId = kommando.personId) =>
      hinder(d.angeLedighet({ personId, from: dag(from), tom: dag(tom) }, lage(IDAG, medLedig)));
    expect(forsok('2025-02-21', '2025-02-28')).toEqual(['LEDIGHET_OVERLAPPAR']);
    expect(forsok('2025-02-22', '2025-02-28')).toEqual([]);
    expect(forsok('2025-02-21', '2025-02-28', personen(POSTER.jurist))).toEqual([]);
    expect(forsok('2025-02-28', '2025-02-22')).toEqual(['PERIOD_BAKLANGES']);
  });

  it('kommer tillbaka en annan dag än sagt', () => {
    const andra = (tom: string, from = '2025-02-10', personId = kommando.personId) =>
      d.andraLedighet({ personId, from: dag(from), tom: dag(tom) }, lage(IDAG, medLedig));
    expect(efter(andra('2025-03-07'), medLedig).ledigheter[0]?.tom).toBe('2025-03-07');
    expect(hinder(andra('2025-02-09'))).toEqual(['PERIOD_BAKLANGES']);
    expect(hinder(andra('2025-03-07', '2025-02-11'))).toEqual(['LEDIGHET_SAKNAS']);
    expect(hinder(andra('2025-03-07', '2025-02-10', personen(POSTER.jurist)))).toEqual(['LEDIGHET_SAKNAS']);
    const tva = efter(
      d.angeLedighet({ ...kommando, from: dag('2025-03-03'), tom: dag('2025-03-07') }, lage(IDAG, medLedig)),
      medLedig,
    );
    const over = { personId: kommando.personId, from: dag('2025-02-10'), tom: dag('2025-03-03') };
    expect(hinder(d.andraLedighet(over, lage(IDAG, tva)))).toEqual(['LEDIGHET_OVERLAPPAR']);
  });
});
