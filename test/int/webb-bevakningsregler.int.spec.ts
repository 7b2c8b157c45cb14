import { webbprov } from '../support/webbprov';

describe('Bevakningsreglerna i webben', () => {
  const prov = webbprov();
  const { inloggad } = prov;
  const bok = () => prov.webb.lager.app.lager.iTransaktion(prov.forare.kommun.id, (t) => t.stegar.bok());

  /** The standard ladder for åtgärder with one more step, five working days before. */
  const STEGE = {
    gallerFran: '1 mars 2025',
    ...{ 'steg.0.antal': '10', 'steg.0.sida': 'FORE', 'steg.0.slag': 'PAMINNELSE', 'steg.0.till': 'ANSVARIG' },
    ...{ 'steg.1.antal': '1', 'steg.1.sida': 'EFTER', 'steg.1.slag': 'ESKALERING', 'steg.1.till': 'NARMAST_HOGRE' },
    ...{ 'steg.5.antal': '5', 'steg.5.sida': 'FORE', 'steg.5.slag': 'PAMINNELSE', 'steg.5.till': 'ANSVARIG' },
    darefterVar: '',
  };

  it('läses som meningar av den som påminns, som inte kan ändra dem', async () => {
    const { text } = await (await inloggad('ENHETSCHEF')).oppna('/bevakningsregler');

    expect(text).toContain('10 arbetsdagar före: påminnelse till den ansvariga');
    expect(text).toContain('Sedan upprepas det sista var 10:e arbetsdag');
    expect(text).not.toContain('/andra"');
  });

  it('ändras från en dag, med stegen i ordning hur de än skrevs', async () => {
    const kansli = await inloggad('KS_KANSLI');

    const kvitto = await kansli.skicka(await kansli.oppna('/bevakningsregler/atgard/andra'), STEGE);

    expect(kvitto.text).toContain('Stegen är publicerad');
    const { stegar } = await bok();
    expect(stegar).toMatchObject([
      { gallerFran: '2025-03-01', organId: null, stege: { id: 'atgard', darefterVar: null } },
    ]);
    expect(stegar[0]?.stege.steg.map(({ arbetsdagar }) => arbetsdagar)).toEqual([-10, -5, 1]);
    expect((await kansli.oppna('/bevakningsregler')).text).toContain('lördag\u00a01\u00a0mars\u00a02025');
  });

  it('visar vad en ny stege skulle ändra i öppna ärenden, utan att publicera den', async () => {
    const { arendeId } = await prov.forare.medAtgard();
    const kansli = await inloggad('KS_KANSLI');

    const sida = await kansli.oppna('/bevakningsregler/atgard/andra');
    const provat = await kansli.skicka(sida, { ...STEGE, gallerFran: '1 juni 2025', _prova: 'ja' });

    expect(provat.text).toMatch(/1 av \d+ öpp[^.]* ändras\. Påminnelser inom ett år: [^.]*kommer till/);
    expect(provat.text).not.toContain(arendeId);
    expect((await bok()).stegar).toEqual([]);
  });

  it('tar inte en halv rad, eller en dag som har varit, och säger var', async () => {
    const kansli = await inloggad('KS_KANSLI');
    const sida = await kansli.oppna('/bevakningsregler/atgard/andra');

    const halv = await kansli.skicka(sida, { gallerFran: '2030-01-01', 'steg.0.antal': '3', 'steg.0.sida': '' });
    const forbi = await kansli.skicka(sida, { ...STEGE, gallerFran: '2019-01-01' });

    expect([halv.status, forbi.status]).toEqual([422, 422]);
    expect(halv.text).toContain('Välj när');
    expect(forbi.text).toContain('har redan passerat');
    expect((await bok()).stegar).toEqual([]);
  });

  it('låter semesterperioden tas bort', async () => {
    const kansli = await inloggad('KS_KANSLI');
    const sida = await kansli.oppna('/bevakningsregler/besked/andra');

    await kansli.skicka(sida, { gallerFran: '1 maj 2026', bradskandePerDag: '3' });

    expect((await bok()).regler).toMatchObject([{ regler: { semesterperiod: null, bradskandePerDag: 3 } }]);
  });
});
