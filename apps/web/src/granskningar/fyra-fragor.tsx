import type { PubliceratSvar } from '#domain';
import type { Lage } from '../layout/ikoner';
import { Laget } from '../layout/laget';
import { Tabell } from '../layout/tabell';
import type { Granskningsvy } from './granskningsvy';

const SVAR: Readonly<Record<PubliceratSvar['svar'], Readonly<{ lage: Lage; ord: string }>>> = {
  JA: { lage: 'klar', ord: 'Ja' },
  DELVIS: { lage: 'risk', ord: 'Delvis' },
  NEJ: { lage: 'nej', ord: 'Nej' },
  EJ_AKTUELLT: { lage: 'vilar', ord: 'Inga rekommendationer' },
};

const FLEST_BREDVID = 3;
const FORSTA = '1. Har nämnden beslutat om åtgärder?';
/** What happens after the reply is not in it; who wants to know asks the nämnd. */
const EFTER_SVARET = [
  '2. Har åtgärderna återrapporterats till nämnden?',
  '3. Har nämnden beslutat om återrapporten?',
  '4. Har nämnden bedömt vad som återstår att göra?',
];

/** The four questions of a follow-up, as far as the replies themselves say. */
export function Fyrafragor({ fragor }: Pick<Granskningsvy, 'fragor'>) {
  if (fragor.length === 0) return null;
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">De fyra frågorna</h2>
      <p class="rv-liten rv-svag">
        Frågorna ställs när en granskning följs upp. Ett svar besvarar bara den första. Om det som har hänt sedan frågar
        revisorerna nämnden, i en komplettering.
      </p>
      {fragor.length > FLEST_BREDVID ? <Forsta fragor={fragor} /> : <Alla fragor={fragor} />}
    </section>
  );
}

const Alla = ({ fragor }: Pick<Granskningsvy, 'fragor'>) => (
  <Tabell
    namn="De fyra frågorna per nämnd"
    kolumner={['Fråga', ...fragor.map(({ organ }) => organ)].map((namn) => ({ namn }))}
    rader={[
      { nyckel: FORSTA, celler: [FORSTA, ...fragor.map(({ beslutat }) => <Svar svar={beslutat} />)] },
      ...EFTER_SVARET.map((fraga) => ({ nyckel: fraga, celler: [fraga, ...fragor.map(() => <Framgarinte />)] })),
    ]}
  />
);

/** So many nämnder that they do not fit beside each other: the one question that their replies answer. */
const Forsta = ({ fragor }: Pick<Granskningsvy, 'fragor'>) => (
  <Tabell
    namn="Den första frågan per nämnd"
    kolumner={['Nämnd', FORSTA].map((namn) => ({ namn }))}
    rader={fragor.map(({ organ, beslutat }) => ({ nyckel: organ, celler: [organ, <Svar svar={beslutat} />] }))}
  />
);

const Svar = ({ svar: { svar, brister } }: Readonly<{ svar: PubliceratSvar }>) => (
  <>
    <Laget lage={SVAR[svar].lage}>{SVAR[svar].ord}</Laget>
    {brister.map((brist) => (
      <div key={brist} class="rv-liten rv-svag">
        {brist}
      </div>
    ))}
  </>
);

const Framgarinte = () => <Laget lage="vilar">Framgår inte av svaret</Laget>;
