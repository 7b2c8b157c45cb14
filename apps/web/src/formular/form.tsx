import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Sidkontext } from '../layout/sidkontext';
import { MARKESFALT } from './las-formular';

/** A form that is sent: carries the mark of the session, so that no page can leave it out. */
export function Form({ action, children }: Readonly<{ action: string; children: ComponentChildren }>) {
  const { formularmarke } = useContext(Sidkontext);
  return (
    <form class="rv-form" method="post" action={action} noValidate>
      <input type="hidden" name={MARKESFALT} value={formularmarke} />
      {children}
    </form>
  );
}
