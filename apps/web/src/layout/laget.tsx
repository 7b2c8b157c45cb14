import type { ComponentChildren } from 'preact';
import { Ikon, type Lage } from './ikoner';

/** Where something stands: its shape, and the word that says the same. */
export const Laget = ({ lage, children }: Readonly<{ lage: Lage; children: ComponentChildren }>) => (
  <span class="rv-lage" data-lage={lage}>
    <Ikon lage={lage} />
    <span>{children}</span>
  </span>
);
