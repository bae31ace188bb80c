import { z } from 'zod';
import { Refusal } from '../../files/refusal.ts';

/** A server that speaks the OpenAI API (https://platform.openai.com/docs/api-reference/chat). */
export interface Server {
  /** Its base address, such as `http://localhost:8080/v1`. */
  base: URL;
  model: string;
  /** Sent as a bearer token, to this server only; null for none. */
  key: string | null;
}

/** Ends a request to a server that hangs. Milliseconds. */
const LIMIT = 5 * 60_000;
/** No more of an answer is read. UTF-16 units. */
const MOST = 1_000_000;
/** Names of models and their files: nothing that a worksheet or a terminal could take for more. */
const NAME = /^[\w .:/\\@+()-]{1,120}$/;

const models = z.object({ data: z.array(z.object({ id: z.string() })).min(1) });

/** A text read as JSON; undefined if it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function textOf(response: Response): Promise<string> {
  let text = '';
  for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    if (text.length > MOST) throw new Refusal('The server of `--model` answers too much');
  }
  return text;
}

/**
 * What a server answers, in any form: see `parsed`. A body is sent as JSON; no redirect is followed.
 * Throws a `Refusal` if no whole answer comes, in words that are never the server's.
 */
export async function call({ base, key }: Omit<Server, 'model'>, path: string, body?: object) {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
  try {
    const response = await fetch(url, {
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(LIMIT),
    });
    if (response.ok) return parsed(await textOf(response));
    await response.body?.cancel();
    throw new Refusal(
      `The server of \`--model\` answers ${String(response.status)} to \`${path}\``,
    );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { cause, name } = error as Error;
    const { code = name } = (cause ?? {}) as NodeJS.ErrnoException;
    throw new Refusal(`The server of \`--model\` does not answer (${code})`);
  }
}

/** The server at `URL#NAME`; without a name, with the first model that it lists. Throws a `Refusal`. */
export async function serverAt(address: string, secret = ''): Promise<Server> {
  const [before = '', ...rest] = address.split('#');
  const base = URL.parse(before);
  if (!base || !/^https?:$/.test(base.protocol) || base.username + base.password !== '') {
    throw new Refusal('Unexpected `--model`, expected an address such as http://localhost:8080/v1');
  }
  const key = secret.trim() || null;
  if (key !== null && !/^[\x21-\x7e]+$/.test(key)) {
    throw new Refusal('Unexpected character in MODEL_KEY, expected letters, digits and signs');
  }
  const listed = rest.length > 0 ? null : models.safeParse(await call({ base, key }, 'models'));
  const model = listed ? listed.data?.data[0]?.id : rest.join('#');
  if (model !== undefined && NAME.test(model)) return { base, model, key };
  throw new Refusal('Unexpected model, expected its name: `--model URL#NAME`');
}
