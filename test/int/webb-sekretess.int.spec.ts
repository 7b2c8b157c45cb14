import { RATTER } from '#application';
import { ROLLER, type Roll } from '#domain';
import { Surfare, type Sidbesok } from '../support/surfare';
import { testwebb, type Testwebb } from '../support/testwebb';
import { GETRUTTER } from '../support/webbrutter';
import { HANDLAGGARMARKE, INTERN_DAG, UTKASTMARKE, webbkommun, type Idn, type Webbkommun } from '../support/webbkommun';

const EGEN = 'Egenkommunens';
const ANNAN = 'Grannkommunens';

type Vem = Roll | 'UTAN_POST';
const ALLA: readonly Vem[] = [...ROLLER, 'UTAN_POST'];

const lasare: readonly Roll[] = RATTER['arende.las'].roller;
/** Those who never read a case: neither a draft nor a plan (domain 5.2). */
const UTAN_ARENDEN = ALLA.filter((vem) => vem === 'UTAN_POST' || !lasare.includes(vem));

/** Where posts are listed for their own sake, and not because somebody handles a case. */
const REGISTER = ['/organisation', '/bevakningsregler', '/konto'];

/** Nobody has given out an id like this. */
const KONSTIGT = "x'--<b>";

// Every page as everybody takes a while on a busy machine.
jest.setTimeout(120_000);

describe('Varje sida, för var och en', () => {
  let webb: Testwebb;
  let egen: Webbkommun;
  let annan: Webbkommun;
  const inloggade = new Map<Vem, Surfare>();

  beforeAll(async () => {
    webb = await testwebb();
    [egen, annan] = [await webbkommun(webb, EGEN), await webbkommun(webb, ANNAN)];
    for (const vem of ALLA) {
      const person = new Surfare(webb.adress);
      await person.loggaIn(vem === 'UTAN_POST' ? egen.utanPost : egen.forare.kommun.subjekt(vem));
      inloggade.set(vem, person);
    }
  });
  afterAll(() => webb.stang());

  const oppna = async (vem: Vem, vag: string): Promise<Sidbesok> => {
    const person = inloggade.get(vem);
    if (person === undefined) throw new Error(`${vem} är inte inloggad.`);
    return person.oppna(vag);
  };

  /** The page at each of the addresses, as each of them, and what is wrong with what they see. */
  const felen = async (vagar: readonly string[], vilka: readonly Vem[], fel: (sida: Sidbesok) => readonly string[]) => {
    const alla = vagar.flatMap((vag) => vilka.map((vem) => ({ vag, vem })));
    const sedda = await Promise.all(
      alla.map(async ({ vag, vem }) => {
        const sida = await oppna(vem, vag);
        const serverfel = sida.status >= 500 ? [`svarar ${String(sida.status)}`] : [];
        return [...serverfel, ...fel(sida)].map((ett) => `${vem} ${vag}: ${ett}`);
      }),
    );
    return sedda.flat();
  };

  const innehaller = ({ text }: Sidbesok, ...ord: readonly string[]): readonly string[] =>
    ord.filter((ett) => text.includes(ett)).map((ett) => `visar ${ett}`);

  /** Ids of the neighbour, which no page may lead to. What was asked for is not led to. */
  const grannensIdn = ({ url, text }: Sidbesok): readonly string[] =>
    [...new Set([...Object.values(annan.utkast), ...Object.values(annan.expedierat)])]
      .filter((id) => !url.pathname.includes(id) && text.includes(id))
      .map((id) => `leder till ${id}`);

  describe.each(GETRUTTER)('$vag', ({ vag }) => {
    it('visar aldrig något ur en annan kommun', async () => {
      const egna = [...adresser(vag, egen.utkast), ...adresser(vag, egen.expedierat)];
      const fel = await felen(egna, ALLA, (sida) => [...innehaller(sida, ANNAN), ...grannensIdn(sida)]);
      expect(fel).toEqual([]);
    });

    it('finns inte med ett id ur en annan kommun, eller med något som inte är ett id', async () => {
      if (!vag.includes(':')) return;
      const konstiga = adresser(vag, { konstigt: encodeURIComponent(KONSTIGT) });
      const grannens = [...adresser(vag, annan.utkast), ...adresser(vag, annan.expedierat)];
      const fel = await felen([...konstiga, ...grannens], ALLA, (sida) => [
        ...innehaller(sida, ANNAN, KONSTIGT),
        ...(sida.status === 403 || sida.status === 404 ? [] : [`svarar ${String(sida.status)}`]),
      ]);
      expect(fel).toEqual([]);
    });

    it('visar inget av ett utkast eller en plan för den som inte läser ärenden', async () => {
      const egna = [...adresser(vag, egen.utkast), ...adresser(vag, egen.expedierat)];
      const poster = REGISTER.some((register) => vag.startsWith(register)) ? [] : [HANDLAGGARMARKE];
      const fel = await felen(egna, UTAN_ARENDEN, (sida) => innehaller(sida, UTKASTMARKE, INTERN_DAG, ...poster));
      expect(fel).toEqual([]);
    });
  });

  it.each(GETRUTTER.filter(({ vag }) => !vag.includes(':')))(
    '$vag: ord ur ett utkast hittas inte av den som inte läser ärenden',
    async ({ vag }) => {
      for (const vem of UTAN_ARENDEN) {
        const [hemligt, pahittat] = await Promise.all([sokt(vem, vag, UTKASTMARKE), sokt(vem, vag, 'Påhittetord')]);
        expect({ vem, sidan: hemligt }).toEqual({ vem, sidan: pahittat });
      }
    },
  );

  /** The page with what was searched for, and what is new each time, made alike: nothing else may differ. */
  const sokt = async (vem: Vem, vag: string, ord: string): Promise<string> => {
    const { text } = await oppna(vem, `${vag}?sok=${encodeURIComponent(ord)}`);
    const utan = [ord, encodeURIComponent(ord)].reduce((hittills, ett) => hittills.replaceAll(ett, ''), text);
    return utan.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
  };

  it('märkena syns för den som får se dem, så att proven prövar något', async () => {
    const { arendeId = '', atgardId = '', granskningId = '' } = egen.expedierat;
    expect((await oppna('REVISOR', `/granskningar/${granskningId}`)).text).toContain(`${EGEN} svaret`);
    expect((await oppna('ENHETSCHEF', `/arenden/${arendeId}/atgarder/${atgardId}/klar`)).text).toContain(
      `${EGEN} åtgärd`,
    );
  });
});

/**
 * The address filled with ids. A name that is not known is tried with each id there is, so that a page of a kind that did
 * not exist when this was written is tried as well.
 */
function adresser(vag: string, idn: Idn): readonly string[] {
  const namn = vag.split('/').flatMap((del) => (del.startsWith(':') ? [del.slice(1)] : []));
  const okanda = namn.filter((ett) => idn[ett] === undefined);
  const fyllda = okanda.length === 0 ? [''] : [...new Set(Object.values(idn))];
  return fyllda.map((id) =>
    vag
      .split('/')
      .map((del) => (del.startsWith(':') ? (idn[del.slice(1)] ?? id) : del))
      .join('/'),
  );
}
