import type { VisatKvitto } from '#application';
import type { KvittoSvar } from '#contracts';

/** A receipt as the API shows it, with its answer to "Varför fick jag det här?". */
export const kvittosvar = ({ kvitto, varfor }: VisatKvitto): KvittoSvar => ({ ...kvitto, varfor });
