import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import type { WorkflowHandle } from '@temporalio/client';
import { SIGNAL, WORKFLOW } from '#contracts/workflows';
import { tills } from '../workflow/tills';
import { timrar } from '../workflow/historik';
import type { Aktiviteter, Testworker } from '../workflow/testworker';

/** One way for a workflow to go, acted out on the real server; `namn` is also the file's. */
export type Forlopp = Readonly<{
  namn: string;
  aktiviteter: () => Aktiviteter;
  /** Returns the run whose history is kept. */
  spela: (worker: Testworker) => Promise<WorkflowHandle>;
}>;

const KOMMUN = '00000000-0000-4000-8000-000000000001';
const ARENDE = '00000000-0000-4000-8000-000000000002';
const LANGE_MS = 10 ** 10;

/**
 * Gives the answers in turn, then the last one for ever; an answer that is an error is thrown, without the stack, which
 * would be kept with its paths.
 */
function iTurOrdning<T>(...svar: readonly [T | Error, ...(T | Error)[]]): () => Promise<T> {
  const kvar = [...svar];
  return () => {
    const ett = kvar.length > 1 ? kvar.shift() : kvar[0];
    if (!(ett instanceof Error)) return Promise.resolve(ett as T);
    ett.stack = '';
    return Promise.reject(ett);
  };
}

async function starta(worker: Testworker, typ: string, input: object | null): Promise<WorkflowHandle> {
  const args = input === null ? [] : [input];
  const handtag = await worker.klient.workflow.start(typ, {
    workflowId: `inspelning/${randomUUID()}`,
    taskQueue: worker.ko,
    args,
  });
  return worker.klient.workflow.getHandle(handtag.workflowId, handtag.firstExecutionRunId);
}

const antalTimrar = async (worker: Testworker, handtag: WorkflowHandle): Promise<number> =>
  (await timrar(worker.klient, handtag.workflowId)).length;

const vantar = { avslutat: false, vantaMs: LANGE_MS };
const vantarKort = { avslutat: false, vantaMs: 1_000 };
const avslutat = { avslutat: true, vantaMs: 0 };

export const FORLOPP: readonly Forlopp[] = [
  {
    namn: 'revisionsarende-vaknar-av-andring-och-av-tid-och-tar-slut',
    aktiviteter: () => ({ bevaka: iTurOrdning(vantar, vantarKort, avslutat) }),
    spela: async (worker) => {
      const handtag = await starta(worker, WORKFLOW.revisionsarende, { kommunId: KOMMUN, arendeId: ARENDE });
      await tills('den första väntan har börjat', async () => (await antalTimrar(worker, handtag)) === 1);
      await worker.klient.workflow.getHandle(handtag.workflowId).signal(SIGNAL.arendeAndrat);
      await handtag.result();
      return handtag;
    },
  },
  {
    namn: 'revisionsarende-vantar-pa-nasta-steg',
    aktiviteter: () => ({ bevaka: iTurOrdning(vantar) }),
    spela: async (worker) => {
      const handtag = await starta(worker, WORKFLOW.revisionsarende, { kommunId: KOMMUN, arendeId: ARENDE });
      await tills('väntan har börjat', async () => (await antalTimrar(worker, handtag)) === 1);
      return handtag;
    },
  },
  {
    namn: 'revisionsarende-forsoker-igen-nar-databasen-varit-borta',
    aktiviteter: () => ({ bevaka: iTurOrdning(new Error('borta'), new Error('borta'), avslutat) }),
    spela: async (worker) => {
      const handtag = await starta(worker, WORKFLOW.revisionsarende, { kommunId: KOMMUN, arendeId: ARENDE });
      await handtag.result();
      return handtag;
    },
  },
  {
    namn: 'revisionsarende-byter-korning',
    aktiviteter: () => ({ bevaka: iTurOrdning(vantarKort) }),
    spela: async (worker) => {
      const input = { kommunId: KOMMUN, arendeId: ARENDE, handelserPerKorning: 30 };
      const handtag = await starta(worker, WORKFLOW.revisionsarende, input);
      await tills('körningen har bytts', async () => (await handtag.describe()).status.name === 'CONTINUED_AS_NEW');
      await worker.klient.workflow.getHandle(handtag.workflowId).terminate('Inspelningen är klar.');
      return handtag;
    },
  },
  {
    namn: 'utskick-skickar-och-gar-forbi-det-som-nekas',
    aktiviteter: () => ({
      samlaBrev: iTurOrdning(
        { attSkicka: ['a', 'b', 'c'], vantaMs: LANGE_MS },
        { attSkicka: ['b'], vantaMs: LANGE_MS },
      ),
      skickaBrev: iTurOrdning<undefined>(undefined, ApplicationFailure.nonRetryable('550'), undefined),
    }),
    spela: async (worker) => {
      const handtag = await starta(worker, WORKFLOW.utskick, { kommunId: KOMMUN });
      await tills('den första rundan är klar', async () => (await antalTimrar(worker, handtag)) === 1);
      await handtag.signal(SIGNAL.notiserFinns);
      await tills('den andra rundan är klar', async () => (await antalTimrar(worker, handtag)) === 2);
      return handtag;
    },
  },
  {
    namn: 'utskick-byter-korning-mellan-tva-brev',
    aktiviteter: () => ({
      samlaBrev: iTurOrdning({ attSkicka: ['a', 'b', 'c', 'd', 'e', 'f'], vantaMs: LANGE_MS }),
      skickaBrev: iTurOrdning<undefined>(ApplicationFailure.nonRetryable('550'), undefined),
    }),
    spela: async (worker) => {
      const handtag = await starta(worker, WORKFLOW.utskick, { kommunId: KOMMUN, handelserPerKorning: 20 });
      await tills('körningen har bytts', async () => (await handtag.describe()).status.name === 'CONTINUED_AS_NEW');
      await worker.klient.workflow.getHandle(handtag.workflowId).terminate('Inspelningen är klar.');
      return handtag;
    },
  },
  {
    namn: 'rapportering-rapporterar-av-tid-och-av-vackning',
    aktiviteter: () => ({ rapportera: iTurOrdning({ vantaMs: 1_000 }, { vantaMs: LANGE_MS }) }),
    spela: async (worker) => {
      const handtag = await starta(worker, WORKFLOW.rapportering, { kommunId: KOMMUN });
      await tills('den andra väntan har börjat', async () => (await antalTimrar(worker, handtag)) === 2);
      await handtag.signal(SIGNAL.dagsAttRapportera);
      await tills('den tredje väntan har börjat', async () => (await antalTimrar(worker, handtag)) === 3);
      return handtag;
    },
  },
  {
    namn: 'rapportering-byter-korning',
    aktiviteter: () => ({ rapportera: iTurOrdning({ vantaMs: 1_000 }) }),
    spela: async (worker) => {
      const handtag = await starta(worker, WORKFLOW.rapportering, { kommunId: KOMMUN, handelserPerKorning: 20 });
      await tills('körningen har bytts', async () => (await handtag.describe()).status.name === 'CONTINUED_AS_NEW');
      await worker.klient.workflow.getHandle(handtag.workflowId).terminate('Inspelningen är klar.');
      return handtag;
    },
  },
  {
    namn: 'avstamning-rattar-och-rapporterar',
    aktiviteter: () => ({ stamAv: iTurOrdning({ startade: 2, vackta: 1, fastnade: 0, avslutade: 0 }) }),
    spela: async (worker) => {
      const handtag = await starta(worker, WORKFLOW.avstamning, null);
      await handtag.result();
      return handtag;
    },
  },
];
