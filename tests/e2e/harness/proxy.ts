// A proxy that takes every https host to one port of this machine, for a browser that cannot map hosts itself.
import { connect, createServer, type Socket } from 'node:net';

export const proxyTo = async (port: number, hosts: readonly string[]) => {
  const open = new Set<Socket>();
  const server = createServer(from => {
    open.add(from);
    from.on('close', () => open.delete(from)).on('error', () => from.destroy());
    from.once('data', first => {
      const host = /^CONNECT ([^:\s]+):443 /.exec(first.toString('latin1'))?.[1];
      if (host === undefined || !hosts.includes(host)) {
        from.end('HTTP/1.1 502 Not this one\r\n\r\n');
        return;
      }
      const to = connect(port, '127.0.0.1', () => {
        from.write('HTTP/1.1 200 OK\r\n\r\n');
        from.pipe(to).pipe(from);
      });
      to.on('error', () => from.destroy()).on('close', () => from.destroy());
      from.on('close', () => to.destroy());
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () =>
      new Promise<void>(done => {
        server.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
};
