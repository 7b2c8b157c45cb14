import * as d from '#domain';
import { datum as dag } from '#domain';
import { efter, hinder, lage } from '../../../../test/support/organisationslage';
import { POSTER, medVakant, organisation } from '../../../../test/support/situationer';

const NY: Parameters<typeof d.inrattaBefattning>[0] = {
  namn: 'Enhetschef arbetsmarknad',
  roll: 'ENHETSCHEF',
  organId: 'nav',
  enhetId: null,
  overordnadId: POSTER.avdelningschef,
};

const medEnheter: d.Organisation = {
  ...organisation,
  enheter: [
    { id: 'ekonomi', organId: 'nav', namn: 'Ekonomienheten' },
    { id: 'skola', organId: 'bun', namn: 'Skolenheten' },
  ],
};

const posten = ({ befattningar }: d.Organisation, id: string) => befattningar.find((b) => b.id === id);

describe('en ny befattning', () => {
  it('läggs till i linjen och gäller tills vidare', () => {
    const nya = efter(d.inrattaBefattning(NY, lage('2025-02-03')));
    expect(nya.befattningar.at(-1)).toMatchObject({ ...NY, gallerTill: null });
    expect(nya.befattningar).toHaveLength(organisation.befattningar.length + 1);
  });

  it('behöver ett organ, en enhet och en överordnad som finns, och varje fel sägs', () => {
    const fel = { ...NY, organId: 'okänt', enhetId: 'okänd', overordnadId: 'okänd' };
    expect(hinder(d.inrattaBefattning(fel, lage('2025-02-03')))).toEqual([
      ...['ORGAN_SAKNAS', 'ENHET_SAKNAS', 'OVERORDNAD_SAKNAS'],
    ]);
  });

  it('hör till en enhet i det egna organet', () => {
    const i = (enhetId: string, organId: string | null = 'nav') =>
      hinder(d.inrattaBefattning({ ...NY, organId, enhetId }, lage('2025-02-03', medEnheter)));
    expect([i('ekonomi'), i('skola'), i('skola', null)]).toEqual([[], ['ENHET_I_ANNAT_ORGAN'], []]);
  });

  it('inrättas inte i ett organ som inte finns än, eller inte längre', () => {
    const [nav] = organisation.organ;
    if (nav === undefined) throw new Error('Organet saknas.');
    const medGrans = { ...organisation, organ: [{ ...nav, gallerTill: dag('2025-12-31') }] };
    const den = (idag: string) => hinder(d.inrattaBefattning(NY, lage(idag, medGrans)));
    expect([den('2018-12-31'), den('2019-01-01'), den('2025-12-31'), den('2026-01-01')]).toEqual([
      ...[['ORGAN_GALLER_INTE'], [], [], ['ORGAN_GALLER_INTE']],
    ]);
  });

  it('har en överordnad, utom överst i linjen och utanför den', () => {
    const ensam = (roll: d.Roll) =>
      hinder(d.inrattaBefattning({ ...NY, roll, overordnadId: null }, lage('2025-02-03')));
    const utan = d.ROLLER.filter((roll) => ensam(roll).length === 0);
    expect(utan).toEqual(['FORVALTNINGSCHEF', 'ORDFORANDE', 'REVISOR', 'KS_KANSLI', 'SYSTEMADMINISTRATOR']);
    expect(ensam('ENHETSCHEF')).toEqual(['OVERORDNAD_KRAVS']);
  });
});

