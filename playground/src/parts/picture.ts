/** When what was drawn last can be seen: what may wait until then is not in its way. */

/** A page that is hidden draws nothing: then it is this long, in ms. */
const AT_MOST = 100;

/** Once, after the next picture. */
export function afterPicture(then: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    clearTimeout(guard);
    then();
  };
  const guard = setTimeout(once, AT_MOST);
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      once();
    };
    port2.postMessage(undefined);
  });
}
