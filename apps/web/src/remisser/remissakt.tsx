import type { Aktunderlag } from '#application';
import type { Akt, Aktsida } from '../akter/akt';
import { arendeakt } from '../akter/arendeakt';
import { textfraga } from '../formular/vanliga-fragor';
import { Sidfel } from '../http/sidfel';
import { svenskDag } from '../layout/datum';
import { remissvag } from '../layout/vagar';
import { postnamn } from '../ord/poster';

type Remissunderlag = Readonly<{ allt: Aktunderlag; remiss: Aktunderlag['arende']['remisser'][number]; vag: string }>;

const underlag = (allt: Aktunderlag, { remissId = '' }: Readonly<Record<string, string>>): Remissunderlag => {
  const remiss = allt.arende.remisser.find(({ id }) => id === remissId);
  if (remiss === undefined) throw new Sidfel('FINNS_INTE');
  return { allt, remiss, vag: `${remissvag(allt.arende.id, remissId)}/svar` };
};

/** What is asked, and of which recommendations, word for word. */
function Fragan({ u: { allt, remiss } }: Readonly<{ u: Remissunderlag }>) {
  const post = allt.poster.find(({ id }) => id === remiss.befattningId);
  const rekommendationer = allt.arende.rekommendationer.filter(({ id }) => remiss.rekommendationIds.includes(id));
  return (
    <>
      <p>
        {remiss.fraga} Svara senast <strong>{svenskDag(remiss.svarSenast, { ar: true })}</strong>.
      </p>
      {post === undefined ? null : <p class="rv-svag">Frågan ligger på {postnamn(post)}.</p>}
      {rekommendationer.map(({ id, nummer, text }) => (
        <figure key={id}>
          <blockquote class="rv-citat">{text}</blockquote>
          <figcaption class="rv-svag">
            Rekommendation {nummer} från kommunens revisorer, ordagrant. Granskning: {allt.arende.titel}.
          </figcaption>
        </figure>
      ))}
    </>
  );
}

/** The answer of the post that was asked (domain 7.2). */
const svara = arendeakt<Remissunderlag>({
  ...{ kommando: 'svaraPaRemiss', vag: 'remisser/:remissId/svar', underlag },
  sida: (u): Aktsida => ({
    ...{ meny: 'UPPGIFTER', storlek: 'md', tillbaka: '/uppgifter' },
    smulor: [
      { vag: '/uppgifter', namn: 'Mina uppgifter' },
      { vag: u.vag, namn: 'Svara på remissen' },
    ],
    rubrik: 'Vad gör ni, och vad kan ni lova?',
    ingress: <Fragan u={u} />,
    falt: [
      textfraga({
        ...{ namn: 'text', etikett: 'Ert svar', saknas: 'Skriv ert svar' },
        hjalp: 'Skriv vad ni redan gör, vad ni ska göra och när det är klart.',
      }),
    ],
    sedan: [
      'Den som skriver nämndens yttrande får svaret. Nämnden bestämmer vad den svarar revisorerna.',
      'Påminnelserna om remissen slutar.',
    ],
    knapp: 'Svara på remissen',
  }),
  kvitto: ({ remiss }) => ({
    ...{ meny: 'UPPGIFTER', storlek: 'md', rubrik: 'Du har svarat på remissen' },
    text: remiss.svar === null ? remiss.fraga : <blockquote class="rv-citat">{remiss.svar.text}</blockquote>,
    sedan: [{ nar: 'Nu', vad: 'Påminnelserna till dig om remissen är slut.' }],
    lankar: [{ vag: '/uppgifter', namn: 'Till mina uppgifter' }],
  }),
});

/** What is done with a remiss by the one who got it. */
export const REMISSAKTER: readonly Akt[] = [svara];
