import { startaMotor, tillstandsmapp, vakta, type Motor } from '#local';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

declare global {
  var testmotor: Readonly<{ motor: Motor; mapp: string }> | undefined;
}

/**
 * Starts the whole engine once, for every project that needs services, in a folder and on ports of its own. Specs find
 * it through the environment: TEST_ADRESSER is everything (`Adresser` of #local as JSON).
 */
export default async function globalSetup(): Promise<void> {
  const mapp = mkdtempSync(join(tmpdir(), 'revisionsvakt-test-'));
  const losenord = sammaLosenord(mapp);
  vakta(tillstandsmapp(mapp));
  const motor = await startaMotor({ tillstand: mapp, portar: 'lediga' });
  globalThis.testmotor = { motor, mapp };
  process.env['TEST_ADRESSER'] = JSON.stringify(motor.adresser);
  process.env['TEST_OWNER_URL'] = motor.adresser.databasAdmin;
  process.env['TEST_ROLL_LOSENORD'] = losenord;
  process.env['TEMPORAL_ADDRESS'] = motor.adresser.temporal;
}

/** Databases that specs make on the server share the engine's accounts, so these get one known password beforehand. */
function sammaLosenord(mapp: string): string {
  const losenord = randomBytes(24).toString('base64url');
  const hemligheter = Object.fromEntries(
    ['postgres', 'agare', 'app', 'worker', 'kakor'].map((namn) => [namn, losenord] as const),
  );
  writeFileSync(join(mapp, 'hemligheter.json'), JSON.stringify(hemligheter), { mode: 0o600 });
  return losenord;
}
