import { randomUUID } from 'node:crypto';
import { SIGNAL, WORKFLOW } from '#contracts/workflows';
import type { RevisionsarendeInput } from '#contracts/workflows';
import type { Bevakningslage } from '#workflows';
import { historik, timrar } from './historik';
import { startaTestworker } from './testworker';
import type { Testworker } from './testworker';
import { tills } from './tills';

const ETT_AR_MS = 365 * 24 * 60 * 60 * 1000;
const EN_MANAD_S = 30 * 24 * 60 * 60;
const LANGE: Bevakningslage = { avslutat: false, vantaMs: ETT_AR_MS };
const AVSLUTAT: Bevakningslage = { avslutat: true, vantaMs: 0 };

describe('revisionsarende', () => {
  let worker: Testworker;
  const bevakningar = new Map<string, () => Bevakningslage | Promise<Bevakningslage>>();

  beforeAll(async () => {
    worker = await startaTestworker({
      bevaka: async ({ arendeId }) => (await bevakningar.get(arendeId)?.()) ?? AVSLUTAT,
    });
  });
  afterAll(() => worker.stang());

  /** Starts a case's workflow whose activity is `bevaka`. */
  async function starta(
    bevaka: () => Bevakningslage | Promise<Bevakningslage>,
    handelserPerKorning?: number,
    hos: Testworker = worker,
  ) {
    const arendeId = randomUUID();
    bevakningar.set(arendeId, bevaka);
    const input: RevisionsarendeInput = {
      kommunId: randomUUID(),
      arendeId,
      ...(handelserPerKorning === undefined ? {} : { handelserPerKorning }),
    };
    const options = { workflowId: `test/${arendeId}`, taskQueue: hos.ko, args: [input] };
    return hos.klient.workflow.start(WORKFLOW.revisionsarende, options);
  }

  it('bevakar när det startar och på nytt varje gång ärendet ändras', async () => {
    let antal = 0;
    const handtag = await starta(() => ((antal += 1), LANGE));
    await tills('den första bevakningen sker', () => antal === 1);
    await handtag.signal(SIGNAL.arendeAndrat);
    await tills('den andra bevakningen sker', () => antal === 2);
    await handtag.terminate();
  });

  it('vaknar av sig självt när väntan är slut', async () => {
    let antal = 0;
    const handtag = await starta(() => ((antal += 1) < 3 ? { avslutat: false, vantaMs: 1_000 } : AVSLUTAT));
    await handtag.result();
    expect(antal).toBe(3);
  });

  it('väntar aldrig längre än trettio dygn, och aldrig kortare än en sekund', async () => {
    let antal = 0;
    const handtag = await starta(() => ((antal += 1) === 1 ? { avslutat: false, vantaMs: -5 } : LANGE));
    await tills('båda timrarna är satta', async () => (await timrar(worker.klient, handtag.workflowId)).length === 2);
    expect(await timrar(worker.klient, handtag.workflowId)).toEqual([1, EN_MANAD_S]);
    await handtag.terminate();
  });

  it('tar slut när ärendet är avslutat', async () => {
    const handtag = await starta(() => AVSLUTAT);
    await handtag.result();
    expect((await handtag.describe()).status.name).toBe('COMPLETED');
  });

  it('ser efter en gång till när ärendet ändras medan det håller på att ta slut', async () => {
    let antal = 0;
    const handtag = await starta(async () => {
      antal += 1;
      if (antal === 1) await handtag.signal(SIGNAL.arendeAndrat);
      return AVSLUTAT;
    });
    await handtag.result();
    expect(antal).toBe(2);
  });

  it('lämnar väntan till motorn när databasen inte svarar, och då växer historiken inte', async () => {
    const FORSOK = 4;
    let antal = 0;
    const handtag = await starta(() => {
      antal += 1;
      if (antal < FORSOK) throw new Error('databasen är borta');
      return AVSLUTAT;
    });
    await handtag.result();
    expect(antal).toBe(FORSOK);
    expect((await historik(worker.klient, handtag.workflowId)).length).toBe(12);
  });

  it('lämnar väntan till motorn också när databasen aldrig svarar', async () => {
    let antal = 0;
    let slapp = (): void => undefined;
    const aldrig = new Promise<Bevakningslage>((klar) => {
      slapp = () => {
        klar(AVSLUTAT);
      };
    });
    const handtag = await starta(() => ((antal += 1) === 1 ? aldrig : AVSLUTAT));
    await handtag.result();
    expect(antal).toBe(2);
    slapp();
  });

  it('köar inte länge bakom andra ärenden, utan lämnar väntan till motorn, och då växer historiken inte', async () => {
    const trang = await startaTestworker(
      { bevaka: async ({ arendeId }) => (await bevakningar.get(arendeId)?.()) ?? AVSLUTAT },
      { lokala: 1 },
    );
    let slapp = (): void => undefined;
    const aldrig = new Promise<Bevakningslage>((klar) => {
      slapp = () => {
        klar(AVSLUTAT);
      };
    });
    const forstaGangenAldrig = () => {
      let antal = 0;
      return () => ((antal += 1) === 1 ? aldrig : AVSLUTAT);
    };
    try {
      // A new worker takes one task at a time until it has had some.
      for (let n = 0; n < 4; n += 1) await (await starta(() => AVSLUTAT, undefined, trang)).result();
      const alla = await Promise.all([1, 2, 3, 4].map(() => starta(forstaGangenAldrig(), undefined, trang)));
      for (const handtag of alla) {
        await handtag.result();
        expect(await historik(trang.klient, handtag.workflowId)).toHaveLength(12);
      }
    } finally {
      slapp();
      await trang.stang();
    }
  });

  it('byter körning vid gränsen och tappar då ingen ändring', async () => {
    const ANDRINGAR = 60;
    let gjorda = 0;
    let sedda = 0;
    const handtag = await starta(() => ((sedda = gjorda), LANGE), 20);
    const forstaKorningen = handtag.firstExecutionRunId;
    const korning = worker.klient.workflow.getHandle(handtag.workflowId);
    for (; gjorda < ANDRINGAR; gjorda += 1) {
      await korning.signal(SIGNAL.arendeAndrat);
      if (gjorda % 10 === 0) await new Promise((klar) => setTimeout(klar, 100));
    }
    await korning.signal(SIGNAL.arendeAndrat);
    await tills('den sista ändringen är sedd', () => sedda === ANDRINGAR);
    const forsta = await worker.klient.workflow.getHandle(handtag.workflowId, forstaKorningen).describe();
    expect(forsta.status.name).toBe('CONTINUED_AS_NEW');
    await korning.terminate();
  });

  it('kostar sju händelser och en workflow task per ändring', async () => {
    const handtag = await starta(() => LANGE);
    await tills(
      'den första väntan har börjat',
      async () => (await timrar(worker.klient, handtag.workflowId)).length === 1,
    );
    const fore = await historik(worker.klient, handtag.workflowId);
    await handtag.signal(SIGNAL.arendeAndrat);
    await tills('nästa väntan har börjat', async () => (await timrar(worker.klient, handtag.workflowId)).length === 2);
    const nya = (await historik(worker.klient, handtag.workflowId)).slice(fore.length);
    expect(nya).toHaveLength(7);
    expect(nya.filter(({ workflowTaskStartedEventAttributes: start }) => start)).toHaveLength(1);
    await handtag.terminate();
  });

  it('visar driften hur länge det väntar och inget om ärendet', async () => {
    const handtag = await starta(() => ({ avslutat: false, vantaMs: 5_400_000 }));
    await tills('väntan har börjat', async () => (await timrar(worker.klient, handtag.workflowId)).length === 1);
    const { currentDetails } = await handtag.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    expect(currentDetails).toBe('Väntar i högst 2 timmar, eller tills något ändras.');
    await handtag.terminate();
  });
});
