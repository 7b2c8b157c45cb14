import type { Client } from '@temporalio/client';
import type { Oversyn, Vakt } from '#application';
import type { Tidpunkt } from '#domain';
import type { Logg } from '#integrations';

/** The two sides of a reconciliation: the record (`nu`, `oversyn`) and the engine (`klient`, `vakt`). */
export type Avstamningsdelar = Readonly<{
  /** What the kommun's clock shows, so that it holds under the stepped clock too. */
  nu: (kommunId: string) => Promise<Tidpunkt>;
  oversyn: Oversyn;
  klient: Client;
  vakt: Vakt;
  logg: Logg;
}>;
