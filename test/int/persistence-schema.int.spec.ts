import { LagretOtillgangligt } from '#application';
import { avdrift, migrera, oppnaLager } from '#persistence';
import { MIGRATIONER } from '../../libs/persistence/src/migrations';
import { nyDatabas, somSuperuser, type Testdatabas } from '../support/databas';

describe('Schemat', () => {
  let databas: Testdatabas;

  beforeEach(async () => {
    databas = await nyDatabas();
  });
  afterEach(() => databas.stang());

  const oppna = (url: string) => oppnaLager({ url, klocka: 'system', poolstorlek: 1 });

  it('är efter migreringarna precis det som radklasserna beskriver', async () => {
    expect(await avdrift(databas.ownerUrl)).toEqual([]);
  });

  it('visar avdrift när en kolumn, ett index eller en nyckel skiljer', async () => {
    for (const sats of [
      'ALTER TABLE revisionsarenden ADD COLUMN extra text',
      'DROP INDEX ix_bevakningar_befattning',
      'ALTER TABLE kvitton DROP CONSTRAINT uq_kvitton_steg',
      'ALTER TABLE handelser ALTER COLUMN tid DROP NOT NULL',
    ]) {
      const fore = (await avdrift(databas.ownerUrl)).length;
      await somSuperuser(databas, sats);
      expect((await avdrift(databas.ownerUrl)).length).toBeGreaterThan(fore);
    }
  });

  it('migreras en gång också när flera försöker samtidigt', async () => {
    await somSuperuser(databas, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public AUTHORIZATION pg_database_owner');
    await somSuperuser(databas, 'GRANT USAGE ON SCHEMA public TO PUBLIC');
    const korda = await Promise.all([migrera(databas.ownerUrl), migrera(databas.ownerUrl), migrera(databas.ownerUrl)]);
    expect(korda.map(({ length }) => length).sort()).toEqual([0, 0, MIGRATIONER.length]);
    expect(await avdrift(databas.ownerUrl)).toEqual([]);
  });

  it('öppnas av de två kontona', async () => {
    for (const url of [databas.appUrl, databas.workerUrl]) {
      const lager = await oppna(url);
      await lager.halsa();
      await lager.stang();
    }
  });

  it('öppnas inte av ägaren, av en superuser eller av den som går förbi radskyddet', async () => {
    await expect(oppna(databas.ownerUrl)).rejects.toThrow(/äger tabellerna/);
    const superuser = new URL(process.env['TEST_OWNER_URL'] ?? '');
    superuser.pathname = new URL(databas.ownerUrl).pathname;
    await expect(oppna(superuser.href)).rejects.toThrow(/superuser/);

    const roll = new URL(databas.appUrl);
    roll.username = `test_forbi_${roll.pathname.slice(-12)}`;
    await somSuperuser(databas, `CREATE ROLE ${roll.username} LOGIN BYPASSRLS PASSWORD '${roll.password}'`);
    await expect(oppna(roll.href)).rejects.toThrow(/BYPASSRLS/);
    await somSuperuser(databas, `DROP ROLE ${roll.username}`);
  });

  it('öppnas inte när databasen är tom eller ligger efter, och felet är en rad som säger vad som ska göras', async () => {
    await somSuperuser(databas, `DELETE FROM migrationer WHERE name LIKE 'Rattigheter%'`);
    await expect(oppna(databas.appUrl)).rejects.toThrow(/^Databasen saknar Rattigheter\d+\. Kör migreringarna .*\.$/);
    await somSuperuser(databas, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await expect(oppna(databas.appUrl)).rejects.toThrow(/^Databasen är tom\. Kör migreringarna .*\.$/);
  });

  it('öppnas inte när bekräftade ändringar kan gå förlorade', async () => {
    const namn = new URL(databas.ownerUrl).pathname.slice(1);
    await somSuperuser(databas, `ALTER DATABASE ${namn} SET synchronous_commit = off`);
    await expect(oppna(databas.appUrl)).rejects.toThrow(/synchronous_commit=off/);
  });

  it('kan inte nås när servern är borta', async () => {
    const borta = new URL(databas.appUrl);
    borta.port = '1';
    await expect(oppna(borta.href)).rejects.toBeInstanceOf(LagretOtillgangligt);
  });
});
