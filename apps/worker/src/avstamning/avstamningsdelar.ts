import type { Client } from '@temporalio/client';
import type { Lager, Oversyn, Vakt } from '#application';
import type { Logg } from '#integrations';

/** The two sides of a reconciliation: the record (`lager`, `oversyn`) and the engine (`klient`, `vakt`). */
export type Avstamningsdelar = Readonly<{ lager: Lager; oversyn: Oversyn; vakt: Vakt; klient: Client; logg: Logg }>;
