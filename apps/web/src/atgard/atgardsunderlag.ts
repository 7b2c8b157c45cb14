import type { Aktunderlag } from '#application';
import { Sidfel } from '../http/sidfel';
import type { Smula } from '../layout/brodsmulor';
import { atgardsvag } from '../layout/vagar';

/** One åtgärd, and what is needed to say something of it. */
export type Atgardsunderlag = Readonly<{
  vag: string;
  atgard: Aktunderlag['arende']['atgarder'][number];
  allt: Aktunderlag;
}>;

/** Picks the åtgärd of the address out of its case. Throws `Sidfel` when the case has none. */
export function atgardsunderlag(
  allt: Aktunderlag,
  { atgardId = '' }: Readonly<Record<string, string>>,
): Atgardsunderlag {
  const atgard = allt.arende.atgarder.find(({ id }) => id === atgardId);
  if (atgard === undefined) throw new Sidfel('FINNS_INTE');
  return { allt, atgard, vag: atgardsvag(allt.arende.id, atgardId) };
}

/** The way to a page about one åtgärd, for those who come from their tasks. */
export const atgardssmulor = ({ vag, atgard }: Atgardsunderlag, sida: Smula): readonly Smula[] => [
  { vag: '/uppgifter', namn: 'Mina uppgifter' },
  { vag, namn: atgard.beskrivning },
  { vag: `${vag}/${sida.vag}`, namn: sida.namn },
];
