/** Lets the browser do what is more urgent, and then goes on. */
export function pause(): Promise<void> {
  return new Promise((then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then();
    };
    port2.postMessage(undefined);
  });
}
