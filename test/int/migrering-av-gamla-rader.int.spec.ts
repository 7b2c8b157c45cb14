import { DataSource } from 'typeorm';
import { Organremisser1764001100300 } from '../../libs/persistence/src/migrations/1764001100300-organremisser';
import { inlastApikommun } from '../support/apikommun';
import { somSuperuser } from '../support/databas';
import { testlager, type Testlager } from '../support/testlager';
import { Arendeforare } from '../support/webbarende';

describe('Ärenden från före remisser mellan nämnder', () => {
  let lager: Testlager;
  let forare: Arendeforare;
  let agaren: DataSource;

  beforeAll(async () => {
    lager = await testlager();
    forare = new Arendeforare(lager, await inlastApikommun(lager, 'https://login.example'));
    agaren = await new DataSource({ type: 'postgres', url: lager.databas.ownerUrl }).initialize();
  });
  afterAll(async () => {
    await agaren.destroy();
    await lager.stang();
  });

  it('får veta att de varken har frågat eller blivit tillfrågade, och går att arbeta vidare med', async () => {
    const arendeId = await forare.registrera();
    const gamla = `UPDATE revisionsarenden SET tillstand = tillstand - 'overordnat' - 'organremisser' WHERE id = $1`;
    await somSuperuser(lager.databas, gamla, arendeId);

    await agaren.transaction(async ({ queryRunner }) => {
      if (queryRunner !== undefined) await new Organremisser1764001100300().up(queryRunner);
    });

    expect((await forare.visa(arendeId)).arende).toMatchObject({ overordnat: null, organremisser: [] });
    await forare.gor('REGISTRATOR', 'registrera', { arendeId }, { dnr: 'SN 2025/1' });
    expect((await forare.visa(arendeId)).arende.svarStatus).toBe('REGISTRERAD');
  });
});
