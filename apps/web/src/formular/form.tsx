import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Sidkontext } from '../layout/sidkontext';
import { MARKESFALT } from './las-formular';

/** `medFil`: something in it may be taken from a file. */
type Formdelar = Readonly<{ action: string; medFil?: boolean; children: ComponentChildren }>;

/** A form that is sent: carries the mark of the session, so that no page can leave it out. */
export function Form({ action, medFil = false, children }: Formdelar) {
  const { formularmarke } = useContext(Sidkontext);
  return (
    <form class="rv-form" method="post" action={action} encType={medFil ? 'multipart/form-data' : undefined} noValidate>
      <input type="hidden" name={MARKESFALT} value={formularmarke} />
      {children}
    </form>
  );
}
