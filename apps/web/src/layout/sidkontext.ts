import { createContext } from 'preact';

/** What every form needs and no page should have to pass on. */
export const Sidkontext = createContext<Readonly<{ formularmarke: string }>>({ formularmarke: '' });
