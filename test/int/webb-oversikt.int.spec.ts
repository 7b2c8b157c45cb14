import { rapportera } from '#application';
import type { Roll } from '#domain';
import { inlastApikommun } from '../support/apikommun';
import { Surfare } from '../support/surfare';
import { testwebb, type Testwebb } from '../support/testwebb';
import { Arendeforare } from '../support/webbarende';

describe('Översikten och rapporterna', () => {
  let webb: Testwebb;
  let forare: Arendeforare;

  beforeAll(async () => {
    webb = await testwebb();
    forare = new Arendeforare(webb.lager, await inlastApikommun(webb.lager, webb.issuer));
    await forare.medAtgard();
    await forare.registrera({ titel: 'Granskning av löner' });
    await forare.dag('2025-04-02');
    await rapportera(webb.lager.worker.lager, forare.kommun.id, () => undefined);
  });
  afterAll(() => webb.stang());

  const inloggad = async (roll: Roll) => {
    const person = new Surfare(webb.adress);
    return { person, start: await person.loggaIn(forare.kommun.subjekt(roll)) };
  };

  it('är där KS-kansliet börjar, med det som är försenat först', async () => {
    const { start } = await inloggad('KS_KANSLI');
    expect(start.url.pathname).toBe('/oversikt');
    expect(start.text).toContain('2 svar är försenade.');
    expect(start.text).toContain('Granskning av löner');
    expect(start.text).toContain('Socialnämnden har flest öppna åtgärder, 1, varav 0 försenade.');
    expect(Buffer.byteLength(start.text)).toBeLessThan(60_000);
  });

  it('är inte för andra', async () => {
    for (const roll of ['REVISOR', 'FORVALTNINGSJURIST', 'ENHETSCHEF'] as const) {
      const { person } = await inloggad(roll);
      expect((await person.oppna('/oversikt')).status).toBe(403);
    }
  });

  it('läser rapporterna som de frystes', async () => {
    const { person } = await inloggad('KS_KANSLI');
    const lista = await person.oppna('/rapporter');
    const [, vag = ''] = /href="(\/rapporter\/[0-9a-f-]{36})"/.exec(lista.text) ?? [];
    const rapport = await person.oppna(vag);
    expect(rapport.text).toContain('Socialnämnden: revision, kvartal 1 2025');
    expect((await person.oppna('/rapporter?slag=AR')).text).toContain('Ingen rapport är gjord än.');
    const { person: revisor } = await inloggad('REVISOR');
    expect((await revisor.oppna(vag)).status).toBe(403);
  });
});
