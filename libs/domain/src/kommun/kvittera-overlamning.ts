import { beslut, type Hinder, type Utfall } from '../hinder';
import { svensktDatum, type Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';

/** When and by whom an överlämning was acknowledged. */
export type Overlamningskvittens = Readonly<{ datum: Datum; avPersonId: string }>;

/** `id` is the organ. */
export type OverlamningKvitterad = Readonly<{ typ: 'overlamningKvitterad'; id: string; overlamningsdag: Datum }> &
  Overlamningskvittens;

/** One överlämning of an organ as it stands: whether its pack has been made, which is the last one, and whether it is done. */
export type Overlamningslage = Readonly<{
  organId: string;
  overlamningsdag: Datum;
  gjord: boolean;
  senaste: Datum | null;
  kvitterad: Overlamningskvittens | null;
}>;

/** The ordförande acknowledges what was handed over, and by that confirms the open cases (domain 2.7, peers F13). */
export const kvitteraOverlamning = (lage: Overlamningslage, s: Sammanhang): Utfall<OverlamningKvitterad> =>
  beslut([...saknas(lage), ...avlost(lage), ...redanKvitterad(lage)], {
    ...{ typ: 'overlamningKvitterad', id: lage.organId, overlamningsdag: lage.overlamningsdag },
    ...{ datum: s.idag, avPersonId: s.personId },
  });

function saknas({ gjord, overlamningsdag }: Overlamningslage): Hinder[] {
  if (gjord) return [];
  return [
    {
      kod: 'OVERLAMNING_SAKNAS',
      text: `Organet har ingen överlämning från ${svensktDatum(overlamningsdag)}.`,
      fix: 'Ange den dag som står i överlämningen.',
    },
  ];
}

function avlost({ senaste, overlamningsdag }: Overlamningslage): Hinder[] {
  if (senaste === null || senaste <= overlamningsdag) return [];
  return [
    {
      kod: 'OVERLAMNING_AVLOST',
      text: `Det finns en senare överlämning, från ${svensktDatum(senaste)}.`,
      fix: 'Läs och kvittera den senare.',
    },
  ];
}

function redanKvitterad({ kvitterad }: Overlamningslage): Hinder[] {
  if (kvitterad === null) return [];
  return [
    {
      kod: 'OVERLAMNING_REDAN_KVITTERAD',
      text: `Överlämningen kvitterades ${svensktDatum(kvitterad.datum)}.`,
      fix: 'Inget mer behöver göras.',
    },
  ];
}
