import * as begaran from '#contracts';
import { laggTillLedigDag, taBortLedigDag, tillampaPaKalender, type KalenderHandelse, type Utfall } from '#domain';
import type { Transaktion } from '../portar';
import { kommunkommando } from './kommunkommando';

/** What is done with the kommun's working calendar (domain 4.4). */
export const KALENDERKOMMANDON = [
  kommunkommando({
    namn: 'laggTillLedigDag',
    resurs: 'kalender/lediga-dagar',
    ratt: 'kalender.andra',
    begaran: begaran.LedigDag,
    exempel: { datum: '2026-05-15' },
    rubrik: 'Lägg till en ledig dag',
    beskrivning:
      'Kommunen är ledig en vardag, till exempel en klämdag. Det som räknas i arbetsdagar räknas om i alla öppna ' +
      'ärenden; frister flyttas inte.',
    rorArenden: true,
    gor: async (t, { begaran }, s) => spara(t, laggTillLedigDag(begaran, s)),
  }),
  kommunkommando({
    namn: 'taBortLedigDag',
    resurs: 'kalender/borttagna-lediga-dagar',
    ratt: 'kalender.andra',
    begaran: begaran.LedigDag,
    exempel: { datum: '2026-05-15' },
    rubrik: 'Ta bort en ledig dag',
    beskrivning: 'Kommunen arbetar en dag som den har varit ledig. Lagens helgdagar går inte att ta bort.',
    rorArenden: true,
    gor: async (t, { begaran }, s) => spara(t, taBortLedigDag(begaran, s)),
  }),
];

async function spara(t: Transaktion, utfall: Utfall<KalenderHandelse>): Promise<Utfall<KalenderHandelse>> {
  if (utfall.ok)
    await t.organisation.sattKalender(utfall.handelser.reduce(tillampaPaKalender, await t.organisation.kalender()));
  return utfall;
}
