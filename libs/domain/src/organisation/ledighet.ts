import { beslut, type Hinder, type Utfall } from '../hinder';
import { svensktDatum, type Datum } from '../kalender';
import { overlappar } from './galler';
import type { OrganisationHandelse } from './handelser';
import { baklanges } from './hinder-organisation';
import type { Organisationslage } from './lage';
import type { Ledighet, Organisation } from './organisation';

export type AngeLedighet = Omit<Ledighet, 'id'>;

/** A person is away for a period. Why is nobody's business, and is not asked. */
export function angeLedighet(kommando: AngeLedighet, s: Organisationslage): Utfall<OrganisationHandelse> {
  const hinder = [...baklanges(kommando), ...redanLedig(s.organisation, kommando)];
  return beslut(hinder, { typ: 'ledighetAngiven', id: s.nyttId(), ...kommando });
}

export type AndraLedighet = Readonly<{ personId: string; from: Datum; tom: Datum }>;

/** A person is back on another day than was said. `from` tells which leave; its last day becomes `tom`. */
export function andraLedighet(
  { personId, from, tom }: AndraLedighet,
  { organisation }: Organisationslage,
): Utfall<OrganisationHandelse> {
  const ledighet = organisation.ledigheter.find((l) => l.personId === personId && l.from === from);
  if (ledighet === undefined) return beslut(ingenLedighet(from));
  const andra = { ...organisation, ledigheter: organisation.ledigheter.filter((l) => l !== ledighet) };
  const hinder = [...baklanges({ from, tom }), ...redanLedig(andra, { personId, from, tom })];
  return beslut(hinder, { typ: 'ledighetAndrad', id: ledighet.id, tom });
}

function redanLedig({ ledigheter }: Organisation, ny: AngeLedighet): Hinder[] {
  const hindrar = ledigheter.find((l) => l.personId === ny.personId && overlappar(l, ny));
  if (hindrar === undefined) return [];
  return [
    {
      kod: 'LEDIGHET_OVERLAPPAR',
      text: `Personen är redan ledig från ${svensktDatum(hindrar.from)} till och med ${svensktDatum(hindrar.tom)}.`,
      fix: 'Ändra den ledigheten, eller välj andra dagar.',
    },
  ];
}

const ingenLedighet = (from: Datum): Hinder[] => [
  {
    kod: 'LEDIGHET_SAKNAS',
    text: `Ingen ledighet börjar ${svensktDatum(from)}.`,
    fix: 'Ange den första dagen i den ledighet som ska ändras.',
  },
];
