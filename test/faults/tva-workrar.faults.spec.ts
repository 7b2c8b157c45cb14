import { arendeWorkflowId } from '#contracts/workflows';
import { tidpunkt } from '#domain';
import { Client, Connection } from '@temporalio/client';
import type { Apiklient } from '../support/api-klient';
import { egenMotor, fraga, spelaTill, stegaTill, tillsDetVilar, type EgenMotor } from '../support/egen-motor';
import { startaApi, startaWorker, type EgenProcess } from '../support/egen-process';
import { motorkommun, nyttArendeOverHttp, type Motorkommun } from '../support/motorkommun';
import { brevOchPost, utfall } from '../support/utfall';

const MANDAG = tidpunkt('2025-01-20T07:00:00.000Z');
const SLUT = tidpunkt('2025-02-20T10:00:00.000Z');
const ANTAL = 20;

jest.setTimeout(180_000);

describe('Två workrar samtidigt', () => {
  let motor: EgenMotor;
  let kommun: Motorkommun;
  let jurist: Apiklient;
  let arenden: readonly string[];
  let processer: readonly EgenProcess[];

  beforeAll(async () => {
    motor = await egenMotor();
    processer = await Promise.all([
      startaApi(motor.adresser),
      startaWorker(motor.adresser),
      startaWorker(motor.adresser),
    ]);
    kommun = await motorkommun(motor.adresser);
    jurist = await kommun.jurist();
    arenden = await Promise.all(Array.from({ length: ANTAL }, () => nyttArendeOverHttp(jurist, kommun)));
    await tillsDetVilar(motor.adresser, kommun.id);
  });
  afterAll(async () => {
    await Promise.all(processer.map((process) => process.stoppa()));
    await motor.stang();
  });

  /** How many times each case has been woken, by the engine's own history. */
  async function vackningar(): Promise<readonly number[]> {
    const connection = await Connection.connect({ address: motor.adresser.temporal });
    try {
      const klient = new Client({ connection });
      return await Promise.all(
        arenden.map(async (id) => {
          const { events } = await klient.workflow.getHandle(arendeWorkflowId(id)).fetchHistory();
          return (events ?? []).filter(({ workflowExecutionSignaledEventAttributes: signal }) => Boolean(signal))
            .length;
        }),
      );
    } finally {
      await connection.close();
    }
  }

  it('varje rad i utkorgen lämnas över en gång', async () => {
    expect(await vackningar()).toEqual(Array(ANTAL).fill(1));
    await stegaTill(motor.adresser, kommun.id, MANDAG);
    expect(await vackningar()).toEqual(Array(ANTAL).fill(2));
  });

  it('varje steg får ett kvitto och varje person ett brev om dagen', async () => {
    await spelaTill(motor.adresser, kommun.id, SLUT);
    const { kvitton, brev } = await utfall(motor.adresser, kommun);
    expect(kvitton.length).toBeGreaterThan(ANTAL);
    expect(kvitton.length % ANTAL).toBe(0);
    const dagar = brev.filter((rad) => rad.includes('SAMMANFATTNING')).map((rad) => rad.replace(/ \w+ \d+$/, ''));
    expect(new Set(dagar).size).toBe(dagar.length);
    const bokfort = await brevOchPost(motor.adresser, kommun);
    expect(bokfort.post).toEqual(bokfort.brev);
  });

  it('en rad som lämnas över igen, för att relät dog innan den ströks, gör ingenting igen', async () => {
    const fore = await utfall(motor.adresser, kommun);
    const post = await brevOchPost(motor.adresser, kommun);
    await fraga(
      motor.adresser,
      `INSERT INTO utkorg (kommun_id, slag, mal_id)
       SELECT kommun_id, 'ARENDE', id FROM revisionsarenden WHERE kommun_id = $1 UNION ALL SELECT $1, 'UTSKICK', $1`,
      kommun.id,
    );
    const vackta = await vackningar();
    await tillsDetVilar(motor.adresser, kommun.id);
    expect(await vackningar()).toEqual(vackta.map((antal) => antal + 1));
    expect(await utfall(motor.adresser, kommun)).toEqual(fore);
    expect(await brevOchPost(motor.adresser, kommun)).toEqual(post);
  });
});
