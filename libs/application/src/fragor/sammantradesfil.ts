import { datumIStockholm, verksammaOrgan, type Inlastrad, type Organ } from '#domain';
import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { fangaAvslag, type Svar } from '../avslag';
import type { Filrad, Lager, Radfel, Tolkning } from '../portar';

/** A file as it would be read in, and what must be mended first. */
export type TolkadFil = Readonly<{ rader: readonly Inlastrad[]; fel: readonly Radfel[] }>;

/** Recognises which organ each row of a file is about. Writes nothing: what comes out is what `lasInSammantraden` takes. */
export function tolkaFil(
  lager: Lager,
  aktor: Aktor,
  { tolkning, organId }: Readonly<{ tolkning: Tolkning; organId: string | null }>,
): Promise<Svar<TolkadFil>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'sammantrade.andra');
    const organ = await lager.iTransaktion(aktor.kommunId, async (t) =>
      verksammaOrgan(await t.organisation.hamta(), datumIStockholm(await t.nu())),
    );
    const kanda = tolkning.rader.map((rad) => ({ rad, organId: organId ?? finnOrgan(rad, organ)?.id ?? null }));
    return {
      rader: kanda.flatMap(({ rad, organId: id }) => (id === null ? [] : [inlastrad(rad, id)])),
      fel: [...tolkning.fel, ...kanda.flatMap(({ rad, organId: id }) => (id === null ? [okant(rad)] : []))],
    };
  });
}

const inlastrad = ({ rad: _rad, organ: _organ, ...dagar }: Filrad, organId: string): Inlastrad => ({
  organId,
  ...dagar,
});

/** By its name, its abbreviation, or a summary that begins with either. */
function finnOrgan({ organ: text }: Filrad, organ: readonly Organ[]): Organ | undefined {
  const sokt = (text ?? '').toLowerCase();
  const namn = ({ namn, forkortning }: Organ): readonly string[] =>
    [namn, forkortning ?? ''].filter((n) => n !== '').map((n) => n.toLowerCase());
  return organ.find((o) => namn(o).includes(sokt)) ?? organ.find((o) => namn(o).some((n) => sokt.startsWith(`${n} `)));
}

const okant = ({ rad, organ }: Filrad): Radfel => ({
  rad,
  text: `”${organ ?? ''}” är inget organ i kommunen. Skriv namnet eller förkortningen, eller välj organ för hela filen.`,
});
