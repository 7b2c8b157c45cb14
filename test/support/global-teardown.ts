import { tillstandsmapp, tom } from '#local';

/** Stops what global-setup started and leaves no process and no database behind. */
export default async function globalTeardown(): Promise<void> {
  const korande = globalThis.testmotor;
  if (korande === undefined) return;
  await korande.motor.stoppa();
  tom(tillstandsmapp(korande.mapp));
}
