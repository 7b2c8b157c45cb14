import { ATGARD_STATUS_ETIKETT, type Farg, type Uppfoljning } from '#domain';
import type { Lage } from '../layout/ikoner';
import { Laget } from '../layout/laget';
import { Tabell } from '../layout/tabell';

const FARGORD: Readonly<Record<Farg, Readonly<{ lage: Lage; ord: string }>>> = {
  GRON: { lage: 'klar', ord: 'Genomfört' },
  GUL: { lage: 'ifas', ord: 'På väg' },
  ROD: { lage: 'forsenad', ord: 'Avviker' },
  GRA: { lage: 'vilar', ord: 'Inget att genomföra' },
};

const KOLUMNER = ['Tidigare rekommendation', 'Läge då', 'Åtgärder'].map((namn) => ({ namn }));

/** What the granskning goes back to, as it stood when the granskning came. */
export function Tillbaka({ uppfoljt }: Readonly<{ uppfoljt: readonly Uppfoljning[] }>) {
  if (uppfoljt.length === 0) return null;
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Det här följer granskningen upp</h2>
      <p class="rv-liten rv-svag">Läget är det som gällde när den här granskningen kom, och ändras inte.</p>
      <Tabell
        namn="Tidigare rekommendationer"
        kolumner={KOLUMNER}
        rader={uppfoljt.map((rad) => ({
          nyckel: `${rad.arendeId}/${rad.rekommendationId}`,
          celler: [
            <>
              {rad.nummer}. {rad.text}
              <div class="rv-liten rv-svag">{rad.titel}</div>
            </>,
            <Laget lage={FARGORD[rad.farg].lage}>{FARGORD[rad.farg].ord}</Laget>,
            <Atgarder rad={rad} />,
          ],
        }))}
      />
    </section>
  );
}

const Atgarder = ({ rad: { atgarder } }: Readonly<{ rad: Uppfoljning }>) =>
  atgarder.length === 0 ? (
    <span class="rv-svag">Ingen åtgärd</span>
  ) : (
    <ul class="ds-list">
      {atgarder.map(({ beskrivning, status }, i) => (
        <li key={i}>
          {beskrivning}: {ATGARD_STATUS_ETIKETT[status]}
        </li>
      ))}
    </ul>
  );
