import { beslut, type Hinder, type Utfall } from '../hinder';
import { svensktDatum, type Datum } from '../kalender';
import { gallerDen, overlappar } from './galler';
import type { OrganisationHandelse } from './handelser';
import { baklanges, indragen, okandPerson } from './hinder-organisation';
import type { Organisationslage } from './lage';
import type { Innehav, Organisation } from './organisation';

export type Tilltrada = Omit<Innehav, 'id'>;

/** Somebody begins on a post, for good or as tillförordnad. At most one of each at a time. */
export function tilltrada(
  kommando: Tilltrada,
  finnsPersonen: boolean,
  s: Organisationslage,
): Utfall<OrganisationHandelse> {
  const { organisation } = s;
  const post = organisation.befattningar.find((b) => b.id === kommando.befattningId);
  const hinder = [
    ...(post === undefined ? [] : indragen(post, kommando.from)),
    ...okandPerson(finnsPersonen),
    ...baklanges(kommando),
    ...upptagen(organisation, { ...kommando, id: '' }),
  ];
  return beslut(hinder, { typ: 'innehavTilltratt', id: s.nyttId(), ...kommando });
}

export type Frantrada = Readonly<{ befattningId: string; personId: string; tom: Datum }>;

/** Somebody leaves a post, with the last day. What lies on it goes on to the next holder, or to the superior. */
export function frantrada(
  { befattningId, personId, tom }: Frantrada,
  s: Organisationslage,
): Utfall<OrganisationHandelse> {
  const innehav = detInnehavet(s.organisation, { befattningId, personId }, s.idag);
  if (innehav === null) return beslut(inteInnehavare());
  const hinder = [...baklanges({ from: innehav.from, tom }), ...upptagen(s.organisation, { ...innehav, tom })];
  return beslut(hinder, { typ: 'innehavFrantratt', id: innehav.id, tom });
}

/** The holding that a person has today, or else will have. */
function detInnehavet(
  { innehav }: Organisation,
  { befattningId, personId }: Omit<Frantrada, 'tom'>,
  idag: Datum,
): Innehav | null {
  const egna = innehav.filter((i) => i.befattningId === befattningId && i.personId === personId);
  return egna.find(gallerDen(idag)) ?? egna.find((i) => i.from > idag) ?? null;
}

const inteInnehavare = (): Hinder[] => [
  {
    kod: 'INTE_INNEHAVARE',
    text: 'Personen innehar inte befattningen, vare sig nu eller senare.',
    fix: 'Kontrollera vem som innehar befattningen.',
  },
];

function upptagen({ innehav }: Organisation, nytt: Innehav): Hinder[] {
  const hindrar = innehav.find(
    (i) =>
      i.id !== nytt.id &&
      i.befattningId === nytt.befattningId &&
      i.tillforordnad === nytt.tillforordnad &&
      overlappar(i, nytt),
  );
  if (hindrar === undefined) return [];
  const slut = hindrar.tom === null ? 'tills vidare' : `till och med ${svensktDatum(hindrar.tom)}`;
  return [
    {
      kod: 'INNEHAV_OVERLAPPAR',
      text: `Befattningen har redan en innehavare från ${svensktDatum(hindrar.from)} ${slut}.`,
      fix: 'Avsluta det innehavet först, eller ange den nya som tillförordnad.',
    },
  ];
}