describe('en befattning som ändras', () => {
  it('får en annan överordnad och en annan enhet', () => {
    const kommando = { befattningId: POSTER.ekonomi, overordnadId: POSTER.forvaltningschef, enhetId: 'ekonomi' };
    const nya = efter(d.andraBefattning(kommando, lage('2025-02-03', medEnheter)), medEnheter);
    expect(posten(nya, POSTER.ekonomi)).toMatchObject({ overordnadId: POSTER.forvaltningschef, enhetId: 'ekonomi' });
    expect(posten(nya, POSTER.koordinator)).toBe(posten(medEnheter, POSTER.koordinator));
  });

  it('blir aldrig underställd sig själv eller någon under sig', () => {
    const under = (overordnadId: string | null) =>
      hinder(
        d.andraBefattning({ befattningId: POSTER.avdelningschef, overordnadId, enhetId: null }, lage('2025-02-03')),
      );
    expect(under(POSTER.avdelningschef)).toEqual(['OVERORDNAD_I_RING']);
    expect(under(POSTER.ekonomi)).toEqual(['OVERORDNAD_I_RING']);
    expect(under(POSTER.jurist)).toEqual([]);
    expect(under(null)).toEqual(['OVERORDNAD_KRAVS']);
  });

  it('ändras inte när den är indragen, och får ingen indragen överordnad', () => {
    const indragen = (id: string): d.Organisation => ({
      ...organisation,
      befattningar: organisation.befattningar.map((b) => (b.id === id ? { ...b, gallerTill: dag('2025-01-31') } : b)),
    });
    const kommando = { befattningId: POSTER.ekonomi, overordnadId: POSTER.forvaltningschef, enhetId: null };
    const av = (id: string, idag: string) => hinder(d.andraBefattning(kommando, lage(idag, indragen(id))));
    expect(av(POSTER.ekonomi, '2025-01-31')).toEqual([]);
    expect(av(POSTER.ekonomi, '2025-02-01')).toEqual(['BEFATTNING_INDRAGEN']);
    expect(av(POSTER.forvaltningschef, '2025-02-01')).toEqual(['BEFATTNING_INDRAGEN']);
  });
});

describe('en befattning som dras in', () => {
  const draIn = (befattningId: string, sistaDag: string, egen?: d.Organisation) =>
    d.draInBefattning({ befattningId, sistaDag: dag(sistaDag) }, lage('2025-02-03', egen));

  it('gäller till och med sin sista dag', () => {
    const vakant = medVakant(POSTER.ekonomi);
    const nya = efter(draIn(POSTER.ekonomi, '2025-02-28', vakant), vakant);
    expect(posten(nya, POSTER.ekonomi)?.gallerTill).toBe('2025-02-28');
  });

  it('har ingen innehavare efter den dagen', () => {
    const slutar = (tom: string) => ({
      ...organisation,
      innehav: organisation.innehav.map((i) =>
        i.befattningId === POSTER.ekonomi ? { ...i, tom: dag(tom) } : { ...i, tom: dag('2025-12-31') },
      ),
    });
    expect(hinder(draIn(POSTER.ekonomi, '2025-02-28'))).toEqual(['HAR_INNEHAVARE']);
    expect(hinder(draIn(POSTER.ekonomi, '2025-02-28', slutar('2025-03-01')))).toEqual(['HAR_INNEHAVARE']);
    expect(hinder(draIn(POSTER.ekonomi, '2025-02-28', slutar('2025-02-28')))).toEqual([]);
  });

  it('har ingen under sig efter den dagen, och dras inte in två gånger', () => {
    const vakant = medVakant(POSTER.avdelningschef);
    expect(hinder(draIn(POSTER.avdelningschef, '2025-02-28', vakant))).toEqual(['HAR_UNDERORDNADE']);
    const med = (id: (post: d.Befattning) => boolean, gallerTill: string) => ({
      ...vakant,
      befattningar: vakant.befattningar.map((b) => (id(b) ? { ...b, gallerTill: dag(gallerTill) } : b)),
    });
    const utanUnder = (tom: string) => med((b) => b.overordnadId === POSTER.avdelningschef, tom);
    expect(hinder(draIn(POSTER.avdelningschef, '2025-02-28', utanUnder('2025-02-28')))).toEqual([]);
    expect(hinder(draIn(POSTER.avdelningschef, '2025-02-28', utanUnder('2025-03-01')))).toEqual(['HAR_UNDERORDNADE']);
    const redan = med((b) => b.id === POSTER.avdelningschef, '2025-01-31');
    expect(hinder(draIn(POSTER.avdelningschef, '2025-02-28', redan))).toContain('BEFATTNING_INDRAGEN');
  });
});
