/**
 * Where the conversation stands. By the protocol nothing is answered before `initialize`, nothing after `shutdown`, and
 * only the first `initialize`. A request at the wrong time, or without what it must have, is refused; a notification is
 * passed over.
 */
import {
  ErrorCodes,
  Message,
  ResponseError,
  type Connection,
  type ConnectionOptions,
  type RequestMessage,
} from 'vscode-languageserver/node';

import { faultOfParams } from './params.ts';

export interface Phase {
  /** For the connection: looks at every message before it is handled. */
  readonly options: ConnectionOptions;
  /** Lets requests at the wrong time be answered with the fault of the protocol. */
  readonly refuseOn: (connection: Connection) => void;
  readonly isShutDown: () => boolean;
}

const REFUSED = 'lidwoord/geweigerd';

interface Refusal {
  readonly code: number;
  readonly reason: string;
}

export function phaseOfConversation(): Phase {
  let begun = false;
  let shutDown = false;

  function refusalOf({ method, params }: RequestMessage): Refusal | undefined {
    if (method === REFUSED) return { code: ErrorCodes.MethodNotFound, reason: 'Deze vraag is niet bekend.' };
    if (shutDown) return { code: ErrorCodes.InvalidRequest, reason: 'De taalserver is al gesloten.' };
    if (!begun && method !== 'initialize')
      return { code: ErrorCodes.ServerNotInitialized, reason: "Eerst hoort 'initialize' te komen." };
    if (begun && method === 'initialize')
      return { code: ErrorCodes.InvalidRequest, reason: "'initialize' is al geweest." };
    const fault = faultOfParams(method, params);
    return fault === undefined ? undefined : { code: ErrorCodes.InvalidParams, reason: fault };
  }
  /** The message to handle in the place of this one; undefined for none. */
  function admitted(message: Message): Message | undefined {
    if (Message.isNotification(message))
      return message.method === 'exit' ||
        (begun && !shutDown && faultOfParams(message.method, message.params) === undefined)
        ? message
        : undefined;
    if (!Message.isRequest(message)) return message;
    const refusal = refusalOf(message);
    if (refusal) return { ...message, method: REFUSED, params: refusal } as RequestMessage;
    begun ||= message.method === 'initialize';
    shutDown ||= message.method === 'shutdown';
    return message;
  }
  return {
    options: {
      messageStrategy: {
        handleMessage: (message, next) => {
          const handled = admitted(message);
          return handled && next(handled);
        },
      },
    },
    refuseOn: (connection) => {
      connection.onRequest(REFUSED, ({ code, reason }: Refusal) => new ResponseError(code, reason));
    },
    isShutDown: () => shutDown,
  };
}
