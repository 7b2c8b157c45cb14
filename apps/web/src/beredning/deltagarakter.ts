import type { Aktunderlag } from '#application';
import type { RevisionsArende } from '#domain';
import type { Akt } from '../akter/akt';
import { omArendet } from '../akter/om-arendet';
import type { Alternativ, Fraga } from '../formular/falt';
import { textfraga } from '../formular/vanliga-fragor';

const person = (alternativ: readonly Alternativ[]): Fraga => ({
  ...{ slag: 'LISTA', namn: 'personId', etikett: 'Person', saknas: 'Välj person', alternativ },
});

/** Those who hold a post in the organ, each once, with the first of their posts to know them by. */
function innehavarna({ poster, arende }: Aktunderlag): readonly (Alternativ & Readonly<{ javig: boolean }>)[] {
  const iOrganet = poster.filter(({ organId }) => organId === null || organId === arende.organId);
  return [...new Set(iOrganet.map(({ innehavarId }) => innehavarId))].flatMap((personId) => {
    const post = iOrganet.find(({ innehavarId }) => innehavarId === personId);
    if (personId === null || post === undefined) return [];
    const etikett = `${post.innehavare ?? ''}, ${post.namn}`;
    return [{ varde: personId, etikett, javig: arende.javiga.includes(personId) }];
  });
}

const oppet = ({ avslut }: RevisionsArende): boolean => avslut === null;
const obesvarat = (arende: RevisionsArende): boolean =>
  arende.slag === 'SVAR' && arende.beslut === null && oppet(arende);

/** Who takes part in the case, and who may not (KL 6:28–32, ADR 25). */
export const DELTAGARAKTER: readonly Akt[] = [
  omArendet({
    ...{ kommando: 'ingaIGemensamt', vag: 'gemensamt/inga', namn: 'Svara gemensamt med andra nämnder' },
    rubrik: 'Ska nämnden svara gemensamt med andra?',
    falt: [],
    sedan: [
      'Nämnden svarar med samma text som de andra som har gått med. Diarienummer, beslut och expediering är dess egna.',
      'Du ser på planen vilken dag texten måste vara klar för alla.',
    ],
    klart: 'Nämnden svarar gemensamt',
    nar: (arende) => obesvarat(arende) && arende.gemensamtSedan === null,
  }),
  omArendet({
    ...{ kommando: 'lamnaGemensamt', vag: 'gemensamt/lamna', namn: 'Svara för sig' },
    rubrik: 'Varför ska nämnden svara för sig?',
    falt: [textfraga({ namn: 'skal', etikett: 'Skäl', saknas: 'Skriv varför nämnden svarar för sig' })],
    sedan: ['Det som är skrivet står kvar i ärendet.'],
    klart: 'Nämnden svarar för sig',
    nar: (arende) => obesvarat(arende) && arende.gemensamtSedan !== null,
  }),
  omArendet({
    ...{ kommando: 'anmalJav', vag: 'jav/anmal', namn: 'Registrera att någon är jävig' },
    rubrik: 'Vem är jävig?',
    ingress: 'Skriv inget skäl. Det hör till beslutet om jäv.',
    falt: (u) => [person(innehavarna(u).filter(({ javig }) => !javig))],
    sedan: [
      'Personen ser inte ärendet, får inga brev om det och kan inte göra något i det.',
      'Det som låg på personens befattning går till närmaste chef.',
    ],
    klart: 'Jävet är registrerat',
    nar: oppet,
  }),
  omArendet({
    ...{ kommando: 'havJav', vag: 'jav/hav', namn: 'Registrera att jävet har upphört' },
    rubrik: 'Vem är inte längre jävig?',
    falt: (u) => [person(innehavarna(u).filter(({ javig }) => javig))],
    sedan: ['Personen ser ärendet igen, och får de brev som hör till befattningen.'],
    klart: 'Jävet har upphört',
    nar: (arende) => oppet(arende) && arende.javiga.length > 0,
  }),
];
