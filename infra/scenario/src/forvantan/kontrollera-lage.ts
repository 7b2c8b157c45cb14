import { losReferenser } from '../format/referens';
import type { Forvantan } from '../format/forvantan';
import type { Steg } from '../format/steg';
import type { Vag } from '../lasning/kalla';
import { losningI } from '../spelning/gor-handling';
import type { Rum } from '../spelning/rum';
import { jamfor } from './jamfor';

/** Checks what the step says of the case as it now stands, and of its log. */
export async function kontrolleraLage(rum: Rum, steg: Steg, vag: Vag): Promise<void> {
  const { forvanta } = steg;
  if (forvanta?.svarStatus !== undefined || forvanta?.arende !== undefined) await kontrolleraArende(rum, steg, vag);
  if (forvanta?.handelser === undefined) return;
  await kontrolleraHandelser(rum, steg.arende, forvanta.handelser, [...vag, 'handelser']);
}

async function kontrolleraArende(rum: Rum, { forvanta, arende: organ }: Steg, vag: Vag): Promise<void> {
  const { arende } = await rum.arenden.las(organ);
  const svarStatus = forvanta?.svarStatus ?? arende.svarStatus;
  if (arende.svarStatus !== svarStatus) {
    rum.felat([...vag, 'svarStatus'], `Väntade att ärendet skulle vara ${svarStatus}. Det är ${arende.svarStatus}.`);
  }
  const losta = losReferenser(forvanta?.arende ?? {}, losningI(rum, arende));
  for (const skillnad of jamfor(losta, arende)) rum.felat([...vag, 'arende', ...skillnad.vag], skillnad.text);
}

async function kontrolleraHandelser(
  rum: Rum,
  organ: string | undefined,
  vantade: NonNullable<Forvantan['handelser']>,
  vag: Vag,
): Promise<void> {
  const logg = await rum.arenden.handelser(organ);
  for (const [typ, antal] of Object.entries(vantade)) {
    const blev = typ === 'totalt' ? logg.length : logg.filter(({ handelse }) => handelse.typ === typ).length;
    if (blev === antal) continue;
    const vad = typ === 'totalt' ? 'händelser' : `händelser ${typ}`;
    rum.felat([...vag, typ], `Väntade ${String(antal)} ${vad}. Ärendet har ${String(blev)}.`);
  }
}
