import { RATTER } from '#application';
import { ROLLER, type Roll } from '#domain';
import { randomUUID } from 'node:crypto';
import { OPERATIONER } from '../../apps/api/src/operationer/alla-operationer';
import type { Operation } from '../../apps/api/src/operationer/operation';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

const farEnligtTabellen = (roll: Roll, { ratt }: Operation): boolean => {
  if (ratt === 'OPPEN' || ratt === 'INLOGGAD') return true;
  const roller: readonly Roll[] = RATTER[ratt].roller;
  return roller.includes(roll);
};

describe('Varje väg i API:t och varje roll', () => {
  let api: Testapi;

  beforeAll(async () => {
    api = await testapi();
  });
  afterAll(() => api.stang());

  // Ids that do not exist and a body that is none: whoever has the right gets past it and is told something else.
  const fraga = (operation: Operation, token: string | undefined): Promise<Httpsvar> =>
    api.anropa(
      operation.metod,
      operation.vag.replaceAll(/\{\w+\}/g, () => randomUUID()),
      {
        token,
        ...(operation.metod === 'POST' ? { kropp: '[]', huvud: { 'content-type': 'application/json' } } : {}),
      },
    );

  const slag = ({ status, kropp }: Httpsvar): string =>
    status === 403 ? (String(kropp['type']).split(':').at(-1) ?? '') : 'släpptes fram';

  it.each(OPERATIONER.operationer.map((operation) => [`${operation.metod} ${operation.vag}`, operation] as const))(
    '%s släpper fram just dem som rättighetstabellen säger',
    async (_, operation) => {
      const utfall = await Promise.all(
        ROLLER.map(async (roll) => [roll, slag(await fraga(operation, await api.token(roll)))] as const),
      );
      const vantat = ROLLER.map((roll) => [roll, farEnligtTabellen(roll, operation) ? 'släpptes fram' : 'role']);
      expect(utfall).toEqual(vantat);
    },
  );

  it('bara hälsa, API-uppgifter och dokumentation svarar den som inte är inloggad', async () => {
    const svar = await Promise.all(
      OPERATIONER.operationer.map(async (operation) => [operation.vag, (await fraga(operation, undefined)).status]),
    );
    expect(svar.filter(([, status]) => status !== 401)).toEqual([
      ['/api/v1/api-info', 200],
      ['/api/v1/openapi.json', 200],
      ['/api/v1/dokumentation', 200],
      ['/livez', 200],
      ['/readyz', 200],
    ]);
  });

  it('ett nej säger vilka som har rätten', async () => {
    const svar = await api.get('SYSTEMADMINISTRATOR', 'revisionsarenden');
    expect(svar.kropp).toMatchObject({ status: 403, title: 'Du har inte rätt att göra det här' });
    expect(svar.kropp['detail']).toContain('förvaltningsjurist');
  });
});
