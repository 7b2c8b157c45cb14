import { parseArgs } from 'node:util';

/** What the person who started the program asks for. */
export type Kommandorad = Readonly<{
  filer: readonly string[];
  /** Print what happened as JSON instead of an account. */
  json: boolean;
  /** Play the demo. */
  demo: boolean;
  /** Only read the files and say what is wrong in them. */
  kontrollera: boolean;
  /** List every command with its fields. */
  kommandon: boolean;
  /** Write the JSON schema and the reference part of the README anew. */
  dokumentation: boolean;
}>;

export const HJALP = `Spelar scenarier mot den motor som kör, eller en som startas för körningen.

  npm run scenario -- FIL…                 spelar filerna
  npm run scenario -- --json FIL…          skriver vad som hände som JSON
  npm run scenario -- --kontrollera FIL…   läser filerna och säger vad som är fel, utan att spela
  npm run scenario -- --kommandon          listar kommandona och deras fält
  npm run demo                             spelar ett helt ärende, från missiv till avslut

Formatet beskrivs i infra/scenario/README.md.`;

/** Reads the command line; a text says what is wrong with it. */
export function lasKommandorad(argument: readonly string[]): Kommandorad | string {
  const flagga = { type: 'boolean', default: false } as const;
  const options = { json: flagga, demo: flagga, kontrollera: flagga, kommandon: flagga, dokumentation: flagga };
  try {
    const { values, positionals } = parseArgs({ args: [...argument], options, allowPositionals: true });
    const utanFil = values.demo || values.kommandon || values.dokumentation;
    return positionals.length === 0 && !utanFil ? HJALP : { filer: positionals, ...values };
  } catch {
    return HJALP;
  }
}
