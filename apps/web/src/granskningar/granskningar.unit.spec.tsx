import type { Granskning, Granskningssvar, LagradPublicering, Organsvar } from '#application';
import { datum, tidpunkt, type Datum, type Uppfoljning } from '#domain';
import { RAM_UTAN_BESOK } from '../layout/ram';
import { renderaSida } from '../layout/rendera-sida';
import { fristord } from './fristord';
import { granskningssidan } from './granskning.sida';
import { granskningslista } from './granskningslista';
import { granskningsvy } from './granskningsvy';

const IDAG = datum('2025-04-02');

const GRANSKNING: Granskning = {
  ...{ id: 'g', titel: 'Granskning <b>', revisionsbyra: 'Byrån AB', revisorernasDnr: 'KR 1', narKlartBegart: true },
  ...{ rapportdatum: datum('2025-01-15'), missivdatum: datum('2025-01-17'), inkommen: datum('2025-01-17') },
  ...{ svarSenast: datum('2025-03-31'), samladBedomning: null, externa: [], rekommendationer: [] },
};

const matt = (svarSenast: Datum) => ({ svarSenast, dagarSen: 0 });

const svaret = (andrat: Partial<Organsvar> = {}): Organsvar => ({
  ...{ arendeId: 'a', organId: 'sn', organ: 'Socialnämnden', slag: 'SVAR', expedierat: null, mottaget: null },
  fristlage: {
    motUrsprunglig: matt(datum('2025-03-31')),
    motGallande: matt(datum('2025-03-31')),
    anstandDagar: 0,
  },
  ...{ godtaget: null, begartAnstand: null, paminnelser: [], kompletteringar: [], kan: [], laser: false },
  ...andrat,
});

const publicering = (arendeId: string, version: number): LagradPublicering => ({
  ...{ id: `${arendeId}${String(version)}`, arendeId, granskningId: 'g', organId: 'sn', version },
  ...{ datum: datum('2025-03-26'), publicerad: tidpunkt('2025-03-26T10:00:00.000Z') },
  innehall: {
    ...{ titel: 'Granskning', dnr: 'SN 1', revisorernasDnr: 'KR 1', datum: datum('2025-03-26') },
    ...{ ursprungligSvarSenast: datum('2025-03-31'), gallandeSvarSenast: datum('2025-03-31') },
    beslut: { vag: 'NAMND', paragraf: '§ 38', datum: datum('2025-03-20'), lydelse: 'Översänds.', votering: null },
    ...{ gemensamtMed: [], reservationer: [], ejAntagna: [], kompletteringar: [] },
    bemotanden: [
      {
        ...{ nummer: 1, rekommendation: 'Anta målsättning.', del: null, stallningstagande: 'INSTAMMER' },
        ...{ text: `Svaret i ${arendeId}.`, atgarder: [] },
      },
    ],
  },
});

const vy = (granskningssvar: Partial<Granskningssvar>, val: { arendeId?: string; foljerExterna?: boolean } = {}) =>
  granskningsvy(
    { granskning: GRANSKNING, svar: [svaret()], idag: IDAG, publiceringar: [], ...granskningssvar },
    { arendeId: null, foljerExterna: false, ...val },
  );
const html = (...delar: Parameters<typeof vy>): string =>
  renderaSida(RAM_UTAN_BESOK, granskningssidan(vy(...delar), []));

describe('Ett svar mot en frist', () => {
  const ord = (mottaget: string | null, idag = '2025-04-02') =>
    fristord(datum('2025-03-31'), mottaget === null ? null : datum(mottaget), datum(idag));

  it.each([
    [null, '2025-03-30', 'vilar', 'Väntas, 1 dag kvar'],
    [null, '2025-03-31', 'vilar', 'Väntas, sista dagen i dag'],
    [null, '2025-04-02', 'forsenad', '2 dagar sent'],
    ['2025-03-31', '2025-04-02', 'klar', 'I tid, på dagen'],
    ['2025-03-25', '2025-04-02', 'klar', 'I tid, 6 dagar före'],
    ['2025-04-01', '2025-06-01', 'forsenad', '1 dag sent'],
  ])('mottaget %s, sett %s: %s, %s', (mottaget, idag, lage, text) => {
    expect(ord(mottaget, idag)).toMatchObject({ lage, ord: text });
  });
});

describe('Listan över granskningar', () => {
  const rad = (svar: readonly Organsvar[], externa: Granskning['externa'] = []) =>
    granskningslista(
      { rader: [{ granskning: { ...GRANSKNING, externa }, svar }], totalt: 1 },
      { sok: '', sida: 1, antal: 20 },
      IDAG,
    ).rader[0];

  it('säger hur många som har svarat, och vad som är försenat', () => {
    const mottaget = datum('2025-03-30');
    expect(rad([svaret({ mottaget }), svaret()])).toMatchObject({
      ...{ lage: 'forsenad', ord: '1 av 2 har svarat, 1 svar är försenat', vantas: '2025-03-31', till: '2 nämnder' },
    });
    expect(rad([svaret({ mottaget })])).toMatchObject({ lage: 'klar', ord: 'Besvarad i tid', till: 'Socialnämnden' });
    expect(rad([svaret({ mottaget: IDAG })])?.ord).toBe('Besvarad, för sent');
  });

  it('räknar bolag med, och inte den som bara fick granskningen för kännedom', () => {
    const bolag = { id: 'b', namn: 'Bolaget', slag: 'BOLAG', svarMottaget: datum('2025-03-01') } as const;
    expect(rad([svaret({ slag: 'KANNEDOM' })], [bolag])).toMatchObject({ ord: 'Besvarad i tid', vantas: null });
    expect(rad([svaret({ slag: 'KANNEDOM' })])?.ord).toBe('För kännedom');
  });

  it('säger vad revisorn har att göra', () => {
    expect(rad([svaret({ kan: ['kvitteraSvar', 'avslaAnstand'] })])?.attGora).toEqual([
      'Svar att kvittera: Socialnämnden',
      'Anstånd begärt: Socialnämnden',
    ]);
  });

  it('säger vad revisorerna har frågat och väntar på', () => {
    const komplettering = { id: 'k', fraga: 'När?', begard: IDAG, senast: datum('2025-05-15'), mottagen: null };
    const besvarad = { ...komplettering, svar: { text: 'Nu.', datum: IDAG } };
    const kompletteringar = [besvarad, { ...komplettering, svar: null }];
    expect(rad([svaret({ kompletteringar })])?.begart).toEqual([{ organ: 'Socialnämnden', senast: '2025-05-15' }]);
  });

  it('bläddrar med sökningen kvar', () => {
    const lista = granskningslista({ rader: [], totalt: 50 }, { sok: 'unga & gamla', sida: 2, antal: 20 }, IDAG);
    expect([lista.fore, lista.efter]).toEqual([
      '/granskningar?sok=unga+%26+gamla&sida=1',
      '/granskningar?sok=unga+%26+gamla&sida=3',
    ]);
  });
});

