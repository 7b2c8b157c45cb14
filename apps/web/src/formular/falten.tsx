import type { Falt, Faltfel, Varden } from './falt';
import { Fragefalt } from './fraga';

type Delar = Readonly<{ falt: readonly Falt[]; varden: Varden; fel: readonly Faltfel[] }>;

/** All questions of a form, group by group. */
export const Falten = ({ falt, varden, fel }: Delar) => (
  <>
    {falt.map((ett) => {
      if (ett.slag === 'GIVET') return null;
      if (ett.slag !== 'GRUPP') return <Fragefalt key={ett.namn} fraga={ett} varden={varden} fel={fel} />;
      return (
        <section key={ett.rubrik} class="rv-avsnitt rv-form">
          <div class="rv-stack">
            <h2 class="ds-heading">{ett.rubrik}</h2>
            {ett.ingress}
          </div>
          {ett.iRad === true ? (
            <div class="rv-rad rv-filter">
              <Falten falt={ett.falt} varden={varden} fel={fel} />
            </div>
          ) : (
            <Falten falt={ett.falt} varden={varden} fel={fel} />
          )}
        </section>
      );
    })}
  </>
);
