import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import { SIGNAL, WORKFLOW } from '#contracts/workflows';
import type { UtskickInput } from '#contracts/workflows';
import { timrar } from './historik';
import { startaTestworker } from './testworker';
import type { Testworker } from './testworker';
import { tills } from './tills';

/** What the kommun has to send, and which of the letters the mail server refuses. */
type Brevlada = { vantar: string[]; skickade: string[]; nekas: Set<string>; forsok: number; vantaMs: number };

const FEM_MINUTER_S = 300;
const ETT_DYGN_S = 24 * 60 * 60;

describe('utskick', () => {
  let worker: Testworker;
  const lador = new Map<string, Brevlada>();

  const lada = (kommunId: string): Brevlada => {
    const funnen = lador.get(kommunId);
    if (funnen === undefined) throw new Error('okänd kommun');
    return funnen;
  };

  beforeAll(async () => {
    worker = await startaTestworker({
      samlaBrev: ({ kommunId }) =>
        Promise.resolve({ attSkicka: [...lada(kommunId).vantar], vantaMs: lada(kommunId).vantaMs }),
      skickaBrev: ({ kommunId, brevId }) => {
        const har = lada(kommunId);
        har.forsok += 1;
        if (har.nekas.has(brevId)) throw ApplicationFailure.nonRetryable('550');
        har.vantar = har.vantar.filter((id) => id !== brevId);
        har.skickade.push(brevId);
        return Promise.resolve();
      },
    });
  });
  afterAll(() => worker.stang());

  async function starta(start: Partial<Brevlada>, handelserPerKorning?: number) {
    const kommunId = randomUUID();
    const har: Brevlada = { vantar: [], skickade: [], nekas: new Set(), forsok: 0, vantaMs: 10 ** 12, ...start };
    lador.set(kommunId, har);
    const input: UtskickInput = { kommunId, ...(handelserPerKorning === undefined ? {} : { handelserPerKorning }) };
    const workflowId = `test/${kommunId}`;
    await worker.klient.workflow.start(WORKFLOW.utskick, { workflowId, taskQueue: worker.ko, args: [input] });
    return {
      har,
      handtag: worker.klient.workflow.getHandle(workflowId),
      timrar: () => timrar(worker.klient, workflowId),
    };
  }

  it('skickar breven ett i taget, de äldsta först, och ser efter igen inom ett dygn', async () => {
    const { har, handtag, timrar: vantan } = await starta({ vantar: ['a', 'b', 'c'] });
    await tills('väntan har börjat', async () => (await vantan()).length === 1);
    expect(har.skickade).toEqual(['a', 'b', 'c']);
    expect(await vantan()).toEqual([ETT_DYGN_S]);
    await handtag.terminate();
  });

  it('skickar nya brev när det får veta att de finns', async () => {
    const { har, handtag } = await starta({});
    har.vantar.push('a');
    await handtag.signal(SIGNAL.notiserFinns);
    await tills('brevet är skickat', () => har.skickade.includes('a'));
    await handtag.terminate();
  });

  it('skickar de andra när ett brev inte går, och tar om det inom fem minuter', async () => {
    const { har, handtag, timrar: vantan } = await starta({ vantar: ['a', 'b', 'c'], nekas: new Set(['b']) });
    await tills('väntan har börjat', async () => (await vantan()).length === 1);
    expect(har.skickade).toEqual(['a', 'c']);
    expect(await vantan()).toEqual([FEM_MINUTER_S]);

    har.nekas.clear();
    await handtag.signal(SIGNAL.notiserFinns);
    await tills('även det nekade brevet är skickat', () => har.skickade.includes('b'));
    await handtag.terminate();
  });

  it('tar om det som inte gick först efter det som är nytt', async () => {
    const { har, handtag, timrar: vantan } = await starta({ vantar: ['a', 'b'], nekas: new Set(['a', 'b']) });
    await tills('väntan har börjat', async () => (await vantan()).length === 1);
    har.nekas.clear();
    har.vantar = ['a', 'b', 'ny'];
    await handtag.signal(SIGNAL.notiserFinns);
    await tills('alla är skickade', () => har.skickade.length === 3);
    expect(har.skickade).toEqual(['ny', 'a', 'b']);
    await handtag.terminate();
  });

  it('når alla brev när körningen byts, även förbi dem som inte går', async () => {
    const brev = Array.from({ length: 8 }, (_, n) => `brev-${String(n)}`);
    const nekas = new Set(brev.slice(0, 4));
    const { har, handtag, timrar: vantan } = await starta({ vantar: brev, nekas }, 24);
    await tills('alla som går är skickade', () => har.skickade.length === brev.length - nekas.size);
    await tills('väntan har börjat', async () => (await vantan()).length === 1);
    expect(har.skickade).toEqual(brev.slice(4));
    expect(har.forsok).toBe(brev.length);
    await handtag.terminate();
  });
});
