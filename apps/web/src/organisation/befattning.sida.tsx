import { Aktlankar } from '../layout/aktlankar';
import { Brodsmulor } from '../layout/brodsmulor';
import { Dag } from '../layout/datum';
import type { Sida } from '../layout/sida';
import { Tabell } from '../layout/tabell';
import type { Befattningsvy } from './befattningsvy';

/** One post and its people over time. */
export const befattningssidan = (vy: Befattningsvy): Sida => ({
  titel: vy.namn,
  storlek: 'sm',
  meny: 'ORGANISATION',
  innehall: (
    <>
      <Brodsmulor
        smulor={[
          { vag: '/organisation', namn: 'Organisation' },
          { vag: vy.vag, namn: vy.namn },
        ]}
      />
      <h1 class="ds-heading">{vy.namn}</h1>
      <p class="rv-lopande">
        {vy.roll}
        {vy.organ === null ? '' : `, ${vy.organ}`}. Närmaste chef: {vy.overordnad ?? 'ingen'}.
        {vy.gallerTill === null ? null : (
          <>
            {' '}
            Dras in efter <Dag dag={vy.gallerTill} />.
          </>
        )}
      </p>
      <Aktlankar lankar={vy.akter} />
      <Personer rubrik="Innehavare" tomt="Ingen har haft befattningen än." rader={vy.innehav} />
      <Personer rubrik="Ersättare" tomt="Ingen har ersatt innehavaren." rader={vy.ersattningar} />
    </>
  ),
});

type Delar = Readonly<{ rubrik: string; tomt: string; rader: Befattningsvy['innehav'] }>;

const KOLUMNER = ['Namn', 'Från', 'Till'].map((namn) => ({ namn }));

const Personer = ({ rubrik, tomt, rader }: Delar) => (
  <section class="rv-avsnitt">
    <h2 class="ds-heading">{rubrik}</h2>
    {rader.length === 0 ? (
      <p>{tomt}</p>
    ) : (
      <Tabell
        namn={rubrik}
        kolumner={KOLUMNER}
        rader={rader.map(({ nyckel, namn, from, tom, tillforordnad }) => ({
          nyckel,
          celler: [
            tillforordnad ? `${namn} (tf)` : namn,
            <Dag key="fran" dag={from} />,
            tom === null ? 'Tills vidare' : <Dag key="till" dag={tom} />,
          ],
        }))}
      />
    )}
  </section>
);
