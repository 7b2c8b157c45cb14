import { existsSync } from 'node:fs';
import { Startfel } from '#integrations/process';

/** Throws `Startfel` when the workflows have not been built. */
export function kravPaket(fil: string): void {
  if (existsSync(fil)) return;
  throw new Startfel(`Workern kan inte starta. Arbetsflödena är inte byggda (${fil} saknas): kör npm run build.`);
}
