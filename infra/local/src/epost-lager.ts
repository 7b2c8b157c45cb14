import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { z } from 'zod';

const Brev = z.object({
  id: z.string(),
  /** When the server took it, ISO 8601 in UTC. */
  mottaget: z.iso.datetime(),
  fran: z.string(),
  till: z.array(z.string()),
  amne: z.string(),
  messageId: z.string().nullable(),
  text: z.string(),
  /** Empty when the letter is plain text only. */
  html: z.string().default(''),
});

/** A mail that was sent, as tests and people read it. `till` are the addresses of the envelope. */
export type Brev = Readonly<z.infer<typeof Brev>>;

/** `till` is an address, `efter` a moment in ISO 8601. */
export type BrevUrval = Readonly<{ till?: string | null; efter?: string | null }>;

export type Kuvert = Readonly<{ fran: string; till: readonly string[] }>;

/** Keeps every mail: the message as it came in `<id>.eml`, and a line about it in `brev.jsonl`. Nothing is merged. */
export class EpostLager {
  private readonly brev: Brev[];

  constructor(private readonly mapp: string) {
    mkdirSync(mapp, { recursive: true, mode: 0o700 });
    this.brev = existsSync(this.index()) ? tolka(readFileSync(this.index(), 'utf8')) : [];
  }

  async laggTill(kuvert: Kuvert, ra: Buffer, mottaget: Date): Promise<Brev> {
    const innehall = await PostalMime.parse(ra);
    const brev: Brev = {
      id: String(this.brev.length + 1).padStart(6, '0'),
      mottaget: mottaget.toISOString(),
      fran: kuvert.fran,
      till: [...kuvert.till],
      amne: innehall.subject ?? '',
      messageId: innehall.messageId ?? null,
      text: innehall.text ?? '',
      html: innehall.html ?? '',
    };
    this.brev.push(brev);
    writeFileSync(join(this.mapp, `${brev.id}.eml`), ra, { mode: 0o600 });
    appendFileSync(this.index(), `${JSON.stringify(brev)}\n`, { mode: 0o600 });
    return brev;
  }

  /** In the order they came; only those to `till`, and those taken after `efter`, when given. */
  alla({ till = null, efter = null }: BrevUrval = {}): readonly Brev[] {
    return this.brev.filter(
      (brev) => (till === null || brev.till.includes(till)) && (efter === null || brev.mottaget > efter),
    );
  }

  ett(id: string): Brev | undefined {
    return this.brev.find((brev) => brev.id === id);
  }

  private index(): string {
    return join(this.mapp, 'brev.jsonl');
  }
}

/** A line cut short by a crash is left out. */
function tolka(rader: string): Brev[] {
  return rader.split('\n').flatMap((rad) => {
    try {
      return [Brev.parse(JSON.parse(rad))];
    } catch {
      return [];
    }
  });
}