describe('En granskning', () => {
  const tva = {
    svar: [svaret(), svaret({ arendeId: 'b', organ: 'Vuxennämnden' })],
    publiceringar: [publicering('a', 2), publicering('a', 1), publicering('b', 1)],
  };

  it('visar ett svar i taget, det senaste, med vägen till de andra och till tidigare versioner', () => {
    const { visad, andra } = vy(tva);
    expect([visad?.publicering.version, visad?.tidigare.length]).toEqual([2, 1]);
    expect(andra).toEqual([{ namn: 'Vuxennämnden', vag: '/granskningar/g?svar=b#svaret' }]);
    expect(vy(tva, { arendeId: 'b' }).visad?.organ).toBe('Vuxennämnden');
    expect(vy(tva, { arendeId: 'pahittat' }).visad?.organ).toBe('Socialnämnden');
    expect(html(tva)).toContain('Svaret i a.');
    expect(html(tva)).not.toContain('Svaret i b.');
  });

  it('säger om frågorna bara vad svaret säger', () => {
    expect(vy(tva).fragor[0]?.beslutat).toEqual({ svar: 'DELVIS', brister: ['Rekommendation 1: ingen åtgärd.'] });
    expect(html(tva)).toContain('Framgår inte av svaret');
  });

  it('ställer bara den första frågan bredvid varandra när nämnderna är många', () => {
    const manga = Array.from({ length: 4 }, (_, i) =>
      svaret({ arendeId: `a${String(i)}`, organ: `Nämnd ${String(i)}` }),
    );
    const text = html({ svar: manga, publiceringar: manga.map(({ arendeId }) => publicering(arendeId, 1)) });
    expect(text).toContain('Den första frågan per nämnd');
    expect(text).not.toContain('Framgår inte av svaret');
  });

  it('har inget svar att visa förrän något är skickat', () => {
    expect(html({})).toContain('Inget svar är skickat än.');
    expect(html({})).not.toContain('De fyra frågorna');
  });

  it('leder revisorn till det som kan göras, och andra ingenstans', () => {
    const kan = [svaret({ kan: ['begarKomplettering', 'godtaSvar'] })];
    expect(vy({ svar: kan }).vaxlingar[0]?.akter.map(({ vag }) => vag)).toEqual([
      '/granskningar/g/svar/a/komplettering',
      '/granskningar/g/svar/a/godta',
    ]);
    expect(vy({}).vaxlingar).toEqual([]);
  });

  it('leder till ärendet för den som läser det', () => {
    expect(vy({ svar: [svaret({ laser: true })] }).svar[0]?.arendevag).toBe('/arenden/a');
    expect(html({})).not.toContain('Till ärendet');
  });

  it('visar bolagens svar, och den som följer dem var de registreras', () => {
    const externa = [{ id: 'x', namn: 'Bolaget', slag: 'BOLAG', svarMottaget: null }] as const;
    const granskning = { ...GRANSKNING, externa };
    expect(vy({ granskning }).externa[0]?.registreravag).toBeNull();
    expect(vy({ granskning }, { foljerExterna: true }).externa[0]?.registreravag).toBe(
      '/granskningar/g/externa/x/svar',
    );
    expect(html({ granskning })).toContain('2 dagar sent');
  });

  it('visar vad granskningen går tillbaka till, för den som får läsa det', () => {
    const uppfoljt: readonly Uppfoljning[] = [
      {
        ...{ arendeId: 'x', granskningId: 'y', organId: 'sn', titel: 'Granskning 2022', datum: IDAG },
        ...{
          rekommendationId: 'r',
          nummer: 1,
          text: 'Skriv en rutin.',
          svar: 'GODTAGEN',
          stallningstagande: 'INSTAMMER',
        },
        ...{ genomforande: 'GENOMFORT', atgarderKlara: 1, atgarderTotalt: 1, farg: 'GRON', definition: '' },
        atgarder: [{ beskrivning: 'Rutin', status: 'VERIFIERAD', verifierad: IDAG, bevis: [] }],
      },
    ];
    const text = renderaSida(RAM_UTAN_BESOK, granskningssidan(vy({}), uppfoljt));
    expect(text).toContain('Det här följer granskningen upp');
    expect(text).toContain('Rutin: verifierad');
    expect(html({})).not.toContain('Det här följer granskningen upp');
  });

  it('visar markup i en titel som text', () => {
    expect(html({})).toContain('Granskning &lt;b>');
  });
});
