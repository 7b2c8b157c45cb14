import type { Smula } from './brodsmulor';

/** What can be done with one row of a list; `om` says which row, to those who hear the links by themselves. */
export const Aktlankar = ({ lankar, om }: Readonly<{ lankar: readonly Smula[]; om: string }>) =>
  lankar.length === 0 ? null : (
    <ul class="rv-aktlankar">
      {lankar.map(({ vag, namn }) => (
        <li key={vag}>
          <a class="ds-link" href={vag}>
            {namn}
            <span class="ds-sr-only"> {om}</span>
          </a>
        </li>
      ))}
    </ul>
  );
