import 'reflect-metadata';
import { SIDRATT } from './session/ratt';
import { SIDOR } from './webb.module';

/** Nest's own name for what a method answers to. */
const METOD = 'method';

describe('Sidorna', () => {
  const handlare = SIDOR.flatMap((sida) =>
    Object.getOwnPropertyNames(sida.prototype)
      .map((namn) => ({
        namn: `${sida.name}.${namn}`,
        funktion: Reflect.get(sida.prototype, namn) as object | undefined,
      }))
      .filter(({ funktion }) => funktion !== undefined && Reflect.hasMetadata(METOD, funktion)),
  );

  it('finns', () => {
    expect(handlare.length).toBeGreaterThan(8);
  });

  it.each(handlare)('$namn säger vem som får se den', ({ funktion }) => {
    expect(typeof Reflect.getMetadata(SIDRATT, funktion ?? {})).toBe('string');
  });
});
