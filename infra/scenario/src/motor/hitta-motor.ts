import { korandeAdresser, startaMotor, tillstandsmapp, tom, type Adresser } from '#local';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Motorplats = Readonly<{ adresser: Adresser; slapp: () => Promise<void> }>;

/** The engine that runs, or one started for this run alone, which leaves nothing behind. */
export async function hittaMotor(sag: (rad: string) => void, avbryt: AbortSignal): Promise<Motorplats> {
  const adresser = korandeAdresser();
  if (adresser !== null) return { adresser, slapp: () => Promise.resolve() };
  sag('Ingen motor kör. Startar en för den här körningen …');
  const tillstand = tillstandsmapp(mkdtempSync(join(tmpdir(), 'revisionsvakt-scenario-')));
  const motor = await startaMotor({ tillstand: tillstand.mapp, portar: 'lediga', sag, avbryt }).catch(
    (fel: unknown) => {
      tom(tillstand);
      throw fel;
    },
  );
  return {
    adresser: motor.adresser,
    slapp: async () => {
      await motor.stoppa();
      tom(tillstand);
    },
  };
}
