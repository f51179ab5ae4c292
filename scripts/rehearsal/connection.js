// A real peer connection from this page to itself: what goes in at the far end arrives here as remote tracks.

/** Resolves once the far end's tracks are here: `{ stream, hangUp }`. */
export const connect = async (far, own) => {
  const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
  here.onicecandidate = ({ candidate }) => candidate && there.addIceCandidate(candidate).catch(() => {});
  there.onicecandidate = ({ candidate }) => candidate && here.addIceCandidate(candidate).catch(() => {});
  const stream = new MediaStream();
  here.ontrack = ({ track }) => stream.addTrack(track);
  for (const track of far.getTracks()) there.addTrack(track, far);
  for (const track of own?.getTracks() ?? []) here.addTrack(track, own);
  await there.setLocalDescription(await there.createOffer());
  await here.setRemoteDescription(there.localDescription);
  await here.setLocalDescription(await here.createAnswer());
  await there.setRemoteDescription(here.localDescription);
  return { stream, here, hangUp: () => (here.close(), there.close()) };
};
