import type { Falt, Faltfel, Grupp, Varden } from './falt';
import { faltId, Fragefalt } from './fraga';

type Delar = Readonly<{ falt: readonly Falt[]; varden: Varden; fel: readonly Faltfel[] }>;

/** All questions of a form, group by group. */
export const Falten = ({ falt, varden, fel }: Delar) => (
  <>
    {falt.map((ett) => {
      if (ett.slag === 'GIVET') return null;
      if (ett.slag === 'GRUPP') return <Gruppen key={ett.rubrik} grupp={ett} varden={varden} fel={fel} />;
      return <Fragefalt key={ett.namn} fraga={ett} varden={varden} fel={fel} />;
    })}
  </>
);

/** A group is named by its heading: its questions may be asked in the same words as those of the next group. */
function Gruppen({ grupp: { rubrik, ingress, falt, iRad = false }, ...delar }: Omit<Delar, 'falt'> & { grupp: Grupp }) {
  const id = `${faltId(falt[0]?.namn ?? '')}-grupp`;
  const falten = <Falten falt={falt} {...delar} />;
  return (
    <section class="rv-avsnitt rv-form" role="group" aria-labelledby={id}>
      <div class="rv-stack">
        <h2 class="ds-heading" id={id}>
          {rubrik}
        </h2>
        {ingress}
      </div>
      {iRad ? <div class="rv-rad rv-filter">{falten}</div> : falten}
    </section>
  );
}
