import type { OmraknatKvitto, VisatKvitto } from '#application';
import type { KvittoSvar, OmraknatKvittoSvar } from '#contracts';

/** A receipt as the API shows it, with its answer to "Varför fick jag det här?". */
export const kvittosvar = ({ kvitto, varfor, uppskjutningar }: VisatKvitto): KvittoSvar => ({
  ...kvitto,
  varfor,
  uppskjutningar,
});

/** The same, with what it gives when it is worked out again. */
export const omraknatKvittosvar = (visat: OmraknatKvitto): OmraknatKvittoSvar => ({
  ...kvittosvar(visat),
  omraknat: visat.omraknat,
});
