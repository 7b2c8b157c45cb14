import { tolkaFil, type Svar, type TolkadFil } from '#application';
import { Sammantradesfil } from '#contracts';
import type { Hinder } from '#domain';
import { tolkaSammantraden } from '#documents';
import type { z } from 'zod';
import type { Akt } from '../akter/akt';
import { kommunakt } from '../akter/kommunakt';
import { MOTEN, egnaOrgan } from './egna-organ';

const Inlasning = Sammantradesfil.omit({ format: true });

/** So many rows are told of at once: whoever has more has the wrong file. */
const FLEST_RADFEL = 20;

/** A calendar from a file or from the clipboard. What came from a file stands in the form afterwards, to be mended there. */
export const INLASNINGSAKT: Akt = kommunakt({
  ...{ kommando: 'lasInSammantraden', vag: 'sammantraden/las-in', hem: MOTEN, schema: Inlasning },
  underlag: (kommun) => kommun,
  namn: 'Läs in',
  rubrik: () => 'Läs in en mötesplan',
  ingress: () =>
    'En tabell med rubrikerna organ, datum, au, manusstopp, kallelse och justering (bara organ och datum behövs), eller en kalender från ett annat system (iCalendar).',
  falt: (kommun) => [
    {
      ...{ slag: 'LISTA', namn: 'organId', etikett: 'Nämnd' },
      hjalp: 'Välj om hela filen gäller en nämnd. Annars ska varje rad säga vilken.',
      alternativ: egnaOrgan(kommun),
    },
    {
      ...{ slag: 'TEXT', namn: 'text', etikett: 'Klistra in mötena', fil: ['.csv', '.ics'] },
      ...{ saknas: 'Klistra in möten eller välj en fil som inte är tom' },
    },
  ],
  sedan: [
    'Möten som redan finns känns igen och ändras. Möten som filen inte nämner står kvar.',
    'Är något fel läses ingenting in, och du får veta vilka rader som ska rättas.',
    'Planer som berörs räknas om.',
  ],
  klart: 'Mötena är inlästa',
  tolka: async (begaran, { lager, aktor }) =>
    rader(await tolkaFil(lager, aktor, tolkningen(begaran as z.infer<typeof Inlasning>))),
});

const tolkningen = ({ organId, text }: z.infer<typeof Inlasning>): Parameters<typeof tolkaFil>[2] => ({
  organId,
  tolkning: tolkaSammantraden(/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text) ? 'ICS' : 'CSV', text),
});

/** What the command takes; or every row to mend. */
function rader(svar: Svar<TolkadFil>): Svar<unknown> {
  if (!svar.ok) return svar;
  const { rader: lasta, fel } = svar.varde;
  if (fel.length === 0 && lasta.length > 0) return { ok: true, varde: { rader: lasta } };
  return { ok: false, avslag: { kod: 'HINDER', hinder: fel.length === 0 ? [INGA_RADER] : radfelen(fel) } };
}

const INGA_RADER: Hinder = { kod: 'INGA_RADER', text: 'Det finns inga möten i texten.', fix: 'Klistra in minst ett.' };

const radfelen = (fel: TolkadFil['fel']): readonly Hinder[] => [
  ...fel.slice(0, FLEST_RADFEL).map(({ rad, text }) => ({
    ...{ kod: 'RAD_FEL', text: `Rad ${String(rad)}: ${text}`, fix: 'Rätta raden nedan och läs in igen.' },
  })),
  ...(fel.length <= FLEST_RADFEL
    ? []
    : [
        {
          ...{ kod: 'FLER_RADER_FEL', text: `${String(fel.length - FLEST_RADFEL)} rader till är fel.` },
          fix: 'Kontrollera att det är rätt fil.',
        },
      ]),
];
