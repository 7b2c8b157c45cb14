import type { Del } from '#local';
import { lasScenario, skrivFel, spelaScenario } from '#scenario';
import { join } from 'node:path';
import { egenMotor, GRUNDDELAR, type EgenMotor } from '../support/egen-motor';

const LERBACKA = join(__dirname, '../../infra/scenario/scenarier/lerbacka-2026.yaml');

jest.setTimeout(300_000);

describe('delar som dör mitt i ett scenario', () => {
  let egen: EgenMotor;
  beforeAll(async () => {
    egen = await egenMotor([...GRUNDDELAR, 'worker', 'api']);
  });
  afterAll(() => egen.stang());

  it('ändrar ingenting i vad det blir', async () => {
    const { motor, adresser } = egen;
    const omstarter: Promise<void>[] = [];
    const doda = async (del: Del): Promise<void> => {
      await motor.process(del).kill9();
      await motor.process(del).start();
    };
    let rader = 0;
    const vidRad = new Map<number, Del>([
      [6, 'worker'],
      [14, 'api'],
      [22, 'databas'],
      [30, 'temporal'],
    ]);
    const utfall = await spelaScenario(lasScenario(LERBACKA), adresser, {
      beratta: () => {
        rader += 1;
        const del = vidRad.get(rader);
        if (del !== undefined) omstarter.push(doda(del));
      },
    });
    await Promise.all(omstarter);
    expect(utfall.fel.map(skrivFel)).toEqual([]);
    expect(omstarter).toHaveLength(4);
  });
});
