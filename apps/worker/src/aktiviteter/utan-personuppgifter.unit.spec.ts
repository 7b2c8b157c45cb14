import { ApplicationFailure } from '@temporalio/common';
import { BrevetTogsInteEmot } from '#application';
import { utanPersonuppgifter } from './utan-personuppgifter';

class Dubblett extends Error {
  override readonly name = 'Dubblett';
  readonly code = '23505';
}

describe('Det som en aktivitet kastar', () => {
  it('bär namn, kod och plats men aldrig felets text', async () => {
    const orsak = Object.assign(new Error('550 <nagon@kommun.example> okänd'), { code: 'EENVELOPE' });
    const fel = await felet(new Dubblett('nyckeln (epost)=(nagon@kommun.example) finns', { cause: orsak }));
    expect(fel.message).toBe('Dubblett 23505 < Error EENVELOPE');
    expect(fel.type).toBe('Dubblett');
    expect(fel.stack).toContain('utan-personuppgifter.unit.spec');
    expect(JSON.stringify([fel.message, fel.stack, fel.cause, fel.details])).not.toContain('nagon');
  });

  it('får försökas igen, utom när en e-postserver har sagt nej för gott', async () => {
    const fel = [new Error('x'), new BrevetTogsInteEmot('421'), new BrevetTogsInteEmot('550')];
    const slut = await Promise.all(fel.map(async (ett) => (await felet(ett)).nonRetryable));
    expect(slut).toEqual([false, false, true]);
  });

  it('är inte i vägen för ett svar', async () => {
    expect(await utanPersonuppgifter((n: number) => Promise.resolve(n + 1))(1)).toBe(2);
  });
});

async function felet(kastat: Error): Promise<ApplicationFailure> {
  try {
    await utanPersonuppgifter(() => Promise.reject(kastat))();
  } catch (fel) {
    if (fel instanceof ApplicationFailure) return fel;
  }
  throw new Error('inget ApplicationFailure kastades');
}
