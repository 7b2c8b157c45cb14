import { rmSync } from 'node:fs';

/** Stops what global-setup started and leaves no process and no database behind. */
export default async function globalTeardown(): Promise<void> {
  const korande = globalThis.testmotor;
  if (korande === undefined) return;
  await korande.motor.stoppa();
  rmSync(korande.mapp, { recursive: true, force: true });
}
